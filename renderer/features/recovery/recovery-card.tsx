import { useEffect, type ReactNode } from 'react';
import type { Failure } from '#shared/base/result.ts';
import type { SecondCopy } from '#shared/ipc/second-folder.ts';
import type { VaultPoint } from '#shared/ipc/vault.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { WORKSPACE_ID } from '#renderer/features/engagements/index.ts';
import { Loading } from '#renderer/features/records/index.ts';
import type { RecoveryQuestion } from '#renderer/data/recovery.ts';
import type { DecisionPorts } from '#renderer/data/recovery-decisions.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { Select } from '#renderer/ui/select.tsx';
import styles from './recovery.module.css';
import { useQuestion, type QuestionDetails } from './use-question.ts';
import { whenWords } from './when-words.ts';

/** What a person chose for one engagement. */
export type Choice =
  | { readonly what: 'newest' }
  | { readonly what: 'keep' }
  | { readonly what: 'later' }
  | { readonly what: 'copy'; readonly key: string; readonly point: VaultPoint | SecondCopy };

/** What came of it. `records` is null where nothing was changed. */
export type Outcome =
  | { readonly ok: true; readonly records: number | null; readonly mustWrite: boolean }
  | { readonly ok: false; readonly error: Failure };

interface Props {
  readonly question: RecoveryQuestion;
  readonly decisions: DecisionPorts;
  readonly choice: Choice | undefined;
  readonly outcome: Outcome | undefined;
  readonly isBusy: boolean;
  /** There are other cards, so that this one can be decided alone. */
  readonly hasOwnButton: boolean;
  readonly onChoose: (choice: Choice | null) => void;
  readonly onDecide: () => void;
}

/** One engagement in doubt: what is here, what the safe copy holds, and the choice. */
export function RecoveryCard(props: Props): ReactNode {
  const { question, choice, outcome, onChoose } = props;
  const details = useQuestion(props.decisions, question);
  const isReadable = details?.newest.ok;
  const copies = details?.copies.length ?? 0;
  useEffect(() => {
    if (isReadable === undefined || choice !== undefined) return;
    const [first] = details?.copies ?? [];
    if (isReadable) onChoose({ what: 'newest' });
    else if (question.isOnlySecond === true && first?.second !== undefined)
      onChoose({ what: 'copy', key: first.key, point: first.second });
    else if (copies === 0) onChoose({ what: question.here === null ? 'later' : 'keep' });
    // A choice is proposed once, when it is known what can be read.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isReadable, copies]);
  const words = m.recovery;
  const name =
    question.engagementId === WORKSPACE_ID
      ? words.workspace
      : details === undefined
        ? m.common.loading
        : details.client || words.notNamed;
  return (
    <Card
      title={name}
      headingLevel={2}
      actions={
        <Badge tone="warning">{words.reasons[question.isOnlySecond === true ? 'onlySecond' : question.reason]}</Badge>
      }
    >
      {details === undefined ? (
        <Loading />
      ) : (
        <>
          <Facts question={question} details={details} now={props.decisions.clock.now()} />
          {outcome?.ok === true ? (
            <output>{outcome.records === null ? words.left : words.done(outcome.records)}</output>
          ) : (
            <Choices {...props} details={details} name={name} />
          )}
          {outcome?.ok === false && <ErrorMessage title={words.failed} remedy={errorSentence(outcome.error)} />}
        </>
      )}
    </Card>
  );
}

function Facts(props: {
  readonly question: RecoveryQuestion;
  readonly details: QuestionDetails;
  readonly now: Parameters<typeof whenWords>[1];
}): ReactNode {
  const { question, details } = props;
  const { here, held } = question;
  const { newest, differences } = details;
  const second = details.copies.filter((copy) => copy.second !== undefined);
  const words = m.recovery;
  const trouble = here === null ? '' : words.hereDamaged(here.damagedRows, here.count, here.records);
  const reached = held.lastSeq;
  const lost = (held.onceHeldSeq ?? reached) - reached;
  const count = (change: string): number => differences?.filter((one) => one.change === change).length ?? 0;
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>{words.here}</dt>
        <dd>{here === null ? words.nothingHere : words.hereIs(here.records)}</dd>
        {trouble !== '' && <dd className={styles['trouble']}>{trouble}</dd>}
      </div>
      <div>
        <dt>{words.held}</dt>
        <dd>{heldWords(question, newest, props.now)}</dd>
        {newest.ok && newest.carried > 0 && <dd>{words.carried(newest.carried)}</dd>}
        {lost > 0 && <dd className={styles['trouble']}>{words.lostSteps(lost)}</dd>}
        {held.damagedFiles !== undefined && (
          <dd className={styles['trouble']}>{words.damagedFiles(held.damagedFiles)}</dd>
        )}
        {differences !== null && (
          <dd>
            {differences.length === 0 ? words.same : words.differs(count('returns'), count('changes'), count('goes'))}
          </dd>
        )}
      </div>
      {second.length > 0 && (
        <div>
          <dt>{words.inSecond}</dt>
          {second.map(({ key, count, at, why }) => (
            <dd key={key}>
              {words.secondIs(count ?? 0, whenWords(at, props.now))}
              {why === 'second-other' && ` ${words.ofOther}`}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

function heldWords(
  { isOnlySecond }: RecoveryQuestion,
  newest: QuestionDetails['newest'],
  now: Parameters<typeof whenWords>[1],
): string {
  const words = m.recovery;
  if (isOnlySecond === true) return words.nothingHere;
  return newest.ok ? words.heldIs(newest.records, whenWords(newest.at, now)) : words.heldUnreadable;
}

function Choices(props: Props & { readonly details: QuestionDetails; readonly name: string }): ReactNode {
  const { question, details, choice, decisions } = props;
  const words = m.recovery;
  const now = decisions.clock.now();
  const { newest, copies } = details;
  const options = [
    ...(newest.ok
      ? [{ value: 'newest', label: words.newest, description: words.heldIs(newest.records, whenWords(newest.at, now)) }]
      : []),
    ...(copies.length > 0
      ? [{ value: 'copy', label: question.isOnlySecond === true ? words.fromSecond : words.earlier }]
      : []),
    question.here === null
      ? {
          value: 'later',
          label: words.later,
          description: question.isOnlySecond === true ? words.laterInSecond : words.laterHint,
        }
      : {
          value: 'keep',
          label: words.keep,
          description: words.keepHint(question.here.records - question.here.damagedRows),
        },
  ];
  const choose = (what: string | null): void => {
    const [first] = copies;
    if (what === 'copy' && first !== undefined)
      props.onChoose({ what, key: first.key, point: first.second ?? first.point });
    else if (what === 'newest' || what === 'keep' || what === 'later') props.onChoose({ what });
  };
  return (
    <>
      {!newest.ok && copies.length === 0 && <p className={styles['trouble']}>{words.nothingReadable}</p>}
      <RadioGroup
        label={words.choice}
        options={options}
        value={choice?.what ?? null}
        onChange={choose}
        isDisabled={props.isBusy}
      />
      {choice?.what === 'copy' && (
        <Select
          label={words.whichCopy}
          value={choice.key}
          isDisabled={props.isBusy}
          options={copies.map(({ key, at, why, count }) => ({
            value: key,
            label: `${words.heldIs(count ?? 0, whenWords(at, now))} · ${m.restoring.why[why === 'step' ? 'regular' : why]}`,
          }))}
          onChange={(key) => {
            const copy = copies.find((one) => one.key === key);
            if (copy !== undefined) props.onChoose({ what: 'copy', key: copy.key, point: copy.second ?? copy.point });
          }}
        />
      )}
      {props.hasOwnButton && (
        <div className={styles['own']}>
          <Button
            isDisabled={props.isBusy || choice === undefined}
            onPress={props.onDecide}
            aria-label={`${words.doOne}: ${props.name}`}
          >
            {words.doOne}
          </Button>
        </div>
      )}
    </>
  );
}
