import { useState, type ReactNode } from 'react';
import { amendmentVersion, openAmendment } from '#shared/domain/blueprint/amendment.ts';
import { agreedVersions } from '#shared/domain/blueprint/versions.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { AgreeDialog } from './agree-dialog.tsx';
import { ComparePanel } from './compare-panel.tsx';
import { VersionList } from './version-list.tsx';
import { useSayWithUndo } from './version-undo.ts';
import { useWholeEngagement } from './version-whole.ts';

/** The draft and the agreed versions: agreeing, amending, comparing any two, restoring lines. */
export function VersionsView({ data }: { readonly data: EngagementData }): ReactNode {
  const { store } = useServices();
  const commit = useCommit();
  const say = useSayWithUndo();
  const [agreeing, setAgreeing] = useState(false);
  const whole = useWholeEngagement(data);
  const amend = async (): Promise<void> => {
    const opened = openAmendment(data, store.ids);
    if (!opened.ok) return notify({ message: errorSentence(opened.error), tone: 'danger' });
    const base = agreedVersions(data).at(-1)?.version ?? '';
    const done = await commit(opened.value);
    if (done.ok) say(m.versions.amendmentOpened(amendmentVersion(data), base), done.value.entryId);
  };
  return (
    <>
      <Section
        title={m.blueprint.versionsTitle}
        hint={m.versions.frozenHint}
        actions={
          <Button variant="primary" isDisabled={whole === undefined} onPress={() => setAgreeing(true)}>
            {m.blueprint.agree}
          </Button>
        }
      >
        <VersionList data={data} whole={whole} onAmend={() => void amend()} />
      </Section>
      {agreedVersions(data).length > 0 && <ComparePanel data={data} whole={whole} />}
      {agreeing && whole !== undefined && <AgreeDialog data={data} whole={whole} onClose={() => setAgreeing(false)} />}
    </>
  );
}
