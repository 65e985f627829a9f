/** Words of the vision screens. */
export const vision = {};
