/** How a rule says what to change: a small edit that certainly removes the finding. */

/** Sets a key of a YAML document, `set`, to a value; the keys on the way to it are made where they are missing. */
export interface SetKey {
  /** Path from the item or target; `name:path` starts at another binding of the target, as in `at`. */
  readonly set: string;
  readonly to: string | number | boolean | readonly string[] | Readonly<Record<string, string>>;
}

/** Replaces a word with which the place of the finding begins. */
export interface ReplaceWord {
  readonly replace: string;
  readonly by: string;
}

export type RuleFix = SetKey | ReplaceWord;
