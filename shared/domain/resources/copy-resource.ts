import type { IdSource } from '../../base/ids.ts';
import { createRecord, type Change } from '../model/change.ts';
import type { LibraryResource } from './library-resource.ts';

/**
 * Writes a resource as one of the user's own, with its sections: into another engagement, into the workspace that keeps
 * resources for later engagements, or from there into this one. A copy: what is changed here later stays here.
 */
export function copyResource(resource: LibraryResource, ids: IdSource): readonly Change[] {
  const { title, category, purpose, whenToUse, howToAdapt } = resource;
  const parentId = ids.next();
  return [
    createRecord('ownResource', parentId, { title, category, purpose, whenToUse, howToAdapt }),
    ...resource.sections.map(({ heading, text }) =>
      createRecord('ownSection', ids.next(), { heading, text }, { parentId }),
    ),
  ];
}
