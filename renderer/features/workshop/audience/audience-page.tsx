import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { isAudienceKey } from '#shared/ipc/audience-keys.ts';
import type { AudienceHost } from '#shared/ipc/host.ts';
import type { BoardFrame } from '#shared/domain/workshop/frame.ts';
import { AudienceScene } from './audience-scene.tsx';
import styles from './picture.module.css';

/** What the room sees: the newest published frame and nothing else. No controls, no scrolling, no store. */
export function AudiencePage({ host }: { readonly host: AudienceHost }): ReactNode {
  const [frame, setFrame] = useState<BoardFrame | null>(null);
  useEffect(() => {
    let isListening = false;
    const end = host.onFrame((next) => {
      const draw = (): void => setFrame(next as unknown as BoardFrame);
      // This window has nothing else to do, and may share its processor with a window that has.
      if (isListening) flushSync(draw);
      else draw();
    });
    isListening = true;
    return end;
  }, [host]);
  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent): void => {
      if (press.ctrlKey || press.altKey || press.metaKey) return;
      const key = press.key === 'B' ? 'b' : press.key;
      if (isAudienceKey(key)) {
        // A clicker's F5 must not load the page anew.
        press.preventDefault();
        if (!press.repeat) host.pressKey(key);
      } else if (host.fillsItself && key.toLowerCase() === 'f') toggleFullScreen();
    };
    addEventListener('keydown', onKeyDown);
    if (host.fillsItself) addEventListener('dblclick', toggleFullScreen);
    return () => {
      removeEventListener('keydown', onKeyDown);
      removeEventListener('dblclick', toggleFullScreen);
    };
  }, [host]);
  return (
    <div className={styles['window']}>
      <AudienceScene frame={frame} />
    </div>
  );
}

// A refusal leaves the window as it is: it can still be filled by the browser's own key.
function toggleFullScreen(): void {
  const done =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  done.catch(() => undefined);
}
