/** A change of the repository's files that is certain to remove a problem. Plain data; it never holds a secret. */
import type {Location} from './location.ts';

/** Replaces the text of a region; an empty region (start is end) inserts before it. */
export interface TextEdit {
  readonly location: Required<Location>;
  /** Line ends are `\n`; whoever writes it into a file uses the file's own. Empty to delete. */
  readonly text: string;
}

/** Its edits belong together: all are applied or none. */
export interface Fix {
  /** A few words that say what is changed, no full stop: `Set allowPrivilegeEscalation to false`. */
  readonly description: string;
  /** Never empty; no two overlap. */
  readonly edits: readonly TextEdit[];
}
