import { engagementId, recordId } from '#shared/base/ids.ts';

/** The consultant's own records live beside the engagements, in one of their own, so that one way of saving serves all. */
export const WORKSPACE_ID = engagementId('workspace');

/** The one profile of this installation. */
export const PROFILE_ID = recordId('workspace-profile');
