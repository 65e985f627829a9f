import { useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { SealedScore, SealedScores } from '#shared/domain/workshop/sealed.ts';
import { enterScores } from '#shared/domain/workshop/sealed-scores.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './collect.module.css';
import { PaperGrid } from './paper-grid.tsx';
import { PrintSheets } from './print-buttons.tsx';
import type { Collecting } from './use-collect.ts';

/** Scores from sheets of paper or read out, one participant at a time. */
export function PaperScores(props: {
  readonly activity: RecordOf<'activity'>;
  readonly data: EngagementData;
  readonly roll: readonly RecordOf<'participant'>[];
  readonly collecting: Collecting<SealedScores>;
}): ReactNode {
  const { activity, data, roll, collecting } = props;
  const [chosen, setChosen] = useState<RecordId | null>(null);
  const [values, setValues] = useState<Readonly<Record<string, number>>>({});
  // Two hands are faster than a disk: the next sheet is for the next participant before the last one is written.
  const [typedIn, setTypedIn] = useState<readonly RecordId[]>([]);
  const { sealed } = collecting;
  if (sealed === undefined || sealed === null) return null;
  const words = m.collect.paper;
  const needs = data.all('need');
  const isIn = (id: RecordId): boolean => sealed.handedIn.includes(id) || typedIn.includes(id);
  const who = roll.find(({ id }) => id === chosen) ?? roll.find(({ id }) => !isIn(id)) ?? roll[0];
  const axes = [m.workshop.urgency, m.workshop.impact] as const;
  const takeIn = async (): Promise<void> => {
    if (who === undefined) return;
    const scores = needs
      .map(({ id }): SealedScore => {
        const of = (axis: number): number | null => values[`${id} ${axis}`] ?? null;
        return { need: id, participant: who.id, urgency: of(0), impact: of(1) };
      })
      .filter(({ urgency, impact }) => urgency !== null || impact !== null);
    setValues({});
    setChosen(null);
    setTypedIn((before) => [...before, who.id]);
    const isKept = await collecting.change((now) => enterScores(now, who.id, scores));
    if (isKept) notify({ message: words.takenIn(who.name) });
  };
  return (
    <section>
      <h3>{words.scores}</h3>
      {who !== undefined && (
        <>
          <Select
            label={words.whose}
            options={roll.map(({ id, name }) => ({ value: id, label: name }))}
            value={who.id}
            onChange={(id) => {
              setChosen(id as RecordId | null);
              setValues({});
            }}
          />
          <p>{isIn(who.id) ? words.replaces : words.scoreHint}</p>
          <PaperGrid
            heads={[m.collect.result.columns.need, ...axes]}
            lines={needs.map((need) => ({
              id: need.id,
              title: [need.ref, need.title].filter((part) => part !== null).join(' '),
              fields: axes.map((axis, index) => ({
                key: `${need.id} ${index}`,
                label: words.scoreOf(axis, need.title),
              })),
            }))}
            values={values}
            most={5}
            onSet={(key, value) =>
              setValues(({ [key]: _old, ...others }) => (value === 0 ? others : { ...others, [key]: value }))
            }
            onEnter={() => void takeIn()}
          />
        </>
      )}
      <div className={styles['actions']}>
        {who !== undefined && <Button onPress={() => void takeIn()}>{words.takeIn}</Button>}
        <PrintSheets activity={activity} roll={roll} />
      </div>
    </section>
  );
}
