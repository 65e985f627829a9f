import { ok, type Result } from '#shared/base/result.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import type { OpenedFile } from '#shared/ipc/host.ts';
import { drawPicture, type DrawFailure } from '#renderer/features/engagements/index.ts';

/** Reads a logo from a file that the user chose. */
export async function readLogo(file: OpenedFile): Promise<Result<BodyOf<'brandLogo'>, DrawFailure>> {
  const drawn = await drawPicture(file.bytes);
  return drawn.ok ? ok({ name: file.name, ...drawn.value }) : drawn;
}
