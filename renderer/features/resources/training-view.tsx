import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { rolloutSummary } from '#shared/domain/resources/rollout.ts';
import { sessionFigures } from '#shared/domain/resources/session-figures.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel } from '#renderer/features/records/index.ts';
import styles from './resources.module.css';

/** Answers below which a mean says more about single people than about the training. */
const LEAST_ANSWERS = 5;

/** The trainings: who came, what it did for confidence, what follows. */
export function TrainingView({ data }: { readonly data: EngagementData }): ReactNode {
  const words = m.resources.training;
  const { training } = rolloutSummary(data);
  const summary =
    training.gain === null
      ? words.summaryNone
      : words.summary(training.sessions, signed(training.gain), training.measured);
  return (
    <RecordPanel
      kind="training"
      data={data}
      columns={['title', 'heldOn', 'department', 'trainer']}
      derived={[
        {
          id: 'attendance',
          header: words.attendance,
          sortValue: (row) => sessionFigures(data, row).attended,
          cell: (row) => attendance(data, row),
        },
        {
          id: 'change',
          header: words.change,
          sortValue: (row) => sessionFigures(data, row).gain,
          cell: (row) => change(data, row),
        },
      ]}
      detail={[
        'title',
        'adaptations',
        'department',
        'trainer',
        'heldOn',
        'invited',
        'attendees',
        'confidenceBefore',
        'confidenceAfter',
        'followUp',
      ]}
      hint={training.sessions === 0 ? undefined : summary}
      empty={words.empty}
      extra={(row) => <Session data={data} training={row} />}
    />
  );
}

/** The list of one training, its figures, and the follow-ups that came of it. */
function Session(props: { readonly data: EngagementData; readonly training: RecordOf<'training'> }): ReactNode {
  const { data, training } = props;
  const words = m.resources.training;
  const figures = sessionFigures(data, training);
  return (
    <>
      <dl className={styles['figures']}>
        <div>
          <dt>{words.attendance}</dt>
          <dd>{attendance(data, training)}</dd>
        </div>
        <div>
          <dt>{words.change}</dt>
          <dd>{change(data, training)}</dd>
        </div>
      </dl>
      {figures.answered !== null && (
        <p className={styles['nothing']}>
          {words.answered(figures.answered)}. {figures.answered < LEAST_ANSWERS && words.few}
        </p>
      )}
      <RecordPanel
        kind="attendee"
        data={data}
        parentId={training.id}
        columns={['name', 'department', 'attended', 'confidenceBefore', 'confidenceAfter']}
        title={words.list}
        hint={words.listHint}
        empty={words.listEmpty}
        defaults={{ attended: true }}
        headingLevel={3}
        inline
      />
      <RecordPanel
        kind="followUp"
        data={data}
        columns={['text', 'owner', 'dueOn', 'doneOn']}
        detail={['text', 'owner', 'dueOn', 'doneOn']}
        filter={(followUp) => followUp.training === training.id}
        defaults={{ training: training.id }}
        title={words.followUps}
        empty={words.followUpsEmpty}
        headingLevel={3}
        inline
      />
    </>
  );
}

function attendance(data: EngagementData, training: RecordOf<'training'>): string {
  const { attended, invited } = sessionFigures(data, training);
  if (attended === null) return m.common.emptyValue;
  const words = m.resources.training;
  return invited === null ? words.cameOnly(attended) : words.attendanceOf(attended, invited);
}

function change(data: EngagementData, training: RecordOf<'training'>): string {
  const { before, after, gain } = sessionFigures(data, training);
  const words = m.resources.training;
  if (before === null || after === null || gain === null) return words.notMeasured;
  return words.changeOf(before.toFixed(1), after.toFixed(1), signed(gain));
}

function signed(value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : '±'}${Math.abs(value).toFixed(1)}`;
}
