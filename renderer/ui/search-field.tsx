import type { ReactNode } from 'react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { Search, X } from 'lucide-react';
import styles from './fields.module.css';

/** Narrows what is shown while it is typed; Escape clears it. */
export function SearchField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <AriaSearchField
      aria-label={props.label}
      className={styles['search'] ?? ''}
      value={props.value}
      onChange={props.onChange}
    >
      <Search aria-hidden size={16} />
      <Input className={styles['input'] ?? ''} placeholder={props.label} />
      <Button className={styles['searchClear'] ?? ''}>
        <X aria-hidden size={14} />
      </Button>
    </AriaSearchField>
  );
}
