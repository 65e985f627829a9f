import { createContext, use, type ReactNode } from 'react';
import { Check } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import { invariant } from '#shared/base/invariant.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { ROLLOUT } from '#shared/domain/model/kinds-resources.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { originalOf } from '#shared/domain/resources/adapted-resource.ts';
import { stepOf } from '#shared/domain/resources/move-adaptation.ts';
import type { RolloutStatus } from '#shared/domain/resources/rollout.ts';
import { kindName, m, optionLabel } from '#shared/messages/messages.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import styles from './board.module.css';

interface Board {
  readonly data: EngagementData;
  readonly onOpen: (id: RecordId) => void;
  readonly onMove: (adaptation: RecordOf<'adaptation'>, step: RolloutStatus) => void;
  readonly onRemove: (adaptation: RecordOf<'adaptation'>) => void;
}

/** What the cards of the board rest on beside their own record. */
export const BoardContext = createContext<Board | null>(null);

/** One adapted resource on the board. */
export function RolloutCard({ adaptation }: { readonly adaptation: RecordOf<'adaptation'> }): ReactNode {
  const board = use(BoardContext);
  invariant(board !== null, 'a card lies on a board');
  const words = m.resources.board;
  const title = adaptation.title || m.common.untitled(kindName('adaptation', 'one'));
  const original = originalOf(board.data, adaptation)?.title ?? '';
  const departments = board.data.findAll('department', adaptation.departments).length;
  const step = stepOf(adaptation);
  const act = (id: string): void => {
    const to = ROLLOUT.find((one) => one === id);
    if (to !== undefined) board.onMove(adaptation, to);
    else if (id === 'remove') board.onRemove(adaptation);
    else board.onOpen(adaptation.id);
  };
  return (
    <>
      <div className={styles['cardBody']}>
        <strong>{title}</strong>
        {original !== '' && original !== title && <span>{original}</span>}
        <span>{departments === 0 ? words.noDepartments : words.departments(departments)}</span>
        {adaptation.approvedOn !== null && (
          <span>
            <Check aria-hidden size={14} /> {words.approved}
          </span>
        )}
        {step === 'dropped' && <span>{adaptation.droppedReason}</span>}
      </div>
      <Menu
        label={words.moveTo(title)}
        items={[
          { id: 'open', label: words.open },
          ...ROLLOUT.filter((one) => one !== step).map((one) => ({
            id: one,
            label: words.to(optionLabel(one)),
            keys: String(ROLLOUT.indexOf(one) + 1),
          })),
          { id: 'remove', label: words.remove, isDanger: true },
        ]}
        onAction={act}
      />
    </>
  );
}
