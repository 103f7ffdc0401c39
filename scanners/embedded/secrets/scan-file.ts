/** The story of one file: text, matches, judgement, one finding for each secret. */

import {decodeText} from '../../../src/formats/text/decode-text.ts';
import type {FileNote, FileReport, PreparedFileScanner, ScannedFile} from '../../../src/scanner.ts';
import type {CompiledRule} from './compiled-rule.ts';
import {type Candidate, findCandidates, type SearchableRules} from './find-candidates.ts';
import {type FileText, isSecret} from './judge-candidate.ts';
import {indexLines} from './line-index.ts';
import {resolveOverlaps} from './resolve-overlaps.ts';
import {type SuppressedBy, toNotes} from './suppressions.ts';
import {toFinding, toPathFinding} from './to-finding.ts';

/** Candidates judged between two looks at the clock. */
const JUDGED_PER_TICK = 500;

const NOTHING: FileReport = {findings: []};

/** Everything that is made once and used for every file. */
export interface Preparation {
  readonly rules: SearchableRules;
  /** Rules whose pattern is the path. */
  readonly pathRules: readonly CompiledRule[];
  readonly suppressedBy: SuppressedBy;
}

export function preparedScanner(preparation: Preparation): PreparedFileScanner {
  return {scan: (file) => scanFile(preparation, file)};
}

function scanFile({rules, pathRules, suppressedBy}: Preparation, scanned: ScannedFile): FileReport {
  const text = decodeText(scanned.bytes);
  const candidates = findCandidates(rules, text, () => scanned.checkBudget());
  const byPath = scanPath(pathRules, scanned.path);
  if (candidates.length === 0) return byPath;
  const file: FileText = {path: scanned.path, text, lines: indexLines(text)};
  const secrets = resolveOverlaps(judge(candidates, file, scanned));
  const judged = secrets.map((candidate) => ({candidate, by: suppressedBy(candidate, file)}));
  const findings = judged.filter(({by}) => by === undefined).map(({candidate}) => toFinding(candidate, file));
  const suppressed = judged.flatMap(({candidate, by}) => (by === undefined ? [] : [{candidate, by}]));
  return report([...byPath.findings, ...findings], [...(byPath.notes ?? []), ...toNotes(suppressed, file)]);
}

function judge(candidates: readonly Candidate[], file: FileText, scanned: ScannedFile): readonly Candidate[] {
  return candidates.filter((candidate, index) => {
    if (index % JUDGED_PER_TICK === 0) scanned.checkBudget();
    return isSecret(candidate, file);
  });
}

function scanPath(rules: readonly CompiledRule[], path: string): FileReport {
  if (rules.length === 0) return NOTHING;
  const subject = {path, secret: '', match: path, line: ''};
  const matching = rules.filter(({path: matcher}) => matcher?.test(path));
  const accepted = matching.filter(({rule, userAllowlists}) =>
    userAllowlists.some((list) => list.accepts({...subject, ruleId: rule.id})),
  );
  return report(
    matching.filter((rule) => !accepted.includes(rule)).map(({rule}) => toPathFinding(rule.id, rule.title, path)),
    accepted.map(({rule}) => ({kind: 'suppressed-by-settings', text: `${rule.id} is accepted for this path`})),
  );
}

function report(findings: FileReport['findings'], notes: readonly FileNote[]): FileReport {
  return notes.length === 0 ? {findings} : {findings, notes};
}
