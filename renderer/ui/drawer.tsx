import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { X } from 'lucide-react';
import { ui } from '#shared/messages/en/ui.ts';
import { IconButton } from './icon-button.tsx';
import styles from './layout.module.css';

/** The whole of one thing at the right of the screen. It is shown for as long as it is rendered. */
export function Drawer(props: {
  readonly title: string;
  /** What kind of thing it is, above the title. */
  readonly eyebrow?: string;
  readonly onClose: () => void;
  /** Buttons that stay in sight at the lower edge. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const dialog = useRef<HTMLElement>(null);
  useEscapeOfNobody(dialog, props.onClose);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && props.onClose()}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['drawer'] ?? ''}>
        <AriaDialog ref={dialog} className={styles['dialog'] ?? ''}>
          <header className={styles['dialogHead']}>
            <div>
              {props.eyebrow !== undefined && <p className={styles['eyebrow']}>{props.eyebrow}</p>}
              <Heading slot="title" level={2} className={styles['drawerTitle'] ?? ''}>
                <bdi>{props.title}</bdi>
              </Heading>
            </div>
            <IconButton label={ui.close} icon={<X aria-hidden size={18} />} onPress={props.onClose} />
          </header>
          <div className={styles['dialogBody']}>{props.children}</div>
          {props.footer !== undefined && <footer className={styles['dialogFoot']}>{props.footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

// What had the focus may be gone, a row that was changed away say. The focus is then on nothing, or on the button that closes,
// whose tip would take the Escape for itself. Either way it closes what is on top.
function useEscapeOfNobody(dialog: RefObject<HTMLElement | null>, onClose: () => void): void {
  const newest = useRef(onClose);
  useEffect(() => {
    newest.current = onClose;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      const { activeElement } = document;
      const close = dialog.current?.querySelector('header button');
      if (activeElement !== document.body && activeElement !== close) return;
      if ([...document.querySelectorAll('[role="dialog"]')].at(-1) !== dialog.current) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      newest.current();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [dialog]);
}
