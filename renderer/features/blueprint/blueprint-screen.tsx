import type { ReactNode } from 'react';
import { FileDiff } from 'lucide-react';
import { checkBlueprint } from '#shared/domain/blueprint/check-blueprint.ts';
import type { BlueprintSection } from '#shared/domain/blueprint/sections.ts';
import { WATCHED_KINDS, type Kind } from '#shared/domain/model/kinds.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommands } from '#renderer/commands/commands-context.tsx';
import { Loading, useData } from '#renderer/features/records/index.ts';
import { useOpenRecord } from '#renderer/state/open-record.ts';
import { useView } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { CheckView } from './check-view.tsx';
import { EditView } from './edit-view.tsx';
import { ExportBlueprintButton } from './export-blueprint-button.tsx';
import { ReviewedView } from './reviewed/reviewed-view.tsx';
import { useOpenReview } from './reviewed/use-open-review.ts';
import { VersionsView } from './versions-view.tsx';

// Everything but frozen copies, which only comparing needs, and what the blueprint never prints.
const SHOWN: readonly Kind[] = WATCHED_KINDS.filter(
  (kind) => !['brand', 'dayLog', 'activity', 'departmentRating', 'feedback'].includes(kind),
);

/** Stage 3: the blueprint as an outline with an editor, its own check, and its versions. */
export function BlueprintScreen(): ReactNode {
  const [tab, setTab] = useView<string>('blueprint', 'edit');
  const [section, setSection] = useView<BlueprintSection>('blueprint section', 'parties');
  const openRecord = useOpenRecord((state) => state.open);
  const { value: data } = useData(SHOWN);
  const opener = useOpenReview();
  const review = async (): Promise<void> => {
    if (await opener.open()) setTab('review');
  };
  useCommands([
    { id: 'blueprint.review', label: m.reviewed.open, group: m.app.groups.file, scope: 'app', run: review },
  ]);
  if (data === undefined || data.all('engagement').length === 0) return <Loading />;
  const problems = checkBlueprint(data);
  const words = m.blueprint.tabs;
  return (
    <div>
      <PageHeader
        title={m.blueprint.title}
        subtitle={m.blueprint.subtitle}
        actions={
          <>
            <Button
              icon={<FileDiff aria-hidden size={16} />}
              isDisabled={opener.isReading}
              onPress={() => void review()}
            >
              {opener.isReading ? m.reviewed.readingShort : m.reviewed.open}
            </Button>
            <ExportBlueprintButton data={data} problems={problems} />
          </>
        }
      />
      <Tabs
        label={m.blueprint.title}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'edit',
            label: words.edit,
            content: <EditView data={data} section={section} onSection={setSection} />,
          },
          {
            id: 'check',
            label: problems.length === 0 ? words.check : `${words.check} (${problems.length})`,
            content: (
              <CheckView
                problems={problems}
                onJump={(problem) => {
                  setSection(problem.section);
                  setTab('edit');
                  if (problem.recordId !== null) openRecord(problem.recordId, problem.field);
                }}
              />
            ),
          },
          { id: 'versions', label: words.versions, content: <VersionsView data={data} /> },
          { id: 'review', label: m.reviewed.tab, content: <ReviewedView data={data} opener={opener} /> },
        ]}
      />
    </div>
  );
}
