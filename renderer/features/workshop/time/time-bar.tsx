import { useState, type ReactNode } from 'react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { parseTimeOfDay, printTimeOfDay } from '#shared/domain/workshop/agenda.ts';
import { m } from '#shared/messages/messages.ts';
import type { Moment } from '#renderer/data/as-of.ts';
import { useCommands } from '#renderer/commands/commands-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './time.module.css';
import type { TimeTravel } from './use-time-travel.ts';

/** Over the board while somebody looks back: which moment is shown, and the way through them. */
export function TimeBar({ travel }: { readonly travel: TimeTravel }): ReactNode {
  const { moments, index, goTo, leave } = travel;
  const [time, setTime] = useState('');
  const words = m.timeTravel;
  const moment = moments[index];
  const last = moments.length - 1;
  const { group } = m.workshop.keys;
  // The bar is a dialog to the keys: nothing on the board behind can be changed while it is open.
  useCommands([
    {
      id: 'time.before',
      label: words.keys.before,
      group,
      scope: 'dialog',
      keys: ['ArrowLeft'],
      run: () => goTo(index - 1),
    },
    {
      id: 'time.after',
      label: words.keys.after,
      group,
      scope: 'dialog',
      keys: ['ArrowRight'],
      run: () => goTo(index + 1),
    },
    { id: 'time.back', label: words.keys.back, group, scope: 'dialog', keys: ['Escape', 'h'], run: leave },
  ]);
  const jump = (): void => {
    const wanted = parseTimeOfDay(time);
    if (wanted === null) return notify({ message: words.badTime, tone: 'danger' });
    const found = lastUntil(moments, wanted);
    if (found === -1) notify({ message: words.tooEarly(printTimeOfDay(wanted)) });
    goTo(Math.max(0, found));
  };
  return (
    <dialog open aria-label={words.title} className={styles['bar']}>
      <div className={styles['what']}>
        <strong aria-live="polite">
          {moment === undefined ? words.now : words.at(clock(moment.at), m.history.done(moment.label))}
        </strong>
        <small>{words.private}</small>
      </div>
      <IconButton label={words.before} icon={<ChevronLeft aria-hidden size={18} />} onPress={() => goTo(index - 1)} />
      <input
        type="range"
        aria-label={words.slider}
        aria-valuetext={moment === undefined ? words.now : clock(moment.at)}
        min={0}
        max={last}
        value={index}
        onChange={(event) => goTo(Number(event.target.value))}
      />
      <IconButton label={words.after} icon={<ChevronRight aria-hidden size={18} />} onPress={() => goTo(index + 1)} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          jump();
        }}
      >
        <input
          aria-label={words.goTo}
          placeholder={words.goTo}
          value={time}
          onChange={(event) => setTime(event.target.value)}
        />
        <Button type="submit" size="small">
          {words.go}
        </Button>
      </form>
      <Button variant="primary" size="small" autoFocus onPress={leave}>
        {words.back}
      </Button>
    </dialog>
  );
}

// On the clock of this place, as the facilitator saw it.
const clock = (at: string): string => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

const minutesOf = (at: string): number => new Date(at).getHours() * 60 + new Date(at).getMinutes();

// The newest moment of the last day that is not later than a time of day; -1 when all are.
function lastUntil(moments: readonly Moment[], minutes: number): number {
  const day = new Date(moments.at(-1)?.at ?? 0).toDateString();
  const found = moments.findLastIndex(({ at }) => new Date(at).toDateString() === day && minutesOf(at) <= minutes);
  return found === -1 ? moments.findLastIndex(({ at }) => new Date(at).toDateString() !== day) : found;
}
