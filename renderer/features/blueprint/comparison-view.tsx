import type { ReactNode } from 'react';
import {
  compareSections,
  countDifferences,
  type SectionComparison,
} from '#shared/domain/blueprint/compare-sections.ts';
import type { VersionComparison } from '#shared/domain/blueprint/compare-versions.ts';
import { m } from '#shared/messages/messages.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { CompareLine, type ComparedLine } from './compare-line.tsx';
import styles from './versions.module.css';

/** What differs between two versions, line by line and section by section. */
export function ComparisonView(props: {
  readonly comparison: VersionComparison;
  /** Brings a removed or changed line back; without it no line offers that. */
  readonly onRestore?: ((line: ComparedLine) => void) | undefined;
  /** What to say when no line differs. */
  readonly empty: string;
}): ReactNode {
  const sections = compareSections(props.comparison);
  if (sections.length === 0) return <EmptyState compact body={props.empty} />;
  const { added, removed, changed } = countDifferences(sections);
  return (
    <>
      <p className={styles['counts']} aria-live="polite">
        {m.versions.counts(added, removed, changed)}
      </p>
      {sections.map((section) => (
        <section key={section.section} className={styles['compareSection']}>
          <h3>
            {m.blueprint.sections[section.section]} <small>{sectionCounts(section)}</small>
          </h3>
          <ul>
            {linesOf(section).map((line) => (
              <CompareLine key={`${line.state} ${line.id}`} line={line} onRestore={props.onRestore} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function linesOf(section: SectionComparison): ComparedLine[] {
  return [
    ...section.added.map((line) => ({ ...line, state: 'added' as const, fields: [] })),
    ...section.removed.map((line) => ({ ...line, state: 'removed' as const, fields: [] })),
    ...section.changed.map((line) => ({ ...line, state: 'changed' as const, content: [] })),
  ];
}

function sectionCounts(section: SectionComparison): string {
  return (['added', 'removed', 'changed'] as const)
    .filter((state) => section[state].length > 0)
    .map((state) => m.versions.countWords[state](section[state].length))
    .join(', ');
}
