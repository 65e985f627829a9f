import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';

// With its calendar it is a tenth of the whole start, and hardly ever asked.
const KeepUntilDialog = lazy(async () => ({ default: (await import('./keep-until-dialog.tsx')).KeepUntilDialog }));

/** Asks until when an engagement is kept. It is shown for as long as it is rendered. */
export function KeepUntil(props: ComponentProps<typeof KeepUntilDialog>): ReactNode {
  return (
    <Suspense>
      <KeepUntilDialog {...props} />
    </Suspense>
  );
}
