import { useMemo, useState, type ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { Quarter } from '#shared/base/quarter.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Kind, FieldName } from '#shared/domain/model/kinds.ts';
import type { LooseRecord, RecordOf } from '#shared/domain/model/record.ts';
import { deriveFeedback } from '#shared/domain/review/feedback.ts';
import { frozenReview, reopenReview } from '#shared/domain/review/freeze-review.ts';
import { gatherQuarter } from '#shared/domain/review/gather-quarter.ts';
import { kpiStatus } from '#shared/domain/review/kpi-status.ts';
import { fieldLabel, kindName, m } from '#shared/messages/messages.ts';
import { shortDate, useCommit } from '#renderer/features/records/index.ts';
import { FieldCell } from '#renderer/features/records/index.ts';
import { useView } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { CommitmentTable } from './commitment-table.tsx';
import { CompareView } from './compare-view.tsx';
import { FactList } from './fact-list.tsx';
import { kpiColumns } from './kpi-columns.tsx';
import { Gathered } from './quarter-view.tsx';
import styles from './review.module.css';
import { ScorecardView } from './scorecard-view.tsx';
import { surveyWords } from './survey-words.ts';
import { useKpiRows } from './use-kpi-rows.tsx';
import { WaitingChanges } from './waiting-changes.tsx';

interface Props {
  /** The engagement with its frozen copies. */
  readonly whole: EngagementData;
  readonly review: RecordOf<'review'>;
  readonly quarter: Quarter;
  readonly today: IsoDate;
}

/** A finished review: what it kept, to be read; what it changes in the blueprint can still be carried there. */
export function FinishedView(props: Props): ReactNode {
  const { whole, review, quarter, today } = props;
  const kept = useMemo(() => frozenReview(whole, review), [whole, review]);
  const data = kept ?? whole;
  const [tab, setTab] = useView<string>('review-finished', 'quarter');
  const words = m.review.steps;
  return (
    <>
      <Banner {...props} isKept={kept !== undefined} />
      <Tabs
        label={m.review.title}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'quarter',
            label: words.quarter,
            content: <KeptQuarter data={data} quarter={quarter} today={today} review={review} />,
          },
          { id: 'kpis', label: words.kpis, content: <KeptKpis data={data} quarter={quarter} today={today} /> },
          { id: 'voices', label: words.voices, content: <KeptVoices data={data} review={review} /> },
          {
            id: 'findings',
            label: words.findings,
            content: (
              <KeptTable
                kind="finding"
                data={data}
                parentId={review.id}
                columns={['statement', 'type', 'attribution', 'evidence']}
              />
            ),
          },
          {
            id: 'changes',
            label: words.changes,
            content: (
              <>
                <KeptTable
                  kind="refinement"
                  data={data}
                  parentId={review.id}
                  columns={['statement', 'action', 'reason', 'toVersion']}
                />
                <WaitingChanges data={whole} review={review} />
              </>
            ),
          },
          {
            id: 'compare',
            label: words.compare,
            content: <CompareView whole={whole} quarter={quarter} today={today} />,
          },
        ]}
      />
    </>
  );
}

function Banner({ whole, review, isKept }: Props & { readonly isKept: boolean }): ReactNode {
  const commit = useCommit();
  const [isAsking, setAsking] = useState(false);
  const date = review.signedOn === null ? '' : shortDate(review.signedOn);
  return (
    <div className={styles['banner']} role="note">
      <p>{isKept ? m.review.frozenBanner(date) : m.review.keptNoFigures(date)}</p>
      <Button size="small" onPress={() => setAsking(true)}>
        {m.review.reopen}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={m.review.reopenTitle(review.quarter)}
          body={m.review.reopenBody}
          confirmLabel={m.review.reopen}
          onConfirm={() => void commit(reopenReview(whole, review), { barrier: true })}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

function KeptQuarter(props: {
  readonly data: EngagementData;
  readonly quarter: Quarter;
  readonly today: IsoDate;
  readonly review: RecordOf<'review'>;
}): ReactNode {
  const { data, quarter, today, review } = props;
  const gathered = gatherQuarter(data, quarter, today);
  const text = data.find('review', review.id) ?? review;
  const { span } = gathered;
  return (
    <>
      <Section title={quarter} hint={m.review.quarterIs(shortDate(span.from), shortDate(span.to))}>
        {text.summary !== '' && (
          <p className={styles['prose']}>
            <bdi>{text.summary}</bdi>
          </p>
        )}
        {gathered.isEmpty ? (
          <EmptyState compact body={m.review.quarterEmpty(quarter)} />
        ) : (
          <FactList data={data} gathered={gathered} isKept />
        )}
      </Section>
      <ScorecardView data={data} quarter={quarter} gathered={gathered} isKept />
      <CommitmentTable commitments={gathered.commitments} />
      <Gathered gathered={gathered} />
      <KeptTable kind="escalation" data={data} columns={['title', 'level', 'raisedOn', 'answeredOn', 'answer']} />
    </>
  );
}

function KeptKpis(props: {
  readonly data: EngagementData;
  readonly quarter: Quarter;
  readonly today: IsoDate;
}): ReactNode {
  const { data, quarter, today } = props;
  const gathered = gatherQuarter(data, quarter, today);
  const { span } = gathered;
  const { figureOf, drawer } = useKpiRows(data, gathered, { quarter, span, isKept: true });
  const columns = kpiColumns((kpi) => kpiStatus(kpi, data.childrenOf('reading', kpi.id), span), figureOf);
  return (
    <>
      <KeptTable kind="kpi" data={data} columns={['title']} derived={columns} />
      {drawer}
    </>
  );
}

function KeptVoices(props: { readonly data: EngagementData; readonly review: RecordOf<'review'> }): ReactNode {
  const { data, review } = props;
  return (
    <>
      <KeptTable
        kind="departmentRating"
        data={data}
        parentId={review.id}
        columns={['department', 'rating', 'helped', 'didNotHelp']}
      />
      <KeptTable
        kind="feedback"
        data={data}
        parentId={review.id}
        hint={surveyWords(deriveFeedback(data, review.id))}
        columns={['department', 'satisfaction', 'recommend', 'comment', 'theme']}
      />
    </>
  );
}

// Records as they were kept: nothing here can be changed.
function KeptTable<K extends Kind>(props: {
  readonly kind: K;
  readonly data: EngagementData;
  readonly columns: readonly FieldName<K>[];
  readonly derived?: readonly Column<RecordOf<K>>[];
  readonly parentId?: RecordOf<'review'>['id'];
  readonly hint?: string;
}): ReactNode {
  const { kind, data, parentId } = props;
  const rows = parentId === undefined ? data.all(kind) : data.childrenOf(kind, parentId);
  const title = kindName(kind, 'many');
  const columns: readonly Column<RecordOf<K>>[] = [
    ...(rows.some(({ ref }) => ref !== null)
      ? [{ id: 'ref', header: m.common.ref, width: 84, cell: (row: RecordOf<K>) => row.ref }]
      : []),
    ...props.columns.map((field) => ({
      id: field,
      header: fieldLabel(kind, field),
      cell: (row: RecordOf<K>) => <FieldCell record={row as unknown as LooseRecord} field={field} data={data} />,
    })),
    ...(props.derived ?? []),
  ];
  return (
    <Section title={title} count={rows.length} hint={props.hint}>
      <DataTable
        label={title}
        rows={rows}
        columns={columns}
        getRowId={(row) => row.id}
        empty={<EmptyState compact body={m.review.keptNothing} />}
      />
    </Section>
  );
}
