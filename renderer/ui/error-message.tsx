import type { ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import styles from './panels.module.css';

/** Something that did not work: what it was, where, and what to do now. */
export function ErrorMessage(props: {
  readonly title: string;
  readonly where?: string;
  readonly remedy: string;
  readonly action?: ReactNode;
}): ReactNode {
  return (
    <div role="alert" className={styles['errorMessage']}>
      <CircleAlert aria-hidden size={20} />
      <div>
        <strong>{props.title}</strong>
        {props.where !== undefined && <p className={styles['where']}>{props.where}</p>}
        <p>{props.remedy}</p>
        {props.action !== undefined && <div className={styles['errorAction']}>{props.action}</div>}
      </div>
    </div>
  );
}
