import type { ReactNode } from 'react';
import type { BlueprintProblem } from '#shared/domain/blueprint/check-blueprint.ts';
import type { BlueprintSection } from '#shared/domain/blueprint/sections.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './blueprint.module.css';

/** What the blueprint finds wrong with itself, each with a way to the section. */
export function CheckView(props: {
  readonly problems: readonly BlueprintProblem[];
  readonly onJump: (section: BlueprintSection) => void;
}): ReactNode {
  return (
    <Section title={m.blueprint.checkTitle} hint={m.blueprint.checkHint} count={props.problems.length}>
      {props.problems.length === 0 && <p>{m.blueprint.checkNone}</p>}
      <ul className={styles['problems']}>
        {props.problems.map((problem) => (
          <li key={`${problem.code} ${problem.recordId ?? ''}`}>
            <span>
              <strong>{m.blueprint.sections[problem.section]}</strong>
              <bdi>{problemSentence(problem)}</bdi>
            </span>
            <Button size="small" onPress={() => props.onJump(problem.section)}>
              {m.blueprint.jump}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is wrong, in a sentence. */
export function problemSentence(problem: BlueprintProblem): string {
  return m.blueprint.problems[problem.code](problem.params);
}
