import { dateWords } from '../date-words.ts';
import { appLockErrors } from './app-lock-errors.ts';
import { brandErrors } from './brand-errors.ts';
import { engagementFileErrors } from './engagement-file-errors.ts';
import { importingErrors } from './importing-errors.ts';
import { placeErrors } from './place-errors.ts';
import { reviewedErrors } from './reviewed-errors.ts';
import { secondFolderErrors } from './second-folder-errors.ts';

type Params = Readonly<Record<string, string | number>>;

/** Sentences for failures: what is wrong, where, and what to do. Keyed by the failure's code. */
export const errors: Readonly<Record<string, (params: Params) => string>> = {
  conflict: () => 'Somebody changed the same field in another window. Choose which text should stay.',
  'record-gone': () => 'This was deleted in another window. Undo there brings it back.',
  'record-exists': () => 'This was already added. Nothing was added twice.',
  'text-too-long': (p) =>
    `The text is too long: at most ${p['max']} characters are kept. Shorten it; nothing was lost so far.`,
  'field-invalid': (p) => `The value of “${p['field']}” does not fit. Correct it and try again.`,
  'logged-unreadable': (p) =>
    `What was typed in ${p['where']} is no time. Type a number, 4h or 1:30; nothing was changed.`,
  'logged-too-much': (p) =>
    `At most ${p['most'] ?? 2} days (${p['hours'] ?? 16} hours) fit into ${p['where']}. Check the unit; nothing was changed.`,
  'store-full': () => 'The disk is full, so the change is not saved. Free some space; the text stays on screen.',
  'store-failed': (p) => `The change could not be saved (${p['reason']}). The text stays on screen; try again.`,
  'store-newer': (p) =>
    `This computer’s data was written by a newer Quarterdeck (version ${p['found']} of the data, this one reads ${p['supported']}). Nothing was changed. Install the newer Quarterdeck to go on.`,
  'store-unreadable': (p) =>
    `The working store cannot be opened (${p['reason']}). Close other Quarterdeck windows and start again; the safe copies are untouched.`,
  'nothing-to-undo': () => 'There is nothing to take back in this window.',
  'nothing-to-redo': () => 'There is nothing to do again.',
  'undo-barrier': () =>
    'Undo stops here: the step before agreed a version, loaded an engagement, or opened, revealed or closed something secret.',
  'changed-elsewhere': () =>
    'This was changed again since, in another window or on another screen. Nothing was taken back.',
  'vault-gap': () => 'The safe copy is behind and is being written anew.',
  'vault-full': () =>
    'The safe copy could not be written: the disk is full. Free some space; it is tried again by itself.',
  'vault-denied': () =>
    'The safe copy could not be written: the data folder is missing or read-only. It is tried again by itself.',
  'vault-away': () =>
    'The folder that you chose for the safe copies is not there. Put the stick in or connect the drive; it is tried again by itself. “Your data” says where it is looked for.',
  'vault-unproven': () =>
    'The safe copies were not there when this window started, and they hold something that it has not got. Reload this window, so that both are compared first.',
  'vault-damaged': () => 'A safe copy cannot be read back. The working data is untouched.',
  'recovery-settled': () => 'Another window has decided this already. Nothing was changed here.',
  'vault-no-point': () => 'This state is not among the safe copies any more. Choose another one.',
  'vault-failed': () => 'The safe copy could not be written. It is tried again by itself.',
  'vault-unreachable': () =>
    'The safe copy could not be written: Quarterdeck’s helper program does not answer. Leave this window open and start Quarterdeck again.',
  'vault-elsewhere': () =>
    'Quarterdeck’s helper program does not answer. Until it does, a copy of each change goes into this browser’s own storage. Leave this window open and start Quarterdeck again: it goes on by itself.',
  'vault-sealed': () => 'This safe copy is sealed under another app lock, or was changed since. It was left as it is.',
  'store-damaged': () =>
    'A stored record is damaged, so nothing was copied over the last good safe copy. Close Quarterdeck and open it again: the engagement is then rebuilt from that copy.',
  'file-denied': () => 'The file could not be written there. Choose another folder.',
  'file-full': () => 'The disk is full, so the file was not written. Free some space and try again.',
  'file-too-large': (p) => `The file is too large: at most ${p['max'] ?? 50} MB are read.`,
  'file-failed': () => 'The file could not be read or written. Try again, or choose another folder.',
  'file-gone': () => 'The file is not there any more: it was moved, renamed or deleted. Export it again.',
  'file-not-opened': () =>
    'No program on this computer opened the file. Show it in its folder and choose a program there.',
  'file-not-json': () => 'This file is incomplete or damaged. Ask for a fresh copy; nothing was changed.',
  'file-not-engagement': () => 'This is not an engagement file. Choose a file that Quarterdeck saved (.engagement).',
  'file-too-deep': () => 'This is not an engagement file: it is nested too deeply. Nothing was changed.',
  'file-record-invalid': (p) => `This file has a record that breaks the rules (${p['where']}). Nothing was opened.`,
  'record-invalid': (p) =>
    `A stored record breaks the rules (${p['where']}) and is not used. Open the engagement again; the safe copy is untouched.`,
  'file-duplicate-id': (p) => `This file names the same record twice (${p['where']}). Nothing was opened.`,
  'version-newer': (p) =>
    `This file was saved by a newer Quarterdeck (version ${p['found']}, this one reads up to ${p['supported']}). Install the newer one to open it.`,
  'version-unknown': () => 'This file does not say which version wrote it. Nothing was opened.',
  'version-invalid': () => 'A version is two numbers with a point between, like 1.0 or 1.1. Correct it and try again.',
  'version-exists': (p) => `Version ${p['version']} was agreed before and stays as it is. Choose a higher number.`,
  'version-not-newer': (p) =>
    `Version ${p['version']} is older than the latest agreed one (${p['latest']}). Choose a higher number.`,
  'agreed-too-early': (p) =>
    `Version ${p['latest']} was agreed ${p['latestOn'] === undefined ? 'later' : `on ${dateWords(p['latestOn'])}`}; the next one cannot be agreed before that. Choose a later date.`,
  'review-finished': () => 'This review is finished already. Open it again to change it.',
  'signed-before-quarter': (p) =>
    `The quarter begins on ${dateWords(p['from'])}; its review cannot be signed before that. Choose a later date.`,
  'line-missing': () =>
    'This change names no line of the blueprint, or one that is gone. Choose the line, or write the change by hand in stage 3.',
  'line-field': () => 'That line has no such field any more. Choose the field again.',
  'line-text': () => 'The new text does not fit the field: it needs a number, a date or one of its choices.',
  'nothing-waiting': () => 'No accepted change waits for the blueprint. Accept one first.',
  'client-party-missing': () => 'Nobody agrees for the client. Name who signs for the client.',
  'pmo-party-missing': () => 'Nobody agrees for the PMO. Name who signs for the PMO.',
  'nothing-agreed': () => 'No version is agreed yet, so there is nothing to amend. Agree the draft first.',
  'amendment-open': () => 'An amendment is open already. Agree it before you open the next one.',
  'blueprint-empty': () =>
    'There is nothing to agree yet. Record deliverables, roles or expectations first, then agree the version.',
  'line-not-in-version': () => 'That version has no such line, so there is nothing to restore. Choose another version.',
  'line-as-before': () =>
    'The draft has this line as it was, as far as what it names still exists. Nothing was changed.',
  'collect-nobody': () => 'Nobody takes part yet. Add the people in the room, or tick who is on the roll.',
  'collect-nothing': () =>
    'There is nothing to vote on or to score yet. Capture notes, or write needs in stage 2, first.',
  'collect-cap': (p) =>
    `At most ${p['perItem'] ?? 'so many'} dots on one item are more than the ${p['each'] ?? 'dots'} that each voter has. Lower the one or raise the other.`,
  'collect-open': () => 'This was opened before. Its rules are settled.',
  'vote-budget': (p) =>
    `That is more than the ${p['each'] ?? 'few'} dots of one voter. Take a dot from another line first.`,
  'vote-cap': (p) =>
    p['perItem'] === 1
      ? 'At most one dot may go on one item.'
      : `At most ${p['perItem'] ?? 'so many'} dots may go on one item.`,
  'vote-roll': (p) =>
    `All ${p['voters'] ?? 'the'} voters have handed in. One ballot more would be one too many; count the paper again.`,
  'board-locked': () => 'The board is locked, so nothing on it was changed. Shift+L or the padlock unlocks it.',
  'engagement-gone': () => 'This engagement is not on this computer. Go back to the list.',
  'reason-missing': () => 'Say why it is dropped; without a reason it stays where it is.',
  'dependency-cycle': (p) =>
    `These would wait for each other: ${p['cycle'] ?? 'a circle'}. Nothing was changed; leave one of them out.`,
  'cell-long': (p) => `The text is longer than the ${p['max']} characters that are kept.`,
  'cell-number': (p) => `Not a number: “${p['text'] ?? ''}”.`,
  'cell-range': (p) =>
    `Out of range: ${p['text'] ?? 'the value'}; ${p['min'] ?? 'least'} to ${p['max'] ?? 'most'} fit.`,
  'cell-two-ways': (p) => `Can be read two ways: “${p['text'] ?? ''}”. Write it as 2026-03-31 or 1234.5.`,
  'cell-date': (p) => `Not a date: “${p['text'] ?? ''}”. Write it as 2026-03-31.`,
  'cell-flag': (p) => `Neither yes nor no: “${p['text'] ?? ''}”.`,
  'cell-choice': (p) => `Not in the list: “${p['text'] ?? ''}”. Choose from: ${p['options'] ?? 'the list'}.`,
  'cell-unknown': (p) => `Nothing here is called “${p['text'] ?? ''}”. Add it first, or leave the cell empty.`,
  'cell-shared': (p) => `Several are called “${p['text'] ?? ''}”. Use the reference instead.`,
  'cell-outside': () => 'There is no column here that can be typed into. Paste further to the left.',
  'cell-nameless': () =>
    'This line lies below the last row and names no initiative. Copy the column with the names as well.',
  'export-picture-failed': () =>
    'A picture of the document could not be drawn, so nothing was written. Try again; your records are safe.',
  'export-cancelled': () => 'The export was stopped and no file was written. Start it again when you need it.',
  'export-failed': (p) =>
    `The Word document could not be made (${p['reason'] ?? 'unknown reason'}). Your records are safe; try again.`,
  ...appLockErrors,
  ...brandErrors,
  ...engagementFileErrors,
  ...reviewedErrors,
  ...placeErrors,
  ...secondFolderErrors,
  ...importingErrors,
};

/** The sentence for a failure. */
export function errorSentence(error: { readonly code: string; readonly params?: Params }): string {
  const sentence = Object.hasOwn(errors, error.code) ? errors[error.code] : undefined;
  return sentence === undefined
    ? `Something went wrong (${error.code}). Nothing was lost; try again.`
    : sentence(error.params ?? {});
}
