/** What the user's settings accept: such findings are not reported, but said to be suppressed. */
import type {IgnoredFinding} from '../../../src/formats/gitleaks/ignore-file.ts';
import type {FileNote} from '../../../src/scanner.ts';
import type {RuleSet} from './compiled-rule.ts';
import type {Candidate} from './find-candidates.ts';
import {type FileText, toSubject} from './judge-candidate.ts';
import {CONFIG_FILE, IGNORE_FILE} from './user-settings.ts';

/** Lines named in one note; the rest is counted. */
const MAX_LINES_IN_NOTE = 20;

/** Where the user accepts the finding, or undefined. */
export type SuppressedBy = (candidate: Candidate, file: FileText) => string | undefined;

/** Fingerprints with a commit count for the same file, rule and line, whatever commit the file is read from. */
export function compileSuppressions({allowlists}: RuleSet, ignored: readonly IgnoredFinding[]): SuppressedBy {
  const fingerprints = new Set(ignored.map(({path, ruleId, line}) => toKey(path, ruleId, line)));
  return (candidate, file) => {
    const {rule, match, secret} = candidate;
    const lists = [...rule.userAllowlists, ...allowlists];
    if (lists.length > 0) {
      const subject = toSubject(candidate, file);
      const accepting = lists.find((list) => list.accepts(subject));
      if (accepting !== undefined) return describe(accepting.description);
    }
    if (fingerprints.size === 0) return undefined;
    const lines = [file.lines.lineAt(match.start), file.lines.lineAt(secret.start)];
    return lines.some((line) => fingerprints.has(toKey(file.path, rule.rule.id, line))) ? IGNORE_FILE : undefined;
  };
}

/** One note for all findings of a rule that the same entry accepts. */
export function toNotes(
  suppressed: readonly {readonly candidate: Candidate; readonly by: string}[],
  {lines}: FileText,
): readonly FileNote[] {
  const linesByText = new Map<string, number[]>();
  for (const {candidate, by} of suppressed) {
    const text = `${candidate.rule.rule.id} is accepted by ${by}`;
    const known = linesByText.get(text) ?? [];
    known.push(lines.lineAt(candidate.secret.start));
    linesByText.set(text, known);
  }
  return [...linesByText].map(([text, at]) => ({kind: 'suppressed-by-settings', text: `${text}, ${listLines(at)}`}));
}

function toKey(path: string, ruleId: string, line: number): string {
  return `${ruleId}:${line}:${path}`;
}

function describe(description: string): string {
  return description === '' ? `an allowlist in ${CONFIG_FILE}` : `the allowlist "${description}" in ${CONFIG_FILE}`;
}

function listLines(lines: readonly number[]): string {
  const shown = lines.slice(0, MAX_LINES_IN_NOTE).join(', ');
  const hidden = lines.length - MAX_LINES_IN_NOTE;
  const word = lines.length === 1 ? 'line' : 'lines';
  return hidden > 0 ? `${word} ${shown} and ${hidden} more` : `${word} ${shown}`;
}
