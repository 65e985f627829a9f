/**
 * For a popover with a dialog in it. The dialog has the name; React Aria gives the frame around it, which has no role,
 * a second one, and a name on nothing is what an accessibility check complains of.
 */
export const namelessFrame = { 'aria-labelledby': '' } as const;
