import type { ReactNode } from 'react';
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
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && props.onClose()}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['drawer'] ?? ''}>
        <AriaDialog className={styles['dialog'] ?? ''}>
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
