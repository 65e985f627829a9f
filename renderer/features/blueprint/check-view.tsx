import type { ReactNode } from 'react';
import { groupBy } from '#shared/base/group-by.ts';
import type { BlueprintProblem } from '#shared/domain/blueprint/check-blueprint.ts';
import { fieldLabel, kindName, m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './versions.module.css';

/** What the blueprint finds wrong with itself, by section; each line leads to its place when the screen offers a way. */
export function CheckView(props: {
  readonly problems: readonly BlueprintProblem[];
  readonly onJump?: (problem: BlueprintProblem) => void;
}): ReactNode {
  const { problems, onJump } = props;
  return (
    <Section title={m.blueprint.checkTitle} hint={m.blueprint.checkHint} count={problems.length}>
      {problems.length === 0 && <EmptyState compact body={m.blueprint.checkNone} />}
      {[...groupBy(problems, ({ section }) => section)].map(([section, group]) => (
        <section key={section} className={styles['problemGroup']}>
          <h3>{m.versions.checkSection(m.blueprint.sections[section], group.length)}</h3>
          <ul>
            {group.map((problem) => (
              <ProblemLine
                key={`${problem.code} ${problem.recordId ?? ''}`}
                problem={problem}
                {...(onJump === undefined ? {} : { onJump })}
              />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}

function ProblemLine(props: {
  readonly problem: BlueprintProblem;
  readonly onJump?: (problem: BlueprintProblem) => void;
}): ReactNode {
  const { problem, onJump } = props;
  const sentence = problemSentence(problem);
  const button = problem.recordId === null ? m.versions.jumpToSection : m.versions.jumpToLine;
  return (
    <li>
      <span>
        <bdi>{sentence}</bdi>
        <small>{placeWords(problem)}</small>
      </span>
      {onJump !== undefined && (
        <Button size="small" aria-label={m.versions.jumpLabel(button, sentence)} onPress={() => onJump(problem)}>
          {button}
        </Button>
      )}
    </li>
  );
}

function placeWords({ kind, field }: BlueprintProblem): string {
  const name = kindName(kind, 'one');
  return field === null ? name : m.versions.checkField(name, fieldLabel(kind, field));
}

const SENTENCES = { ...m.blueprint.problems, ...m.versions.problems };

/** What is wrong, in a sentence. */
export function problemSentence(problem: BlueprintProblem): string {
  return SENTENCES[problem.code](problem.params);
}
