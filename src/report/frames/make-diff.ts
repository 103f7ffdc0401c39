/** What a fix changes in a file, as the hunks of a diff that can be shown. */
import type {Fix} from '../../finding/fix.ts';
import {findTokens} from '../../formats/text/mask-tokens.ts';
import {type RegionEdit, toOffsetEdits} from '../../formats/text-edit/edit.ts';
import {type Hunk, type HunkLine, toHunks} from '../../formats/text-edit/hunks.ts';
import {makeFrameLine} from './frame-line.ts';
import type {Masks} from './masks.ts';

/** Lines around a change. */
const CONTEXT_LINES = 1;

/** A larger change is not for reading beside a finding. */
const MAX_LINES = 40;

/**
 * Undefined when nothing of it can be shown: the edits are of other files, do not fit the text, are many, or rewrite a
 * line with a secret.
 */
export function diffOf(text: string, path: string, fix: Fix, masks: Masks): readonly Hunk[] | undefined {
  const own: readonly RegionEdit[] = fix.edits.filter(({location}) => location.path === path);
  const edits = toOffsetEdits(text, own);
  if (edits === undefined || edits.length === 0) return undefined;
  const hunks = toHunks(text, edits, CONTEXT_LINES);
  const lineCount = hunks.reduce((sum, {lines}) => sum + lines.length, 0);
  if (lineCount === 0 || lineCount > MAX_LINES) return undefined;
  const shown = hunks.map((hunk) => showHunk(hunk, masks));
  return shown.every((hunk) => hunk !== undefined) ? shown : undefined;
}

function showHunk({firstLine, lines}: Hunk, masks: Masks): Hunk | undefined {
  let line = firstLine;
  const shown: HunkLine[] = [];
  for (const {kind, text} of lines) {
    const secrets = kind === 'added' ? [] : (masks.get(line) ?? []);
    if (kind === 'removed' && secrets.length > 0) return undefined;
    if (kind === 'added' && findTokens(text).length > 0) return undefined;
    shown.push({kind, text: makeFrameLine(text, secrets, 0).text});
    if (kind !== 'added') line += 1;
  }
  return {firstLine, lines: shown};
}
