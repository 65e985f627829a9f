import { plural } from '../plural.ts';

const MINUTE_MS = 60_000;

/** How long ago something was, of a length in ms; a negative one comes from a clock that was set. */
function agoWords(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  if (minutes < 0) return 'at a time that is yet to come by this computer’s clock';
  if (minutes < 1) return 'just now';
  if (minutes < 60) return plural(minutes, { one: 'a minute ago', other: '# minutes ago' });
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return plural(hours, { one: 'an hour ago', other: '# hours ago' });
  return `${Math.floor(hours / 24)} days ago`;
}

/** Words about copies beyond the safe copy, and about what is wrong with them. */
export const safeKeeping = {
  second: {
    title: 'Second folder',
    hint: 'Copies of all safe copies on a stick, another disk or a folder that a program of yours keeps in step, for the day on which this laptop is lost.',
    none: 'No second folder is chosen. A lost or broken laptop would take the safe copies with it.',
    here: (folder: string) => `Copies go to ${folder}.`,
    copied: (agoMs: number) => `Last copied ${agoWords(agoMs)}.`,
    never: 'Nothing is copied there yet.',
    rhythmPage:
      'It is copied by itself while this page is open: within ten minutes of a change. A folder that is not there never holds up your work.',
    rhythm:
      'It is copied by itself: within ten minutes of a change, and when the program ends. A missing stick never holds up your work.',
    path: 'Path of the folder',
    pathHint: 'As the file manager shows it, from its beginning. The folder must exist.',
    use: 'Copy to this folder',
    choose: 'Choose a folder…',
    another: 'Choose another folder…',
    copyNow: 'Copy now',
    copying: 'Copying…',
    forget: 'Stop copying',
    done: 'Everything is in the second folder.',
    problem: 'The second folder has not got everything',
  },
  notices: {
    label: 'About your safe copies',
    failing: 'Your work is not in the safe copy',
    stays: 'It is kept in the working store and stays on the screen.',
    retry: 'Try again now',
    old: (days: number) => `The second folder is ${days} days old`,
    oldBody: 'Put the stick in, or look on “Your data” what is wrong.',
    look: 'Look at “Your data”',
    alone: 'This page runs without its program',
    aloneNoCopy:
      'Changes stay inside this browser, and this browser allows no copy of them. Start Quarterdeck the usual way, or save engagement files often.',
    asks: 'The second folder waits for your leave',
    inBrowser: 'Your safe copies lie inside this browser',
    inBrowserBody:
      'This page runs without its program. Clearing this site’s data in the browser clears your work and its copies together.',
    grant: 'Let a folder outside the browser have second copies.',
    noGrant: 'Save engagement files often, or start Quarterdeck the usual way.',
    older: 'Another window runs a newer Quarterdeck',
    olderBody: 'This window can store nothing any more. Reload it to go on; what was saved is there.',
    reload: 'Reload this window',
  },
  blocked: {
    title: 'Another window holds your data',
    body: 'A window with an older Quarterdeck is still open. Close or reload every other Quarterdeck window; this one goes on by itself.',
  },
  persistence: {
    granted: 'This browser has promised to keep the working store, even when the disk runs full.',
    refused:
      'This browser has not promised to keep the working store when the disk runs full. What it would throw away comes back from the safe copy.',
    unknown: 'This browser does not say whether it keeps the working store when the disk runs full.',
  },
};
