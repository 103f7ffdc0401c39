/**
 * Reader of Gitleaks configuration files (`.gitleaks.toml`) and rule packs in the same format. Pure: text in, data out.
 * Format: https://github.com/gitleaks/gitleaks#configuration
 */
import {parse, TomlError} from 'smol-toml';
import {z} from 'zod';
import {GitleaksFormatError} from './format-error.ts';
import {lineOfTable} from './line-of-table.ts';

/** Deeper nesting of inline tables and arrays than this is refused; the format needs three. */
const MAX_TOML_DEPTH = 32;

const Texts = z.array(z.string()).default([]);

const AllowlistSchema = z.object({
  description: z.string().default(''),
  condition: z
    .string()
    .default('OR')
    .transform((word) => (word === '' ? 'OR' : word.toUpperCase().replace('||', 'OR').replace('&&', 'AND')))
    .pipe(z.enum(['OR', 'AND'])),
  commits: Texts,
  paths: Texts,
  regextarget: z.enum(['', 'secret', 'match', 'line']).default('secret'),
  regexes: Texts,
  stopwords: Texts,
  targetrules: Texts,
});

const RuleSchema = z.object({
  id: z.string().min(1, 'a rule needs an id'),
  description: z.string().default(''),
  regex: z.string().default(''),
  path: z.string().default(''),
  secretgroup: z.int().min(0).default(0),
  entropy: z.number().min(0).default(0),
  keywords: Texts,
  tags: Texts,
  skipreport: z.boolean().default(false),
  allowlist: AllowlistSchema.optional(),
  allowlists: z.array(AllowlistSchema).default([]),
  required: z.array(z.unknown()).default([]),
  securepipeline: z.unknown().optional(),
});

const ConfigSchema = z.object({
  extend: z
    .object({
      usedefault: z.boolean().default(false),
      path: z.string().default(''),
      url: z.string().default(''),
      disabledrules: Texts,
    })
    .default({usedefault: false, path: '', url: '', disabledrules: []}),
  rules: z.array(RuleSchema).default([]),
  allowlist: AllowlistSchema.optional(),
  allowlists: z.array(AllowlistSchema).default([]),
});

/** What is accepted although a rule matches it. */
export interface GitleaksAllowlist {
  readonly description: string;
  /** `OR`: one kind of entry that matches is enough; `AND`: every kind that is given must match. */
  readonly condition: 'OR' | 'AND';
  readonly commits: readonly string[];
  readonly paths: readonly string[];
  readonly regexTarget: 'secret' | 'match' | 'line';
  readonly regexes: readonly string[];
  readonly stopwords: readonly string[];
  /** For global allowlists: the only rules it applies to; empty means all. */
  readonly targetRules: readonly string[];
}

export interface GitleaksRule {
  readonly id: string;
  readonly description: string;
  /** RE2 syntax; empty for a rule that looks at paths only. */
  readonly regex: string;
  readonly path: string;
  /** Group that holds the secret; 0 means the first group that took part, or the whole match without groups. */
  readonly secretGroup: number;
  /** Shannon entropy in bits a character that the secret must exceed; 0 means any. */
  readonly entropy: number;
  readonly keywords: readonly string[];
  readonly tags: readonly string[];
  readonly skipReport: boolean;
  readonly allowlists: readonly GitleaksAllowlist[];
  /** The table `[rules.securePipeline]`, which Gitleaks ignores; keys are in lower case. */
  readonly extra: unknown;
  /** 1-based line of the rule's `[[rules]]` header; 1 when it is written inline. */
  readonly line: number;
}

export interface GitleaksConfig {
  readonly extend: {readonly useDefault: boolean; readonly disabledRules: readonly string[]};
  readonly rules: readonly GitleaksRule[];
  readonly allowlists: readonly GitleaksAllowlist[];
}

/** Keys are case-insensitive, as in Gitleaks; unknown keys are ignored. Throws `GitleaksFormatError`. */
export function parseGitleaksConfig(text: string): GitleaksConfig {
  const result = ConfigSchema.safeParse(lowerCaseKeys(parseToml(text)));
  if (!result.success) throw schemaError(text, result.error);
  const {extend, rules, allowlist, allowlists} = result.data;
  if (extend.path !== '' || extend.url !== '') {
    throw new GitleaksFormatError(
      lineOfTable(text, 'extend', 0),
      1,
      'extend.path and extend.url are not followed; copy the rules here',
    );
  }
  return {
    extend: {useDefault: extend.usedefault, disabledRules: extend.disabledrules},
    rules: rules.map((rule, index) => toRule(rule, lineOfTable(text, 'rules', index))),
    allowlists: toAllowlists(allowlist, allowlists),
  };
}

function parseToml(text: string): unknown {
  try {
    return parse(text, {maxDepth: MAX_TOML_DEPTH});
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message.split('\n', 1)[0] ?? 'invalid TOML';
    throw new GitleaksFormatError(error.line, error.column, `${reason}. Correct the TOML syntax there`);
  }
}

/** The parser bounds the depth, so recursion is safe. */
function lowerCaseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerCaseKeys);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), lowerCaseKeys(inner)]));
}

function schemaError(text: string, error: z.ZodError): GitleaksFormatError {
  const issue = error.issues[0];
  const [table, index] = issue?.path ?? [];
  const line = typeof table === 'string' ? lineOfTable(text, table, typeof index === 'number' ? index : 0) : 1;
  const key = (issue?.path ?? []).map(String).join('.');
  return new GitleaksFormatError(line, 1, `${key}: ${issue?.message ?? 'has the wrong type'}`);
}

function toRule(rule: z.infer<typeof RuleSchema>, line: number): GitleaksRule {
  if (rule.required.length > 0) {
    throw new GitleaksFormatError(line, 1, `rule ${rule.id}: [[rules.required]] is not supported; remove it`);
  }
  return {
    id: rule.id,
    description: rule.description,
    regex: rule.regex,
    path: rule.path,
    secretGroup: rule.secretgroup,
    entropy: rule.entropy,
    keywords: rule.keywords,
    tags: rule.tags,
    skipReport: rule.skipreport,
    allowlists: toAllowlists(rule.allowlist, rule.allowlists),
    extra: rule.securepipeline,
    line,
  };
}

type ParsedAllowlist = z.infer<typeof AllowlistSchema>;

function toAllowlists(
  single: ParsedAllowlist | undefined,
  several: readonly ParsedAllowlist[],
): readonly GitleaksAllowlist[] {
  return [...(single === undefined ? [] : [single]), ...several].map(({regextarget, targetrules, ...rest}) => ({
    ...rest,
    regexTarget: regextarget === '' ? 'secret' : regextarget,
    targetRules: targetrules,
  }));
}
