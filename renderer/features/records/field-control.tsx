import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { IsoDate } from '#shared/base/iso-date.ts';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { FieldSpec } from '#shared/domain/model/fields.ts';
import type { Kind } from '#shared/domain/model/kinds.ts';
import { withDistinctNames } from '#shared/domain/vision/stakeholder-advice.ts';
import { kindName, m, optionLabel } from '#shared/messages/messages.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { MultiSelect } from '#renderer/ui/multi-select.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { RatingField } from '#renderer/ui/rating-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

/** The control that fits what is said of a field, for a value that lies anywhere. */
export function FieldControl(props: {
  readonly spec: FieldSpec;
  readonly label: string;
  readonly description?: string;
  readonly isLabelHidden?: boolean;
  readonly data: EngagementData;
  /** The record that it belongs to, which is not offered to itself. */
  readonly record?: { readonly id: RecordId };
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}): ReactNode {
  const { spec, label, description, isLabelHidden, value, onChange } = props;
  const common = { label, description, isLabelHidden };
  switch (spec.type) {
    case 'text':
      return <TextField {...common} multiline={spec.multiline} value={value as string} onChange={onChange} />;
    case 'number':
      return spec.min === 1 && spec.max === 5 && spec.step === 1 ? (
        <RatingField {...common} value={value as number | null} onChange={onChange} />
      ) : (
        <NumberField
          {...common}
          value={value as number | null}
          minValue={spec.min}
          maxValue={spec.max}
          step={spec.step}
          onChange={onChange}
        />
      );
    case 'choice': {
      const options = spec.options.map((code) => ({ value: code, label: optionLabel(code) }));
      return (
        <Select
          {...common}
          options={options}
          value={(value as string) === '' ? null : (value as string)}
          onChange={(chosen) => onChange(chosen ?? '')}
          isNullable
        />
      );
    }
    case 'choices': {
      const options = spec.options.map((code) => ({ value: code, label: optionLabel(code) }));
      const inOrder = (chosen: readonly string[]): string[] => spec.options.filter((code) => chosen.includes(code));
      return (
        <MultiSelect
          {...common}
          options={options}
          value={value as readonly string[]}
          onChange={(chosen) => onChange(inOrder(chosen))}
        />
      );
    }
    case 'date':
      return <DateField {...common} value={value as IsoDate | null} onChange={onChange} />;
    case 'flag':
      return (
        <Checkbox isSelected={value as boolean} onChange={onChange}>
          {label}
        </Checkbox>
      );
    case 'link': {
      const options = linkOptions(props.data, spec.to as Kind, props.record?.id);
      const known = options.some((option) => option.value === value);
      return (
        <Select
          {...common}
          options={options}
          value={known ? (value as string) : null}
          onChange={(chosen) => onChange(chosen)}
          isNullable
        />
      );
    }
    case 'links': {
      const options = linkOptions(props.data, spec.to as Kind, props.record?.id);
      return <MultiSelect {...common} options={options} value={value as readonly string[]} onChange={onChange} />;
    }
  }
}

/** The records that a link may name, with their references. */
function linkOptions(
  data: EngagementData,
  kind: Kind,
  except?: RecordId,
): readonly { readonly value: string; readonly label: string }[] {
  // Two people of one name are told apart by what they do.
  return (kind === 'stakeholder' ? withDistinctNames(data) : data)
    .all(kind)
    .filter((record) => record.id !== except)
    .map((record) => {
      const name = recordName(record) || m.common.untitled(kindName(kind, 'one'));
      return { value: record.id, label: record.ref === null ? name : `${record.ref} ${name}` };
    });
}
