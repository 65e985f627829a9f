import 'fake-indexeddb/auto';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { buildSwotFrame, DEFAULT_LOOK } from '#shared/domain/workshop/frame.ts';
import { EngagementProvider, ServicesProvider, useCalmData, type Services } from '#renderer/features/records/index.ts';
import { RoomContext } from '#renderer/features/workshop/room-context.ts';
import type { AudienceControl } from '#renderer/features/workshop/use-audience.ts';
import { usePublishRecords } from '#renderer/features/workshop/use-publish.ts';
import { useRoomFrame } from '#renderer/features/workshop/use-room-frame.ts';
import { addEngagement, addRecord, freshDatabase, storeOver } from '../../builders/store.ts';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const OPTIONS = { timer: null, look: DEFAULT_LOOK, page: 0 };
const forNow = (): boolean => false;

/** A board of notes that is shown to a room; `drawn` stands still when it is given. */
function Board(props: { readonly title: string; readonly drawn?: EngagementData }) {
  const { value } = useCalmData(['note']);
  const data = props.drawn ?? value;
  usePublishRecords(['note'], data, (from) =>
    buildSwotFrame(from.all('note'), { ...OPTIONS, title: props.title, votesRevealed: false, spotlight: null }),
  );
  return <p>{data?.all('note').map(({ text }) => text)}</p>;
}

async function room() {
  const store = storeOver(await freshDatabase());
  const engagement = await addEngagement(store);
  const sent: string[] = [];
  const drawn: string[] = [];
  const hand: { audience?: AudienceControl } = {};
  const keep = (control: AudienceControl): void => {
    hand.audience = control;
  };
  const audience = {
    publish: (frame: object) => {
      sent.push(JSON.stringify(frame));
      drawn.push(document.body.textContent);
    },
    onPresence: () => () => undefined,
    onKey: () => () => undefined,
    onDisplays: () => () => undefined,
    displays: () => Promise.resolve([]),
  };
  function Room(props: { readonly children: React.ReactNode }) {
    const { audience: control, show } = useRoomFrame(forNow);
    useLayoutEffect(() => keep(control));
    return (
      <RoomContext value={{ options: OPTIONS, setPage: () => undefined, show, past: null, isLocked: false }}>
        {props.children}
      </RoomContext>
    );
  }
  const of = (board: React.ReactNode) => (
    <ServicesProvider services={{ store, host: { audience, capabilities: {} } } as unknown as Services}>
      <EngagementProvider id={engagement}>
        <Room>{board}</Room>
      </EngagementProvider>
    </ServicesProvider>
  );
  const write = (text: string) => act(() => addRecord(store, engagement, 'note', { text, quadrant: 'strength' }));
  await addRecord(store, engagement, 'note', { text: 'First', quadrant: 'strength' });
  const view = render(of(<Board title="One" />));
  await screen.findByText('First');
  return { ...view, of, sent, drawn, hand, write };
}

describe('a board that is shown to the room', () => {
  it('sends what is new before this window has drawn it, and each picture once', async () => {
    const { sent, drawn, write } = await room();
    await write('Second');
    await waitFor(() => expect(document.body.textContent).toContain('Second'));
    const first = sent.findIndex((frame) => frame.includes('Second'));
    expect(drawn[first]).not.toContain('Second');
    expect(sent.filter((frame) => frame.includes('Second'))).toHaveLength(1);
  });

  it('sends nothing ahead from the moment when the room shall see a quiet screen, or keep what it sees', async () => {
    const { sent, hand, write } = await room();
    act(() => hand.audience!.toggleFreeze());
    await write('Not yet');
    act(() => hand.audience!.toggleFreeze());
    await waitFor(() => expect(sent.at(-1)).toContain('Not yet'));
    const before = sent.length;
    act(() => {
      hand.audience!.toggleBlank();
      hand.audience!.sendAhead(JSON.stringify({ board: 'swot', title: 'Too late' }));
    });
    await write('Behind it');
    await waitFor(() => expect(document.body.textContent).toContain('Behind it'));
    expect(sent.slice(before).map((frame) => (JSON.parse(frame) as { board: string }).board)).toEqual(['blank']);
  });

  it('never takes the room a step back when this window has still to draw what the room has seen', async () => {
    const { sent, of, rerender, write } = await room();
    const old = { all: () => [] } as unknown as EngagementData;
    rerender(of(<Board title="One" drawn={old} />));
    await write('Second');
    await waitFor(() => expect(sent.at(-1)).toContain('Second'));
    rerender(of(<Board title="Two" drawn={old} />));
    expect(sent.at(-1)).toContain('Two');
    expect(sent.at(-1)).toContain('Second');
  });

  it('is followed by the next board without a quiet screen between, and leaves a quiet one behind', async () => {
    const { sent, of, rerender, unmount } = await room();
    const before = sent.length;
    rerender(of(<Board key="next" title="Next" />));
    await waitFor(() => expect(sent.at(-1)).toContain('Next'));
    expect(sent.slice(before).some((frame) => frame.includes('"blank"'))).toBe(false);
    rerender(of(null));
    expect(sent.at(-1)).toContain('"blank"');
    unmount();
  });
});
