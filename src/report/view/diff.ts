/** A diff as lines of text that all reports for people share: `-` for what goes, `+` for what comes. */
import type {Hunk, HunkLine} from '../../formats/text-edit/hunks.ts';

export interface DiffLine {
  readonly kind: HunkLine['kind'] | 'head';
  /** Hostile text. */
  readonly text: string;
}

const SIGNS: Readonly<Record<HunkLine['kind'], string>> = {context: ' ', removed: '-', added: '+'};

/** A line that names the place stands before each hunk, as in a unified diff. */
export function diffLines(hunks: readonly Hunk[]): readonly DiffLine[] {
  return hunks.flatMap(({firstLine, lines}) => [
    {kind: 'head', text: `@@ line ${firstLine} @@`} as const,
    ...lines.map(({kind, text}) => ({kind, text: `${SIGNS[kind]} ${text}`.trimEnd()})),
  ]);
}
