import { useState, type ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { LIBRARY, type LibraryResource } from '#shared/domain/resources/library.ts';
import { m } from '#shared/messages/messages.ts';
import { useRecordActions } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Drawer } from '#renderer/ui/drawer.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { ExportResourceButton } from './export-resource-button.tsx';
import { ResourceText } from './resource-text.tsx';
import styles from './resources.module.css';

/** The library: search, read, and take a resource into the engagement. */
export function LibraryView(props: { readonly data: EngagementData; readonly onAdapted: () => void }): ReactNode {
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<LibraryResource | null>(null);
  const actions = useRecordActions();
  const used = new Set(props.data.all('adaptation').map((adaptation) => adaptation.resource));
  const shown = LIBRARY.filter((resource) => matches(resource, search));
  const adapt = async (resource: LibraryResource): Promise<void> => {
    const id = await actions.add('adaptation', { resource: resource.key, title: resource.title, rollout: 'proposed' });
    if (id === null) return;
    notify({ message: m.resources.adapted(resource.title) });
    props.onAdapted();
  };
  return (
    <div>
      <SearchField label={m.resources.search} value={search} onChange={setSearch} />
      {shown.length === 0 && <EmptyState compact body={m.resources.noMatch(search)} />}
      <ul className={styles['library']}>
        {shown.map((resource) => (
          <li key={resource.key}>
            <p className={styles['category']}>{resource.category}</p>
            <h2>
              <button type="button" onClick={() => setOpen(resource)}>
                {resource.title}
              </button>
            </h2>
            <p>{resource.purpose}</p>
            {used.has(resource.key) && <Badge tone="success">{m.resources.alreadyAdapted}</Badge>}
          </li>
        ))}
      </ul>
      {open !== null && (
        <Drawer title={open.title} eyebrow={open.category} onClose={() => setOpen(null)}>
          <ResourceText resource={open} />
          <div className={styles['resourceActions']}>
            <Button
              variant="primary"
              onPress={() => {
                setOpen(null);
                void adapt(open);
              }}
            >
              {m.resources.adapt}
            </Button>
            <ExportResourceButton resource={open} />
          </div>
        </Drawer>
      )}
    </div>
  );
}

function matches(resource: LibraryResource, search: string): boolean {
  const text = `${resource.title} ${resource.category} ${resource.purpose} ${resource.whenToUse}`;
  return text.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase());
}
