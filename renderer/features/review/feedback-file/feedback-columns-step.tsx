import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { Failure } from '#shared/base/result.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { plainWord } from '#shared/domain/importing/head-table.ts';
import { FEEDBACK_ROLES } from '#shared/domain/review/feedback-file/feedback-columns.ts';
import { departmentQuestions, type FeedbackMapping } from '#shared/domain/review/feedback-file/plan-feedback.ts';
import { m } from '#shared/messages/messages.ts';
import {
  ArrangementFields,
  ColumnTable,
  Refusal,
  type Arrangement,
  type ShortList,
} from '#renderer/features/importing/index.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Select } from '#renderer/ui/select.tsx';
import styles from '../review.module.css';

/** Says what the columns of a survey's list hold, and which department an unknown word is. */
export function FeedbackColumnsStep(props: {
  readonly data: EngagementData;
  readonly list: ShortList;
  readonly mapping: FeedbackMapping;
  /** Name of the survey as which it is read again; null for one that was not brought in before. */
  readonly known: string | null;
  readonly error: Failure | null;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onChange: (mapping: FeedbackMapping) => void;
}): ReactNode {
  const { list, mapping, onChange } = props;
  const { columns } = mapping;
  const words = m.review.feedbackFile;
  return (
    <>
      <p className={styles['note']}>
        <bdi>{list.view.fileName}</bdi>
        {` · ${m.importing.unrecognised(list.table.rows.length)}`}
      </p>
      {props.known !== null && <p className={styles['note']}>{m.importing.known(props.known)}</p>}
      <Refusal error={props.error} />
      <ArrangementFields view={list.view} onChange={props.onArrange} />
      <ColumnTable
        columns={list.view.columns}
        isWide={list.view.isWide}
        roles={FEEDBACK_ROLES}
        labelOf={(role) => words.roles[role]}
        chosen={columns}
        onChoose={(index, role) => {
          const kept = Object.entries(columns).filter(([other, at]) => at !== index && other !== role);
          onChange({
            ...mapping,
            columns: { ...Object.fromEntries(kept), ...(role === null ? {} : { [role]: index }) },
          });
        }}
      />
      <Departments {...props} />
      <div className={styles['asked']}>
        <Checkbox
          isSelected={mapping.leavesOutKnown}
          onChange={(leavesOutKnown) => onChange({ ...mapping, leavesOutKnown })}
        >
          {words.leavesOutKnown}
        </Checkbox>
        <Checkbox isSelected={mapping.takesPartial} onChange={(takesPartial) => onChange({ ...mapping, takesPartial })}>
          {m.importing.takesPartial}
        </Checkbox>
      </div>
    </>
  );
}

function Departments(props: {
  readonly data: EngagementData;
  readonly list: ShortList;
  readonly mapping: FeedbackMapping;
  readonly onChange: (mapping: FeedbackMapping) => void;
}): ReactNode {
  const { data, list, mapping, onChange } = props;
  const questions = departmentQuestions(list.table, mapping, data).slice(0, ASKED_MAX);
  if (questions.length === 0) return null;
  const options = data.all('department').map(({ id, name }) => ({ value: id as string, label: name }));
  return (
    <Section title={m.review.feedbackFile.departments} hint={m.review.feedbackFile.departmentsHint} headingLevel={3}>
      <div className={styles['asked']}>
        {questions.map(({ word, rows, meaning }) => (
          <Select
            key={word}
            label={m.review.feedbackFile.departmentOf(word, rows)}
            isNullable
            placeholder={m.importing.leaveEmpty}
            options={options}
            value={meaning}
            onChange={(value) =>
              onChange({
                ...mapping,
                departments: { ...mapping.departments, [plainWord(word)]: value as RecordId | null },
              })
            }
          />
        ))}
      </div>
    </Section>
  );
}

/** Words that are asked about; a column with more holds something else. */
const ASKED_MAX = 30;
