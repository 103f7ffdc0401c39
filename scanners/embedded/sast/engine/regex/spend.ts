/** What regular expressions may cost: rules and files come from outside. */

/** Pays for so many steps of a search. Throws `RegexExhausted` when too much was spent. */
export type Spend = (steps: number) => void;

/** Steps of all searches of one rule on one file: seconds. Ordinary rules need some hundred thousand. */
export const MAX_STEPS = 5_000_000;

/** The searches used up their budget. */
export class RegexExhausted extends Error {
  override readonly name = 'RegexExhausted';
}

/** `onSpent` is called each time. */
export function budget(onSpent: () => void = () => {}): Spend {
  let left = MAX_STEPS;
  return (steps) => {
    left -= steps;
    if (left < 0) throw new RegexExhausted(`regular expressions of more than ${MAX_STEPS} steps`);
    onSpent();
  };
}
