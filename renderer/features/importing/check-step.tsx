import { useCallback, type ReactNode } from 'react';
import type { Failure } from '#shared/base/result.ts';
import type { Outcome } from '#shared/domain/importing/plan.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import type { ImportView, PlanView, RowsView } from './import-messages.ts';
import styles from './importing.module.css';
import { Refusal } from './refusal.tsx';
import { RowsTable } from './rows-table.tsx';
import type { ImportRun } from './import-run.ts';

/** What the import would do, row by row, before anything is stored. */
export function CheckStep(props: {
  readonly run: ImportRun;
  readonly view: ImportView;
  readonly plan: PlanView;
  readonly error: Failure | null;
}): ReactNode {
  const { run, plan } = props;
  const { client } = run;
  const fetch = useCallback(
    async (outcome: Outcome | null, from: number, count: number): Promise<RowsView> => {
      const answer = await client?.ask<'rows'>({ type: 'rows', outcome, from, count });
      return answer?.ok === true ? answer.value : { rows: [], total: 0 };
    },
    [client],
  );
  return (
    <>
      <Refusal error={props.error} />
      <Section title={m.importing.checkTitle} hint={m.importing.checkHint}>
        {plan.departments.length > 0 && (
          <p className={styles['hint']}>{m.importing.departmentsAdded(plan.departments.join(', '))}</p>
        )}
        <RowsTable counts={plan.counts} fetch={fetch} />
      </Section>
      <div className={styles['foot']}>
        <Button onPress={() => run.toColumns()}>{m.importing.steps.columns}</Button>
        <Button variant="primary" onPress={() => void run.store()}>
          {m.importing.run(plan.counts.added + plan.counts.updated)}
        </Button>
      </div>
    </>
  );
}
