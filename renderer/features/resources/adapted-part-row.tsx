import { useState, type ReactNode } from 'react';
import { PenLine } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { deleteRecord, updateRecord } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { beginSection, type AdaptedPart, type AdaptedState } from '#shared/domain/resources/adapted-resource.ts';
import { plainSectionText } from '#shared/domain/resources/section-text.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { RecordField, useCommit, useServices } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { SectionView } from './section-view.tsx';
import { TextDifference } from './text-difference.tsx';
import styles from './resources.module.css';

type View = 'write' | 'difference' | 'read';

const TONES: Readonly<Record<AdaptedState, 'neutral' | 'accent' | 'success' | 'warning'>> = {
  original: 'neutral',
  changed: 'accent',
  leftOut: 'warning',
  added: 'success',
};

/** One section: the original at the left, the client's words at the right. */
export function AdaptedPartRow(props: {
  readonly adaptationId: RecordId;
  readonly part: AdaptedPart;
  readonly data: EngagementData;
}): ReactNode {
  const { adaptationId, part, data } = props;
  const { store } = useServices();
  const commit = useCommit();
  const { original, own, state } = part;
  const words = m.resources.adaptation;
  const name = part.heading || m.common.untitled(kindName('adaptedSection', 'one'));
  const begin = (isLeftOut: boolean): void => {
    if (original === null) return;
    void commit([beginSection(store.ids.next(), adaptationId, original, isLeftOut)], { announce: isLeftOut });
  };
  return (
    <section className={styles['pair']} data-state={state} aria-label={name}>
      <header>
        <h2>{name}</h2>
        <Badge tone={TONES[state]}>{words.states[state]}</Badge>
        {own === null ? (
          <span className={styles['pairActions']}>
            <Button
              size="small"
              icon={<PenLine aria-hidden size={14} />}
              aria-label={words.adaptOf(name)}
              onPress={() => begin(false)}
            >
              {words.adapt}
            </Button>
            <Menu
              label={words.more(name)}
              items={[{ id: 'out', label: words.leaveOut }]}
              onAction={() => begin(true)}
            />
          </span>
        ) : (
          <OwnMenu name={name} own={own} hasOriginal={original !== null} />
        )}
      </header>
      <div className={styles['text']}>
        <span className={styles['spoken']}>{words.original}</span>
        {original === null ? (
          <p className={styles['nothing']}>{words.notThere}</p>
        ) : (
          <>
            {original.heading !== part.heading && <h3>{original.heading}</h3>}
            <SectionView {...original} />
          </>
        )}
      </div>
      <div className={styles['clientSide']}>
        <span className={styles['spoken']}>{words.client}</span>
        {state === 'leftOut' ? (
          <p className={styles['nothing']}>{words.without}</p>
        ) : own === null ? (
          <p className={styles['nothing']}>{words.stands}</p>
        ) : (
          <OwnWords name={name} own={own} original={original} data={data} />
        )}
      </div>
    </section>
  );
}

function OwnMenu(props: {
  readonly name: string;
  readonly own: RecordOf<'adaptedSection'>;
  readonly hasOriginal: boolean;
}): ReactNode {
  const { name, own, hasOriginal } = props;
  const commit = useCommit();
  const words = m.resources.adaptation;
  const items: readonly MenuEntry[] = [
    own.isLeftOut ? { id: 'in', label: words.takeBack } : { id: 'out', label: words.leaveOut },
    hasOriginal
      ? { id: 'remove', label: words.toOriginal, isDanger: true }
      : { id: 'remove', label: words.remove, isDanger: true },
  ];
  return (
    <span className={styles['pairActions']}>
      <Menu
        label={words.more(name)}
        items={items}
        onAction={(id) =>
          void commit(
            [id === 'remove' ? deleteRecord<'adaptedSection'>(own) : updateRecord(own, { isLeftOut: id === 'out' })],
            { announce: true },
          )
        }
      />
    </span>
  );
}

function OwnWords(props: {
  readonly name: string;
  readonly own: RecordOf<'adaptedSection'>;
  readonly original: AdaptedPart['original'];
  readonly data: EngagementData;
}): ReactNode {
  const { name, own, original, data } = props;
  const [view, setView] = useState<View>('write');
  const { views } = m.resources.adaptation;
  const options: readonly View[] = original === null ? ['write', 'read'] : ['write', 'difference', 'read'];
  const whole = (section: { readonly heading: string; readonly text: string }): string =>
    `${section.heading}\n${plainSectionText(section.text)}`;
  return (
    <>
      <SegmentedControl
        label={m.resources.adaptation.view(name)}
        options={options.map((value) => ({ value, label: views[value] }))}
        value={view}
        onChange={(next) => setView(options.find((one) => one === next) ?? 'write')}
      />
      {view === 'write' && (
        <>
          <RecordField record={own} field="heading" data={data} />
          <RecordField record={own} field="text" data={data} />
        </>
      )}
      {view === 'difference' && original !== null && <TextDifference before={whole(original)} after={whole(own)} />}
      {view === 'read' && (
        <div className={styles['text']}>
          <SectionView heading={own.heading} text={own.text} />
        </div>
      )}
    </>
  );
}
