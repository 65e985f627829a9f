import { useMemo, type ReactNode } from 'react';
import { findAmendment } from '#shared/domain/blueprint/amendment.ts';
import { countLines } from '#shared/domain/blueprint/compare-versions.ts';
import { agreedVersions, draftVersion, frozenData, openDraft } from '#shared/domain/blueprint/versions.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { VersionRefinements } from './version-refinements.tsx';
import styles from './versions.module.css';

/** The draft and the agreed versions, newest first, with what is known of each. */
export function VersionList(props: {
  readonly data: EngagementData;
  /** The engagement with its frozen copies; undefined until they are read. */
  readonly whole: EngagementData | undefined;
  readonly onAmend: () => void;
}): ReactNode {
  const { data, whole } = props;
  const versions = agreedVersions(data);
  const isAmending = findAmendment(data) !== undefined;
  const counts = useMemo(() => {
    if (whole === undefined) return null;
    return new Map(agreedVersions(whole).map(({ id }) => [id, countLines(frozenData(whole, id))]));
  }, [whole]);
  return (
    <ol className={styles['versions']}>
      <li>
        <DraftEntry data={data} whole={whole} />
      </li>
      {versions.toReversed().map((version, index) => (
        <li key={version.id}>
          <AgreedEntry
            version={version}
            lines={counts?.get(version.id)}
            onAmend={index === 0 && !isAmending ? props.onAmend : undefined}
          />
        </li>
      ))}
    </ol>
  );
}

function DraftEntry(props: { readonly data: EngagementData; readonly whole: EngagementData | undefined }): ReactNode {
  const { data, whole } = props;
  const amendment = findAmendment(data);
  const latest = agreedVersions(data).at(-1);
  const noted = openDraft(data)?.changes.trim() ?? '';
  const standing =
    amendment !== undefined
      ? m.versions.amends(amendment.base.version)
      : latest === undefined
        ? m.versions.firstDraft
        : m.versions.sinceVersion(latest.version);
  return (
    <>
      <p className={styles['versionHead']}>
        <strong>{m.versions.draftTitle(amendment?.draft.version ?? draftVersion(data))}</strong>
        <Badge tone={amendment === undefined ? 'neutral' : 'accent'}>{m.versions.draftState}</Badge>
        <span>{standing}</span>
        <span>{m.versions.lines(countLines(data))}</span>
      </p>
      {noted !== '' && <Facts facts={[[m.versions.whatChanged, noted]]} />}
      {latest !== undefined && <VersionRefinements data={data} whole={whole} />}
    </>
  );
}

function AgreedEntry(props: {
  readonly version: RecordOf<'blueprintVersion'>;
  readonly lines: number | undefined;
  readonly onAmend: (() => void) | undefined;
}): ReactNode {
  const { version, lines, onAmend } = props;
  return (
    <>
      <div className={styles['versionHead']}>
        <strong>{m.versions.draftTitle(version.version)}</strong>
        <Badge tone="success">{m.versions.agreedState}</Badge>
        <span>{version.agreedOn === null ? m.versions.noDate : m.versions.agreedOn(version.agreedOn)}</span>
        {lines !== undefined && <span>{m.versions.lines(lines)}</span>}
        {onAmend !== undefined && (
          <Button size="small" aria-label={m.versions.openAmendmentLabel(version.version)} onPress={onAmend}>
            {m.versions.openAmendment}
          </Button>
        )}
      </div>
      <Facts
        facts={[
          [m.versions.forClient, version.clientParty],
          [m.versions.forPmo, version.pmoParty],
          [m.versions.whatChanged, version.changes],
        ]}
      />
    </>
  );
}

function Facts(props: { readonly facts: readonly (readonly [label: string, text: string])[] }): ReactNode {
  const known = props.facts.filter(([, text]) => text.trim() !== '');
  if (known.length === 0) return null;
  return (
    <dl className={styles['facts']}>
      {known.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
