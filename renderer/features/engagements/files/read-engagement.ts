import { fail, type Failure, type Result } from '#shared/base/result.ts';
import type { EngagementPackage, EngagementPackageFailure } from '#shared/records/engagement-package.ts';

type Read = Result<EngagementPackage, EngagementPackageFailure | Failure<'file-failed'>>;

/** Reads a file of unknown origin in a worker of its own: the page goes on answering, however much is in it. */
export async function readEngagement(bytes: Uint8Array): Promise<Read> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve } = Promise.withResolvers<Read>();
  worker.onmessage = ({ data }: MessageEvent<Read>) => resolve(data);
  worker.onerror = () => resolve(fail('file-failed'));
  worker.postMessage(bytes);
  const read = await promise;
  worker.terminate();
  return read;
}
