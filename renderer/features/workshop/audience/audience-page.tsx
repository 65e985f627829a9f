import { useEffect, useState, type ReactNode } from 'react';
import type { AudienceHost } from '#shared/ipc/host.ts';
import type { BoardFrame } from '#shared/domain/workshop/frame.ts';
import { AudienceScene } from './audience-scene.tsx';

/** What the room sees: the newest published frame and nothing else. No controls, no scrolling, no store. */
export function AudiencePage(props: { readonly host: AudienceHost }): ReactNode {
  const [frame, setFrame] = useState<BoardFrame | null>(null);
  useEffect(() => props.host.onFrame((next) => setFrame(next as unknown as BoardFrame)), [props.host]);
  return <AudienceScene frame={frame} />;
}
