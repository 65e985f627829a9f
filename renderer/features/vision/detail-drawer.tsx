import { useEffect, useRef, useState, type ReactNode } from 'react';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { KINDS, type FieldName } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { RecordForm } from '#renderer/features/records/index.ts';
import { Drawer } from '#renderer/ui/drawer.tsx';
import { Section } from '#renderer/ui/section.tsx';

type Shown = 'challenge' | 'goal';

/** The whole of a challenge or goal, with the fields that somebody came for first and the first of them focused. */
export function DetailDrawer<K extends Shown>(props: {
  readonly record: RecordOf<K>;
  readonly data: EngagementData;
  /** Fields to begin with, and what they are called together. */
  readonly first: { readonly title: string; readonly fields: readonly FieldName<K>[] };
  readonly onClose: () => void;
  readonly children?: ReactNode;
}): ReactNode {
  const { record, data } = props;
  // Kept as it was at the opening: a field that was just filled in must not jump away from under the cursor.
  const [first] = useState(props.first);
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    start.current?.querySelector<HTMLElement>('input, textarea, [role="radio"], button')?.focus();
  }, []);
  const all = Object.keys(KINDS[record.kind].fields) as FieldName<K>[];
  const rest = all.filter((field) => !first.fields.includes(field));
  const name = recordName(record as never) || m.common.untitled(kindName(record.kind, 'one'));
  return (
    <Drawer title={name} eyebrow={`${kindName(record.kind, 'one')} ${record.ref ?? ''}`.trim()} onClose={props.onClose}>
      {props.children}
      {first.fields.length > 0 && (
        <div ref={start}>
          <Section title={first.title} headingLevel={3}>
            <RecordForm record={record} data={data} fields={first.fields} />
          </Section>
        </div>
      )}
      {rest.length > 0 && (
        <Section title={first.fields.length > 0 ? m.vision.restTitle : m.vision.allTitle} headingLevel={3}>
          <RecordForm record={record} data={data} fields={rest} />
        </Section>
      )}
    </Drawer>
  );
}
