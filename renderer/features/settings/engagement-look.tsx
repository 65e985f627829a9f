import type { ReactNode } from 'react';
import { brandLook, brandLogos } from '#shared/domain/branding/brand-look.ts';
import {
  chooseBrand,
  copyBrand,
  isSameBrand,
  wholeBrand,
  type WholeBrand,
} from '#shared/domain/branding/copy-brand.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { readTemplateParts } from '#renderer/data/templates.ts';
import { WORKSPACE_ID } from '#renderer/features/engagements/index.ts';
import { RecordForm, useCommit, useData, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { BrandPreview } from './brand-preview.tsx';
import { ColourField } from './colour-field.tsx';
import { LogoField } from './logo-field.tsx';
import styles from './branding.module.css';

/** Which brand the documents of this engagement have, the client's colour and logo. */
export function EngagementLook(): ReactNode {
  const { value: data } = useData(['brand', 'brandLogo', 'clientLogo']);
  const { value: saved } = useData(['brand', 'brandLogo'], WORKSPACE_ID);
  const engagement = data?.all('engagement')[0];
  if (data === undefined || saved === undefined || engagement === undefined) return null;
  const { firm, client } = brandLogos(data);
  const words = m.branding;
  return (
    <Section title={words.chosen} hint={words.chosenHint}>
      <div className={styles['look']}>
        <div className={styles['editor']}>
          <BrandChoice data={data} saved={saved} />
          <ColourField record={engagement} field="accentColour" data={data} />
          <RecordForm record={engagement} data={data} fields={['headingColour']} />
          <LogoField kind="clientLogo" logo={data.one('clientLogo')} parentId={null} label={words.clientLogo} />
        </div>
        <BrandPreview
          look={brandLook(data.one('brand'), engagement)}
          firm={engagement.firm.trim() || (data.one('brand')?.firm ?? '')}
          client={engagement.client}
          firmLogo={firm}
          clientLogo={client}
        />
      </div>
    </Section>
  );
}

function BrandChoice(props: { readonly data: EngagementData; readonly saved: EngagementData }): ReactNode {
  const { data, saved } = props;
  const { choose, keep } = useBrandCopies(data);
  const own = data.one('brand');
  const original = saved.all('brand').find(({ id }) => id === own?.copyOf);
  const words = m.branding;
  const options = saved.all('brand').map((brand) => ({ value: brand.id, label: brand.name.trim() || words.unnamed }));
  const isForeign = own !== undefined && original === undefined;
  const all = isForeign ? [{ value: own.id, label: own.name.trim() || words.unnamed }, ...options] : options;
  return (
    <div>
      <Select
        label={words.choose}
        options={all}
        value={original?.id ?? own?.id ?? null}
        isNullable
        onChange={(id) => {
          const brand = saved.all('brand').find((each) => each.id === id);
          if (brand !== undefined) void choose(wholeBrand(saved, brand));
          else if (id === null) void choose(null);
        }}
      />
      {isForeign && (
        <div className={styles['notice']}>
          <p>{words.unknown}</p>
          <Button size="small" onPress={() => void keep(wholeBrand(data, own))}>
            {words.keep}
          </Button>
        </div>
      )}
      {own !== undefined &&
        original !== undefined &&
        !isSameBrand(wholeBrand(data, own), wholeBrand(saved, original)) && (
          <div className={styles['notice']}>
            <p>{words.changed}</p>
            <Button size="small" onPress={() => void choose(wholeBrand(saved, original))}>
              {words.update}
            </Button>
          </div>
        )}
    </div>
  );
}

function useBrandCopies(data: EngagementData): {
  choose(brand: WholeBrand | null): Promise<void>;
  keep(brand: WholeBrand): Promise<void>;
} {
  const { store } = useServices();
  const commit = useCommit();
  const { engagementId } = data.engagement;
  const withPieces = async (whole: WholeBrand): Promise<WholeBrand> => {
    const { engagementId: from, templateMark: mark } = whole.brand;
    if (mark === '') return whole;
    const pieces = (await readTemplateParts(store.db, from)).filter((piece) => piece.mark === mark);
    return { ...whole, pieces };
  };
  return {
    async choose(brand) {
      const whole = brand === null ? null : await withPieces(brand);
      const stored = await readTemplateParts(store.db, engagementId);
      await commit(chooseBrand(data, whole, stored, store.ids), { announce: true });
    },
    async keep(brand) {
      const changes = copyBrand(await withPieces(brand), store.ids, '');
      const done = await store.commit({ engagementId: WORKSPACE_ID, changes });
      if (!done.ok) return notify({ message: errorSentence(done.error), tone: 'danger' });
      const id = changes.find(({ kind }) => kind === 'brand')?.id ?? '';
      await commit([
        { op: 'update', kind: 'brand', id: brand.brand.id, set: { copyOf: id }, baseRev: brand.brand.rev },
      ]);
      notify({ message: m.branding.kept });
    },
  };
}
