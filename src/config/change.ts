/** One difference between two configs, and how differences of each kind are found. */

export interface ConfigChange {
  /** Plain text; may hold text of the pull request. */
  readonly text: string;
  readonly weakens: boolean;
}

/** What a list gains and loses. */
export function changedList(
  what: string,
  base: readonly string[],
  head: readonly string[],
  direction: 'removal-weakens' | 'addition-weakens' | 'any-weakens',
): ConfigChange[] {
  const added = head.filter((item) => !base.includes(item));
  const removed = base.filter((item) => !head.includes(item));
  return [
    ...removed.map((item) => ({text: `removes ${what} ${item}`, weakens: direction !== 'addition-weakens'})),
    ...added.map((item) => ({text: `adds ${what} ${item}`, weakens: direction !== 'removal-weakens'})),
  ];
}

/** `order` runs from the strictest word to the loosest. */
export function changedWord(name: string, base: string, head: string, order: readonly string[]): ConfigChange[] {
  if (base === head) return [];
  return [{text: `changes ${name} from ${base} to ${head}`, weakens: order.indexOf(head) > order.indexOf(base)}];
}

/** A number that went up or down; undefined stands for no limit. */
export function changedNumber(
  name: string,
  base: number | undefined,
  head: number | undefined,
  direction: 'more-weakens' | 'less-weakens',
): ConfigChange[] {
  if (base === head) return [];
  const isMore = (head ?? Number.POSITIVE_INFINITY) > (base ?? Number.POSITIVE_INFINITY);
  const text = `changes ${name} from ${base ?? 'no limit'} to ${head ?? 'no limit'}`;
  return [{text, weakens: direction === 'more-weakens' ? isMore : !isMore}];
}
