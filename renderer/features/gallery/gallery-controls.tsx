import { useState, type ReactNode } from 'react';
import { Bell, Copy, FolderOpen, Plus, Trash2 } from 'lucide-react';
import { isoDate, type IsoDate } from '#shared/base/iso-date.ts';
import { ui } from '#shared/messages/en/ui.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { MultiSelect } from '#renderer/ui/multi-select.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { PasswordField } from '#renderer/ui/password-field.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { RatingField } from '#renderer/ui/rating-field.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Inline, Stack } from '#renderer/ui/stack.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { Toolbar } from '#renderer/ui/toolbar.tsx';
import styles from './gallery.module.css';

const words = ui.gallery;
const nothing = (): void => undefined;

export function Buttons(): ReactNode {
  return (
    <Stack gap={3}>
      <Inline>
        <Button variant="primary" icon={<Plus aria-hidden size={16} />}>
          {words.add}
        </Button>
        <Button>{words.edit}</Button>
        <Button variant="quiet">{words.skip}</Button>
        <Button variant="danger">{words.remove}</Button>
        <Button isDisabled>{words.save}</Button>
        <Button size="small">{words.small}</Button>
      </Inline>
      <Toolbar label={words.toolbar}>
        <IconButton label={words.add} icon={<Plus aria-hidden size={18} />} />
        <IconButton label={words.duplicate} icon={<Copy aria-hidden size={18} />} />
        <IconButton label={words.checkbox} icon={<Bell aria-hidden size={18} />} />
        <Menu
          label={words.more}
          onAction={nothing}
          items={[
            { id: 'open', label: words.open, icon: <FolderOpen aria-hidden size={16} />, keys: 'Enter' },
            { id: 'copy', label: words.duplicate, icon: <Copy aria-hidden size={16} />, keys: 'Ctrl+D' },
            { id: 'share', label: words.share, isDisabled: true },
            { id: 'remove', label: words.remove, icon: <Trash2 aria-hidden size={16} />, isDanger: true },
          ]}
        />
      </Toolbar>
    </Stack>
  );
}

export function Fields(): ReactNode {
  const [text, setText] = useState<string>(words.lineValue);
  const [prose, setProse] = useState<string>(words.proseValue);
  const [number, setNumber] = useState<number | null>(12.5);
  const [date, setDate] = useState<IsoDate | null>(isoDate('2026-11-23'));
  const [review, setReview] = useState<IsoDate | null>(null);
  const [search, setSearch] = useState('');
  const [secret, setSecret] = useState<string>(words.lineValue);
  return (
    <div className={styles['grid']}>
      <TextField label={words.line} value={text} onChange={setText} description={words.lineHint} />
      <DateField label={words.error} value={review} onChange={setReview} error={words.errorText} />
      <div className={styles['wide']}>
        <TextField label={words.prose} value={prose} onChange={setProse} multiline />
      </div>
      <NumberField label={words.number} value={number} onChange={setNumber} step={0.5} minValue={0} />
      <DateField label={words.date} value={date} onChange={setDate} />
      <TextField label={words.disabled} value={words.lineValue} onChange={nothing} isDisabled />
      <SearchField label={words.search} value={search} onChange={setSearch} />
      <PasswordField use="current" label={words.passphrase} value={secret} onChange={setSecret} />
    </div>
  );
}

export function Choices(): ReactNode {
  const [quadrant, setQuadrant] = useState<string | null>('strength');
  const [several, setSeveral] = useState<readonly string[]>(['strength', 'threat']);
  const [rating, setRating] = useState<number | null>(4);
  const [checked, setChecked] = useState(true);
  const [on, setOn] = useState(true);
  const [reader, setReader] = useState('sponsor');
  const [view, setView] = useState('list');
  const { options } = words;
  return (
    <div className={styles['grid']}>
      <Select label={words.choice} options={options} value={quadrant} onChange={setQuadrant} isNullable />
      <RatingField label={words.rating} value={rating} onChange={setRating} />
      <MultiSelect label={words.several} options={options} value={several} onChange={setSeveral} />
      <RadioGroup label={words.radio} options={words.radioOptions} value={reader} onChange={setReader} />
      <Stack gap={1}>
        <Checkbox isSelected={checked} onChange={setChecked}>
          {words.checkbox}
        </Checkbox>
        <Switch isSelected={on} onChange={setOn}>
          {words.switch}
        </Switch>
      </Stack>
      <div>
        <SegmentedControl label={words.view} value={view} onChange={setView} options={words.views} />
      </div>
    </div>
  );
}
