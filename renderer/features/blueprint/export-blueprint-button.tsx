import { useState, type ReactNode } from 'react';
import { FileText } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import { blueprintLanguage, buildBlueprintReport, type BlueprintInput } from '#shared/documents/blueprint.ts';
import type { BlueprintProblem } from '#shared/domain/blueprint/check-blueprint.ts';
import { agreedVersions, draftVersion } from '#shared/domain/blueprint/versions.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { m } from '#shared/messages/messages.ts';
import { useWordExport } from '#renderer/features/documents/index.ts';
import { fileName } from '#renderer/features/engagements/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';
import styles from './blueprint.module.css';
import { problemSentence } from './check-view.tsx';

const DRAFT = 'draft';

/** Shows what the check found, asks which version, and writes the Word document. */
export function ExportBlueprintButton(props: {
  readonly data: EngagementData;
  readonly problems: readonly BlueprintProblem[];
}): ReactNode {
  const { data, problems } = props;
  const word = useWordExport();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>(DRAFT);
  const versions = agreedVersions(data);
  const write = (): void => {
    setOpen(false);
    const version = versions.find((one) => one.id === chosen);
    const name = fileName(m.blueprint.fileName(data.engagement.client, version?.version ?? draftVersion(data)));
    const inputOf = (whole: EngagementData): BlueprintInput =>
      chosen === DRAFT ? { data: whole } : { data: whole, versionId: chosen as RecordId };
    void word.run(
      (whole, words) => buildBlueprintReport(inputOf(whole), words),
      name,
      (whole) => blueprintLanguage(inputOf(whole)),
    );
  };
  return (
    <>
      <Button
        variant="primary"
        icon={<FileText aria-hidden size={16} />}
        isDisabled={word.isRunning}
        onPress={() => setOpen(true)}
      >
        {word.isRunning ? m.common.exporting : m.common.exportWord}
      </Button>
      {isOpen && (
        <Dialog
          title={m.blueprint.exportTitle}
          onClose={() => setOpen(false)}
          footer={
            <>
              <Button onPress={() => setOpen(false)}>{m.common.cancel}</Button>
              <Button variant="primary" onPress={write}>
                {m.blueprint.exportNow}
              </Button>
            </>
          }
        >
          <div className={styles['dialogForm']}>
            <Select
              label={m.blueprint.exportWhich}
              options={[
                { value: DRAFT, label: m.blueprint.draft(draftVersion(data)) },
                ...versions.map((version) => ({ value: version.id as string, label: version.version })),
              ]}
              value={chosen}
              onChange={(value) => setChosen(value ?? DRAFT)}
            />
            <p>{m.blueprint.exportProblems(problems.length)}</p>
            <ul className={styles['problemList']}>
              {problems.map((problem) => (
                <li key={`${problem.code} ${problem.recordId ?? ''}`}>
                  <bdi>{problemSentence(problem)}</bdi>
                </li>
              ))}
            </ul>
          </div>
        </Dialog>
      )}
    </>
  );
}
