import { useState, type ReactNode } from 'react';
import { ArrowRight, Plus } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { AnyRecord, RecordOf } from '#shared/domain/model/record.ts';
import { coverChallenges, goalFromChallenge, linkGoal, type Coverage } from '#shared/domain/vision/coverage.ts';
import { goalGaps } from '#shared/domain/vision/goal-gaps.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { DetailDrawer } from './detail-drawer.tsx';
import { GoalDetail } from './goal-detail.tsx';
import styles from './vision.module.css';

interface Opened {
  readonly kind: 'goal' | 'challenge';
  readonly id: RecordId;
  /** A goal that was made just now: its statement is still a proposal. */
  readonly isNew?: boolean;
}

/** Entry of the menu that makes a goal; no record has this id. */
const NEW = 'new';

const titleOf = (record: AnyRecord): string => recordName(record) || m.common.untitled(kindName(record.kind, 'one'));
const refTitle = (record: AnyRecord): string => `${record.ref ?? ''} ${titleOf(record)}`.trim();

/** Challenges at the left, the goals that answer them at the right, and what stands alone on either side. */
export function CoverageView({ data }: { readonly data: EngagementData }): ReactNode {
  const [opened, setOpened] = useState<Opened | null>(null);
  const coverage = coverChallenges(data);
  const challenge = opened?.kind === 'challenge' ? data.find('challenge', opened.id) : undefined;
  const close = (): void => setOpened(null);
  return (
    <>
      <Section title={m.vision.coverageTitle} hint={m.vision.coverageHint} count={coverage.challenges.length}>
        {coverage.challenges.length === 0 ? (
          <EmptyState compact body={m.vision.coverageEmpty} />
        ) : (
          <Answers coverage={coverage} data={data} onOpen={setOpened} />
        )}
      </Section>
      {coverage.goalsWithout.length > 0 && (
        <Section title={m.vision.goalsAloneTitle} hint={m.vision.goalsAloneHint} count={coverage.goalsWithout.length}>
          <Alone goals={coverage.goalsWithout} data={data} onOpen={setOpened} />
        </Section>
      )}
      {opened?.kind === 'goal' && (
        <GoalDetail
          key={opened.id}
          id={opened.id}
          data={data}
          {...(opened.isNew === true ? { named: true } : {})}
          onClose={close}
        />
      )}
      {challenge !== undefined && (
        <DetailDrawer record={challenge} data={data} first={{ title: '', fields: [] }} onClose={close} />
      )}
    </>
  );
}

function Answers(props: {
  readonly coverage: Coverage;
  readonly data: EngagementData;
  readonly onOpen: (opened: Opened) => void;
}): ReactNode {
  return (
    <ul className={styles['answers']}>
      {props.coverage.challenges.map(({ challenge, goals }) => (
        <li key={challenge.id}>
          <div>
            <OpenButton record={challenge} onOpen={() => props.onOpen({ kind: 'challenge', id: challenge.id })} />
            <div className={styles['facts']}>
              <span>{m.vision.votes(challenge.votes ?? 0)}</span>
            </div>
          </div>
          <ArrowRight aria-hidden size={18} />
          <div className={styles['answer']}>
            <div>
              {goals.map((goal) => (
                <GoalLine
                  key={goal.id}
                  goal={goal}
                  data={props.data}
                  onOpen={() => props.onOpen({ kind: 'goal', id: goal.id })}
                />
              ))}
            </div>
            <AnswerActions challenge={challenge} goals={goals} data={props.data} onOpen={props.onOpen} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function GoalLine(props: {
  readonly goal: RecordOf<'goal'>;
  readonly data: EngagementData;
  readonly onOpen: () => void;
}): ReactNode {
  return (
    <div className={styles['goalLine']}>
      <OpenButton record={props.goal} onOpen={props.onOpen} />
      {goalGaps(props.goal, props.data).length > 0 && <Badge>{m.vision.goalUnfinished}</Badge>}
    </div>
  );
}

function AnswerActions(props: {
  readonly challenge: RecordOf<'challenge'>;
  readonly goals: readonly RecordOf<'goal'>[];
  readonly data: EngagementData;
  readonly onOpen: (opened: Opened) => void;
}): ReactNode {
  const { challenge } = props;
  const { store } = useServices();
  const commit = useCommit();
  const others = props.data.all('goal').filter((goal) => !props.goals.includes(goal));
  const makeGoal = async (): Promise<void> => {
    const id = store.ids.next();
    const statement = m.vision.proposedGoal(titleOf(challenge));
    const done = await commit(goalFromChallenge(challenge, id, statement), { announce: true });
    if (done.ok) props.onOpen({ kind: 'goal', id, isNew: true });
  };
  const link = (id: string): void => {
    const goal = others.find((one) => one.id === id);
    if (goal !== undefined) void commit(linkGoal(goal, challenge.id), { announce: true });
  };
  const entries = others.map((goal) => ({ id: goal.id as string, label: m.vision.linkTo(refTitle(goal)) }));
  if (props.goals.length > 0) {
    return (
      <Menu
        label={m.vision.addGoalTo(refTitle(challenge))}
        items={[{ id: NEW, label: m.vision.makeGoal }, ...entries]}
        onAction={(id) => (id === NEW ? void makeGoal() : link(id))}
      />
    );
  }
  return (
    <div className={styles['facts']}>
      <Badge tone="warning">{m.vision.challengeNoGoal}</Badge>
      <Button
        icon={<Plus aria-hidden size={14} />}
        aria-label={m.vision.makeGoalFor(refTitle(challenge))}
        onPress={() => void makeGoal()}
      >
        {m.vision.makeGoal}
      </Button>
      {entries.length > 0 && (
        <Menu label={m.vision.linkGoalTo(refTitle(challenge))} items={entries} onAction={link}>
          {m.vision.linkGoal}
        </Menu>
      )}
    </div>
  );
}

function Alone(props: {
  readonly goals: readonly RecordOf<'goal'>[];
  readonly data: EngagementData;
  readonly onOpen: (opened: Opened) => void;
}): ReactNode {
  const commit = useCommit();
  const challenges = props.data.all('challenge');
  return (
    <ul className={styles['answers']} data-alone>
      {props.goals.map((goal) => (
        <li key={goal.id}>
          <OpenButton record={goal} onOpen={() => props.onOpen({ kind: 'goal', id: goal.id })} />
          <div className={styles['facts']}>
            <Badge tone="warning">{m.vision.goalNoChallenge}</Badge>
            {challenges.length > 0 && (
              <Menu
                label={m.vision.linkChallengeTo(refTitle(goal))}
                items={challenges.map((challenge) => ({ id: challenge.id, label: refTitle(challenge) }))}
                onAction={(id) => {
                  const challenge = challenges.find((one) => one.id === id);
                  if (challenge !== undefined) void commit(linkGoal(goal, challenge.id), { announce: true });
                }}
              >
                {m.vision.linkChallenge}
              </Menu>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function OpenButton(props: {
  readonly record: RecordOf<'challenge'> | RecordOf<'goal'>;
  readonly onOpen: () => void;
}): ReactNode {
  return (
    <button type="button" className={styles['open']} onClick={props.onOpen}>
      <span>{props.record.ref}</span>
      <bdi>{titleOf(props.record)}</bdi>
    </button>
  );
}
