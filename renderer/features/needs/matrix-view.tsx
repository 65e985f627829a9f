import { useState, type ReactNode } from 'react';
import { buildPriorityMatrix } from '#shared/documents/figures/priority-matrix.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { rankNeeds, type RankedNeed } from '#shared/domain/needs/need-ranking.ts';
import { ZONES, ZONE_THRESHOLD, type Zone } from '#shared/domain/needs/priority-zone.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { RecordField } from '#renderer/features/records/index.ts';
import { useOpenRecord } from '#renderer/state/open-record.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { FigureView } from '#renderer/features/documents/index.ts';
import { ZoneBadge } from './zone-badge.tsx';
import styles from './needs.module.css';

const ALL = 'all';
const NONE = 'none';

/** The matrix as it will stand in the Word document, of all departments or one, and what is decided about each need. */
export function MatrixView({ data }: { readonly data: EngagementData }): ReactNode {
  const [wanted, setWanted] = useState<string>(ALL);
  const placed = rankNeeds(data).filter(({ score }) => score.position !== null);
  const departmentOf = ({ need }: RankedNeed): string => data.find('department', need.department)?.id ?? NONE;
  if (placed.length === 0) return <EmptyState compact body={m.needs.matrixEmpty} />;
  const departments = data
    .all('department')
    .filter(({ id }) => placed.some((entry) => departmentOf(entry) === id))
    .map(({ id, name }) => ({ value: id as string, label: name }));
  const options = [
    { value: ALL, label: m.needs.allDepartments },
    ...departments,
    ...(placed.some((entry) => departmentOf(entry) === NONE) ? [{ value: NONE, label: m.needs.noDepartment }] : []),
  ];
  // A department may go while it is chosen.
  const chosen = options.some(({ value }) => value === wanted) ? wanted : ALL;
  const shown = placed.filter((entry) => chosen === ALL || departmentOf(entry) === chosen);
  const zones = Object.fromEntries(ZONES.map((zone) => [zone, optionLabel(zone)])) as Record<Zone, string>;
  const points = shown.flatMap(({ need, score }) =>
    score.position === null ? [] : [{ reference: need.ref ?? need.title.slice(0, 24), ...score.position }],
  );
  const words = { urgency: m.needs.urgency, impact: m.needs.impact, zones };
  return (
    <>
      <Section
        title={m.needs.tabs.matrix}
        count={shown.length}
        actions={
          <Select
            label={m.needs.department}
            isLabelHidden
            options={options}
            value={chosen}
            onChange={(value) => setWanted(value ?? ALL)}
          />
        }
      >
        <FigureView picture={buildPriorityMatrix(points, words, ZONE_THRESHOLD)} label={m.needs.matrixAlt} />
      </Section>
      <Section title={m.needs.decisions} hint={m.needs.decisionsHint}>
        <ul className={styles['decisions']}>
          {shown.map((entry) => (
            <Decision key={entry.need.id} entry={entry} data={data} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function Decision(props: { readonly entry: RankedNeed; readonly data: EngagementData }): ReactNode {
  const { entry, data } = props;
  const { need } = entry;
  const open = useOpenRecord((state) => state.open);
  const name = `${need.ref ?? ''} ${need.title}`.trim();
  return (
    <li>
      <button type="button" className={styles['decided']} onClick={() => open(need.id)}>
        <span>{need.ref} </span>
        <bdi>{need.title}</bdi>
      </button>
      <ZoneBadge entry={entry} />
      <RecordField
        record={need}
        field="decision"
        data={data}
        label={`${m.kinds.need.fields.decision}: ${name}`}
        isLabelHidden
      />
      <RecordField
        record={need}
        field="decisionReason"
        data={data}
        label={`${m.kinds.need.fields.decisionReason}: ${name}`}
        isLabelHidden
      />
    </li>
  );
}
