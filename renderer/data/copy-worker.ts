import { doCopyJob, type CopyJob, type CopyReply } from './copy-jobs.ts';

// The page's types describe `self` as a window; a worker's scope has the same two members with other signatures.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<CopyJob>) => void) | null;
  postMessage(reply: CopyReply): void;
};

scope.onmessage = ({ data }) => void doCopyJob(data).then((reply) => scope.postMessage(reply));
