import { readEngagementPackage } from '#shared/records/engagement-package.ts';
import { packagePorts } from './package-ports.ts';

// The page's types describe `self` as a window; a worker's scope has the same two members with other signatures.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<Uint8Array>) => void) | null;
  postMessage(read: Awaited<ReturnType<typeof readEngagementPackage>>): void;
};

scope.onmessage = ({ data }) => {
  // A fault of the reader ends the worker's promise unheard; thrown once more it reaches the page as an error of the worker.
  readEngagementPackage(data, packagePorts).then(
    (read) => scope.postMessage(read),
    (error: unknown) => reportError(error),
  );
};
