import { useState, type ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import {
  FIRST_VIEW,
  readRegisterView,
  writeRegisterView,
  type RegisterView,
} from '#shared/domain/monitoring/register-view.ts';
import { m } from '#shared/messages/messages.ts';
import { useRecordActions } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

/** Views that every register has. */
const BUILT_IN: Readonly<Record<string, { readonly label: string; readonly view: RegisterView }>> = {
  all: { label: m.register.viewAll, view: FIRST_VIEW },
  attention: {
    label: m.register.viewAttention,
    view: { ...FIRST_VIEW, filters: [{ column: 'suggested', values: ['red', 'amber'] }] },
  },
  unexplained: {
    label: m.register.viewUnexplained,
    view: {
      ...FIRST_VIEW,
      columns: ['title', 'department', 'owner', 'statedRag', 'suggested', 'difference', 'ragReason'],
      filters: [{ column: 'difference', values: ['unexplained'] }],
    },
  },
  departments: { label: m.register.viewByDepartment, view: { ...FIRST_VIEW, groupedBy: 'department' } },
};

/** Chooses among the views of the register, and keeps the present one under a name. */
export function SavedViews(props: {
  readonly data: EngagementData;
  readonly view: RegisterView;
  /** Id of the chosen view. */
  readonly chosen: string;
  readonly onChoose: (id: string, view: RegisterView) => void;
}): ReactNode {
  const { data, view, onChoose } = props;
  const actions = useRecordActions();
  const [isNaming, setNaming] = useState(false);
  const saved = data.all('savedView').filter(({ screen }) => screen === 'register');
  const current = saved.find(({ id }) => id === props.chosen);
  const isChanged =
    current !== undefined &&
    JSON.stringify(writeRegisterView(readRegisterView(current))) !== JSON.stringify(writeRegisterView(view));
  const name = current?.name ?? BUILT_IN[props.chosen]?.label ?? m.register.views;
  const act = (id: string): void => {
    const builtIn = BUILT_IN[id];
    const kept = saved.find((one) => one.id === id);
    if (builtIn !== undefined) onChoose(id, builtIn.view);
    else if (kept !== undefined) onChoose(id, readRegisterView(kept));
    else if (id === 'save') setNaming(true);
    else if (id === 'update' && current !== undefined) void actions.set(current, writeRegisterView(view));
    else if (id === 'remove' && current !== undefined) {
      void actions.remove(current);
      onChoose('all', FIRST_VIEW);
    }
  };
  return (
    <>
      <Menu
        label={`${m.register.views}: ${name}`}
        items={[
          ...Object.entries(BUILT_IN).map(([id, { label }]) => ({ id, label })),
          ...saved.map(({ id, name: label }) => ({ id: id as string, label })),
          { id: 'save', label: m.register.saveView },
          ...(isChanged ? [{ id: 'update', label: m.register.updateView(current.name) }] : []),
          ...(current === undefined
            ? []
            : [{ id: 'remove', label: m.register.removeView(current.name), isDanger: true }]),
        ]}
        onAction={act}
      >
        {m.register.views}: {name}
      </Menu>
      {isNaming && (
        <NameView
          onClose={() => setNaming(false)}
          onSave={async (given) => {
            const id = await actions.add('savedView', { name: given, screen: 'register', ...writeRegisterView(view) });
            if (id === null) return;
            onChoose(id, view);
            setNaming(false);
          }}
        />
      )}
    </>
  );
}

function NameView(props: {
  readonly onSave: (name: string) => Promise<void>;
  readonly onClose: () => void;
}): ReactNode {
  const [name, setName] = useState('');
  const save = (): void => {
    if (name.trim() !== '') void props.onSave(name.trim());
  };
  return (
    <Dialog
      title={m.register.saveViewTitle}
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose}>{m.common.cancel}</Button>
          <Button variant="primary" isDisabled={name.trim() === ''} onPress={save}>
            {m.register.save}
          </Button>
        </>
      }
    >
      <TextField
        label={m.register.viewName}
        description={m.register.saveViewHint}
        autoFocus
        value={name}
        onChange={setName}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </Dialog>
  );
}
