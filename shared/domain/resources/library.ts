import type { LibraryResource } from './library-resource.ts';
import { CONTROL } from './library/control.ts';
import { FINISHING } from './library/finishing.ts';
import { LOOKING } from './library/looking.ts';
import { MEETINGS } from './library/meetings.ts';
import { PLANS } from './library/plans.ts';
import { REQUESTS } from './library/requests.ts';
import { ROLES } from './library/roles.ts';
import { STARTING } from './library/starting.ts';

export { CATEGORIES, type LibraryResource, type ResourceSection } from './library-resource.ts';

/** All resources that a client can adapt, by category in the order of a project's life. */
export const LIBRARY: readonly LibraryResource[] = [
  ...REQUESTS,
  ...STARTING,
  ...ROLES,
  ...MEETINGS,
  ...PLANS,
  ...CONTROL,
  ...LOOKING,
  ...FINISHING,
];

const byKey = new Map(LIBRARY.map((resource) => [resource.key, resource]));

/** The resource with a key; undefined when the library has none, as for a resource of the client's own. */
export function findResource(key: string): LibraryResource | undefined {
  return byKey.get(key);
}
