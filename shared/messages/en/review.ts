/** Words of the review screens. */
export const review = {};
