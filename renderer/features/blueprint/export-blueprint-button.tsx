import { useState, type ReactNode } from 'react';
import { FileText } from 'lucide-react';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { blueprintLanguage, buildBlueprintReport, type BlueprintInput } from '#shared/documents/blueprint.ts';
import { withheldItems } from '#shared/documents/editions/withheld-items.ts';
import type { Edition } from '#shared/documents/report-model.ts';
import type { BlueprintProblem } from '#shared/domain/blueprint/check-blueprint.ts';
import { agreedVersions, draftVersion, frozenData } from '#shared/domain/blueprint/versions.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { m } from '#shared/messages/messages.ts';
import { ExportButton } from '#renderer/features/documents/index.ts';
import { Select } from '#renderer/ui/select.tsx';
import styles from './blueprint.module.css';
import { problemSentence } from './check-view.tsx';

const DRAFT = 'draft';

/** Asks which version, shows what the check found, and shows and exports the document. */
export function ExportBlueprintButton(props: {
  readonly data: EngagementData;
  readonly problems: readonly BlueprintProblem[];
}): ReactNode {
  const { data, problems } = props;
  const [chosen, setChosen] = useState<string>(DRAFT);
  const [against, setAgainst] = useState<string | null>(null);
  const versions = agreedVersions(data);
  const version = versions.find((one) => one.id === chosen);
  // A version is compared with an earlier one; the document says by itself what it is compared with when nobody chose.
  const others = version === undefined ? versions : versions.slice(0, versions.indexOf(version));
  const compared = others.find((one) => one.id === against);
  const inputOf = (whole: EngagementData, edition: Edition): BlueprintInput => ({
    data: whole,
    edition,
    ...(version === undefined ? {} : { versionId: version.id }),
    ...(compared === undefined ? {} : { comparedWith: compared.id }),
  });
  return (
    <ExportButton
      label={m.common.exportWord}
      variant="primary"
      icon={<FileText aria-hidden size={16} />}
      source={{
        title: m.blueprint.documentTitle,
        version: version?.version ?? m.blueprint.draftFile(draftVersion(data)),
        key: `${version?.id ?? DRAFT} ${compared?.id ?? ''}`,
        languageOf: (whole) => blueprintLanguage(inputOf(whole, 'client')),
        build: (whole, words, edition) => buildBlueprintReport(inputOf(whole, edition), words),
        withheld: (whole) => withheldItems(version === undefined ? whole : frozenData(whole, version.id)),
        options: (
          <>
            <Select
              label={m.blueprint.exportWhich}
              options={[{ value: DRAFT, label: m.blueprint.draft(draftVersion(data)) }, ...versions.map(optionOf)]}
              value={version?.id ?? DRAFT}
              onChange={(value) => setChosen(value ?? DRAFT)}
            />
            {others.length > 0 && (
              <Select
                label={m.blueprint.exportAgainst}
                options={others.map(optionOf)}
                value={compared?.id ?? null}
                onChange={setAgainst}
                isNullable
                placeholder={version === undefined ? m.blueprint.againstNone : m.blueprint.againstBefore}
              />
            )}
          </>
        ),
        // An agreed version is as it was agreed; only the draft can still be mended.
        ...(version === undefined && problems.length > 0 ? { remarks: <Problems problems={problems} /> } : {}),
      }}
    />
  );
}

const optionOf = (one: RecordOf<'blueprintVersion'>): { value: string; label: string } => ({
  value: one.id,
  label: one.version,
});

function Problems({ problems }: { readonly problems: readonly BlueprintProblem[] }): ReactNode {
  return (
    <details className={styles['exportProblems']}>
      <summary>{m.blueprint.exportProblems(problems.length)}</summary>
      <ul className={styles['problemList']}>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.recordId ?? ''}`}>
            <bdi>{problemSentence(problem)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
