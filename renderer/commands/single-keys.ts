const KEY = 'quarterdeck-single-keys';

/** Whether letters and digits alone are commands. Who speaks to the computer switches them off (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

/** Switches commands on letters and digits alone on or off on this computer. */
export function setSingleKeys(isOn: boolean): void {
  if (isOn) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, 'off');
}
