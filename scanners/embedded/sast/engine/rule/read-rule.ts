/** One rule as YAML gave it → `SemgrepRule`. */
import {z} from 'zod';
import {ruleOptions} from '../match/options.ts';
import {FORMULA_KEYS, readFormula, regexOf} from './read-formula.ts';
import {readTaint} from './read-taint.ts';
import type {RuleHead, SearchPart, SemgrepRule, TaintPart} from './rule.ts';
import {RuleError} from './rule-error.ts';
import {formulasOf, innerLanguagesOf} from './walk-formula.ts';

const text = z.string();
const paths = z.object({include: z.array(z.string()).optional(), exclude: z.array(z.string()).optional()});
const head = z.looseObject({
  id: text.min(1).max(500),
  message: text.default(''),
  severity: text.default('WARNING'),
  languages: z.array(z.string()).min(1),
  mode: text.default('search'),
  options: ruleOptions.optional(),
  paths: paths.optional(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  fix: text.optional(),
  'fix-regex': z.object({regex: text, replacement: text, count: z.number().int().optional()}).optional(),
});

/** Keys of a rule beside those that say what is looked for. */
const KNOWN = new Set([
  'id',
  'message',
  'severity',
  'languages',
  'mode',
  'options',
  'paths',
  'metadata',
  'fix',
  'fix-regex',
  'match',
  'taint',
  'pattern',
  'patterns',
  'pattern-either',
  'pattern-regex',
  'pattern-sources',
  'pattern-sinks',
  'pattern-sanitizers',
  'pattern-propagators',
  'min-version',
  'max-version',
  'validators',
  'equivalences',
  'severity-map',
  'version',
  'product',
  'interfile',
]);

/** Throws `RuleError`. `line` is where the rule begins. */
export function readRule(value: unknown, line: number | undefined): SemgrepRule {
  const parsed = head.safeParse(value);
  if (!parsed.success) throw new RuleError('invalid', '', z.prettifyError(parsed.error).replaceAll('\n', ' '));
  const rule = parsed.data;
  const unknown = Object.keys(rule).find((key) => !KNOWN.has(key));
  if (unknown !== undefined) throw new RuleError('unsupported', unknown, `\`${unknown}\` is not supported`);
  refuseOptions(rule.options ?? {});
  const part = partOf(rule);
  return {...headOf(rule, line), innerLanguages: innerLanguagesOf(formulasOf(part)), ...part};
}

/** Options without meaning here: they are for other engines, or only say how matches are shown. */
const IDLE_OPTIONS = new Set([
  'interfile',
  'unify_ids_strictly',
  'taint_focus_on',
  'taint_match_on',
  'cpp_parsing_pref',
]);

/** An option that would be ignored changes what the rule finds. */
function refuseOptions(options: Readonly<Record<string, unknown>>): void {
  const unknown = Object.keys(options).find((key) => !(key in ruleOptions.shape) && !IDLE_OPTIONS.has(key));
  if (unknown !== undefined)
    throw new RuleError('unsupported', 'options', `the option \`${unknown}\` is not supported`);
}

function partOf(rule: z.infer<typeof head>): SearchPart | TaintPart {
  if (rule.mode === 'taint' || 'taint' in rule) return readTaint(rule);
  if (rule.mode !== 'search') throw new RuleError('unsupported', 'mode', `the mode \`${rule.mode}\` is not supported`);
  const key = FORMULA_KEYS.find((each) => each in rule);
  if (key === undefined) throw new RuleError('invalid', '', `has none of ${FORMULA_KEYS.join(', ')}`);
  if (key === 'match') return {mode: 'search', formula: readFormula(rule.match, 'match')};
  return {mode: 'search', formula: readFormula({[key]: rule[key]}, '')};
}

function headOf(rule: z.infer<typeof head>, line: number | undefined): Omit<RuleHead, 'innerLanguages'> {
  const fixRegex = rule['fix-regex'];
  return {
    id: rule.id,
    message: rule.message,
    severity: rule.severity,
    languages: rule.languages.map((language) => language.toLowerCase()),
    options: rule.options ?? ruleOptions.parse({}),
    paths: {include: rule.paths?.include ?? [], exclude: rule.paths?.exclude ?? []},
    metadata: rule.metadata ?? {},
    fix: rule.fix,
    fixRegex:
      fixRegex === undefined
        ? undefined
        : {regex: regexOf(fixRegex.regex, 'fix-regex'), replacement: fixRegex.replacement, count: fixRegex.count},
    line,
  };
}
