/** Rules and grammars → a scanner of single files. */
import {findIgnore, type IgnoreRule} from '../../../src/formats/ignore-file/ignore-file.ts';
import type {
  FileNote,
  FileReport,
  PreparedFileScanner,
  ScannedFile,
  SettingsFiles,
  Shipped,
} from '../../../src/scanner.ts';
import type {SemgrepRule} from './engine/rule/rule.ts';
import {createEngine, type Engine, type FoundMatch, type SourceReport} from './engine/scan/engine.ts';
import {lineStarts} from './engine/scan/positions.ts';
import {looksGenerated} from './generated-code.ts';
import {readIgnoreRules} from './ignored-paths.ts';
import type {Language} from './languages/language.ts';
import {languageOfPath} from './languages/registry.ts';
import {text} from './languages/text/language.ts';
import {toRule} from './rule-metadata.ts';
import {builtInRules} from './rule-set.ts';
import {rulesByPath} from './rules-for-path.ts';
import {findSuppressions} from './suppressions.ts';
import {toFinding} from './to-finding.ts';
import {readUserRules} from './user-rules.ts';

/** Rules of the user that cannot be read are left out: `readUserRules` says which. */
export async function prepareEngine(files: SettingsFiles, {readGrammar}: Shipped): Promise<PreparedFileScanner> {
  const own = readUserRules(files).rules;
  const {rules: ignoreRules} = readIgnoreRules(files);
  const engine = createEngine(readGrammar);
  const ownIds = new Set(own.map(({id}) => id));
  const byLanguage = new Map<string, Wanted>();

  const prepareLanguage = async (language: Pick<Language, 'name' | 'ids'>, path: string) => {
    const rules = own.filter((rule) => isFor(rule, language));
    const deferred = await builtInRules(language);
    await engine.load({path, rules, deferred});
    byLanguage.set(language.name, rulesByPath(deferred, rules));
  };
  return {
    load: (path) => {
      const language = languageOfPath(path) ?? text;
      return byLanguage.has(language.name) ? undefined : prepareLanguage(language, path);
    },
    scan: (file) => {
      const ignored = findIgnore(ignoreRules, file.path);
      if (ignored !== undefined) return leftOut(ignored);
      const wanted = byLanguage.get((languageOfPath(file.path) ?? text).name);
      if (wanted === undefined) throw new Error(`the rules for ${file.path} are not loaded`);
      return scanFile(file, wanted, {engine, ownIds});
    },
  };
}

function leftOut({file, line, text}: IgnoreRule): FileReport {
  return {findings: [], notes: [{kind: 'suppressed-by-settings', text: `is left out by ${file}:${line} (${text})`}]};
}

interface Prepared {
  readonly engine: Engine;
  /** Rules of the user. */
  readonly ownIds: ReadonlySet<string>;
}

type Wanted = ReturnType<typeof rulesByPath>;

/** Semgrep's limit, too. https://semgrep.dev/docs/cli-reference (`--max-target-bytes`) */
const MAX_BYTES = 1_000_000;

/** CWE of secrets in code. */
const SECRET_CWE: ReadonlySet<string> = new Set(['CWE-798', 'CWE-321', 'CWE-259']);

function isSensitive(rule: SemgrepRule): boolean {
  return toRule(rule).cwe.some((id) => SECRET_CWE.has(id));
}

function isFor({languages}: SemgrepRule, {ids}: Pick<Language, 'ids'>): boolean {
  return languages.some((id) => ids.includes(id) || id === 'regex' || id === 'generic');
}

function scanFile({path, bytes, checkBudget}: ScannedFile, wanted: Wanted, {engine, ownIds}: Prepared): FileReport {
  if (bytes.length > MAX_BYTES) return noted(`is larger than ${MAX_BYTES} bytes, as code that people write is not`);
  const source = decode(bytes);
  if (source === undefined) return noted('is no text in UTF-8 or UTF-16');
  if (looksGenerated(source)) return noted('is minified');
  const {ids, ...rules} = wanted(path);
  const report = engine.scanLoaded({path, source, ...rules}, checkBudget);
  const notes = notesOf(report, ownIds);
  const subjects = [...new Set(ids.map((id) => id.split('-', 1)[0] ?? id))];
  return {findings: findingsOf(report.matches, path, source), subjects, ...(notes.length > 0 && {notes})};
}

/** By its byte order mark, else UTF-8, whatever is wrong in it; undefined with zeros in it, which code has none of. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.includes(0) ? undefined : new TextDecoder().decode(bytes);
}

function findingsOf(matches: readonly FoundMatch[], path: string, source: string): FileReport['findings'] {
  if (matches.length === 0) return [];
  const matched = new Set(matches.map(({rule}) => rule));
  const sensitiveRules = new Set([...matched].filter(isSensitive).map(({id}) => id));
  const found = {path, source, starts: lineStarts(source), suppressions: findSuppressions(source), sensitiveRules};
  return withoutInner(matches).map((match) => toFinding(match, found));
}

function noted(text: string): FileReport {
  return {findings: [], notes: [{kind: 'not-text', text}]};
}

/** One place of a rule inside another place of the same rule is the same problem, seen twice. */
function withoutInner(matches: readonly FoundMatch[]): readonly FoundMatch[] {
  const byRule = Map.groupBy(matches, ({rule}) => rule);
  return [...byRule.values()].flatMap((own) => {
    const sorted = own.toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
    let end = -1;
    return sorted.filter(({range}) => {
      const isInner = range.end <= end;
      end = Math.max(end, range.end);
      return !isInner;
    });
  });
}

/** What keeps the file from being judged in full. */
function notesOf(
  {problems, exhausted, hasErrors, isCut}: SourceReport,
  ownIds: ReadonlySet<string>,
): readonly FileNote[] {
  const notes: FileNote[] = [];
  if (hasErrors) notes.push({kind: 'partly-parsed', text: 'has syntax errors; the rest of it was read'});
  if (isCut) notes.push({kind: 'partly-parsed', text: 'is nested too deeply; what lies deeper was not read'});
  for (const {ruleId, message} of exhausted) notes.push({kind: 'partly-parsed', text: `rule ${ruleId}: ${message}`});
  for (const {ruleId, message} of problems) {
    // Rules that ship here are tested; some have patterns of JSX, which mere TypeScript cannot hold.
    if (ownIds.has(ruleId ?? '')) notes.push({kind: 'partly-parsed', text: `rule ${ruleId ?? ''}: ${message}`});
  }
  return notes;
}
