import { DEMAND_RESOURCES } from './library-demand.ts';
import { LEARNING_RESOURCES } from './library-learning.ts';
import { PEOPLE_RESOURCES } from './library-people.ts';
import { PLANNING_RESOURCES } from './library-planning.ts';
import type { LibraryResource } from './library-resource.ts';

export type { LibraryResource, ResourceSection } from './library-resource.ts';

/** All resources that a client can adapt, by category in the order of a project's life. */
export const LIBRARY: readonly LibraryResource[] = [
  ...DEMAND_RESOURCES,
  ...PEOPLE_RESOURCES,
  ...PLANNING_RESOURCES,
  ...LEARNING_RESOURCES,
];

const byKey = new Map(LIBRARY.map((resource) => [resource.key, resource]));

/** The resource with a key; undefined when the library has none, as for a resource of the client's own. */
export function findResource(key: string): LibraryResource | undefined {
  return byKey.get(key);
}
