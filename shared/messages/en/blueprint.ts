/** Words of the blueprint screens. */
export const blueprint = {};
