import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import styles from './layout.module.css';

/** A page over the whole window: nothing behind it can be seen or reached, and no key closes it. */
export function Cover(props: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className={styles['cover'] ?? ''}>
      <Modal className={styles['coverPage'] ?? ''}>
        <Dialog className={styles['coverPage'] ?? ''} aria-label={props.label}>
          {props.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
