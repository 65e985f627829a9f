import { compareSections } from '#shared/domain/blueprint/compare-sections.ts';
import { compareVersions } from '#shared/domain/blueprint/compare-versions.ts';
import { agreedVersions, frozenData, openDraft } from '#shared/domain/blueprint/versions.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { m } from '#shared/messages/messages.ts';
import { changeLabel, lineWords } from './compare-line.tsx';

// More would be the comparison itself, which the document does not print.
const MOST_LINES = 20;

/**
 * What changed since the latest agreed version, as a first wording for the version table: what was noted with the draft,
 * then one short line for each line of the blueprint that differs in more than its progress.
 */
export function suggestChanges(whole: EngagementData): string {
  const latest = agreedVersions(whole).at(-1);
  const noted = openDraft(whole)?.changes.trim() ?? '';
  if (latest === undefined) return noted === '' ? m.versions.firstVersionChanges : noted;
  const words = m.versions.changeLine;
  const lines = compareSections(compareVersions(frozenData(whole, latest.id), whole)).flatMap((section) => [
    ...section.added.map((line) => words.added(lineWords(line))),
    ...section.removed.map((line) => words.removed(lineWords(line))),
    ...section.changed.flatMap((line) => {
      const fields = line.fields.filter(({ isProgress }) => !isProgress);
      const labels = fields.map((field) => changeLabel(line, field).toLocaleLowerCase('en-GB'));
      return labels.length === 0 ? [] : [words.changed(lineWords(line), labels.join(', '))];
    }),
  ]);
  const shown = lines.slice(0, MOST_LINES);
  const rest = lines.length - shown.length;
  return [noted, ...shown, rest > 0 ? m.versions.moreLines(rest) : ''].filter((line) => line !== '').join('\n');
}
