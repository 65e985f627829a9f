import { useState, type ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { agreedVersions, draftVersion } from '#shared/domain/blueprint/versions.ts';
import { m } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { AgreeDialog } from './agree-dialog.tsx';
import styles from './blueprint.module.css';
import { ComparePanel } from './compare-panel.tsx';
import { useWholeEngagement } from './version-whole.ts';

/** The agreed versions, agreeing the draft, and comparing any two. */
export function VersionsView({ data }: { readonly data: EngagementData }): ReactNode {
  const [agreeing, setAgreeing] = useState(false);
  const versions = agreedVersions(data);
  const whole = useWholeEngagement(data);
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
      {versions.length > 0 && <ComparePanel data={data} whole={whole} />}
      {agreeing && <AgreeDialog data={data} onClose={() => setAgreeing(false)} />}
    </>
  );
}
