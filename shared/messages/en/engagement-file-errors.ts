type Params = Readonly<Record<string, string | number>>;

/** Sentences for engagement files that are not opened, and for passphrases. */
export const engagementFileErrors: Readonly<Record<string, (params: Params) => string>> = {
  'file-key-twice': () =>
    'This file says the same thing twice in one place, so it was made by another program. Nothing was opened.',
  'file-number': () => 'This file holds a number that is too large for any field. Nothing was opened.',
  'file-cycle': (p) =>
    `Records of this file wait for each other in a circle (${p['where'] ?? 'unnamed'}). Break the circle where the file was saved, and save it again; nothing was opened.`,
  'file-picture': () =>
    'A logo of this file is missing, damaged or not the picture that its record names. Save the file again where it came from; nothing was opened.',
  'file-history-invalid': () =>
    'The history in this file breaks the rules. Save the file again without its history; nothing was opened.',
  'file-changed': () =>
    'A part of this file is not what its list of contents says: it was damaged or changed. Ask for a fresh copy; nothing was opened.',
  'file-parts': () =>
    'This file has parts that no engagement file has, or lacks one. Ask for a fresh copy; nothing was opened.',
  'file-bomb': (p) =>
    `This file would unpack to far more than an engagement holds (at most ${p['max'] ?? 128} MB are read). Nothing was opened.`,
  'file-newer': (p) =>
    `This file has a newer form (${p['found']}, this Quarterdeck reads up to ${p['supported']}). Install the newer Quarterdeck to open it.`,
  'file-sealed': () =>
    'This file is protected by a passphrase, which cannot be asked for here. Open it in the program.',
  'locked-refused': () =>
    'Wrong passphrase, or the file is damaged. Nothing was opened; check capitals and the keyboard’s language, and try again.',
  'locked-cut': (p) =>
    `This file is incomplete or has something added: ${p['found'] ?? '?'} of ${p['wanted'] ?? '?'} bytes. Ask for a fresh copy; nothing was opened.`,
  'locked-unknown': () =>
    'This file is protected in a way that this Quarterdeck does not read. Install the newest one, or ask for a fresh copy.',
  'merge-late': () =>
    'Something was changed here while you read the report. Close it and open the file again; the new report knows of the change.',
  'key-parameters': () => 'The passphrase is empty or longer than 1,024 characters. Type another one.',
  'key-failed': () => 'This computer has too little free memory to make the key. Close other programs and try again.',
  'key-unreachable': () =>
    'Quarterdeck’s helper program does not answer, so the passphrase could not be used. Start Quarterdeck again.',
};
