/** Wildcard matching without regular expressions: a hostile pattern must not cost more than its length. */

export interface Wildcards<Element, Wanted> {
  /** Stands for any number of elements. */
  readonly isMany: (wanted: Wanted) => boolean;
  readonly matchesOne: (element: Element, wanted: Wanted) => boolean;
}

/**
 * Only ever goes back to the last wildcard, so that the work is at most length times length. Texts are matched by
 * letter, split paths by part.
 */
export function matchWildcards<Element, Wanted>(
  elements: ArrayLike<Element>,
  wanted: ArrayLike<Wanted>,
  {isMany, matchesOne}: Wildcards<Element, Wanted>,
): boolean {
  let element = 0;
  let position = 0;
  let lastMany = -1;
  let retryFrom = 0;
  while (element < elements.length) {
    const [current, one] = [elements[element], wanted[position]];
    if (one !== undefined && isMany(one)) {
      lastMany = position;
      retryFrom = element;
      position += 1;
    } else if (one !== undefined && current !== undefined && matchesOne(current, one)) {
      element += 1;
      position += 1;
    } else {
      if (lastMany < 0) return false;
      retryFrom += 1;
      element = retryFrom;
      position = lastMany + 1;
    }
  }
  return restIsMany(wanted, position, isMany);
}

function restIsMany<Wanted>(wanted: ArrayLike<Wanted>, from: number, isMany: (wanted: Wanted) => boolean): boolean {
  for (let position = from; position < wanted.length; position += 1) {
    const one = wanted[position];
    if (one === undefined || !isMany(one)) return false;
  }
  return true;
}
