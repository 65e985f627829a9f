import type { ReactNode } from 'react';
import type { ImportMapping, WordQuestion } from '#shared/domain/importing/mapping.ts';
import { IMPORT_TARGETS } from '#shared/domain/importing/roles.ts';
import { AN_ENTRY, LEFT_OUT, NO_MEANING, TO_BE_ADDED, wordKey } from '#shared/domain/importing/words.ts';
import { RAID_TYPES } from '#shared/domain/model/kinds-blueprint.ts';
import { INITIATIVE_STATUSES, RAG } from '#shared/domain/model/kinds-delivery.ts';
import { kindName, m, optionLabel } from '#shared/messages/messages.ts';
import { Section } from '#renderer/ui/section.tsx';
import { Select, type Option } from '#renderer/ui/select.tsx';
import type { ImportView } from './import-messages.ts';
import styles from './importing.module.css';

/** A list has no empty value; this stands for it. */
const EMPTY = '\u0000empty';

/** What the words of the list mean that decide something: types, unknown statuses and departments, a closing row of sums. */
export function WordQuestions(props: {
  readonly view: ImportView;
  readonly onChange: (words: ImportMapping['words']) => void;
}): ReactNode {
  const { view } = props;
  if (view.words.length === 0) return null;
  return (
    <Section title={m.importing.words} hint={m.importing.wordsHint} count={view.words.length}>
      <div className={styles['scroll']}>
        <table className={styles['columns']} aria-label={m.importing.words}>
          <thead>
            <tr>
              <th scope="col">{m.importing.column}</th>
              <th scope="col">{m.importing.word}</th>
              <th scope="col">{m.importing.inRows}</th>
              <th scope="col">{m.importing.means}</th>
            </tr>
          </thead>
          <tbody>
            {view.words.map((question) => (
              <tr key={wordKey(question.role, question.word)} data-used>
                <td>{m.importing.roles[question.role]}</td>
                <th scope="row">
                  <bdi>{question.word}</bdi>
                </th>
                <td>{question.rows.toLocaleString('en')}</td>
                <td>
                  <Select
                    label={m.importing.meansOf(question.word)}
                    isLabelHidden
                    options={optionsOf(question, view)}
                    value={question.meaning === NO_MEANING ? EMPTY : question.meaning}
                    onChange={(value) =>
                      props.onChange({
                        ...view.mapping.words,
                        [wordKey(question.role, question.word)]: value === EMPTY || value === null ? NO_MEANING : value,
                      })
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function optionsOf({ role }: WordQuestion, { mapping, departments }: ImportView): readonly Option[] {
  const empty = { value: EMPTY, label: m.importing.leaveEmpty };
  const codes = (list: readonly string[]): readonly Option[] => [
    ...list.map((code) => ({ value: code, label: optionLabel(code) })),
    empty,
  ];
  if (role === 'status') return codes(INITIATIVE_STATUSES);
  if (role === 'rag') return codes(RAG);
  if (role === 'type' && mapping.target !== null) return codes(RAID_TYPES);
  if (role === 'type') {
    return [
      ...IMPORT_TARGETS.map((target) => ({ value: target as string, label: kindName(target, 'one') })),
      { value: LEFT_OUT, label: m.importing.leaveOut },
    ];
  }
  if (role === 'title') {
    return [
      { value: LEFT_OUT, label: m.importing.leaveTotal },
      { value: AN_ENTRY, label: m.importing.takeTotal },
    ];
  }
  return [
    { value: TO_BE_ADDED, label: m.importing.addDepartment },
    ...departments.map(({ id, name }) => ({ value: id as string, label: name })),
    empty,
  ];
}
