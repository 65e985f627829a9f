import { useEffect, type ReactNode } from 'react';
import { ArrowLeft, ArrowUpRight } from 'lucide-react';
import { kindSpec, type Kind } from '#shared/domain/model/kinds.ts';
import type { Room } from '#shared/domain/model/kind-spec.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useOpenRecord } from '#renderer/state/open-record.ts';
import { RecordDrawer, useWholeData } from '#renderer/features/records/index.ts';

/** The record that a link was followed to, over the screen that the link stands on. Once in each engagement. */
export function RecordPeek(props: { readonly onShowRoom: (room: Room) => void }): ReactNode {
  const { path, back, close } = useOpenRecord();
  const here = path.at(-1);
  // The links of one engagement mean nothing in another.
  useEffect(() => close, [close]);
  if (here === undefined) return null;
  return (
    <Peek
      key={here.id}
      id={here.id}
      field={here.field}
      depth={path.length}
      onBack={back}
      onClose={close}
      onShowRoom={props.onShowRoom}
    />
  );
}

function Peek(props: {
  readonly id: RecordOf<Kind>['id'];
  readonly field: string | null;
  readonly depth: number;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onShowRoom: (room: Room) => void;
}): ReactNode {
  const { value: data } = useWholeData();
  const record = data?.findAny(props.id) as RecordOf<Kind> | undefined;
  if (data === undefined || record === undefined) return null;
  const room = kindSpec(record.kind).stage;
  return (
    <RecordDrawer
      record={record}
      data={data}
      focusField={props.field}
      onClose={props.onClose}
      footer={
        <>
          {props.depth > 1 && (
            <Button icon={<ArrowLeft aria-hidden size={16} />} onPress={props.onBack}>
              {m.common.back}
            </Button>
          )}
          {room !== undefined && (
            <Button
              icon={<ArrowUpRight aria-hidden size={16} />}
              onPress={() => {
                props.onClose();
                props.onShowRoom(room);
              }}
            >
              {m.common.showIn(room === 'workshop' ? m.app.workshops : optionLabel(room))}
            </Button>
          )}
        </>
      }
    />
  );
}
