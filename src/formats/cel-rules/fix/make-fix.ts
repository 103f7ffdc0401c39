/** The fix of a rule at the place of a finding. */
import type {Fix} from '../../../finding/fix.ts';
import type {OffsetEdit} from '../../text-edit/edit.ts';
import type {FileContext} from '../evaluate.ts';
import {type Item, rootOf} from '../find-place.ts';
import type {Target} from '../target.ts';
import type {Span} from '../value.ts';
import type {RuleFix} from './rule-fix.ts';
import {setKey} from './set-key.ts';

export interface FixPlace {
  readonly target: Target;
  readonly item: Item | undefined;
  /** Where the finding points. */
  readonly span: Span;
}

/** Undefined where the file is not written in a way in which the change is certain. */
export function makeFix(fix: RuleFix, {target, item, span}: FixPlace, context: FileContext): Fix | undefined {
  if (context.text === undefined || span.source !== undefined) return undefined;
  if ('replace' in fix) {
    const edit = replaceWord(context.text, span, fix);
    return edit && toFix(`Use ${fix.by} in place of ${fix.replace}`, edit, context);
  }
  if (!isPlain(context, context.text)) return undefined;
  const [owner, local] = rootOf(fix.set, target, item);
  const edit = setKey({text: context.text, places: context.places, owner, path: local.split('.'), value: fix.to});
  return edit && toFix(`Set ${local} to ${wordsOf(fix.to)}`, edit, context);
}

const plain = new WeakMap<FileContext, boolean>();

/**
 * No aliases: a change in what one refers to would change other places, too. No carriage returns of their own: YAML ends
 * a line at them, and nobody else does. Asked once for a file.
 */
function isPlain(context: FileContext, text: string): boolean {
  const known = plain.get(context);
  if (known !== undefined) return known;
  const answer = !/(?:^|[\s[{,])(?:[*&][\w-]|<<\s*:)|\r(?!\n)/.test(text);
  plain.set(context, answer);
  return answer;
}

function replaceWord(
  text: string,
  {start}: Span,
  {replace, by}: {replace: string; by: string},
): OffsetEdit | undefined {
  const end = start + replace.length;
  const isThere = text.slice(start, end).toUpperCase() === replace.toUpperCase() && /\s/.test(text[end] ?? '');
  return isThere ? {start, end, text: by} : undefined;
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function toFix(description: string, {start, end, text}: OffsetEdit, {path, lines}: FileContext): Fix {
  const startLine = lines.lineOf(start);
  const endLine = lines.lineOf(end);
  const location = {
    path,
    startLine,
    startColumn: start - lines.startOf(startLine - 1) + 1,
    endLine,
    endColumn: end - lines.startOf(endLine - 1) + 1,
  };
  return {description, edits: [{location, text}]};
}
