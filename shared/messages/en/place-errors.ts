/** Sentences for what is wrong with the folder of the safe copies. */
export const placeErrors: Readonly<Record<string, () => string>> = {
  'place-not-absolute': () =>
    'That is no whole path of a folder. Type it from its beginning, like /home/you/Copies or D:\\Copies.',
  'place-missing': () =>
    'That folder, or what Quarterdeck keeps in it, is not there now. Put the stick in or connect the drive.',
  'place-read-only': () =>
    'Nothing can be written in that folder. Take off its write protection, or choose another one.',
  'place-inside': () => 'That folder is part of Quarterdeck’s own data folder. Choose one elsewhere.',
  'place-same': () => 'The safe copies are kept there already. Choose another folder to move them.',
  'place-second': () =>
    'That folder and the second folder lie in each other, so both would be lost together. Choose one apart from it.',
  'place-in-use': () =>
    'Another Quarterdeck works with the safe copies in that folder. Close it there, then try again.',
  'place-unreadable': () =>
    'The note that says where the safe copies are is damaged (the file safe-copies.json in the data folder). Put back a good copy of it, or use the program’s own folder again.',
  'place-failed': () => 'That folder cannot be used for safe copies. Choose another one.',
};
