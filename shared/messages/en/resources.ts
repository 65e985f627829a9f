/** Words of the resources screens. */
export const resources = {};
