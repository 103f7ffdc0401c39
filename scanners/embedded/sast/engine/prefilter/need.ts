/** What a file has to hold for a rule to find anything in it. */

/**
 * A whole word; part of one; part of one in upper or lower case; all of these; one of these. Words are letters, digits
 * and `_`. Plain data: it is written into generated files.
 */
export type Need =
  | string
  | {readonly part: string}
  | {readonly anyCase: string}
  | {readonly all: readonly Need[]}
  | {readonly any: readonly Need[]};

/** Any file may hold a match. */
export const NOTHING: Need = {all: []};

/** All of the needs, without saying one twice. */
export function allOf(needs: readonly Need[]): Need {
  const distinct = new Map<string, Need>();
  for (const need of needs) {
    for (const each of typeof need !== 'string' && 'all' in need ? need.all : [need]) {
      distinct.set(JSON.stringify(each), each);
    }
  }
  const [only, ...others] = distinct.values();
  return only !== undefined && others.length === 0 ? only : {all: [...distinct.values()]};
}

/** One of the needs; nothing when one alternative needs nothing. */
export function anyOf(needs: readonly Need[]): Need {
  const distinct = new Map<string, Need>();
  for (const need of needs) {
    if (isNothing(need)) return NOTHING;
    for (const each of typeof need !== 'string' && 'any' in need ? need.any : [need]) {
      distinct.set(JSON.stringify(each), each);
    }
  }
  const [only, ...others] = distinct.values();
  return only !== undefined && others.length === 0 ? only : {any: [...distinct.values()]};
}

export function isNothing(need: Need): boolean {
  return typeof need !== 'string' && 'all' in need && need.all.length === 0;
}

/** False when the text cannot hold what is needed; whole words are looked for as parts of words. */
export function mayHold(text: string, need: Need): boolean {
  if (typeof need === 'string') return text.includes(need);
  if ('all' in need) return need.all.every((each) => mayHold(text, each));
  if ('any' in need) return need.any.some((each) => mayHold(text, each));
  return 'part' in need ? text.includes(need.part) : text.toLowerCase().includes(need.anyCase);
}
