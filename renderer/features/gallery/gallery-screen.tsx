import { useState, type ReactNode } from 'react';
import { Plus } from 'lucide-react';
import { isoDate, type IsoDate } from '#shared/base/iso-date.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { QUADRANTS } from '#shared/domain/model/kinds-needs.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Drawer } from '#renderer/ui/drawer.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Logo } from '#renderer/ui/logo.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { MultiSelect } from '#renderer/ui/multi-select.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { RatingField } from '#renderer/ui/rating-field.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './gallery.module.css';

/** Every primitive in both themes side by side, for eyes and for the accessibility check. */
export function GalleryScreen(): ReactNode {
  return (
    <main className={styles['gallery']}>
      {(['light', 'dark'] as const).map((theme) => (
        <div key={theme} data-theme={theme} className={styles['side']}>
          <PageHeader title={m.app.gallery.title(theme)} subtitle={m.app.gallery.subtitle} meta={<Logo />} />
          <Actions />
          <Fields />
          <States />
          <Structure theme={theme} />
        </div>
      ))}
    </main>
  );
}

function Actions(): ReactNode {
  const [open, setOpen] = useState<'dialog' | 'drawer' | null>(null);
  const [segment, setSegment] = useState('active');
  const words = m.app.gallery;
  return (
    <Section title={words.actions}>
      <div className={styles['row']}>
        <Button variant="primary" icon={<Plus aria-hidden size={16} />}>
          {m.common.add}
        </Button>
        <Button variant="secondary">{m.common.edit}</Button>
        <Button variant="quiet">{m.common.cancel}</Button>
        <Button variant="danger">{m.common.remove}</Button>
        <Button isDisabled>{m.common.save}</Button>
        <IconButton label={m.common.add} icon={<Plus aria-hidden size={18} />} />
        <Menu
          label={m.common.actionsFor(words.example)}
          items={[
            { id: 'open', label: m.common.open },
            { id: 'remove', label: m.common.remove, isDanger: true },
          ]}
          onAction={() => undefined}
        />
      </div>
      <div className={styles['row']}>
        <Button onPress={() => setOpen('dialog')}>{words.dialog}</Button>
        <Button onPress={() => setOpen('drawer')}>{words.drawer}</Button>
        <Button onPress={() => notify({ message: words.example, actionLabel: m.common.undo })}>{words.message}</Button>
        <SegmentedControl
          label={words.actions}
          value={segment}
          onChange={setSegment}
          options={[
            { value: 'active', label: optionLabel('active') },
            { value: 'done', label: optionLabel('done') },
          ]}
        />
      </div>
      {open === 'dialog' && (
        <Dialog title={words.dialog} onClose={() => setOpen(null)}>
          <p>{words.example}</p>
        </Dialog>
      )}
      {open === 'drawer' && (
        <Drawer title={words.drawer} eyebrow={words.example} onClose={() => setOpen(null)}>
          <p>{words.example}</p>
        </Drawer>
      )}
    </Section>
  );
}

function Fields(): ReactNode {
  const [text, setText] = useState('');
  const [number, setNumber] = useState<number | null>(2.5);
  const [date, setDate] = useState<IsoDate | null>(isoDate('2026-11-23'));
  const [rating, setRating] = useState<number | null>(4);
  const [quadrant, setQuadrant] = useState<string | null>('strength');
  const [quadrants, setQuadrants] = useState<readonly string[]>(['strength', 'threat']);
  const [checked, setChecked] = useState(true);
  const words = m.app.gallery;
  const options = QUADRANTS.map((value) => ({ value, label: optionLabel(value) }));
  return (
    <Section title={words.fields}>
      <div className={styles['grid']}>
        <TextField label={words.line} value={text} onChange={setText} description={words.example} />
        <TextField label={words.error} value={text} onChange={setText} error={words.example} />
        <TextField label={words.prose} value={text} onChange={setText} multiline />
        <NumberField label={words.number} value={number} onChange={setNumber} step={0.5} />
        <DateField label={words.date} value={date} onChange={setDate} />
        <Select label={words.choice} options={options} value={quadrant} onChange={setQuadrant} isNullable />
        <MultiSelect label={words.choices} options={options} value={quadrants} onChange={setQuadrants} />
        <RatingField label={words.rating} value={rating} onChange={setRating} />
        <SearchField label={m.common.search} value={text} onChange={setText} />
        <Checkbox isSelected={checked} onChange={setChecked}>
          {words.example}
        </Checkbox>
      </div>
    </Section>
  );
}

function States(): ReactNode {
  const words = m.app.gallery;
  return (
    <Section title={words.states} count={3}>
      <div className={styles['row']}>
        <RagBadge status="green" />
        <RagBadge status="amber" />
        <RagBadge status="red" />
        <RagBadge status={null} />
        {(['neutral', 'accent', 'success', 'warning', 'danger'] as const).map((tone) => (
          <Badge key={tone} tone={tone}>
            {tone}
          </Badge>
        ))}
        <Spinner label={m.common.loading} />
      </div>
      <div className={styles['swatches']}>
        {QUADRANTS.map((quadrant) => (
          <span key={quadrant} data-quadrant={quadrant}>
            {optionLabel(quadrant)}
          </span>
        ))}
      </div>
      <EmptyState compact body={words.example} />
    </Section>
  );
}

function Structure(props: { readonly theme: string }): ReactNode {
  const [tab, setTab] = useState('one');
  const words = m.app.gallery;
  return (
    <Section title={words.structure}>
      <Tabs
        label={words.structure}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'one',
            label: words.table,
            content: (
              <DataTable
                label={`${words.table} ${props.theme}`}
                rows={QUADRANTS.map((id, index) => ({ id, index }))}
                getRowId={(row) => row.id}
                onRowAction={() => undefined}
                columns={[
                  {
                    id: 'name',
                    header: words.line,
                    sortValue: (row) => row.id,
                    cell: (row) => optionLabel(row.id),
                  },
                  {
                    id: 'index',
                    header: words.number,
                    align: 'end',
                    sortValue: (row) => row.index,
                    cell: (row) => row.index,
                  },
                ]}
              />
            ),
          },
          { id: 'two', label: words.states, content: <p>{words.example}</p> },
        ]}
      />
    </Section>
  );
}
