/** The sections of the collaboration blueprint, in the order in which they are printed. */
export const BLUEPRINT_SECTIONS = [
  'parties',
  'summary',
  'outcome',
  'priorities',
  'expectations',
  'deliverables',
  'timeline',
  'roles',
  'raci',
  'communication',
  'reporting',
  'meetings',
  'decisions',
  'conflicts',
  'kpis',
  'risks',
  'resources',
  'information',
  'change',
  'reviews',
  'signOff',
] as const;

/** Key of a section of the blueprint. */
export type BlueprintSection = (typeof BLUEPRINT_SECTIONS)[number];

/** Whether a text is the key of a section. */
export function isBlueprintSection(value: string): value is BlueprintSection {
  return (BLUEPRINT_SECTIONS as readonly string[]).includes(value);
}
