import { useEffect, useRef, type ReactNode } from 'react';
import { BLUEPRINT_SECTIONS } from '#shared/domain/blueprint/blueprint-sections.ts';
import type { FieldChange, RemovedLine, ReviewComparison } from '#shared/documents/readback/review-comparison.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { m } from '#shared/messages/messages.ts';
import { useEngagementId, useRecordActions } from '#renderer/features/records/index.ts';
import { useReviewedFiles, type OpenReview } from '#renderer/state/reviewed-file.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { useWholeEngagement } from '../version-whole.ts';
import versions from '../versions.module.css';
import { ReviewChange, ReviewRemoval } from './review-change.tsx';
import { ReviewList, SettledList } from './review-list.tsx';
import { remarkKey, ReviewLoose, ReviewRemark } from './review-loose.tsx';
import { lineName, placeWords } from './review-words.tsx';
import styles from './reviewed.module.css';
import type { ReviewOpener } from './use-open-review.ts';
import { useComparison, useReviewActions, type ReviewActions } from './use-review.ts';

/** A Word file that came back from the client, compared with the draft line by line. */
export function ReviewedView(props: { readonly data: EngagementData; readonly opener: ReviewOpener }): ReactNode {
  const { data, opener } = props;
  const review = useReviewedFiles((state) => state.byEngagement).get(useEngagementId());
  const words = m.reviewed;
  if (opener.isReading) {
    return (
      <div className={styles['head']}>
        <output>{words.reading}</output>
        <Button onPress={opener.cancel}>{words.stop}</Button>
      </div>
    );
  }
  if (review === undefined) {
    return (
      <EmptyState
        title={words.emptyTitle}
        body={words.emptyBody}
        action={
          <Button variant="primary" onPress={() => void opener.open()}>
            {words.open}
          </Button>
        }
      />
    );
  }
  return <OpenFile data={data} review={review} opener={opener} />;
}

function OpenFile(props: {
  readonly data: EngagementData;
  readonly review: OpenReview;
  readonly opener: ReviewOpener;
}): ReactNode {
  const { review, opener } = props;
  const whole = useWholeEngagement(props.data);
  const comparison = useComparison(review, whole);
  const actions = useReviewActions(whole);
  const close = useReviewedFiles((state) => state.close);
  const engagementId = useEngagementId();
  const words = m.reviewed;
  if (comparison === undefined) return <output>{words.comparing}</output>;
  const { settled } = review;
  const changes = comparison.changes.filter(({ key }) => !settled.has(key));
  const removed = comparison.removed.filter(({ key }) => !settled.has(key));
  const clean = changes.filter(({ state }) => state === 'changed');
  const unmatched = comparison.unmatched.filter(({ key }) => !settled.has(key));
  const remarks = comparison.remarks.filter((remark) => !settled.has(remarkKey(remark)));
  return (
    <>
      <div className={styles['head']}>
        <div>
          <h2>
            <bdi>{review.name}</bdi>
          </h2>
          <p aria-live="polite">
            {words.summary(changes.length + removed.length, unmatched.length, remarks.length)}
            {comparison.same > 0 && ` · ${words.same(comparison.same)}`}
            {comparison.ours > 0 && ` · ${words.ours(comparison.ours)}`}
          </p>
        </div>
        <div className={styles['actions']}>
          {clean.length > 0 && (
            <Button variant="primary" onPress={() => void actions.accept(clean)}>
              {words.acceptAll(clean.length)}
            </Button>
          )}
          <Button isDisabled={opener.isReading} onPress={() => void opener.open()}>
            {words.openAnother}
          </Button>
          <Button variant="quiet" onPress={() => close(engagementId)}>
            {words.close}
          </Button>
        </div>
      </div>
      {(comparison.isWithoutManifest || comparison.isWithoutTags) && (
        <p className={styles['note']}>
          {comparison.isWithoutManifest && words.withoutManifest} {comparison.isWithoutTags && words.withoutTags}
        </p>
      )}
      <Entries comparison={comparison} settled={settled} actions={actions} />
    </>
  );
}

interface EntriesProps {
  readonly comparison: ReviewComparison;
  readonly settled: ReadonlySet<string>;
  readonly actions: ReviewActions;
}

function Entries({ comparison, settled, actions }: EntriesProps): ReactNode {
  const words = m.reviewed;
  const all = [...comparison.changes, ...comparison.removed, ...comparison.unmatched, ...comparison.remarks];
  const { ref, moveOn } = useFocusMovesOn([comparison, settled]);
  if (all.length === 0) return <EmptyState title={words.nothingTitle} body={words.nothing} />;
  const props = { comparison, settled, actions, moveOn };
  return (
    <div ref={ref}>
      <Changes {...props} />
      <Loose {...props} />
      <Remarks {...props} />
    </div>
  );
}

type GroupProps = EntriesProps & { readonly moveOn: (key: string) => void };

// An entry that was decided leaves the list; whoever works with the keyboard goes on at the next one.
function useFocusMovesOn(state: readonly unknown[]): {
  readonly ref: React.RefObject<HTMLDivElement | null>;
  readonly moveOn: (key: string) => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const next = useRef<readonly string[]>([]);
  const entries = (): HTMLElement[] => [...(ref.current?.querySelectorAll<HTMLElement>('[data-review-key]') ?? [])];
  const keyOf = (entry: HTMLElement): string => entry.dataset['reviewKey'] ?? '';
  useEffect(() => {
    const [own = ''] = next.current;
    if (own === '' || entries().some((entry) => keyOf(entry) === own)) return;
    const found = next.current
      .map((key) => entries().find((entry) => keyOf(entry) === key))
      .find((entry) => entry !== undefined);
    next.current = [];
    found?.querySelector('button')?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- The list is drawn anew exactly when these change.
  }, state);
  const moveOn = (key: string): void => {
    const keys = entries().map(keyOf);
    const at = keys.indexOf(key);
    next.current = [key, ...keys.slice(at + 1), ...keys.slice(0, at).toReversed()];
  };
  return { ref, moveOn };
}

const fieldOf = (entry: FieldChange | RemovedLine): string | null => ('state' in entry ? entry.field : null);

function Changes({ comparison, settled, actions, moveOn }: GroupProps): ReactNode {
  const records = useRecordActions();
  const words = m.reviewed;
  const entries = [...comparison.changes, ...comparison.removed];
  if (entries.length === 0) return null;
  const isOpen = ({ key }: { readonly key: string }): boolean => !settled.has(key);
  const reject = (key: string): void => {
    moveOn(key);
    actions.settle([key], true);
  };
  const draw = (entry: FieldChange | RemovedLine): ReactNode =>
    'state' in entry ? (
      <ReviewChange
        key={entry.key}
        change={entry}
        onAccept={() => {
          moveOn(entry.key);
          void actions.accept([entry]);
        }}
        onReject={() => reject(entry.key)}
      />
    ) : (
      <ReviewRemoval
        key={entry.key}
        line={entry}
        onDelete={() => {
          moveOn(entry.key);
          void records.remove({ id: entry.recordId, kind: entry.kind });
        }}
        onReject={() => reject(entry.key)}
      />
    );
  const named = entries
    .filter((entry) => !isOpen(entry))
    .map((entry) => ({ key: entry.key, name: lineName(entry, fieldOf(entry)) }));
  return (
    <Section title={words.changesTitle} hint={words.changesHint} count={entries.filter(isOpen).length}>
      {BLUEPRINT_SECTIONS.map((section) => {
        const own = entries.filter((entry) => entry.section === section && isOpen(entry));
        return own.length === 0 ? null : (
          <section key={section} className={versions['compareSection']}>
            <h3>{m.blueprint.sections[section]}</h3>
            <ReviewList>{own.map(draw)}</ReviewList>
          </section>
        );
      })}
      <SettledList
        title={words.turnedDown(named.length)}
        entries={named}
        onBack={(key) => actions.settle([key], false)}
      />
    </Section>
  );
}

function Loose({ comparison, settled, actions, moveOn }: GroupProps): ReactNode {
  const words = m.reviewed;
  const { unmatched } = comparison;
  if (unmatched.length === 0) return null;
  const open = unmatched.filter(({ key }) => !settled.has(key));
  const seen = unmatched.filter(({ key }) => settled.has(key));
  return (
    <Section title={words.unmatchedTitle} hint={words.unmatchedHint} count={open.length}>
      <div className={styles['group']}>
        <ReviewList>
          {open.map((entry) => (
            <ReviewLoose
              key={entry.key}
              entry={entry}
              onSeen={() => {
                moveOn(entry.key);
                actions.settle([entry.key], true);
              }}
            />
          ))}
        </ReviewList>
        <SettledList
          title={words.seenCount(seen.length)}
          entries={seen.map(({ key, reason, line, field, place }) => ({
            key,
            name: `${words.reasons[reason]}: ${line === null ? (place === null ? '' : placeWords(place)) : lineName(line, field)}`,
          }))}
          onBack={(key) => actions.settle([key], false)}
        />
      </div>
    </Section>
  );
}

function Remarks({ comparison, settled, actions, moveOn }: GroupProps): ReactNode {
  const words = m.reviewed;
  const { remarks } = comparison;
  if (remarks.length === 0) return null;
  const open = remarks.filter((remark) => !settled.has(remarkKey(remark)));
  const seen = remarks.filter((remark) => settled.has(remarkKey(remark)));
  return (
    <Section title={words.remarksTitle} count={open.length}>
      <div className={styles['group']}>
        <ReviewList>
          {open.map((remark) => (
            <ReviewRemark
              key={remarkKey(remark)}
              remark={remark}
              onFollow={() => {
                moveOn(remarkKey(remark));
                void actions.follow(remark, remarkKey(remark));
              }}
              onSeen={() => {
                moveOn(remarkKey(remark));
                actions.settle([remarkKey(remark)], true);
              }}
            />
          ))}
        </ReviewList>
        <SettledList
          title={words.seenCount(seen.length)}
          entries={seen.map((remark) => ({ key: remarkKey(remark), name: remark.comment.text }))}
          onBack={(key) => actions.settle([key], false)}
        />
      </div>
    </Section>
  );
}
