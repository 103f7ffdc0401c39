/** Rules that users bring: what can be run of them, and what is wrong with the others. */
import {compareText} from '../../../src/finding/location.ts';
import type {SettingsFiles, SettingsProblem} from '../../../src/scanner.ts';
import {readRules} from './engine/rule/read-rules.ts';
import type {SemgrepRule} from './engine/rule/rule.ts';
import type {RuleProblem} from './engine/rule/rule-error.ts';
import {RULES} from './generated/metadata.generated.ts';
import {LANGUAGES} from './languages/registry.ts';
import {text as words} from './languages/text/language.ts';
import {isRuleFile} from './settings-paths.ts';
import {isReadForRules} from './source-paths.ts';

export interface UserRules {
  readonly rules: readonly SemgrepRule[];
  readonly problems: readonly SettingsProblem[];
  /** File of each of the rules. */
  readonly fileOf: ReadonlyMap<SemgrepRule, string>;
}

/** In the order of paths. A rule that cannot be run is a problem by name: it must not go unnoticed. */
export function readUserRules(files: SettingsFiles): UserRules {
  const rules: SemgrepRule[] = [];
  const problems: SettingsProblem[] = [];
  const fileOf = new Map<SemgrepRule, string>();
  const places = new Map(RULES.map(({id}) => [id, 'a rule that ships with the scanner']));
  for (const [path, bytes] of Object.entries(files)
    .filter(([name]) => isRuleFile(name))
    .sort(byPath)) {
    const read = readRules(new TextDecoder().decode(bytes));
    problems.push(...read.problems.map((problem) => ({path, reason: wordProblem(problem)})));
    for (const rule of read.rules) {
      const reason = whyNotRun(rule, places);
      if (reason !== undefined) {
        problems.push({path, reason: `${placeOf(rule.line, rule.id)}: ${reason}`});
        continue;
      }
      places.set(rule.id, `${path}${rule.line === undefined ? '' : `:${rule.line}`}`);
      rules.push(rule);
      fileOf.set(rule, path);
    }
  }
  return {rules, problems, fileOf};
}

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareText(a, b);
}

/** Place, key and cause of what is wrong with a rule. */
export function wordProblem({line, ruleId, where, message}: RuleProblem): string {
  const place = placeOf(line, ruleId);
  return `${place === '' ? '' : `${place}: `}${where === '' ? '' : `${where} `}${message}`;
}

function placeOf(line: number | undefined, ruleId: string | undefined): string {
  return [...(line === undefined ? [] : [`line ${line}`]), ...(ruleId === undefined ? [] : [`rule ${ruleId}`])].join(
    ', ',
  );
}

/** A rule for files that are never looked at would look as if nothing were wrong; two of one id cannot be told apart. */
function whyNotRun({id, languages}: SemgrepRule, places: ReadonlyMap<string, string>): string | undefined {
  const taken = places.get(id);
  if (taken !== undefined) return `the id is that of ${taken}; give it another one`;
  if (languages.some(isReadForRules)) return undefined;
  const known = [...LANGUAGES, words].filter(({ids}) => ids.some(isReadForRules)).map(({name}) => name);
  return `files of ${languages.join(', ')} are not analysed (${known.join(', ')}); remove the rule`;
}
