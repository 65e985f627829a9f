import { Component, type ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

/** Catches a bug in a screen, so that it costs that screen and not the work. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main>
        <EmptyState
          title={m.app.crashTitle}
          body={m.app.crashBody}
          action={
            <Button variant="primary" onPress={() => location.reload()}>
              {m.app.reload}
            </Button>
          }
        />
      </main>
    );
  }
}
