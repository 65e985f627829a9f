import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Option } from './select.tsx';
import styles from './controls.module.css';

/** One of two to five views or modes. */
export function SegmentedControl(props: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <RadioGroup
      aria-label={props.label}
      orientation="horizontal"
      className={styles['segments'] ?? ''}
      value={props.value}
      onChange={props.onChange}
    >
      {props.options.map((option) => (
        <Radio key={option.value} value={option.value} className={styles['segment'] ?? ''}>
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
