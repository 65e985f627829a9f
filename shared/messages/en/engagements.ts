/** Words of the engagements screens. */
export const engagements = {};
