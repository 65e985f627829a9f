import { useRef, type ReactNode } from 'react';
import styles from './collect.module.css';

/** One field of a sheet of paper. */
export interface PaperField {
  readonly key: string;
  readonly label: string;
}

/** One line of a sheet of paper. */
export interface PaperLine {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly PaperField[];
}

/** A sheet of paper, typed in: a digit answers and goes on, Backspace goes back, Enter takes the sheet in. */
export function PaperGrid(props: {
  readonly heads: readonly string[];
  readonly lines: readonly PaperLine[];
  readonly values: Readonly<Record<string, number>>;
  /** Highest digit. */
  readonly most: number;
  readonly onSet: (key: string, value: number) => void;
  readonly onEnter: () => void;
}): ReactNode {
  const table = useRef<HTMLTableElement>(null);
  const fields = (): HTMLInputElement[] => [...(table.current?.querySelectorAll('input') ?? [])];
  const walk = (from: HTMLInputElement, step: number): void => {
    const all = fields();
    const to = all[all.indexOf(from) + step];
    to?.focus();
    to?.select();
  };
  return (
    <table ref={table} className={styles['paper']}>
      <thead>
        <tr>
          {props.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <bdi>{line.title}</bdi>
            </th>
            {line.fields.map((field) => (
              <td key={field.key}>
                <input
                  aria-label={field.label}
                  inputMode="numeric"
                  autoComplete="off"
                  value={props.values[field.key] ?? ''}
                  onChange={() => undefined}
                  onFocus={(event) => event.target.select()}
                  onKeyDown={(event) => {
                    const { key, currentTarget } = event;
                    if (event.ctrlKey || event.metaKey || event.altKey || key === 'Tab' || key === 'Escape') return;
                    event.preventDefault();
                    if (/^\d$/.test(key) && Number(key) <= props.most) {
                      props.onSet(field.key, Number(key));
                      walk(currentTarget, 1);
                    } else if (key === 'Enter') {
                      props.onEnter();
                      fields()[0]?.focus();
                    } else if (key === 'Backspace' || key === 'Delete') {
                      props.onSet(field.key, 0);
                      if (key === 'Backspace' && props.values[field.key] === undefined) walk(currentTarget, -1);
                    } else if (key === 'ArrowDown' || key === 'ArrowRight' || key === ' ') walk(currentTarget, 1);
                    else if (key === 'ArrowUp' || key === 'ArrowLeft') walk(currentTarget, -1);
                  }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
