/** Words of the workshop screens. */
export const workshop = {};
