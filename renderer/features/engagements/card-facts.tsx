import type { ReactNode } from 'react';
import type { HomeFacts, ReviewDue } from '#shared/domain/engagement/home-facts.ts';
import type { Stage } from '#shared/domain/engagement/stage.ts';
import type { Contract } from '#shared/domain/monitoring/effort.ts';
import { m } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { useView } from '#renderer/state/session.ts';
import type { CardFacts } from './use-home-facts.ts';
import styles from './engagements.module.css';

interface Fact {
  readonly term: string;
  readonly text: string;
  readonly warning: string | null;
  readonly stage: Stage;
  /** The view of the stage that shows it. */
  readonly tab: string;
}

/** What is next, late, used and due in one engagement; each leads to where it stands. */
export function CardFactList(props: {
  readonly client: string;
  readonly facts: CardFacts | undefined;
  readonly isDisabled: boolean;
  readonly onOpenStage: (stage: Stage) => void;
}): ReactNode {
  const { client, facts } = props;
  const [, setTab] = useView<string>('monitoring', 'dashboard');
  if (facts === undefined) {
    return (
      <p className={styles['cardMeta']} aria-busy="true">
        {m.common.loading}
      </p>
    );
  }
  return (
    <dl className={styles['cardFacts']}>
      {factsOf(facts).map(({ term, text, warning, stage, tab }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <button
              type="button"
              className={styles['factButton']}
              disabled={props.isDisabled}
              aria-label={m.home.goTo(
                `${term}: ${[text, warning ?? ''].filter((part) => part !== '').join(', ')}`,
                client,
              )}
              onClick={() => {
                if (stage === 'monitoring') setTab(tab);
                props.onOpenStage(stage);
              }}
            >
              {text}
            </button>
            {warning !== null && <div className={styles['warning']}>{warning}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(facts: HomeFacts): readonly Fact[] {
  const words = m.home;
  const { nextCheckInOn, missedCheckIns } = facts;
  const overdue = overdueWords(facts);
  return [
    {
      term: words.columns.checkIn,
      text: nextCheckInOn === null ? words.noCheckIn : shortDate(nextCheckInOn),
      warning: missedCheckIns === 0 ? null : words.missed(missedCheckIns),
      stage: 'monitoring',
      tab: 'checkIns',
    },
    {
      term: words.columns.overdue,
      text: overdue.length === 0 ? words.nothingOverdue : overdue.join(', '),
      warning: null,
      stage: 'monitoring',
      tab: facts.overdueFollowUps > 0 ? 'followUps' : 'dashboard',
    },
    { term: words.columns.days, ...daysWords(facts.contract), stage: 'monitoring', tab: 'days' },
    { term: words.columns.review, text: reviewWords(facts.reviewDue), warning: null, stage: 'review', tab: '' },
  ];
}

function overdueWords(facts: HomeFacts): string[] {
  const { overdue } = m.home;
  return [
    facts.overdueFollowUps > 0 ? overdue.followUps(facts.overdueFollowUps) : '',
    facts.overdueDeliverables > 0 ? overdue.deliverables(facts.overdueDeliverables) : '',
    facts.overdueMilestones > 0 ? overdue.milestones(facts.overdueMilestones) : '',
  ].filter((part) => part !== '');
}

function daysWords({ usedDays, toDateDays, aheadDays, leftDays }: Contract): Pick<Fact, 'text' | 'warning'> {
  const days = (value: number): string => m.dashboard.days(Math.round(value * 10) / 10);
  const over = Math.max(aheadDays, -(leftDays ?? 0));
  return {
    text:
      toDateDays === null
        ? m.home.used(days(usedDays))
        : m.home.usedOf(String(Math.round(usedDays * 10) / 10), days(toDateDays)),
    warning: over >= 0.05 ? m.home.over(days(over)) : null,
  };
}

function reviewWords(due: ReviewDue | null): string {
  const words = m.home;
  if (due === null) return words.noReview;
  if (due.heldOn !== null) return words.reviewOn(due.quarter, shortDate(due.heldOn));
  return due.isBegun ? words.reviewBegun(due.quarter) : words.reviewDue(due.quarter);
}
