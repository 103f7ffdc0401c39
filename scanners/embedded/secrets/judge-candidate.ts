/** Decides whether a match of a rule's pattern is a secret, by everything but the user's allowlists. */

import {shannonEntropy} from './entropy.ts';
import type {Candidate} from './find-candidates.ts';
import type {LineIndex} from './line-index.ts';
import {isPlaceholder} from './placeholder.ts';
import {isPlausibleSecret} from './plausible-secret.ts';

/** How far left of the keyword the name of the assigned variable is looked for. */
const NAME_REACH = 48;

/** Characters after a value that tell whether a sentence goes on. */
const SENTENCE_REACH = 8;

/** Lines are cut this far from a match, so that a minified file of one line costs no more than others. */
export const LINE_REACH = 2_000;

export interface FileText {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
}

/** True for a match that the rule itself stands by. */
export function isSecret(candidate: Candidate, file: FileText): boolean {
  const {rule, secret} = candidate;
  const value = file.text.slice(secret.start, secret.end);
  if (value === '' || (rule.path !== undefined && !rule.path.test(file.path))) return false;
  if (rule.entropy > 0 && shannonEntropy(value) <= rule.entropy) return false;
  if (rule.skipsPlaceholders && isPlaceholder(value)) return false;
  if (!isPlausibleSecret(toAssignment(candidate, file, value), rule.filter)) return false;
  if (rule.ownAllowlists.length === 0) return true;
  const subject = toSubject(candidate, file);
  return !rule.ownAllowlists.some((allowlist) => allowlist.accepts(subject));
}

/** What allowlists are asked about. */
export function toSubject({rule, match, secret}: Candidate, {path, text, lines}: FileText) {
  return {
    path,
    ruleId: rule.rule.id,
    secret: text.slice(secret.start, secret.end),
    match: text.slice(match.start, match.end),
    line: lines.linesAround(match, LINE_REACH),
  };
}

function toAssignment({match, secret}: Candidate, {path, text}: FileText, value: string) {
  const left = /[\w.\-$/]{0,48}$/.exec(text.slice(Math.max(0, match.start - NAME_REACH), match.start))?.[0] ?? '';
  const inside = /^[\w.-]{1,80}/.exec(text.slice(match.start, secret.start))?.[0] ?? '';
  const before = text.charAt(secret.start - 1);
  const quoted = before !== '' && '"\'`'.includes(before);
  return {value, name: left + inside, quoted, cutOff: isCutOff(text, secret.end, quoted ? before : ''), path};
}

/** True where a sentence goes on: another character than the quote ends the value, or a further word follows it. */
function isCutOff(text: string, end: number, quote: string): boolean {
  const after = text.slice(end, end + SENTENCE_REACH);
  if (quote !== '') return !after.startsWith(quote) && !after.startsWith('\\');
  return /^[ \t]+\p{L}/u.test(after);
}
