import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';
import { findResource } from './library.ts';
import type { LibraryResource, ResourceSection } from './library-resource.ts';

/** How a section of an adapted resource stands to the original. */
export type AdaptedState = 'original' | 'changed' | 'leftOut' | 'added';

/** A section as a client uses it, beside its original. */
export interface AdaptedPart {
  /** Null for a section that was added. */
  readonly original: ResourceSection | null;
  /** The client's own words; null while the original stands. */
  readonly own: RecordOf<'adaptedSection'> | null;
  /** What counts: the client's words, or the original. */
  readonly heading: string;
  readonly text: string;
  readonly state: AdaptedState;
}

/** A resource that a user wrote, in the shape of the library's. Its key is the record's id. */
export function ownResourceOf(data: EngagementData, record: RecordOf<'ownResource'>): LibraryResource {
  const { id, title, category, purpose, whenToUse, howToAdapt } = record;
  const sections = data.childrenOf('ownSection', id).map(({ heading, text }) => ({ heading, text }));
  return { key: id, title, category, purpose, whenToUse, howToAdapt, sections };
}

/** All resources that users wrote, in their order. */
export function ownResources(data: EngagementData): readonly LibraryResource[] {
  return data.all('ownResource').map((record) => ownResourceOf(data, record));
}

/** The resource that an adaptation adapts; undefined when it was written freely, or when its original is gone. */
export function originalOf(data: EngagementData, adaptation: RecordOf<'adaptation'>): LibraryResource | undefined {
  const own = data.find('ownResource', adaptation.ownResource);
  return own === undefined ? findResource(adaptation.resource) : ownResourceOf(data, own);
}

function partOf(original: ResourceSection, own: RecordOf<'adaptedSection'> | undefined): AdaptedPart {
  if (own === undefined) return { original, own: null, ...original, state: 'original' };
  const isSame = own.heading === original.heading && own.text === original.text;
  return {
    original,
    own,
    heading: own.heading,
    text: own.text,
    state: own.isLeftOut ? 'leftOut' : isSame ? 'original' : 'changed',
  };
}

/**
 * The sections of an adapted resource: those of the original in its order, each with the client's words if there are any,
 * then those that were added. Words whose original section is gone from the library count as added, so that they are kept.
 */
export function adaptedParts(data: EngagementData, adaptation: RecordOf<'adaptation'>): readonly AdaptedPart[] {
  const originals = originalOf(data, adaptation)?.sections ?? [];
  const own = data.childrenOf('adaptedSection', adaptation.id);
  const first = new Map<string, RecordOf<'adaptedSection'>>();
  for (const section of own) {
    if (section.section !== '' && !first.has(section.section)) first.set(section.section, section);
  }
  const placed = new Set<RecordId>();
  const parts = originals.map((original) => {
    const words = first.get(original.heading);
    if (words !== undefined) placed.add(words.id);
    return partOf(original, words);
  });
  const added = own.filter(({ id }) => !placed.has(id));
  return [
    ...parts,
    ...added.map((section): AdaptedPart => ({
      original: null,
      own: section,
      heading: section.heading,
      text: section.text,
      state: section.isLeftOut ? 'leftOut' : 'added',
    })),
  ];
}

/** The sections that count for the client; what it does without is left out. */
export function adaptedSections(
  data: EngagementData,
  adaptation: RecordOf<'adaptation'>,
): readonly (ResourceSection & { readonly own: RecordOf<'adaptedSection'> | null })[] {
  return adaptedParts(data, adaptation)
    .filter(({ state }) => state !== 'leftOut')
    .map(({ heading, text, own }) => ({ heading, text, own }));
}

/** Begins the client's own words for a section with what the original says. `isLeftOut` does without it instead. */
export function beginSection(
  id: RecordId,
  adaptationId: RecordId,
  original: ResourceSection,
  isLeftOut = false,
): Change {
  const { heading, text } = original;
  return createRecord('adaptedSection', id, { section: heading, heading, text, isLeftOut }, { parentId: adaptationId });
}

/** Takes a resource into an engagement: of the library by its key, of one's own by its record. */
export function beginAdaptation(id: RecordId, resource: LibraryResource): Change {
  const isLibrary = findResource(resource.key) !== undefined;
  return createRecord('adaptation', id, {
    resource: isLibrary ? resource.key : '',
    ownResource: isLibrary ? null : (resource.key as RecordId),
    title: resource.title,
    rollout: 'proposed',
  });
}
