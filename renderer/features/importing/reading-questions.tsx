import type { ReactNode } from 'react';
import type { ImportMapping, ReadingQuestion } from '#shared/domain/importing/mapping.ts';
import {
  dateCandidates,
  numberCandidates,
  settle,
  type DateReading,
  type NumberReading,
  type Reading,
} from '#shared/domain/importing/read-values.ts';
import { m } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { Section } from '#renderer/ui/section.tsx';
import type { ImportView } from './import-messages.ts';
import styles from './importing.module.css';

/** Asks which way columns are read whose cells can be read two ways; each answer shows what the example becomes. */
export function ReadingQuestions(props: {
  readonly view: ImportView;
  readonly onChange: (readings: ImportMapping['readings']) => void;
}): ReactNode {
  const { readings, mapping, columns } = props.view;
  if (readings.length === 0) return null;
  return (
    <Section title={m.importing.questions} hint={m.importing.questionsHint}>
      <div className={styles['questions']}>
        {readings.map((question) => (
          <RadioGroup
            key={question.role}
            label={m.importing.question(columns[question.column]?.heading ?? '', question.example, question.line)}
            description={
              question.proof === null ? undefined : m.importing.proved(question.proof.example, question.proof.line)
            }
            options={question.options.map((reading) => ({ value: reading, label: optionOf(question, reading) }))}
            value={mapping.readings[question.role] ?? null}
            onChange={(value) => {
              const reading = question.options.find((option) => option === value);
              if (reading !== undefined) props.onChange({ ...mapping.readings, [question.role]: reading });
            }}
          />
        ))}
      </div>
    </Section>
  );
}

function optionOf({ example }: ReadingQuestion, reading: Reading): string {
  const words = m.importing.readings[reading] ?? reading;
  if (reading === 'point' || reading === 'comma') {
    const number = settle(numberCandidates(example), reading as NumberReading, example, 'cell-number');
    return number.ok ? m.importing.readAs(words, number.value.toLocaleString('en-GB')) : words;
  }
  const date = settle(dateCandidates(example), reading as DateReading, example, 'cell-date');
  return date.ok ? m.importing.readAs(words, shortDate(date.value)) : words;
}
