import type { ReactNode } from 'react';
import { DOCUMENT_FONTS } from '#shared/domain/model/kinds-brand.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { useRecordActions } from '#renderer/features/records/index.ts';
import { HOUSE_FONT } from '#shared/domain/branding/brand-look.ts';
import styles from './branding.module.css';

/** The face of a brand's documents; each is shown in itself. */
export function FontField(props: { readonly brand: RecordOf<'brand'> }): ReactNode {
  const { brand } = props;
  const actions = useRecordActions();
  return (
    <fieldset className={styles['fonts']}>
      <legend className={styles['label']}>{m.kinds.brand.fields.font}</legend>
      {DOCUMENT_FONTS.map((font) => (
        <label key={font} style={{ fontFamily: `"${font}", sans-serif` }}>
          <input
            type="radio"
            name={`font-${brand.id}`}
            checked={(brand.font || HOUSE_FONT) === font}
            onChange={() => void actions.set(brand, { font })}
          />
          {font}
        </label>
      ))}
    </fieldset>
  );
}
