import type { EngagementId } from '#shared/base/ids.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { EngagementPackage } from '#shared/records/engagement-package.ts';
import type { OpenedFile } from '#shared/ipc/host.ts';
import { createQuestion } from '#renderer/state/question.ts';

/** How an engagement is saved as a file; answered when it was, or when nobody wants to any more. */
export const saveQuestion = createQuestion<RecordOf<'engagement'>, null>(null);

/** The passphrase of a locked file; answered with what was in it. */
export const unlockQuestion = createQuestion<OpenedFile, Uint8Array | null>(null);

/** What to do with a file whose engagement is here already; answered with the engagement that is to be shown. */
export const hereQuestion = createQuestion<EngagementPackage, EngagementId | null>(null);

/** What a new engagement takes along from another one. */
export const templateQuestion = createQuestion<RecordOf<'engagement'>, EngagementId | null>(null);
