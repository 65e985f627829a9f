import { useRef, useState, type ReactNode } from 'react';
import { Pencil, Plus } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { originalOf, ownResources } from '#shared/domain/resources/adapted-resource.ts';
import { CATEGORIES, LIBRARY, type LibraryResource } from '#shared/domain/resources/library.ts';
import { searchLibrary, type LibraryHit } from '#shared/domain/resources/search-library.ts';
import { m } from '#shared/messages/messages.ts';
import { useRecordActions } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Drawer } from '#renderer/ui/drawer.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Select, type Option } from '#renderer/ui/select.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { useResourceActions } from './adapt-actions.ts';
import { ExportResourceButton } from './export-resource-button.tsx';
import { HitList, ResourceCards } from './resource-cards.tsx';
import { ResourceText } from './resource-text.tsx';
import type { OpenResource } from './use-open-resource.ts';
import styles from './resources.module.css';

/** The library: search, read, adapt; resources that users wrote beside ours. */
export function LibraryView(props: {
  readonly data: EngagementData;
  /** What was kept for other engagements. */
  readonly saved: EngagementData | undefined;
  readonly onOpen: (open: OpenResource) => void;
}): ReactNode {
  const { data, saved, onOpen } = props;
  const [search, setSearch] = useState('');
  const [wanted, setCategory] = useState<string | null>(null);
  const [reading, setReading] = useState<LibraryResource | null>(null);
  const records = useRecordActions();
  const allOwn = ownResources(data);
  const allKept = saved === undefined ? [] : ownResources(saved);
  const everything = [...LIBRARY, ...allOwn, ...allKept];
  const categories = categoriesOf(everything);
  // The last resource of a category takes it along.
  const category = categories.some(({ value }) => value === wanted) ? wanted : null;
  const isShown = (resource: LibraryResource): boolean => category === null || resource.category === category;
  const own = allOwn.filter(isShown);
  const kept = allKept.filter(isShown);
  const adapted = new Map(
    data.all('adaptation').map((adaptation) => [originalOf(data, adaptation)?.key ?? '', adaptation.id] as const),
  );
  const write = async (): Promise<void> => {
    const words = m.resources.library;
    const id = await records.add('ownResource', { title: words.newTitle, category: words.newCategory });
    if (id !== null) onOpen({ kind: 'ownResource', id });
  };
  const hits = search.trim() === '' ? null : searchLibrary(everything.filter(isShown), search);
  const cards = (resources: readonly LibraryResource[]): ReactNode => (
    <ResourceCards resources={resources} adapted={adapted} onRead={setReading} />
  );
  return (
    <div>
      <div className={styles['libraryHead']}>
        <SearchField label={m.resources.library.search} value={search} onChange={setSearch} />
        <Select
          label={m.resources.library.category}
          isLabelHidden
          options={[{ value: EVERY, label: m.resources.library.everyCategory }, ...categories]}
          value={category ?? EVERY}
          onChange={(value) => setCategory(value === EVERY ? null : value)}
        />
        <Button icon={<Plus aria-hidden size={16} />} onPress={() => void write()}>
          {m.resources.library.write}
        </Button>
      </div>
      {hits !== null && <Found search={search} category={category} hits={hits} onRead={setReading} />}
      {hits === null && (
        <>
          {own.length > 0 && (
            <Section title={m.resources.library.own} hint={m.resources.library.ownHint} count={own.length}>
              {cards(own)}
            </Section>
          )}
          {kept.length > 0 && (
            <Section title={m.resources.library.saved} hint={m.resources.library.savedHint} count={kept.length}>
              {cards(kept)}
            </Section>
          )}
          {CATEGORIES.filter((one) => category === null || one === category).map((one) => {
            const inCategory = LIBRARY.filter((resource) => resource.category === one);
            return (
              <Section key={one} title={one} count={inCategory.length}>
                {cards(inCategory)}
              </Section>
            );
          })}
        </>
      )}
      {reading !== null && (
        <Reader
          resource={reading}
          origin={isOf(allOwn, reading) ? 'own' : isOf(allKept, reading) ? 'kept' : 'ours'}
          adaptationId={adapted.get(reading.key) ?? null}
          onOpen={onOpen}
          onClose={() => setReading(null)}
        />
      )}
    </div>
  );
}

/** Stands for every category: a list has no empty value. */
const EVERY = '\u0000every';

/** Ours in their order, then those that users named, each with the number of its resources. */
function categoriesOf(resources: readonly LibraryResource[]): readonly Option[] {
  const named = resources.map(({ category }) => category).filter((category) => category.trim() !== '');
  return [...new Set<string>([...CATEGORIES, ...named])].map((category) => ({
    value: category,
    label: m.resources.library.inCategory(category, named.filter((one) => one === category).length),
  }));
}

// Lists are made anew with every change, so a resource is known by its key.
const isOf = (resources: readonly LibraryResource[], { key }: LibraryResource): boolean =>
  resources.some((resource) => resource.key === key);

function Found(props: {
  readonly search: string;
  readonly category: string | null;
  readonly hits: readonly LibraryHit[];
  readonly onRead: (resource: LibraryResource) => void;
}): ReactNode {
  const { search, category, hits } = props;
  const words = m.resources.library;
  return (
    <>
      <output className={styles['found']}>{hits.length > 0 && words.found(hits.length)}</output>
      {hits.length === 0 ? (
        <EmptyState compact body={category === null ? words.noMatch(search.trim()) : words.noneInCategory(category)} />
      ) : (
        <HitList hits={hits} onRead={props.onRead} />
      )}
    </>
  );
}

/** One resource to be read, and what can be done with it. */
function Reader(props: {
  readonly resource: LibraryResource;
  readonly origin: 'ours' | 'own' | 'kept';
  readonly adaptationId: RecordId | null;
  readonly onOpen: (open: OpenResource) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { resource, origin, adaptationId, onOpen, onClose } = props;
  const actions = useResourceActions();
  const words = m.resources.library;
  const isBusy = useRef(false);
  // Two quick presses are one.
  const once = async (act: () => Promise<void>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    await act();
    onClose();
  };
  const adapt = async (): Promise<void> => {
    const id = await actions.adapt(resource);
    if (id !== null) onOpen({ kind: 'adaptation', id });
  };
  const { key } = resource;
  return (
    <Drawer title={resource.title} eyebrow={resource.category} onClose={onClose}>
      <div className={styles['resourceActions']}>
        {origin === 'kept' ? (
          <>
            <Button variant="primary" onPress={() => void once(() => actions.take(resource))}>
              {words.take}
            </Button>
            <Button onPress={() => void once(() => actions.forget(key as RecordId))}>{m.resources.own.forget}</Button>
          </>
        ) : (
          <>
            {adaptationId !== null && (
              <Button variant="primary" onPress={() => onOpen({ kind: 'adaptation', id: adaptationId })}>
                {words.openAdapted}
              </Button>
            )}
            <Button variant={adaptationId === null ? 'primary' : 'secondary'} onPress={() => void once(adapt)}>
              {words.adapt}
            </Button>
          </>
        )}
        {origin === 'own' && (
          <Button
            icon={<Pencil aria-hidden size={16} />}
            onPress={() => onOpen({ kind: 'ownResource', id: key as RecordId })}
          >
            {words.edit}
          </Button>
        )}
        <ExportResourceButton resource={resource} adaptationId={null} />
      </div>
      <ResourceText resource={resource} />
    </Drawer>
  );
}
