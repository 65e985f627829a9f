import type { ReactNode } from 'react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as Region,
} from 'react-aria-components';
import { X } from 'lucide-react';
import { ui } from '#shared/messages/en/ui.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './layout.module.css';

/** A short message about something that happened, often with a way to take it back. */
export interface Notice {
  readonly message: string;
  readonly actionLabel?: string;
  readonly onAction?: () => void;
  readonly tone?: 'neutral' | 'danger';
}

/** Long enough to read and to reach "Undo". */
const SHOWN_MS = 10_000;

const queue = new ToastQueue<Notice>({ maxVisibleToasts: 3 });

/** Shows a message for ten seconds; one that says what went wrong stays until it is dismissed. */
export function notify(notice: Notice): void {
  queue.add(notice, notice.tone === 'danger' ? {} : { timeout: SHOWN_MS });
}

/** Where messages appear. Once in the program. */
export function ToastRegion(): ReactNode {
  return (
    <Region queue={queue} className={styles['toasts'] ?? ''} aria-label={ui.notifications}>
      {({ toast }) => (
        <Toast toast={toast} className={styles['toast'] ?? ''} data-tone={toast.content.tone ?? 'neutral'}>
          <ToastContent className={styles['toastContent'] ?? ''}>
            <Text slot="title">{toast.content.message}</Text>
          </ToastContent>
          {toast.content.actionLabel !== undefined && (
            <Button
              variant="quiet"
              size="small"
              onPress={() => {
                toast.content.onAction?.();
                queue.close(toast.key);
              }}
            >
              {toast.content.actionLabel}
            </Button>
          )}
          <IconButton slot="close" label={ui.dismiss} icon={<X aria-hidden size={16} />} />
        </Toast>
      )}
    </Region>
  );
}
