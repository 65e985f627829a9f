import { useState, type ReactNode } from 'react';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isoDate, type IsoDate } from '#shared/base/iso-date.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { MultiSelect } from '#renderer/ui/multi-select.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { RatingField } from '#renderer/ui/rating-field.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

afterEach(cleanup);

const OPTIONS = ['Finance', 'Care', 'Repairs'].map((label) => ({ value: label.toLowerCase(), label }));
const nothing = (): void => undefined;

/** A field with its value, as a screen would hold it. */
function Held<Value>(props: {
  readonly start: Value;
  readonly seen: (value: Value) => void;
  readonly children: (value: Value, onChange: (value: Value) => void) => ReactNode;
}): ReactNode {
  const [value, setValue] = useState(props.start);
  return props.children(value, (next) => {
    props.seen(next);
    setValue(next);
  });
}

describe('a number field', () => {
  it('takes an empty field for "not known", not for 0', () => {
    const seen = vi.fn<(value: number | null) => void>();
    render(
      <Held<number | null> start={4} seen={seen}>
        {(value, onChange) => <NumberField label="Hours" value={value} onChange={onChange} />}
      </Held>,
    );
    const input = screen.getByLabelText('Hours');
    fireEvent.change(input, { target: { value: '' } });
    fireEvent.blur(input);
    expect(seen).toHaveBeenLastCalledWith(null);
    fireEvent.change(input, { target: { value: '0' } });
    fireEvent.blur(input);
    expect(seen).toHaveBeenLastCalledWith(0);
  });
});

describe('a date field', () => {
  it('takes and gives a calendar date without a time', () => {
    const seen = vi.fn<(value: IsoDate | null) => void>();
    render(
      <Held<IsoDate | null> start={isoDate('2027-03-28')} seen={seen}>
        {(value, onChange) => <DateField label="Due" value={value} onChange={onChange} />}
      </Held>,
    );
    const day = screen.getAllByRole('spinbutton').find((one) => one.textContent === '28');
    expect(day).toBeDefined();
    fireEvent.keyDown(day as HTMLElement, { key: 'ArrowUp' });
    expect(seen).toHaveBeenLastCalledWith('2027-03-29');
  });
});

describe('a select', () => {
  it('gives null for "None"', () => {
    const seen = vi.fn<(value: string | null) => void>();
    render(<Select label="Owner" options={OPTIONS} value="care" onChange={seen} isNullable />);
    fireEvent.click(screen.getByRole('button', { name: /Owner/ }));
    fireEvent.click(screen.getByRole('option', { name: 'None' }));
    expect(seen).toHaveBeenCalledWith(null);
  });

  it('offers "None" only where none may be chosen', () => {
    render(<Select label="Owner" options={OPTIONS} value="care" onChange={nothing} />);
    fireEvent.click(screen.getByRole('button', { name: /Owner/ }));
    expect(screen.getAllByRole('option')).toHaveLength(3);
  });
});

describe('a choice of several', () => {
  it('keeps the order in which things were chosen', () => {
    const seen = vi.fn<(value: readonly string[]) => void>();
    render(
      <Held<readonly string[]> start={['repairs']} seen={seen}>
        {(value, onChange) => <MultiSelect label="Departments" options={OPTIONS} value={value} onChange={onChange} />}
      </Held>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Choose departments' }));
    fireEvent.click(screen.getByRole('option', { name: 'Finance' }));
    expect(seen).toHaveBeenLastCalledWith(['repairs', 'finance']);
  });

  it('takes one out at its tag', () => {
    const seen = vi.fn<(value: readonly string[]) => void>();
    render(<MultiSelect label="Departments" options={OPTIONS} value={['repairs', 'care']} onChange={seen} />);
    fireEvent.click(screen.getByRole('button', { name: 'Take out Repairs' }));
    expect(seen).toHaveBeenCalledWith(['care']);
  });
});

describe('a rating', () => {
  it('can go back to "not scored"', () => {
    const seen = vi.fn<(value: number | null) => void>();
    render(<RatingField label="Impact" value={4} onChange={seen} />);
    fireEvent.click(screen.getByRole('radio', { name: '2' }));
    fireEvent.click(screen.getByRole('button', { name: 'Clear impact' }));
    expect(seen.mock.calls).toEqual([[2], [null]]);
  });
});

describe('a field with an error', () => {
  it('says the error in place of the hint, and names it to assistive technology', () => {
    render(<TextField label="Sponsor" value="" onChange={nothing} description="A hint" error="Name a sponsor." />);
    const input = screen.getByLabelText('Sponsor');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '');
    expect(described).toContain('Name a sponsor.');
    expect(screen.queryByText('A hint')).toBeNull();
  });
});

describe('other choices', () => {
  it('report what was chosen', () => {
    const chosen = vi.fn<(value: string) => void>();
    const switched = vi.fn<(isOn: boolean) => void>();
    const searched = vi.fn<(text: string) => void>();
    render(
      <>
        <RadioGroup label="Department" options={OPTIONS} value={null} onChange={chosen} />
        <Switch isSelected={false} onChange={switched}>
          Live
        </Switch>
        <SearchField label="Search" value="x" onChange={searched} />
      </>,
    );
    fireEvent.click(within(screen.getByRole('radiogroup')).getByRole('radio', { name: 'Care' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Live' }));
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(chosen).toHaveBeenCalledWith('care');
    expect(switched).toHaveBeenCalledWith(true);
    expect(searched).toHaveBeenCalledWith('');
  });
});
