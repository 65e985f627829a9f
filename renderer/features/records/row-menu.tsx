import type { ReactNode } from 'react';
import { recordName } from '#shared/domain/engagement/engagement-data.ts';
import type { Kind } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { Menu } from '#renderer/ui/menu.tsx';

/** What can be done with one row of a list. */
export function RowMenu(props: {
  readonly row: RecordOf<Kind>;
  readonly onMove: (step: -1 | 1) => void;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}): ReactNode {
  const name = recordName(props.row as never) || m.common.untitled(kindName(props.row.kind, 'one'));
  return (
    <Menu
      label={m.common.actionsFor(name)}
      items={[
        { id: 'open', label: m.common.open },
        { id: 'up', label: m.common.moveUp },
        { id: 'down', label: m.common.moveDown },
        { id: 'remove', label: m.common.remove, isDanger: true },
      ]}
      onAction={(id) => {
        if (id === 'open') props.onOpen();
        if (id === 'up') props.onMove(-1);
        if (id === 'down') props.onMove(1);
        if (id === 'remove') props.onRemove();
      }}
    />
  );
}
