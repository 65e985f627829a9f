import type { ReactNode } from 'react';
import { LoaderCircle } from 'lucide-react';
import styles from './layout.module.css';

/** Something is on its way. */
export function Spinner(props: { readonly label: string }): ReactNode {
  return (
    <output className={styles['spinner']}>
      <LoaderCircle aria-hidden size={18} />
      {props.label}
    </output>
  );
}
