/** Changes of a file as a unified diff for a terminal. */

import {findTokens} from '../../formats/text/mask-tokens.ts';
import type {Hunk} from '../../formats/text-edit/hunks.ts';
import {showControls} from '../../report/escape/control-characters.ts';
import {escapeLogLine} from '../../report/escape/log.ts';
import type {Paint} from '../../report/terminal/style.ts';

export interface DiffOptions {
  readonly paint: Paint;
  /** Lines of the file before the change that hold a secret: they are not shown. */
  readonly secretLines: ReadonlySet<number>;
}

const HIDDEN = '(a line with a secret)';

/** Lines without line ends. */
export function renderDiff(path: string, hunks: readonly Hunk[], options: DiffOptions): readonly string[] {
  const {paint} = options;
  const name = showControls(path);
  const head = [paint('bold', `--- a/${name}`), paint('bold', `+++ b/${name}`)];
  let shift = 0;
  return hunks
    .reduce<string[]>((lines, hunk) => {
      const [before, after] = [countOf(hunk, 'removed'), countOf(hunk, 'added')];
      lines.push(paint('cyan', `@@ -${hunk.firstLine},${before} +${hunk.firstLine + shift},${after} @@`));
      lines.push(...renderLines(hunk, options));
      shift += after - before;
      return lines;
    }, head)
    .map(escapeLogLine);
}

function renderLines({firstLine, lines}: Hunk, {paint, secretLines}: DiffOptions): readonly string[] {
  let line = firstLine;
  return lines.map(({kind, text}) => {
    const hasSecret = (kind !== 'added' && secretLines.has(line)) || findTokens(text).length > 0;
    if (kind !== 'added') line += 1;
    const shown = hasSecret ? HIDDEN : text.split('\t').map(showControls).join('\t');
    if (kind === 'context') return ` ${shown}`;
    return kind === 'removed' ? paint('red', `-${shown}`) : paint('green', `+${shown}`);
  });
}

function countOf({lines}: Hunk, kind: 'removed' | 'added'): number {
  return lines.filter((line) => line.kind === 'context' || line.kind === kind).length;
}
