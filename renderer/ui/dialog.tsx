import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { X } from 'lucide-react';
import { ui } from '#shared/messages/en/ui.ts';
import { IconButton } from './icon-button.tsx';
import styles from './layout.module.css';

/** A question or a short task in the middle of the screen. It is shown for as long as it is rendered. */
export function Dialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly footer?: ReactNode;
  /** `full` takes the window and gives its body the rest of the height, to scroll in parts of its own. */
  readonly size?: 'medium' | 'large' | 'full';
  readonly children: ReactNode;
}): ReactNode {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && props.onClose()}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''} data-size={props.size ?? 'medium'}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <header className={styles['dialogHead']}>
            <Heading slot="title" level={2}>
              <bdi>{props.title}</bdi>
            </Heading>
            <IconButton label={ui.close} icon={<X aria-hidden size={18} />} onPress={props.onClose} />
          </header>
          <div className={styles['dialogBody']}>{props.children}</div>
          {props.footer !== undefined && <footer className={styles['dialogFoot']}>{props.footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
