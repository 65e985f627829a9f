import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { AnyRecord, RecordOf } from '#shared/domain/model/record.ts';
import { carriedOver } from '#shared/domain/monitoring/since-last.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordField, shortDate, useRecordActions } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { dayWords } from '#renderer/ui/figure-words.ts';
import type { StepProps } from './step-props.ts';
import { nameWithRef, prefillTexts } from './check-in-prefill.ts';
import styles from './check-in.module.css';

/** Who meets when, and what was promised before: ticked off, or carried on with a new date. */
export function CarriedStep({ checkIn, data, today }: StepProps): ReactNode {
  const words = m.checkIns;
  const followUps = carriedOver(data, checkIn);
  return (
    <>
      <div className={styles['fields']}>
        <RecordField record={checkIn} field="department" data={data} />
        <RecordField record={checkIn} field="heldOn" data={data} />
        <RecordField record={checkIn} field="attendees" data={data} />
      </div>
      <p className={styles['hint']}>{followUps.length === 0 ? words.carriedNone : words.carriedHint}</p>
      <ul className={styles['rows']}>
        {followUps.map((one) => (
          <Carried key={one.id} followUp={one} nextOn={checkIn.nextOn} on={checkIn.heldOn ?? today} />
        ))}
      </ul>
    </>
  );
}

function Carried(props: {
  readonly followUp: RecordOf<'followUp'>;
  readonly nextOn: IsoDate | null;
  readonly on: IsoDate;
}): ReactNode {
  const { followUp, nextOn, on } = props;
  const actions = useRecordActions();
  const words = m.checkIns;
  const isDone = followUp.doneOn !== null;
  const carryOn = (dueOn: IsoDate | null): void => {
    const isLater = dueOn !== null && followUp.dueOn !== null && dueOn > followUp.dueOn;
    const carried = isLater ? { carriedOver: (followUp.carriedOver ?? 0) + 1 } : {};
    void actions.set(followUp, { dueOn, ...carried });
  };
  return (
    <li>
      <Checkbox isSelected={isDone} onChange={(done) => void actions.set(followUp, { doneOn: done ? on : null })}>
        <span className={styles['promise']}>
          <bdi>{followUp.text}</bdi>
          <small>
            <bdi>{followUp.owner}</bdi>
            {(followUp.carriedOver ?? 0) > 0 && <> · {words.carriedTimes(followUp.carriedOver ?? 0)}</>}
            {followUp.doneOn !== null && <> · {words.doneOn(shortDate(followUp.doneOn))}</>}
          </small>
        </span>
      </Checkbox>
      {!isDone && (
        <span className={styles['rowEnd']}>
          {followUp.dueOn !== null && followUp.dueOn < on && <Badge tone="danger">{m.monitoring.overdue}</Badge>}
          <DateField
            label={words.newDate(followUp.text)}
            isLabelHidden
            value={followUp.dueOn}
            onChange={(dueOn) => carryOn(dueOn)}
          />
          {nextOn !== null && followUp.dueOn !== nextOn && (
            <Button size="small" variant="quiet" onPress={() => carryOn(nextOn)}>
              {words.toNext}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}

/** What was done and what slipped, filled in from the register; then the milestones ahead. */
export function ProgressStep({ checkIn, data, today, since }: StepProps): ReactNode {
  const actions = useRecordActions();
  const words = m.checkIns;
  const fill = (): void => {
    const found = prefillTexts(since);
    const set = {
      ...(checkIn.done.trim() === '' && found.done !== '' ? { done: found.done } : {}),
      ...(checkIn.slipped.trim() === '' && found.slipped !== '' ? { slipped: found.slipped } : {}),
    };
    if (Object.keys(set).length === 0) notify({ message: words.prefilled });
    else void actions.set(checkIn, set);
  };
  const isFillable = checkIn.done.trim() === '' || checkIn.slipped.trim() === '';
  return (
    <>
      {isFillable && (
        <p>
          <Button size="small" variant="secondary" onPress={fill}>
            {words.prefill}
          </Button>
        </p>
      )}
      <div className={styles['texts']}>
        <RecordField record={checkIn} field="done" data={data} />
        <RecordField record={checkIn} field="slipped" data={data} />
        <RecordField record={checkIn} field="why" data={data} />
      </div>
      <h4>{words.milestones}</h4>
      {since.open.length === 0 ? (
        <p className={styles['hint']}>{words.milestonesNone}</p>
      ) : (
        <div className={styles['scroller']}>
          <table className={styles['table']} aria-label={words.milestones}>
            <thead>
              <tr>
                {words.milestoneColumns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {since.open.map((milestone) => (
                <MilestoneRow key={milestone.id} milestone={milestone} data={data} on={checkIn.heldOn ?? today} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className={styles['fields']}>
        <RecordField record={checkIn} field="milestoneConfidence" data={data} />
        <RecordField record={checkIn} field="milestoneNote" data={data} />
      </div>
    </>
  );
}

function MilestoneRow(props: {
  readonly milestone: RecordOf<'milestone'>;
  readonly data: StepProps['data'];
  readonly on: IsoDate;
}): ReactNode {
  const { milestone, data, on } = props;
  const actions = useRecordActions();
  const words = m.checkIns;
  const name = nameWithRef(milestone);
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>{milestone.baselineOn === null ? '' : shortDate(milestone.baselineOn)}</td>
      <td>
        <RecordField record={milestone} field="forecastOn" data={data} label={words.forecastOf(name)} isLabelHidden />
      </td>
      <td>
        <RecordField record={milestone} field="confidence" data={data} label={words.confidenceOf(name)} isLabelHidden />
      </td>
      <td>
        <Checkbox
          isSelected={milestone.doneOn !== null}
          label={words.reachedOf(name)}
          onChange={(reached) => void actions.set(milestone, { doneOn: reached ? on : null })}
        >
          {null}
        </Checkbox>
      </td>
    </tr>
  );
}

/** What the register says since the last time, and whether the work still serves what was agreed. */
export function ChangedStep({ checkIn, data, since }: StepProps): ReactNode {
  const words = m.checkIns;
  const held = since.previous?.heldOn ?? null;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [words.changes.reached, since.reached.map(nameWithRef)],
    [
      words.changes.slipped,
      since.slipped.map(({ milestone, days, isNew }) => {
        const line = words.slippedLine(nameWithRef(milestone), days);
        return isNew && since.previous !== null ? `${line} (${words.newlySlipped})` : line;
      }),
    ],
    [words.changes.finished, since.finished.map(nameWithRef)],
    [words.changes.raised, since.raised.map((item: AnyRecord) => nameWithRef(item))],
    [words.changes.closed, since.closed.map((item: AnyRecord) => nameWithRef(item))],
    [words.changes.followUps, since.doneFollowUps.map(nameWithRef)],
  ];
  const told = lists.filter(([, lines]) => lines.length > 0);
  return (
    <>
      <p className={styles['hint']}>{held === null ? words.first : words.since(shortDate(held))}</p>
      {told.length === 0 && <p>{words.nothingChanged}</p>}
      <dl className={styles['changes']}>
        {told.map(([term, lines]) => (
          <div key={term}>
            <dt>
              {term}: {lines.length}
            </dt>
            {lines.slice(0, 8).map((line) => (
              <dd key={line}>
                <bdi>{line}</bdi>
              </dd>
            ))}
            {lines.length > 8 && <dd>{m.dashboard.more(lines.length - 8)}</dd>}
          </div>
        ))}
      </dl>
      {since.usedDays > 0 && <p>{words.daysUsed(dayWords(since.usedDays))}</p>}
      <div className={styles['texts']}>
        <RecordField record={checkIn} field="stillAligned" data={data} label={words.aligned} />
        <RecordField record={checkIn} field="alignmentNote" data={data} />
      </div>
    </>
  );
}
