import type { ReactNode } from 'react';
import { ArrowLeft, ArrowRight, Columns3 } from 'lucide-react';
import { REGISTER_COLUMNS, type RegisterColumn } from '#shared/domain/monitoring/register-columns.ts';
import { m } from '#shared/messages/messages.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { columnLabel } from './register-values.ts';
import styles from './register.module.css';

/** Which columns the register shows, and in which order. */
export function ColumnChooser(props: {
  readonly columns: readonly RegisterColumn[];
  readonly onChange: (columns: readonly RegisterColumn[]) => void;
}): ReactNode {
  const { columns, onChange } = props;
  const hidden = REGISTER_COLUMNS.filter((column) => !columns.includes(column));
  const move = (at: number, to: number): void => {
    const moved = columns.toSpliced(at, 1);
    onChange(moved.toSpliced(to, 0, columns[at] as RegisterColumn));
  };
  return (
    <Popover label={m.register.allColumns} button={m.register.chooseColumns} icon={<Columns3 aria-hidden size={16} />}>
      <ul className={styles['chooser']}>
        {columns.map((column, at) => (
          <li key={column}>
            <Checkbox
              isSelected
              isDisabled={column === 'title'}
              onChange={() => onChange(columns.filter((one) => one !== column))}
            >
              {columnLabel(column)}
            </Checkbox>
            <span>
              <IconButton
                label={m.register.moveColumn(columnLabel(column), false)}
                icon={<ArrowLeft aria-hidden size={15} />}
                isDisabled={at === 0}
                onPress={() => move(at, at - 1)}
              />
              <IconButton
                label={m.register.moveColumn(columnLabel(column), true)}
                icon={<ArrowRight aria-hidden size={15} />}
                isDisabled={at === columns.length - 1}
                onPress={() => move(at, at + 1)}
              />
            </span>
          </li>
        ))}
        {hidden.map((column) => (
          <li key={column}>
            <Checkbox isSelected={false} onChange={() => onChange([...columns, column])}>
              {columnLabel(column)}
            </Checkbox>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
