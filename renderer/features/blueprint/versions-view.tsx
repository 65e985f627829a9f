import { useEffect, useState, type ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordId } from '#shared/base/ids.ts';
import { agreedVersions, compareVersions, draftVersion, frozenData } from '#shared/domain/blueprint/versions.ts';
import { m } from '#shared/messages/messages.ts';
import { loadEngagement } from '#renderer/data/engagements.ts';
import { shortDate, useEngagementId, useServices } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { AgreeDialog } from './agree-dialog.tsx';
import styles from './blueprint.module.css';
import { ComparisonView } from './comparison-view.tsx';

/** The agreed versions, agreeing the draft, and comparing any two. */
export function VersionsView({ data }: { readonly data: EngagementData }): ReactNode {
  const [agreeing, setAgreeing] = useState(false);
  const versions = agreedVersions(data);
  return (
    <>
      <Section
        title={m.blueprint.versionsTitle}
        actions={
          <Button variant="primary" onPress={() => setAgreeing(true)}>
            {m.blueprint.agree}
          </Button>
        }
      >
        {versions.length === 0 && <EmptyState compact body={m.blueprint.versionsEmpty} />}
        <ul className={styles['versions']}>
          <li>
            <Badge>{m.blueprint.draft(draftVersion(data))}</Badge>
          </li>
          {versions.toReversed().map((version) => (
            <li key={version.id}>
              <Badge tone="success">
                {m.blueprint.version} {version.version}
              </Badge>
              <span>{version.agreedOn === null ? '' : shortDate(version.agreedOn)}</span>
              <bdi>{[version.clientParty, version.pmoParty].filter((party) => party !== '').join(' · ')}</bdi>
              <bdi>{version.changes}</bdi>
            </li>
          ))}
        </ul>
      </Section>
      {versions.length > 0 && <Compare data={data} />}
      {agreeing && <AgreeDialog data={data} onClose={() => setAgreeing(false)} />}
    </>
  );
}

const DRAFT = 'draft';

function Compare({ data }: { readonly data: EngagementData }): ReactNode {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const versions = agreedVersions(data);
  const [whole, setWhole] = useState<EngagementData>();
  const [from, setFrom] = useState<string>(versions.at(-1)?.id ?? DRAFT);
  const [to, setTo] = useState<string>(DRAFT);
  useEffect(() => {
    let current = true;
    // Frozen copies are read only here; a live query over them would cost every screen.
    void loadEngagement(store, engagementId).then((loaded) => {
      if (current && loaded.ok) setWhole(loaded.value);
    });
    return () => {
      current = false;
    };
  }, [store, engagementId, data]);
  const options = [
    ...versions.map((version) => ({ value: version.id as string, label: version.version })),
    { value: DRAFT, label: m.blueprint.draft(draftVersion(data)) },
  ];
  const side = (id: string): EngagementData | undefined =>
    id === DRAFT ? data : whole === undefined ? undefined : frozenData(whole, id as RecordId);
  const [before, after] = [side(from), side(to)];
  return (
    <Section title={m.blueprint.compareTitle}>
      <div className={styles['compare']}>
        <Select
          label={m.blueprint.compareFrom}
          options={options}
          value={from}
          onChange={(value) => setFrom(value ?? DRAFT)}
        />
        <Select
          label={m.blueprint.compareTo}
          options={options}
          value={to}
          onChange={(value) => setTo(value ?? DRAFT)}
        />
      </div>
      {before !== undefined && after !== undefined && <ComparisonView comparison={compareVersions(before, after)} />}
    </Section>
  );
}
