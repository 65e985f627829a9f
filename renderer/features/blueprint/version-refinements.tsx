import { useMemo, type ReactNode } from 'react';
import { refinementsOfDraft } from '#shared/domain/blueprint/amendment.ts';
import { isBlueprintSection } from '#shared/domain/blueprint/blueprint-sections.ts';
import { compareSections } from '#shared/domain/blueprint/compare-sections.ts';
import { compareVersions } from '#shared/domain/blueprint/compare-versions.ts';
import { agreedVersions, frozenData } from '#shared/domain/blueprint/versions.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import styles from './versions.module.css';

/** What reviews decided to change for the draft, and which of it no line of the draft says yet. */
export function VersionRefinements(props: {
  readonly data: EngagementData;
  readonly whole: EngagementData | undefined;
}): ReactNode {
  const { data, whole } = props;
  const refinements = refinementsOfDraft(data);
  const written = useMemo(() => {
    const latest = whole === undefined ? undefined : agreedVersions(whole).at(-1);
    if (whole === undefined || latest === undefined) return null;
    return new Set<string>(
      compareSections(compareVersions(frozenData(whole, latest.id), whole)).map(({ section }) => section),
    );
  }, [whole]);
  return (
    <div className={styles['refinements']}>
      <h3>{m.versions.refinementsTitle}</h3>
      {refinements.length === 0 && <p>{m.versions.refinementsNone}</p>}
      <ul>
        {refinements.map((refinement) => (
          <li key={refinement.id}>
            <span className={styles['lineRef']}>{refinement.ref}</span>
            <span>
              <bdi>{refinement.statement}</bdi>
              <small>{detailsOf(refinement, written)}</small>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function detailsOf(refinement: RecordOf<'refinement'>, written: ReadonlySet<string> | null): string {
  const { action, section } = refinement;
  const known = isBlueprintSection(section);
  const isUnwritten = known && written !== null && !written.has(section);
  return [
    action === '' ? '' : optionLabel(action),
    known ? m.blueprint.sections[section] : section,
    isUnwritten ? m.versions.refinementUnwritten : '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
}
