/** Words of the monitoring screens. */
export const monitoring = {};
