import { plural } from '../plural.ts';

/** Words about the folder in which the safe copies lie. */
export const copiesPlace = {
  title: 'Folder of the safe copies',
  hint: 'This program’s own folder, or one that you choose, on another disk say.',
  here: 'The safe copies are in',
  shouldBe: 'The safe copies should be in',
  own: ', the program’s own folder.',
  problem: 'The safe copies cannot be reached',
  refused: 'The folder was not changed',
  again: 'Look again',
  path: 'Path of another folder',
  pathHint:
    'As the file manager shows it, from its beginning. The folder must exist; Quarterdeck makes one of its own in it.',
  move: 'Move the safe copies there',
  choose: 'Choose another folder…',
  home: 'Move them back to the program’s own folder',
  moving: 'Copying and checking…',
  moved: 'Every file was copied and checked. The safe copies are in the new folder from now on.',
  useHome: 'Use the program’s own folder again',
  useHomeQuestion: 'Use the program’s own folder again?',
  useHomeBody:
    'Quarterdeck stops looking for the folder that is gone, and keeps the safe copies in its own folder from now on. What the working store has is written there anew. What lies in the other folder stays there; when it can be reached again, “Your data” shows it.',
  useHomeConfirm: 'Use the own folder',
  earlier: 'Earlier copies',
  earlierHint:
    'Left there when the safe copies were moved. Nothing is added to them. What you remove for good is removed there too.',
  away: 'It cannot be reached now.',
  remove: 'Delete these copies…',
  removeOf: (folder: string): string => `Delete these copies… ${folder}`,
  removeQuestion: 'Delete these earlier copies?',
  removeBody: (folder: string): string =>
    `The copies in ${folder} are deleted for good. The safe copies in use are not touched.`,
  removeConfirm: 'Delete the copies',
  removed: 'The earlier copies were deleted.',
  missing: {
    title: 'The folder of your safe copies is not there',
    subtitle: 'Nothing was changed, and nothing is lost by this. Choose how to go on.',
    looked: 'Quarterdeck looked here:',
    stillNot: (times: number): string =>
      plural(times, { one: 'Looked again: it is still not there.', other: 'Looked # times: it is still not there.' }),
    againHint: 'Put the stick in or connect the drive first.',
    without: 'Go on without it for now',
    withoutHint: 'Your changes wait in the working store and go to the safe copies when the folder is back.',
    homeHint: 'When the folder is lost. Quarterdeck asks once more before it does.',
  },
};
