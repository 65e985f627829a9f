/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** @param {readonly number[]} values @param {number} digits */
function describe(values, digits) {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share).toFixed(digits));
  return `${middle} [${low}–${high}]`;
}

/**
 * Prints medians with quartiles, and the ratio round by round.
 *
 * @param {string} what
 * @param {{ readonly product: readonly number[], readonly bound: readonly number[] }} rounds
 * @param {string} boundName
 * @param {number} [digits] after the point
 */
export function report(what, { product, bound }, boundName, digits = 1) {
  console.log(what);
  console.log(`  Quarterdeck: ${describe(product, digits)}`);
  console.log(`  ${boundName}: ${describe(bound, digits)}`);
  console.log(
    `  ratio: ${describe(
      product.map((value, index) => value / (bound[index] ?? Number.NaN)),
      2,
    )}`,
  );
}
