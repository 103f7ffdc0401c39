/** Rules and grammars → a scanner of single files. */
import picomatch from 'picomatch';
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
import {findSuppressions} from './suppressions.ts';
import {toFinding} from './to-finding.ts';
import {readUserRules} from './user-rules.ts';

/** Rules of the user that cannot be read are left out: `readUserRules` says which. */
export async function prepareEngine(files: SettingsFiles, {readGrammar}: Shipped): Promise<PreparedFileScanner> {
  const own = readUserRules(files).rules;
  const {rules: ignoreRules} = readIgnoreRules(files);
  const engine = createEngine(readGrammar);
  const ownIds = new Set(own.map(({id}) => id));
  const byLanguage = new Map<string, readonly Wanted[]>();

  const prepareLanguage = async (language: Pick<Language, 'name' | 'ids'>, path: string) => {
    const rules = [...(await builtInRules(language)), ...own.filter((rule) => isFor(rule, language))];
    await engine.load({path, rules});
    byLanguage.set(language.name, rules.map(toWanted));
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

interface Wanted {
  readonly rule: SemgrepRule;
  readonly isSensitive: boolean;
  readonly isFor: (path: string) => boolean;
}

/** Semgrep's limit, too. https://semgrep.dev/docs/cli-reference (`--max-target-bytes`) */
const MAX_BYTES = 1_000_000;

/** CWE of secrets in code. */
const SECRET_CWE: ReadonlySet<string> = new Set(['CWE-798', 'CWE-321', 'CWE-259']);

function toWanted(rule: SemgrepRule): Wanted {
  const {include, exclude} = rule.paths;
  const isIncluded = include.length === 0 ? () => true : globs(include);
  const isExcluded = exclude.length === 0 ? () => false : globs(exclude);
  return {
    rule,
    isSensitive: toRule(rule).cwe.some((id) => SECRET_CWE.has(id)),
    isFor: (path) => isIncluded(path) && !isExcluded(path),
  };
}

/** A pattern without a slash at its beginning holds in every folder. */
function globs(patterns: readonly string[]): (path: string) => boolean {
  const anchored = patterns.map((pattern) => (pattern.startsWith('/') ? pattern.slice(1) : `**/${pattern}`));
  return picomatch(
    anchored.flatMap((pattern) => [pattern, `${pattern}/**`]),
    {dot: true},
  );
}

function isFor({languages}: SemgrepRule, {ids}: Pick<Language, 'ids'>): boolean {
  return languages.some((id) => ids.includes(id) || id === 'regex' || id === 'generic');
}

function scanFile(
  {path, bytes, checkBudget}: ScannedFile,
  wanted: readonly Wanted[],
  {engine, ownIds}: Prepared,
): FileReport {
  if (bytes.length > MAX_BYTES) return noted(`is larger than ${MAX_BYTES} bytes, as code that people write is not`);
  const source = new TextDecoder().decode(bytes);
  if (looksGenerated(source)) return noted('is minified');
  const rules = wanted.filter((one) => one.isFor(path));
  const report = engine.scanLoaded({path, source, rules: rules.map(({rule}) => rule)}, checkBudget);
  const sensitiveRules = new Set(rules.filter(({isSensitive}) => isSensitive).map(({rule}) => rule.id));
  const found = {path, source, starts: lineStarts(source), suppressions: findSuppressions(source), sensitiveRules};
  const notes = notesOf(report, ownIds);
  const matches = withoutInner(report.matches);
  const subjects = [...new Set(rules.map(({rule}) => rule.id.split('-', 1)[0] ?? rule.id))];
  return {findings: matches.map((match) => toFinding(match, found)), subjects, ...(notes.length > 0 && {notes})};
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
