/** Words of the app screens. */
export const app = {};
