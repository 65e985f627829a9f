import { useState, type ReactNode } from 'react';
import { Plus } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import { brandLook, HOUSE_DARK, HOUSE_FONT, readLogo } from '#shared/domain/branding/brand-look.ts';
import { removeBrand } from '#shared/domain/branding/choose-template.ts';
import { wholeBrand } from '#shared/domain/branding/copy-brand.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { palette } from '#shared/base/palette.ts';
import { readColour } from '#shared/base/contrast.ts';
import { m } from '#shared/messages/messages.ts';
import { WORKSPACE_ID } from '#renderer/features/engagements/index.ts';
import {
  EngagementProvider,
  Loading,
  RecordForm,
  useCommit,
  useData,
  useRecordActions,
  useServices,
} from '#renderer/features/records/index.ts';
import { readTemplateParts } from '#renderer/data/templates.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { BrandPreview } from './brand-preview.tsx';
import { ColourField } from './colour-field.tsx';
import { FontField } from './font-field.tsx';
import { LogoField } from './logo-field.tsx';
import { TemplateField } from './template-field.tsx';
import styles from './branding.module.css';

/** The brands that engagements choose from: a list, and one of them with its preview. */
export function BrandsScreen(): ReactNode {
  return (
    <EngagementProvider id={WORKSPACE_ID}>
      <Brands />
    </EngagementProvider>
  );
}

function Brands(): ReactNode {
  const { value: data } = useData(['brand', 'brandLogo', 'profile']);
  const actions = useRecordActions();
  const commit = useCommit();
  const { store } = useServices();
  const [chosen, setChosen] = useState<RecordId | null>(null);
  if (data === undefined) return <Loading />;
  const brands = data.all('brand');
  const brand = data.find('brand', chosen) ?? brands[0];
  const words = m.branding;
  const add = async (): Promise<void> => {
    const profile = data.one('profile');
    const id = await actions.add('brand', {
      name: profile?.firm.trim() === '' || profile === undefined ? words.newName : profile.firm,
      firm: profile?.firm ?? '',
      accentColour: readColour(profile?.brandColour ?? '') ?? palette.accent,
      darkColour: HOUSE_DARK,
      font: HOUSE_FONT,
    });
    if (id !== null) setChosen(id);
  };
  const remove = async (gone: RecordOf<'brand'>): Promise<void> => {
    const stored = await readTemplateParts(store.db, gone.engagementId);
    await commit(removeBrand(gone, { brands, stored }), { action: 'delete', announce: true });
  };
  const addButton = (
    <Button variant="primary" icon={<Plus aria-hidden size={16} />} onPress={() => void add()}>
      {words.add}
    </Button>
  );
  return (
    <div>
      <PageHeader title={words.title} subtitle={words.subtitle} actions={brand === undefined ? undefined : addButton} />
      {brand === undefined ? (
        <EmptyState title={words.emptyTitle} body={words.emptyBody} action={addButton} />
      ) : (
        <div className={styles['screen']}>
          <nav aria-label={words.list} className={styles['list']}>
            {brands.map((each) => (
              <button
                key={each.id}
                type="button"
                aria-current={each.id === brand.id}
                onClick={() => setChosen(each.id)}
              >
                <span className={styles['chip']} style={{ background: brandLook(each, NO_CLIENT).dark }} aria-hidden>
                  <span style={{ background: brandLook(each, NO_CLIENT).accent }} />
                </span>
                <bdi>{each.name.trim() || words.unnamed}</bdi>
              </button>
            ))}
          </nav>
          <BrandEditor key={brand.id} brand={brand} data={data} onRemove={() => void remove(brand)} />
        </div>
      )}
    </div>
  );
}

const NO_CLIENT = { accentColour: '', headingColour: '' } as const;

function BrandEditor(props: {
  readonly brand: RecordOf<'brand'>;
  readonly data: EngagementData;
  readonly onRemove: () => void;
}): ReactNode {
  const { brand, data } = props;
  const { logo } = wholeBrand(data, brand);
  const words = m.branding;
  return (
    <>
      <div className={styles['editor']}>
        <RecordForm record={brand} data={data} fields={['name', 'firm']} />
        <div className={styles['pair']}>
          <ColourField record={brand} field="accentColour" data={data} />
          <ColourField record={brand} field="darkColour" data={data} />
        </div>
        <FontField brand={brand} />
        <LogoField kind="brandLogo" logo={logo} parentId={brand.id} label={words.firmLogo} />
        <TemplateField brand={brand} brands={data.all('brand')} />
        <div className={styles['row']}>
          <Button variant="quiet" onPress={props.onRemove}>
            {words.remove}
          </Button>
        </div>
      </div>
      <BrandPreview
        look={brandLook(brand, NO_CLIENT)}
        firm={brand.firm.trim() || brand.name}
        client={words.previewClient}
        firmLogo={readLogo(logo)}
        clientLogo={null}
      />
    </>
  );
}
