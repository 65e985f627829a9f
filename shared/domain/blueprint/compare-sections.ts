import { groupBy } from '../../base/group-by.ts';
import { BLUEPRINT_SECTIONS, type BlueprintSection } from './blueprint-sections.ts';
import type { ChangedLine, VersionComparison, VersionLine } from './compare-versions.ts';
import { sectionOf } from './section-of.ts';

/** What differs in one section. A record that stands once appears in each section that prints some of its fields. */
export interface SectionComparison extends VersionComparison {
  readonly section: BlueprintSection;
}

/** What differs between two versions by section, in the order of printing; sections without a difference are left out. */
export function compareSections(comparison: VersionComparison): SectionComparison[] {
  const inSection = (section: BlueprintSection) => (line: VersionLine) => sectionOf(line.kind) === section;
  const changed = comparison.changed.flatMap(splitBySection);
  return BLUEPRINT_SECTIONS.map((section) => ({
    section,
    added: comparison.added.filter(inSection(section)),
    removed: comparison.removed.filter(inSection(section)),
    changed: changed.filter((line) => line.section === section),
  })).filter((one) => one.added.length + one.removed.length + one.changed.length > 0);
}

function splitBySection(line: ChangedLine): (ChangedLine & { readonly section: BlueprintSection })[] {
  const groups = groupBy(line.fields, ({ field }) => sectionOf(line.kind, field));
  return [...groups].map(([section, fields]) => ({ ...line, section, fields }));
}

/** Numbers of lines that differ, over all sections. */
export interface ComparisonCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** How many lines were added, removed and changed; a record that changed in two sections counts in each. */
export function countDifferences(sections: readonly SectionComparison[]): ComparisonCounts {
  const sum = (key: keyof ComparisonCounts): number => sections.reduce((total, one) => total + one[key].length, 0);
  return { added: sum('added'), removed: sum('removed'), changed: sum('changed') };
}
