import { useState, type ReactNode } from 'react';
import { addMonths, type IsoDate } from '#shared/base/iso-date.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { changeEngagement } from './engagement-actions.ts';
import styles from './engagements.module.css';
import { longDate } from './next-date-words.ts';

/** Asks until when an engagement is kept. A day that has passed cannot be chosen; no day can. */
export function KeepUntilDialog(props: {
  readonly engagement: RecordOf<'engagement'>;
  readonly onClose: () => void;
}): ReactNode {
  const { engagement, onClose } = props;
  const services = useServices();
  const today = services.store.clock.today();
  const words = m.retention;
  const client = engagement.client || m.common.untitled(m.kinds.engagement.one);
  const [until, setUntil] = useState<IsoDate | null>(engagement.keepUntilOn);
  const isPast = until !== null && until <= today;
  const save = (keepUntilOn: IsoDate | null): void => {
    onClose();
    if (keepUntilOn === engagement.keepUntilOn) return;
    const message = keepUntilOn === null ? words.cleared(client) : words.set(client, longDate(keepUntilOn));
    void changeEngagement(services, engagement, { keepUntilOn }, 'update', message);
  };
  const presets = [
    [words.presets.months6, 6],
    [words.presets.year, 12],
    [words.presets.years3, 36],
  ] as const;
  return (
    <Dialog
      title={words.dialogTitle(client)}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            {m.common.cancel}
          </Button>
          <Button variant="primary" isDisabled={isPast || until === null} onPress={() => save(until)}>
            {m.common.save}
          </Button>
        </>
      }
    >
      <p>{words.dialogBody}</p>
      <DateField
        label={words.field}
        value={until}
        onChange={setUntil}
        description={until === null ? words.incomplete : undefined}
        error={isPast ? words.past : undefined}
      />
      <fieldset className={styles['presets']} aria-label={words.presetsLabel}>
        {presets.map(([label, months]) => (
          <Button key={label} size="small" onPress={() => setUntil(addMonths(today, months))}>
            {label}
          </Button>
        ))}
        <Button size="small" onPress={() => save(null)}>
          {words.presets.none}
        </Button>
      </fieldset>
    </Dialog>
  );
}
