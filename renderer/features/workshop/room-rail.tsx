import { useState, type ReactNode } from 'react';
import { ChevronLeft, ChevronRight, Projector } from 'lucide-react';
import { shownPage } from '#shared/domain/workshop/pages.ts';
import type { FrameLook } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommands } from '#renderer/commands/commands-context.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { AudiencePreview } from './audience/audience-preview.tsx';
import styles from './room.module.css';
import type { AudienceControl } from './use-audience.ts';
import type { RoomLook } from './use-room-look.ts';

/** Beside the board, for the facilitator's eyes: what the room sees, and what a running workshop brings along. */
export function RoomRail(props: {
  readonly audience: AudienceControl;
  readonly setPage: (page: number) => void;
  /** Put away, it still knows how many pages the room's picture has, and turns them. */
  readonly isShown: boolean;
  readonly look: RoomLook;
  readonly children: ReactNode;
}): ReactNode {
  const { audience, setPage } = props;
  const [pages, setPages] = useState(1);
  const { shown } = audience;
  const page = shownPage(shown.board === 'blank' ? 0 : shown.page, pages);
  const hasPages = pages > 1 && shown.board !== 'blank';
  const { group, previousPage, nextPage } = m.audience.keys;
  useCommands([
    {
      id: 'room.page.previous',
      label: previousPage,
      group,
      scope: 'board',
      keys: ['Alt+PageUp'],
      isEnabled: hasPages && page > 0,
      run: () => setPage(page - 1),
    },
    {
      id: 'room.page.next',
      label: nextPage,
      group,
      scope: 'board',
      keys: ['Alt+PageDown'],
      isEnabled: hasPages && page < pages - 1,
      run: () => setPage(page + 1),
    },
  ]);
  const preview = <AudiencePreview frame={shown} onPages={setPages} />;
  if (!props.isShown) {
    return (
      <div className={styles['railAway']} inert aria-hidden>
        {preview}
      </div>
    );
  }
  return (
    <aside className={styles['rail']} aria-label={m.workshop.rail}>
      {preview}
      <div className={styles['railTools']}>
        {hasPages && <Pager page={page} pages={pages} onPage={setPage} />}
        <RoomSettings look={props.look} audience={audience} />
      </div>
      {props.children}
    </aside>
  );
}

function Pager(props: {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}): ReactNode {
  const { page, pages, onPage } = props;
  return (
    <fieldset className={styles['pager']} aria-label={m.audience.pager}>
      <IconButton
        label={m.audience.keys.previousPage}
        icon={<ChevronLeft aria-hidden size={18} />}
        isDisabled={page === 0}
        onPress={() => onPage(page - 1)}
      />
      <output>{m.audience.page(page + 1, pages)}</output>
      <IconButton
        label={m.audience.keys.nextPage}
        icon={<ChevronRight aria-hidden size={18} />}
        isDisabled={page === pages - 1}
        onPress={() => onPage(page + 1)}
      />
    </fieldset>
  );
}

const AUTOMATIC = 'automatic';
const SIZES = ['small', 'medium', 'large'] as const;

function RoomSettings(props: { readonly look: RoomLook; readonly audience: AudienceControl }): ReactNode {
  const { look, setLook } = props.look;
  const { displays, display, chooseDisplay } = props.audience;
  const words = m.audience;
  const others = displays.filter(({ isThis }) => !isThis);
  return (
    <Popover label={words.roomSettings} button={words.room} icon={<Projector aria-hidden size={16} />}>
      <div className={styles['roomSettings']}>
        <div>
          <p aria-hidden>{words.size}</p>
          <SegmentedControl
            label={words.size}
            options={SIZES.map((size) => ({ value: size, label: words.sizes[size] }))}
            value={look.size}
            onChange={(size) => setLook({ ...look, size: size as FrameLook['size'] })}
          />
          <small>{words.sizeHint}</small>
        </div>
        <Switch isSelected={look.isDark} onChange={(isDark) => setLook({ ...look, isDark })}>
          {words.dark}
        </Switch>
        {others.length > 0 && (
          <Select
            label={words.display}
            options={[
              { value: AUTOMATIC, label: words.automatic },
              ...others.map(({ id, number, width, height }) => ({
                value: id,
                label: words.displayName(number, width, height),
              })),
            ]}
            value={display ?? AUTOMATIC}
            onChange={(id) => chooseDisplay(id === AUTOMATIC ? null : id)}
          />
        )}
      </div>
    </Popover>
  );
}
