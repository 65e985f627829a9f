import type { ReactNode } from 'react';
import styles from './layout.module.css';

/** Lets a keyboard go past the navigation. Moves the focus by itself, because the address after `#` is the route. */
export function SkipLink(props: { readonly href: `#${string}`; readonly children: ReactNode }): ReactNode {
  return (
    <a
      href={props.href}
      className={styles['skip']}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(props.href.slice(1))?.focus();
      }}
    >
      {props.children}
    </a>
  );
}
