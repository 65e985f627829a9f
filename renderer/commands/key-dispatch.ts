import { matchKeybindingPress, parseKeybinding } from 'tinykeys';
import type { Scope } from './command.ts';
import type { CommandRegistry } from './registry.ts';

/** Whether somebody is typing: letters and digits then belong to the text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[contenteditable="true"], textarea, [role="spinbutton"]') !== null) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}

// Shift alone still writes: a question mark, a capital letter.
const WRITES_NOTHING = /\$mod\+|Control\+|Meta\+|Alt\+/;

/** Runs the command that a key press means. Returns true when there was one. */
export function dispatchKey(registry: CommandRegistry, event: KeyboardEvent, active: readonly Scope[]): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const typing = isTyping(event.target);
  const command = registry.forKey((keys) => {
    const presses = parseKeybinding(keys);
    const [press] = presses;
    if (presses.length !== 1 || press === undefined) return false;
    // Inside a text its own keys come first, its own undo too.
    if (typing && (!WRITES_NOTHING.test(keys) || /Key[ZY]$/.test(keys))) return false;
    return matchKeybindingPress(event, press);
  }, active);
  if (command === undefined || command.isEnabled === false) return false;
  event.preventDefault();
  void command.run();
  return true;
}
