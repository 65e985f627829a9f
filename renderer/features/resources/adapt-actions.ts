import type { RecordId } from '#shared/base/ids.ts';
import { beginAdaptation } from '#shared/domain/resources/adapted-resource.ts';
import { copyResource } from '#shared/domain/resources/copy-resource.ts';
import type { LibraryResource } from '#shared/domain/resources/library.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { WORKSPACE_ID } from '#renderer/features/engagements/index.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';
import { notify } from '#renderer/ui/toasts.tsx';

/** What can be done with a resource of the library, or of one's own. */
export interface ResourceActions {
  /** Takes it into the engagement to adapt it; null when that was refused. */
  adapt(resource: LibraryResource): Promise<RecordId | null>;
  /** Copies a resource that was kept for other engagements into this one. */
  take(resource: LibraryResource): Promise<void>;
  /** Keeps a copy for other engagements. */
  keep(resource: LibraryResource): Promise<void>;
  /** Takes a kept copy away; copies in engagements stay. */
  forget(id: RecordId): Promise<void>;
}

/** Adapting and copying resources. */
export function useResourceActions(): ResourceActions {
  const { store } = useServices();
  const commit = useCommit();
  const inWorkspace = async (changes: ReturnType<typeof copyResource>): Promise<boolean> => {
    const done = await store.commit({ engagementId: WORKSPACE_ID, changes });
    if (!done.ok) notify({ message: errorSentence(done.error), tone: 'danger' });
    return done.ok;
  };
  return {
    async adapt(resource) {
      const id = store.ids.next();
      const done = await commit([beginAdaptation(id, resource)]);
      if (!done.ok) return null;
      notify({ message: m.resources.adapted(resource.title) });
      return id;
    },
    async take(resource) {
      const done = await commit(copyResource(resource, store.ids));
      if (done.ok) notify({ message: m.resources.library.taken(resource.title) });
    },
    async keep(resource) {
      if (await inWorkspace(copyResource(resource, store.ids))) notify({ message: m.resources.own.kept });
    },
    async forget(id) {
      await inWorkspace([{ op: 'delete', kind: 'ownResource', id }]);
    },
  };
}
