import { useState, type ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { freezeReview, type FreezeFailure } from '#shared/domain/review/freeze-review.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './review.module.css';

type FieldName = 'signedOn' | 'clientSignatory' | 'pmoSignatory';

// The field at which each refusal is said.
const FIELD_OF: Readonly<Record<FreezeFailure['code'], FieldName>> = {
  'review-finished': 'signedOn',
  'signed-before-quarter': 'signedOn',
  'client-party-missing': 'clientSignatory',
  'pmo-party-missing': 'pmoSignatory',
};

/** Asks who signs and when, says what finishing means, and keeps the figures. */
export function FreezeDialog(props: {
  readonly data: EngagementData;
  readonly review: RecordOf<'review'>;
  readonly onClose: () => void;
}): ReactNode {
  const { data, review, onClose } = props;
  const { store } = useServices();
  const commit = useCommit();
  const { engagement } = data;
  const [signedOn, setSignedOn] = useState<IsoDate | null>(store.clock.today());
  const [clientSignatory, setClient] = useState(review.clientSignatory || engagement.clientSignatory);
  const [pmoSignatory, setPmo] = useState(review.pmoSignatory || engagement.consultant);
  const [errors, setErrors] = useState<Partial<Record<FieldName, string>>>({});
  const freeze = async (): Promise<void> => {
    if (signedOn === null) return setErrors({ signedOn: m.review.freezeDate });
    const made = freezeReview(data, review, { signedOn, clientSignatory, pmoSignatory }, store.ids);
    if (!made.ok) return setErrors({ [FIELD_OF[made.error.code]]: errorSentence(made.error) });
    const done = await commit(made.value, { action: 'agree', barrier: true });
    if (!done.ok) return;
    notify({ message: m.review.frozen(review.quarter) });
    onClose();
  };
  const labels = m.kinds.review.fields;
  return (
    <Dialog
      title={m.review.freezeTitle(review.quarter)}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{m.common.cancel}</Button>
          <Button variant="primary" onPress={() => void freeze()}>
            {m.review.freezeConfirm}
          </Button>
        </>
      }
    >
      <div className={styles['freeze']}>
        <DateField label={labels.signedOn} value={signedOn} onChange={setSignedOn} error={errors.signedOn} />
        <TextField
          label={labels.clientSignatory}
          value={clientSignatory}
          onChange={setClient}
          error={errors.clientSignatory}
        />
        <TextField label={labels.pmoSignatory} value={pmoSignatory} onChange={setPmo} error={errors.pmoSignatory} />
        <p>{m.review.freezeBody}</p>
      </div>
    </Dialog>
  );
}
