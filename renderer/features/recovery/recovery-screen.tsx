import { useState, type ReactNode } from 'react';
import type { EngagementId } from '#shared/base/ids.ts';
import { m } from '#shared/messages/messages.ts';
import type { RecoveryQuestion } from '#renderer/data/recovery.ts';
import { keepStore, restoreFromVault, type DecisionPorts } from '#renderer/data/recovery-decisions.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Logo } from '#renderer/ui/logo.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { RecoveryCard, type Choice, type Outcome } from './recovery-card.tsx';
import styles from './recovery.module.css';

/**
 * What the start-up proof could not decide: what the store has of each engagement, what the safe copy holds, and what shall
 * happen. Nothing else of the program is on screen before each question has its answer.
 */
export function RecoveryScreen(props: {
  readonly questions: readonly RecoveryQuestion[];
  readonly decisions: DecisionPorts;
  /** Called when everything is decided, with what has to be written to the safe copies as a whole. */
  readonly onDone: (toWrite: readonly EngagementId[]) => void;
}): ReactNode {
  const { questions, decisions } = props;
  const [choices, setChoices] = useState<ReadonlyMap<EngagementId, Choice>>(new Map());
  const [outcomes, setOutcomes] = useState<ReadonlyMap<EngagementId, Outcome>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const words = m.recovery;
  const open = questions.filter(({ engagementId }) => outcomes.get(engagementId)?.ok !== true);
  const isReady = open.every(({ engagementId }) => choices.has(engagementId));
  const decide = async (some: readonly RecoveryQuestion[]): Promise<ReadonlyMap<EngagementId, Outcome>> => {
    setBusy(true);
    const all = new Map(outcomes);
    for (const question of some) {
      const choice = choices.get(question.engagementId);
      if (choice !== undefined) all.set(question.engagementId, await act(decisions, question, choice));
      setOutcomes(new Map(all));
    }
    setBusy(false);
    return all;
  };
  const finish = (all: ReadonlyMap<EngagementId, Outcome>): void => {
    if (!questions.every(({ engagementId }) => all.get(engagementId)?.ok === true)) return;
    props.onDone([...all].flatMap(([id, outcome]) => (outcome.ok && outcome.mustWrite ? [id] : [])));
  };
  return (
    <main className={styles['start']}>
      <Logo />
      <PageHeader title={words.title} subtitle={words.subtitle(questions.length)} />
      <p className={styles['promise']}>{words.promise}</p>
      <ul className={styles['cards']}>
        {questions.map((question) => (
          <li key={question.engagementId}>
            <RecoveryCard
              question={question}
              decisions={decisions}
              choice={choices.get(question.engagementId)}
              outcome={outcomes.get(question.engagementId)}
              isBusy={isBusy}
              hasOwnButton={questions.length > 1}
              onChoose={(choice) =>
                setChoices((before) => {
                  const after = new Map(before);
                  if (choice === null) after.delete(question.engagementId);
                  else after.set(question.engagementId, choice);
                  return after;
                })
              }
              onDecide={() => void decide([question]).catch(reportError)}
            />
          </li>
        ))}
      </ul>
      <div className={styles['foot']}>
        {open.length === 0 ? (
          <Button variant="primary" onPress={() => finish(outcomes)}>
            {words.goOn}
          </Button>
        ) : (
          <Button
            variant="primary"
            isDisabled={!isReady || isBusy}
            onPress={() => void decide(open).then(finish).catch(reportError)}
          >
            {isBusy ? words.doing : words.doAll(open.length)}
          </Button>
        )}
      </div>
    </main>
  );
}

async function act(decisions: DecisionPorts, question: RecoveryQuestion, choice: Choice): Promise<Outcome> {
  if (choice.what === 'later') return { ok: true, records: null, mustWrite: false };
  const done = await (choice.what === 'keep'
    ? keepStore(decisions, question)
    : restoreFromVault(decisions, question, choice.what === 'newest' ? 'newest' : choice.point));
  // Another window was first: there is nothing left to decide, and nothing was done twice.
  if (!done.ok) return done.error.code === 'recovery-settled' ? { ok: true, records: null, mustWrite: false } : done;
  return { ok: true, ...done.value };
}
