import type { ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { Spinner } from '#renderer/ui/spinner.tsx';

/** Shown until the store has answered for the first time. */
export function Loading(): ReactNode {
  return (
    <div aria-busy="true">
      <Spinner label={m.common.loading} />
    </div>
  );
}
