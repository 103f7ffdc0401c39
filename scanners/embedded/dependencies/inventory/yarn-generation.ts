/** Tells the two generations of `yarn.lock` apart: both formats are asked for every file of that name. */

/** True for the lockfile of Yarn 2 and later, which is YAML with its version in `__metadata`. */
export function isBerry(text: string): boolean {
  return /^__metadata:/m.test(text);
}
