import { useMemo, useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { VersionComparison } from '#shared/domain/blueprint/compare-versions.ts';
import { agreedVersions, compareVersions, draftVersion, frozenData } from '#shared/domain/blueprint/versions.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { m } from '#shared/messages/messages.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { useRestoreLine } from './version-restore.ts';
import styles from './versions.module.css';

const DRAFT = 'draft';

/** Compares any two of the draft and the agreed versions; lines of an agreed one can be brought back into the draft. */
export function ComparePanel(props: {
  readonly data: EngagementData;
  /** The engagement with its frozen copies; undefined until they are read. */
  readonly whole: EngagementData | undefined;
}): ReactNode {
  const { data, whole } = props;
  const versions = agreedVersions(data);
  const [from, setFrom] = useState<string>(versions.at(-1)?.id ?? DRAFT);
  const [to, setTo] = useState<string>(DRAFT);
  const [withProgress, setWithProgress] = useState(false);
  const restore = useRestoreLine(whole);
  const comparison = useMemo(() => {
    if (whole === undefined) return null;
    const side = (id: string) => (id === DRAFT ? whole : frozenData(whole, id as RecordId));
    return compareVersions(side(from), side(to));
  }, [whole, from, to]);
  const options = [
    ...versions.map((version) => ({ value: version.id as string, label: version.version })),
    { value: DRAFT, label: m.blueprint.draft(draftVersion(data)) },
  ];
  const promised = comparison === null ? null : withoutProgress(comparison);
  const isHidden = promised !== null && promised.changed.length < (comparison?.changed.length ?? 0);
  const shown = withProgress ? comparison : promised;
  return (
    <Section title={m.blueprint.compareTitle}>
      <div className={styles['compareHead']}>
        <Select
          label={m.blueprint.compareFrom}
          options={options}
          value={from}
          onChange={(id) => setFrom(id ?? DRAFT)}
        />
        <Select label={m.blueprint.compareTo} options={options} value={to} onChange={(id) => setTo(id ?? DRAFT)} />
        <Checkbox isSelected={withProgress} onChange={setWithProgress}>
          {m.versions.showProgress}
        </Checkbox>
      </div>
      {shown === null ? (
        <p aria-live="polite">{m.versions.loadingVersions}</p>
      ) : (
        <ComparisonView
          comparison={shown}
          onRestore={from === DRAFT ? undefined : (line) => void restore(from as RecordId, line)}
          empty={!withProgress && isHidden ? m.versions.noPromiseDiffers : m.versions.noDifference}
        />
      )}
    </Section>
  );
}

// Who reads what is promised does not want every status since the signature in between.
function withoutProgress(comparison: VersionComparison): VersionComparison {
  const changed = comparison.changed
    .map((line) => ({ ...line, fields: line.fields.filter(({ isProgress }) => !isProgress) }))
    .filter(({ fields }) => fields.length > 0);
  return { ...comparison, changed };
}
