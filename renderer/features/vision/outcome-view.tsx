import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { FieldName } from '#shared/domain/model/kinds.ts';
import { checkOutcome, checkSuccessTest, namesIn, OUTCOME_WORDS } from '#shared/domain/vision/outcome-checks.ts';
import { m } from '#shared/messages/messages.ts';
import { Loading, RecordField, useSingle } from '#renderer/features/records/index.ts';
import { Section } from '#renderer/ui/section.tsx';
import { HintList, type Hint } from './hint-list.tsx';
import styles from './vision.module.css';

/** Vision, outcome and success test, with a list of questions below each that ticks itself off while somebody types. */
export function OutcomeView({ data }: { readonly data: EngagementData }): ReactNode {
  const purpose = useSingle('purpose', data);
  if (purpose === undefined) return <Loading />;
  const names = namesIn(data);
  const words = m.vision.outcomeChecks;
  const field = (name: FieldName<'purpose'>): ReactNode => (
    <RecordField record={purpose} field={name} data={data} description={m.vision.guidance[name]} />
  );
  return (
    <Section title={m.vision.outcomeTitle} hint={m.vision.outcomeHint}>
      <div className={styles['statements']}>
        {field('vision')}
        <div>
          {field('outcome')}
          <Checklist
            title={m.vision.outcomeChecksTitle}
            checks={checkOutcome(purpose.outcome, names)}
            say={(code) => (code === 'length' ? words.length(OUTCOME_WORDS.least, OUTCOME_WORDS.most) : words[code])}
          />
        </div>
        <div>
          {field('successTest')}
          <Checklist
            title={m.vision.testChecksTitle}
            checks={checkSuccessTest(purpose.successTest, purpose.outcome, names)}
            say={(code) => m.vision.testChecks[code]}
          />
        </div>
      </div>
    </Section>
  );
}

function Checklist<Code extends string>(props: {
  readonly title: string;
  readonly checks: readonly { readonly code: Code; readonly met: boolean }[];
  readonly say: (code: Code) => string;
}): ReactNode {
  const hints = props.checks.map(({ code, met }): Hint => {
    const words = props.say(code);
    return { key: code, tone: met ? 'done' : 'open', text: met ? words : m.vision.checkOpen(words) };
  });
  return <HintList label={props.title} hints={hints} />;
}
