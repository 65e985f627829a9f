import { useState, type ReactNode } from 'react';
import { SlidersHorizontal } from 'lucide-react';
import { ui } from '#shared/messages/en/ui.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { CommandPalette } from '#renderer/ui/command-palette.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Drawer } from '#renderer/ui/drawer.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { ProgressBar, ProgressRing } from '#renderer/ui/progress.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { ScoreDots } from '#renderer/ui/score-dots.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Inline, Stack } from '#renderer/ui/stack.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './gallery.module.css';

const words = ui.gallery;
const TONES = ['neutral', 'accent', 'success', 'warning', 'danger'] as const;

export function States(): ReactNode {
  return (
    <Stack gap={4}>
      <Inline>
        {(['green', 'amber', 'red', null] as const).map((status) => (
          <RagBadge key={status} status={status} />
        ))}
      </Inline>
      <Inline>
        {TONES.map((tone, index) => (
          <Badge key={tone} tone={tone}>
            {words.tones[index]?.label}
          </Badge>
        ))}
      </Inline>
      <Inline gap={5}>
        <ScoreDots label={words.rating} value={4.5} />
        <ScoreDots label={words.rating} value={null} />
        <Kbd>Ctrl+K</Kbd>
        <Spinner label={words.loading} />
      </Inline>
      <Inline gap={6}>
        <ProgressBar label={words.rollout} value={8} maxValue={12} valueLabel={words.rolloutValue} />
        <ProgressRing label={words.rollout} value={67} />
      </Inline>
    </Stack>
  );
}

export function Panels(): ReactNode {
  return (
    <Stack>
      <Card
        title={words.cardTitle}
        actions={
          <Button size="small" variant="quiet">
            {words.open}
          </Button>
        }
      >
        <p className={styles['plain']}>{words.cardBody}</p>
      </Card>
      <ErrorMessage
        title={words.failureTitle}
        where={words.failureWhere}
        remedy={words.failureRemedy}
        action={<Button size="small">{words.failureAction}</Button>}
      />
      <EmptyState
        compact
        body={words.emptyBody}
        action={<Button variant="primary">{words.emptyAction}</Button>}
        secondaryAction={<Button variant="quiet">{words.emptySecond}</Button>}
      />
    </Stack>
  );
}

type Open = 'dialog' | 'confirm' | 'drawer' | 'palette' | null;

export function Overlays(): ReactNode {
  const [open, setOpen] = useState<Open>(null);
  const [isFiltered, setFiltered] = useState(false);
  const close = (): void => setOpen(null);
  return (
    <Inline>
      <Button onPress={() => setOpen('dialog')}>{words.dialog}</Button>
      <Button onPress={() => setOpen('confirm')}>{words.confirm}</Button>
      <Button onPress={() => setOpen('drawer')}>{words.drawer}</Button>
      <Button onPress={() => setOpen('palette')}>{words.palette}</Button>
      <Popover label={words.popover} button={words.popover} icon={<SlidersHorizontal aria-hidden size={16} />}>
        <Checkbox isSelected={isFiltered} onChange={setFiltered}>
          {words.popoverChoice}
        </Checkbox>
        <p className={styles['plain']}>{words.popoverBody}</p>
      </Popover>
      <Button onPress={() => notify({ message: words.messageText, actionLabel: words.undo })}>{words.message}</Button>
      <Button onPress={() => notify({ message: words.failureText, tone: 'danger' })}>{words.failure}</Button>
      {open === 'dialog' && (
        <Dialog
          title={words.dialog}
          onClose={close}
          footer={
            <Button variant="primary" onPress={close}>
              {words.save}
            </Button>
          }
        >
          <p className={styles['plain']}>{words.dialogBody}</p>
        </Dialog>
      )}
      {open === 'confirm' && (
        <ConfirmDialog
          title={words.confirmTitle}
          body={words.confirmBody}
          confirmLabel={words.confirmLabel}
          isDanger
          onConfirm={close}
          onClose={close}
        />
      )}
      {open === 'drawer' && (
        <Drawer
          title={words.cardTitle}
          eyebrow={words.drawerKind}
          onClose={close}
          footer={<Button onPress={close}>{words.save}</Button>}
        >
          <p className={styles['plain']}>{words.drawerBody}</p>
        </Drawer>
      )}
      {open === 'palette' && (
        <CommandPalette
          label={words.palette}
          placeholder={words.palettePlaceholder}
          empty={words.paletteEmpty}
          items={[
            { id: 'add', group: words.edit, label: words.emptyAction, keys: 'N' },
            { id: 'undo', group: words.edit, label: words.undo, keys: 'Ctrl+Z' },
            { id: 'share', group: words.share, label: words.open },
          ]}
          onRun={(id) => notify({ message: id })}
          onClose={close}
        />
      )}
    </Inline>
  );
}

interface Row {
  readonly id: string;
  readonly need: string;
  readonly status: 'green' | 'amber' | 'red';
  readonly score: number;
}

const ROWS: readonly Row[] = words.needs.map((need, index) => ({
  id: need,
  need,
  status: (['green', 'amber', 'red'] as const)[index] ?? 'green',
  score: [5, 4.5, 3][index] ?? 1,
}));

export function Structure(props: { readonly theme: 'light' | 'dark' }): ReactNode {
  const [tab, setTab] = useState('register');
  const [selected, setSelected] = useState<string | null>(null);
  const { columns } = words;
  return (
    <Tabs
      label={words.side(props.theme)}
      selected={tab}
      onSelect={setTab}
      tabs={[
        {
          id: 'register',
          label: words.register,
          content: (
            <DataTable
              label={words.register}
              rows={ROWS}
              getRowId={(row) => row.id}
              selectedId={selected}
              onRowAction={(row) => setSelected(row.id)}
              columns={[
                { id: 'need', header: columns.need, sortValue: (row) => row.need, cell: (row) => row.need },
                { id: 'status', header: columns.status, width: 130, cell: (row) => <RagBadge status={row.status} /> },
                {
                  id: 'score',
                  header: columns.score,
                  width: 150,
                  sortValue: (row) => row.score,
                  cell: (row) => <ScoreDots label={columns.score} value={row.score} />,
                },
              ]}
            />
          ),
        },
        { id: 'history', label: words.history, content: <p className={styles['plain']}>{words.historyBody}</p> },
      ]}
    />
  );
}
