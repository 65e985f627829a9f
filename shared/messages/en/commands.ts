/** Words of keys and commands. */
export const commands = {
  /** Between the keys of a sequence: "G then D". */
  sequence: 'then',
  singleKeysOn: 'Letters and digits alone are commands',
  singleKeysOff: 'Letters and digits alone do nothing now',
  toggleSingleKeys: 'Switch single-letter keys on or off',
};
