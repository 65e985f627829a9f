import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './layout.module.css';

/** Something for the wall: it takes the whole screen where it may, else the whole window, above the program's messages. */
export function FullScreen(props: {
  readonly title: string;
  /** What is shown names itself. */
  readonly isTitleHidden?: boolean;
  readonly onClose: () => void;
  /** Hears every key, whatever has the focus: a presenter's clicker sends keys to the window. */
  readonly onKey?: (key: string) => void;
  readonly children: ReactNode;
}): ReactNode {
  useWholeScreen(props.onClose);
  const onKey = useEffectEvent((event: KeyboardEvent) => props.onKey?.(event.key));
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && props.onClose()} className={styles['wholeScreen'] ?? ''}>
      <Modal className={styles['wholeScreenPart'] ?? ''}>
        <Dialog className={styles['wholeScreenPart'] ?? ''}>
          <Heading
            slot="title"
            level={2}
            className={styles['wholeScreenTitle'] ?? ''}
            data-hidden={props.isTitleHidden === true || undefined}
          >
            <bdi>{props.title}</bdi>
          </Heading>
          {props.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

// A window that may not fill the screen still shows the page in its whole width.
function useWholeScreen(onLeave: () => void): void {
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    // The browser keeps the Escape that ends the whole screen to itself.
    const onChange = (): void => {
      if (document.fullscreenElement === null) leave();
    };
    document.addEventListener('fullscreenchange', onChange);
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}
