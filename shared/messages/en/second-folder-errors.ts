/** Sentences for what is wrong with the folder of the second copies. */
export const secondFolderErrors: Readonly<Record<string, () => string>> = {
  'folder-not-absolute': () =>
    'That is no whole path of a folder. Type it from its beginning, like /media/you/STICK or E:\\Copies.',
  'folder-asks': () => 'The browser wants your leave again before it writes there. Press “Copy now” and allow it.',
  'folder-missing': () => 'There is no such folder now. Put the stick in, or choose another folder.',
  'folder-other': () =>
    'The folder is there, but not the copies that were made in it. Put the right stick in, or choose this folder again to begin anew.',
  'folder-read-only': () => 'Nothing can be written in that folder. Take off its write protection, or choose another.',
  'folder-inside': () =>
    'That folder lies in Quarterdeck’s own data folder, so it would be lost with it. Choose one elsewhere, best on another disk.',
  'folder-main': () =>
    'That folder and the one of the safe copies lie in each other, so both would be lost together. Choose one elsewhere, best on another disk.',
  'folder-failed': () => 'That folder cannot be used. Choose another one.',
};
