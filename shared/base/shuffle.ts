/** Puts things into an order that says nothing about where they came from. A port: the domain has no random numbers. */
export type Shuffle = <T>(items: readonly T[]) => T[];

/** A fair shuffle (Fisher and Yates) over a source of numbers from 0 up to, but not including, 1. */
export function shuffleWith(random: () => number): Shuffle {
  return (items) => {
    const mixed = [...items];
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      const held = mixed[last] as (typeof mixed)[number];
      mixed[last] = mixed[other] as (typeof mixed)[number];
      mixed[other] = held;
    }
    return mixed;
  };
}
