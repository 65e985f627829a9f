import type { ReactNode } from 'react';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import styles from './session.module.css';

/** Asked once before a running workshop is left or ended. Whatever is chosen, everything is kept. */
export function EndDialog(props: {
  /** Whether the way out was asked for, or the end. */
  readonly isLeaving: boolean;
  readonly running: RecordOf<'activity'> | null;
  /** What was collected in secret and is neither revealed nor closed. */
  readonly collecting: readonly RecordOf<'activity'>[];
  readonly onShow: (activity: RecordOf<'activity'>) => void;
  readonly onLeave: () => void;
  readonly onEnd: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { collecting, running } = props;
  const words = m.session.ending;
  return (
    <Dialog
      title={props.isLeaving ? words.leaveTitle : words.endTitle}
      onClose={props.onClose}
      footer={
        <>
          <Button autoFocus onPress={props.onClose}>
            {words.stay}
          </Button>
          {props.isLeaving && <Button onPress={props.onLeave}>{words.leave}</Button>}
          <Button variant="primary" onPress={props.onEnd}>
            {words.end}
          </Button>
        </>
      }
    >
      <p>{running === null ? words.nothingRuns : words.runs(running.title)}</p>
      {collecting.length > 0 && (
        <>
          <p>{words.collecting(collecting.length)}</p>
          <ul className={styles['collecting']}>
            {collecting.map((activity) => (
              <li key={activity.id}>
                <bdi>{activity.title}</bdi>
                <Button size="small" onPress={() => props.onShow(activity)}>
                  {words.show}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words.kept}</p>
    </Dialog>
  );
}
