/** What a rule proposes to write instead → a fix. */
import type {Fix} from '../../../src/finding/fix.ts';
import type {OffsetEdit} from '../../../src/formats/text-edit/edit.ts';
import {shrinkEdit} from '../../../src/formats/text-edit/shrink.ts';
import {type Bound, lookUp} from './engine/match/bindings.ts';
import type {FoundMatch} from './engine/scan/engine.ts';
import {toPosition} from './engine/scan/positions.ts';

/** Longer code is no small change that anyone reads. */
const MAX_LENGTH = 10_000;

export interface FixedSource {
  readonly path: string;
  readonly source: string;
  /** Offsets of the lines of `source`. */
  readonly starts: readonly number[];
}

/** Undefined when the rule proposes nothing, or nothing that may be shown. */
export function toFix(match: FoundMatch, {path, source, starts}: FixedSource): Fix | undefined {
  const edit = editOf(match, source);
  if (edit === undefined || carriesText(match, edit, {source, starts})) return undefined;
  const [from, to] = [toPosition(starts, edit.start), toPosition(starts, edit.end)];
  const location = {path, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column};
  return {description: 'Write what the rule proposes', edits: [{location, text: edit.text.replaceAll('\r\n', '\n')}]};
}

function editOf({range, fix}: FoundMatch, source: string): OffsetEdit | undefined {
  if (fix === undefined || fix.length > MAX_LENGTH || range.end - range.start > MAX_LENGTH) return undefined;
  const edit = {start: range.start, end: range.end, text: fix};
  return fix === '' ? wholeLines(edit, source) : shrinkEdit(source, edit);
}

/** Of code that is taken away nothing remains but lines that hold something else. */
function wholeLines({start, end, text}: OffsetEdit, source: string): OffsetEdit {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = source.indexOf('\n', end);
  const isAlone = source.slice(lineStart, start).trim() === '' && source.slice(end, lineEnd).trim() === '';
  return isAlone && lineEnd !== -1 ? {start: lineStart, end: lineEnd + 1, text} : {start, end, text};
}

/** Shorter texts are no secrets. */
const MIN_LENGTH = 6;

/**
 * The edit would write a text of the file that stands on none of the lines that it changes: whoever looks for secrets
 * on these lines would not see it.
 */
function carriesText(
  {rule: {fix}, range}: FoundMatch,
  {start, end, text}: OffsetEdit,
  {source, starts}: Pick<FixedSource, 'source' | 'starts'>,
): boolean {
  const [firstLine, lastLine] = [toPosition(starts, start).line, toPosition(starts, end).line];
  const isElsewhere = (bound: Bound) =>
    toPosition(starts, bound.start).line < firstLine || toPosition(starts, bound.end).line > lastLine;
  const names = new Set(fix?.match(/\$(?:\.\.\.)?[A-Z_][A-Z_0-9]*|\$\d+/g));
  return [...names].some((name) => {
    const bound = lookUp(range.bindings, name);
    if (bound === undefined || bound.text.length < MIN_LENGTH || !text.includes(bound.text)) return false;
    return isElsewhere(bound) && isQuoted(bound, source);
  });
}

function isQuoted({text, start}: Bound, source: string): boolean {
  return /["'`]/.test(text) || /["'`]/.test(source[start - 1] ?? '');
}
