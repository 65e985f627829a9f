import type { ReactNode } from 'react';
import { contrastWithWhite, LEAST_CONTRAST, readableShade, readColour } from '#shared/base/contrast.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { FieldName, Kind } from '#shared/domain/model/kinds.ts';
import type { LooseRecord, RecordOf } from '#shared/domain/model/record.ts';
import { fieldLabel, m } from '#shared/messages/messages.ts';
import { RecordField, useRecordActions } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import styles from './branding.module.css';

/** A colour of a record: typed or picked, with its contrast, and the nearest shade that can be read when it is too light. */
export function ColourField<K extends Kind>(props: {
  readonly record: RecordOf<K>;
  readonly field: FieldName<K>;
  readonly data: EngagementData;
}): ReactNode {
  const { record, field, data } = props;
  const actions = useRecordActions();
  const typed = (record as unknown as LooseRecord)[field] as string;
  const colour = readColour(typed);
  const label = fieldLabel(record.kind, field);
  const set = (value: string): void => {
    void actions.set(record as never, { [field]: value } as never);
  };
  return (
    <div className={styles['colour']}>
      <RecordField record={record} field={field} data={data} />
      <input
        key={colour}
        type="color"
        className={styles['swatch']}
        aria-label={m.branding.pick(label)}
        defaultValue={colour?.toLowerCase() ?? '#ffffff'}
        onBlur={(event) =>
          event.target.value !== (colour?.toLowerCase() ?? '#ffffff') && set(event.target.value.toUpperCase())
        }
      />
      <ColourVerdict typed={typed} onTake={set} />
    </div>
  );
}

function ColourVerdict(props: { readonly typed: string; readonly onTake: (shade: string) => void }): ReactNode {
  const colour = readColour(props.typed);
  if (props.typed.trim() === '') return null;
  if (colour === null) return <p className={styles['warning']}>{m.branding.noColour}</p>;
  const ratio = contrastWithWhite(colour);
  if (ratio >= LEAST_CONTRAST) return <p className={styles['verdict']}>{m.branding.ratio(ratio)}</p>;
  const shade = readableShade(colour);
  return (
    <div className={styles['warning']} aria-live="polite">
      <p>{m.branding.tooLight(ratio, shade)}</p>
      <Button size="small" onPress={() => props.onTake(shade)}>
        {m.branding.takeShade(shade)}
      </Button>
    </div>
  );
}
