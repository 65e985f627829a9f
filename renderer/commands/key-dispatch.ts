import { matchKeybindingPress, parseKeybinding, type KeybindingPress } from 'tinykeys';
import type { Command, Scope } from './command.ts';
import type { CommandRegistry } from './registry.ts';
import { areSingleKeysOn } from './single-keys.ts';

/** How long "G then D" waits for its second key. */
const SEQUENCE_MS = 1_000;
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);
/** With the command key these belong to the text that is being typed. */
const KEYS_OF_TEXT = new Set(['a', 'c', 'v', 'x', 'y', 'z']);

/** The presses that may still become a sequence, of each registry. */
const begun = new WeakMap<CommandRegistry, readonly KeyboardEvent[]>();

/** Whether somebody is typing: letters and digits then belong to the text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[contenteditable="true"], textarea, [role="spinbutton"]') !== null) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}

/** Runs the command that a key press means. Returns true when there was one. */
export function dispatchKey(registry: CommandRegistry, event: KeyboardEvent, active: readonly Scope[]): boolean {
  if (event.defaultPrevented || event.isComposing || MODIFIERS.has(event.key)) return false;
  const before = (begun.get(registry) ?? []).filter((press) => event.timeStamp - press.timeStamp < SEQUENCE_MS);
  begun.delete(registry);
  if (!mayBeCommand(event)) return false;
  const command = longestMatch(registry, [...before, event], active);
  if (command === undefined) {
    rememberPress(registry, [...before, event], active);
    return false;
  }
  if (command.isEnabled === false) return false;
  event.preventDefault();
  void command.run();
  return true;
}

// Inside a text its own keys come first, its own undo too; outside, keys without the command key can be switched off.
function mayBeCommand(event: KeyboardEvent): boolean {
  const hasCommandKey = event.ctrlKey || event.metaKey;
  if (isTyping(event.target)) {
    if (hasCommandKey) return !KEYS_OF_TEXT.has(event.key.toLowerCase());
    // Alt with a letter writes on many keyboards; with a digit it changes the quadrant while notes are typed.
    // A line of text has no pages: a clicker goes on while the facilitator types.
    if (/^Page(?:Up|Down)$/.test(event.key)) return event.target instanceof HTMLInputElement;
    return /^F\d+$/.test(event.key) || (event.altKey && event.code.startsWith('Digit'));
  }
  return hasCommandKey || event.altKey || event.key.length > 1 || areSingleKeysOn();
}

// "G then D" comes before a command on D alone.
function longestMatch(
  registry: CommandRegistry,
  presses: readonly KeyboardEvent[],
  active: readonly Scope[],
): Command | undefined {
  for (let from = 0; from < presses.length; from += 1) {
    const tail = presses.slice(from);
    const found = registry.forKey((keys) => {
      const wanted = parseKeybinding(keys);
      return wanted.length === tail.length && begins(wanted, tail);
    }, active);
    if (found !== undefined) return found;
  }
  return undefined;
}

function rememberPress(registry: CommandRegistry, presses: readonly KeyboardEvent[], active: readonly Scope[]): void {
  for (let from = 0; from < presses.length; from += 1) {
    const tail = presses.slice(from);
    const may = registry.forKey((keys) => {
      const wanted = parseKeybinding(keys);
      return wanted.length > tail.length && begins(wanted, tail);
    }, active);
    if (may !== undefined) {
      begun.set(registry, tail);
      return;
    }
  }
}

function begins(wanted: readonly KeybindingPress[], presses: readonly KeyboardEvent[]): boolean {
  return presses.every((press, index) => {
    const one = wanted[index];
    return one !== undefined && matchKeybindingPress(press, one);
  });
}
