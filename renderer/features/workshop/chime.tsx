import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Bell, BellOff } from 'lucide-react';
import type { FrameTimer } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';

const KEY = 'quarterdeck-timer-sound';

/** Whether a timer that has run out may be heard on this computer; not before somebody said so. */
function isSoundOn(): boolean {
  return localStorage.getItem(KEY) === 'on';
}

function setSound(isOn: boolean): void {
  if (isOn) localStorage.setItem(KEY, 'on');
  else localStorage.removeItem(KEY);
}

// Two soft tones, made on the spot: no file, no network. Silent where the browser allows no sound yet.
function chime(): void {
  if (!isSoundOn() || typeof AudioContext === 'undefined') return;
  const context = new AudioContext();
  for (const [index, frequency] of [660, 880].entries()) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    const start = context.currentTime + index * 0.25;
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.2, start + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.6);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.65);
    if (index === 1) tone.addEventListener('ended', () => void context.close());
  }
}

/** Sounds once, in the second in which a timer runs out; not again after a reload long past it. Shows nothing. */
export function Chime({ timer }: { readonly timer: FrameTimer | null }): ReactNode {
  const before = useRef<number | null>(null);
  const endsAt = timer?.endsAt ?? null;
  useEffect(() => {
    if (endsAt === null) return;
    const look = (): void => {
      const left = endsAt - Date.now();
      if (before.current !== null && before.current > 0 && left <= 0) chime();
      before.current = left;
    };
    look();
    const ticking = setInterval(look, 1_000);
    return () => {
      clearInterval(ticking);
      before.current = null;
    };
  }, [endsAt]);
  return null;
}

/** Whether the timer may be heard; what is switched on is heard at once, so that everybody knows how it sounds. */
export function SoundButton(): ReactNode {
  const [isOn, setOn] = useState(isSoundOn);
  return (
    <IconButton
      label={isOn ? m.workshop.clock.mute : m.workshop.clock.unmute}
      icon={isOn ? <Bell aria-hidden size={18} /> : <BellOff aria-hidden size={18} />}
      onPress={() => {
        setSound(!isOn);
        setOn(!isOn);
        chime();
      }}
    />
  );
}
