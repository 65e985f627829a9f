import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { isIsoDate, type IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { INITIATIVE_STATUSES, RAG } from '#shared/domain/model/kinds-delivery.ts';
import {
  CHOICE_FILTERS,
  DATE_FILTERS,
  NUMBER_FILTERS,
  type RegisterColumn,
} from '#shared/domain/monitoring/register-columns.ts';
import type { RegisterFilter, RegisterView } from '#shared/domain/monitoring/register-view.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { MultiSelect } from '#renderer/ui/multi-select.tsx';
import type { Option } from '#renderer/ui/select.tsx';
import { columnLabel } from './register-values.ts';
import styles from './register.module.css';

/** Stands for "nothing" in a list, whose entries need a name. */
const NOTHING = 'nothing';

interface Props {
  readonly view: RegisterView;
  readonly data: EngagementData;
  readonly onChange: (view: RegisterView) => void;
}

/** The conditions that rows must meet: some values of a column, or a span of dates. */
export function RegisterFilters({ view, data, onChange }: Props): ReactNode {
  const set = (column: RegisterColumn, filter: RegisterFilter | null): void => {
    const others = view.filters.filter((one) => one.column !== column);
    onChange({ ...view, filters: filter === null ? others : [...others, filter] });
  };
  return (
    <section className={styles['filters']} aria-label={m.register.filters}>
      <div className={styles['choices']}>
        {CHOICE_FILTERS.map((column) => (
          <MultiSelect
            key={column}
            label={columnLabel(column)}
            options={optionsOf(column, data)}
            value={valuesOf(view, column).map((value) => (value === '' ? NOTHING : value))}
            onChange={(chosen) => {
              const values = chosen.map((value) => (value === NOTHING ? '' : value));
              set(column, values.length === 0 ? null : { column, values });
            }}
          />
        ))}
      </div>
      <div className={styles['spans']}>
        {DATE_FILTERS.map((column) => (
          <Span key={column} column={column} view={view} onSet={set}>
            {(span, change) => (
              <>
                <DateField
                  label={m.register.from(columnLabel(column))}
                  value={dateOf(span.from)}
                  onChange={(from) => change({ from: from ?? '' })}
                />
                <DateField
                  label={m.register.to(columnLabel(column))}
                  value={dateOf(span.to)}
                  onChange={(to) => change({ to: to ?? '' })}
                />
              </>
            )}
          </Span>
        ))}
        {NUMBER_FILTERS.map((column) => (
          <Span key={column} column={column} view={view} onSet={set}>
            {(span, change) => (
              <>
                <NumberField
                  label={m.register.from(columnLabel(column))}
                  value={numberOf(span.from)}
                  onChange={(from) => change({ from: from === null ? '' : String(from) })}
                />
                <NumberField
                  label={m.register.to(columnLabel(column))}
                  value={numberOf(span.to)}
                  onChange={(to) => change({ to: to === null ? '' : String(to) })}
                />
              </>
            )}
          </Span>
        ))}
      </div>
    </section>
  );
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

function Span(props: {
  readonly column: RegisterColumn;
  readonly view: RegisterView;
  readonly onSet: (column: RegisterColumn, filter: RegisterFilter | null) => void;
  readonly children: (span: Ends, change: (part: Partial<Ends>) => void) => ReactNode;
}): ReactNode {
  const { column, view, onSet } = props;
  const span = spanOf(view, column);
  const change = (part: Partial<Ends>): void => {
    const next = { ...span, ...part };
    onSet(column, next.from + next.to === '' ? null : { column, from: next.from, to: next.to });
  };
  return <div className={styles['span']}>{props.children(span, change)}</div>;
}

/** The conditions in force, each to be taken away by a press. */
export function FilterChips({ view, data, onChange }: Props): ReactNode {
  if (view.filters.length === 0) return null;
  return (
    <div className={styles['bar']}>
      {view.filters.map((filter) => {
        const words = `${columnLabel(filter.column)}: ${wordsOf(filter, data)}`;
        return (
          <button
            key={filter.column}
            type="button"
            className={styles['chip']}
            aria-label={m.register.dropFilter(words)}
            onClick={() => onChange({ ...view, filters: view.filters.filter((one) => one !== filter) })}
          >
            <bdi>{words}</bdi>
            <X aria-hidden size={13} />
          </button>
        );
      })}
      <button type="button" className={styles['chip']} onClick={() => onChange({ ...view, filters: [] })}>
        {m.register.clearFilters}
      </button>
    </div>
  );
}

const dateOf = (text: string): IsoDate | null => (isIsoDate(text) ? text : null);
const numberOf = (text: string): number | null => (text === '' ? null : Number(text));

function valuesOf(view: RegisterView, column: RegisterColumn): readonly string[] {
  const found = view.filters.find((one) => one.column === column);
  return found !== undefined && 'values' in found ? found.values : [];
}

function spanOf(view: RegisterView, column: RegisterColumn): Ends {
  const found = view.filters.find((one) => one.column === column);
  return found !== undefined && 'from' in found ? found : { from: '', to: '' };
}

function wordsOf(filter: RegisterFilter, data: EngagementData): string {
  if ('values' in filter) {
    const options = optionsOf(filter.column, data);
    const labelOf = (value: string): string =>
      options.find((option) => option.value === (value === '' ? NOTHING : value))?.label ?? value;
    return filter.values.map(labelOf).join(', ');
  }
  const inWords = (end: string): string =>
    isIsoDate(end) ? shortDate(end) : end === '' ? '' : Number(end).toLocaleString('en');
  return m.register.spanWords(inWords(filter.from), inWords(filter.to));
}

function optionsOf(column: RegisterColumn, data: EngagementData): readonly Option[] {
  const nothing = (label: string): Option => ({ value: NOTHING, label });
  const coded = (codes: readonly string[]): Option[] => codes.map((value) => ({ value, label: optionLabel(value) }));
  const { without } = m.register;
  switch (column) {
    case 'department':
      return [
        ...data.all('department').map(({ id, name }) => ({ value: id, label: name })),
        nothing(without.department),
      ];
    case 'owner': {
      const owners = new Set(data.all('initiative').map(({ owner }) => owner));
      const named = [...owners].filter((owner) => owner !== '').toSorted((a, b) => a.localeCompare(b));
      return [...named.map((value) => ({ value, label: value })), nothing(without.owner)];
    }
    case 'status':
      return [...coded(INITIATIVE_STATUSES), nothing(without.status)];
    case 'statedRag':
    case 'suggested':
      return [...coded(RAG), nothing(without.rag)];
    case 'difference':
      return ['unexplained', 'explained'].map((value) => ({ value, label: m.register.differences[value] ?? value }));
    default:
      return [
        ...data.all('goal').map(({ id, ref, statement }) => ({ value: id, label: `${ref ?? ''} ${statement}` })),
        nothing(without.value),
      ];
  }
}
