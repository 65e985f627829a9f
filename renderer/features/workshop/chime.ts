const KEY = 'quarterdeck-timer-sound';

/** Whether a timer that has run out may be heard on this computer. */
export function isSoundOn(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

/** Lets a timer be heard, or not. */
export function setSound(isOn: boolean): void {
  if (isOn) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, 'off');
}

/** Two soft tones, made on the spot: no file, no network. Silent where the browser allows no sound yet. */
export function chime(): void {
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
