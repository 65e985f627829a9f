import type { ReactNode } from 'react';
import type { Quarter } from '#shared/base/quarter.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { suggestFindings, type SuggestedFinding } from '#shared/domain/review/suggest-findings.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { RecordPanel, useRecordActions } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { kpiValueWords, withUnit } from './kpi-words.ts';
import styles from './review.module.css';

/** What the quarter proved, with evidence and attribution. */
export function FindingsView(props: {
  readonly data: EngagementData;
  readonly review: RecordOf<'review'>;
  readonly quarter: Quarter;
}): ReactNode {
  const { data, review, quarter } = props;
  return (
    <>
      <Suggestions suggestions={suggestFindings(data, review, quarter)} review={review} />
      <RecordPanel
        kind="finding"
        data={data}
        parentId={review.id}
        columns={['statement', 'type', 'attribution', 'department']}
        empty={m.review.findingsEmpty}
        defaults={{ type: 'benefit', attribution: 'both' }}
      />
    </>
  );
}

function Suggestions(props: {
  readonly suggestions: readonly SuggestedFinding[];
  readonly review: RecordOf<'review'>;
}): ReactNode {
  const { suggestions, review } = props;
  const actions = useRecordActions();
  if (suggestions.length === 0) return null;
  return (
    <Section title={m.review.suggested} hint={m.review.suggestedHint} count={suggestions.length}>
      <ul className={styles['suggestions']}>
        {suggestions.map((suggestion) => {
          const text = wordsOf(suggestion);
          return (
            <li key={suggestion.key}>
              <Badge tone={suggestion.type === 'shortfall' ? 'warning' : 'neutral'}>
                {optionLabel(suggestion.type)}
              </Badge>
              <bdi>{text}</bdi>
              <Button
                size="small"
                aria-label={m.review.suggestAcceptOf(text)}
                onPress={() => void actions.add('finding', bodyOf(suggestion, text), review.id)}
              >
                {m.review.suggestAccept}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function wordsOf(suggestion: SuggestedFinding): string {
  if (suggestion.type === 'feedback') {
    return m.review.suggestTheme(suggestion.theme.theme.title, suggestion.theme.answers.length);
  }
  const { kpi, status } = suggestion.entry;
  const target = kpi.target === null ? '' : withUnit(kpi.target, kpi.unit);
  return m.review.suggestKpi(kpi.title, kpiValueWords(kpi, status), target);
}

function bodyOf(suggestion: SuggestedFinding, statement: string): Partial<BodyOf<'finding'>> {
  if (suggestion.type === 'feedback') {
    return { type: 'feedback', statement, evidence: suggestion.theme.theme.summary, attribution: 'pmo' };
  }
  const { reading } = suggestion.entry.status;
  return {
    type: suggestion.type,
    statement,
    evidence: reading?.narrative ?? '',
    attribution: 'both',
    readings: reading === null ? [] : [reading.id],
  };
}
