/** Words of the needs screens. */
export const needs = {};
