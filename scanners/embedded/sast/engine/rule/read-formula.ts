/** The pattern part of a rule in YAML → `Formula`. */
import {z} from 'zod';
import {PatternError} from '../pattern/pattern.ts';
import {compileUserRegex} from '../regex/compile-regex.ts';
import {parseComparison} from './comparison-expression.ts';
import type {Condition, Formula} from './formula.ts';
import {RuleError} from './rule-error.ts';

const MAX_DEPTH = 60;
const mapping = z.record(z.string(), z.unknown());
const list = z.array(z.unknown());

type Reader = (value: unknown, where: string, depth: number) => Part;

/** One entry of `patterns`: something to find, to exclude, or to ask of metavariables. */
type Part =
  | {readonly kind: 'positive' | 'negative'; readonly formula: Formula}
  | {readonly kind: 'condition'; readonly condition: Condition}
  | {readonly kind: 'focus'; readonly metavariables: readonly string[]};

const READERS: Readonly<Record<string, Reader>> = {
  pattern: (value, where) => ({kind: 'positive', formula: patternOf(value, where)}),
  'pattern-regex': (value, where) => ({kind: 'positive', formula: regexFormula(value, where)}),
  patterns: (value, where, depth) => ({kind: 'positive', formula: conjunction(value, where, depth)}),
  'pattern-either': (value, where, depth) => ({kind: 'positive', formula: disjunction(value, where, depth)}),
  'pattern-inside': (value, where, depth) => ({
    kind: 'positive',
    formula: {kind: 'inside', formula: nested(value, where, depth)},
  }),
  'pattern-not': (value, where, depth) => ({kind: 'negative', formula: nested(value, where, depth)}),
  'pattern-not-inside': (value, where, depth) => ({
    kind: 'negative',
    formula: {kind: 'inside', formula: nested(value, where, depth)},
  }),
  'pattern-not-regex': (value, where) => ({kind: 'negative', formula: regexFormula(value, where)}),
  all: (value, where, depth) => ({kind: 'positive', formula: conjunction(value, where, depth)}),
  any: (value, where, depth) => ({kind: 'positive', formula: disjunction(value, where, depth)}),
  inside: (value, where, depth) => ({
    kind: 'positive',
    formula: {kind: 'inside', formula: nested(value, where, depth)},
  }),
  anywhere: (value, where, depth) => ({
    kind: 'positive',
    formula: {kind: 'anywhere', formula: nested(value, where, depth)},
  }),
  not: (value, where, depth) => ({kind: 'negative', formula: nested(value, where, depth)}),
  regex: (value, where) => ({kind: 'positive', formula: regexFormula(value, where)}),
  'metavariable-regex': (value, where) => ({kind: 'condition', condition: regexCondition(value, where)}),
  'metavariable-pattern': (value, where, depth) => ({
    kind: 'condition',
    condition: patternCondition(value, where, depth),
  }),
  'metavariable-comparison': (value, where) => ({kind: 'condition', condition: comparison(value, where)}),
  'metavariable-analysis': (value, where) => ({kind: 'condition', condition: analysis(value, where)}),
  'metavariable-type': (value, where) => ({kind: 'condition', condition: typeCondition(value, where)}),
  focus: (value, where) => ({kind: 'focus', metavariables: focusOf(value, where)}),
  'focus-metavariable': (value, where) => ({kind: 'focus', metavariables: focusOf(value, where)}),
};

/** Keys that hold what a rule looks for, in the rule itself or in an entry. */
export const FORMULA_KEYS: readonly string[] = ['match', 'pattern', 'patterns', 'pattern-either', 'pattern-regex'];

/** Reads what stands in a mapping under its one formula key. Throws `RuleError`. */
export function readFormula(value: unknown, where: string, depth = 0): Formula {
  if (depth > MAX_DEPTH) throw new RuleError('invalid', where, `nested more than ${MAX_DEPTH} levels deep`);
  if (typeof value === 'string') return patternOf(value, where);
  const entries = entriesOf(value, where);
  const parts = entries
    .filter(([key]) => key !== 'where' && key !== 'as')
    .map(([key, inner]) => readPart(key, inner, `${where}.${key}`, depth + 1));
  const conditions = entries
    .filter(([key]) => key === 'where')
    .flatMap(([, inner]) => whereParts(inner, `${where}.where`, depth + 1));
  const [only] = parts;
  if (only?.kind === 'positive' && parts.length === 1 && conditions.length === 0) return only.formula;
  return join([...parts, ...conditions], where);
}

function entriesOf(value: unknown, where: string): readonly [string, unknown][] {
  const parsed = mapping.safeParse(value);
  if (!parsed.success) throw new RuleError('invalid', where, 'is no mapping');
  return Object.entries(parsed.data);
}

function readPart(key: string, value: unknown, where: string, depth: number): Part {
  const reader = READERS[key];
  if (reader === undefined) throw new RuleError('unsupported', where, `\`${key}\` is not supported`);
  return reader(value, where, depth);
}

function patternOf(value: unknown, where: string): Formula {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new RuleError('invalid', where, 'is no text');
  return {kind: 'pattern', pattern: String(value), where};
}

function nested(value: unknown, where: string, depth: number): Formula {
  return readFormula(value, where, depth);
}

function conjunction(value: unknown, where: string, depth: number): Formula {
  const parts = listOf(value, where).flatMap((item, index) => {
    const at = `${where}[${index}]`;
    if (typeof item === 'string') return [{kind: 'positive', formula: patternOf(item, at)} satisfies Part];
    const entries = entriesOf(item, at);
    const own = entries
      .filter(([key]) => key !== 'where' && key !== 'as')
      .map(([key, inner]) => readPart(key, inner, `${at}.${key}`, depth + 1));
    const extra = entries
      .filter(([key]) => key === 'where')
      .flatMap(([, inner]) => whereParts(inner, `${at}.where`, depth + 1));
    return extra.length === 0 ? own : [{kind: 'positive', formula: join([...own, ...extra], at)} satisfies Part];
  });
  return join(parts, where);
}

function join(parts: readonly Part[], where: string): Formula {
  const positive = parts.flatMap((part) => (part.kind === 'positive' ? [part.formula] : []));
  const negative = parts.flatMap((part) => (part.kind === 'negative' ? [part.formula] : []));
  const conditions = parts.flatMap((part) => (part.kind === 'condition' ? [part.condition] : []));
  const focus = parts.flatMap((part) => (part.kind === 'focus' ? [part.metavariables] : []));
  if (parts.length === 0) throw new RuleError('invalid', where, 'is empty');
  return {kind: 'and', positive, negative, conditions, focus};
}

function disjunction(value: unknown, where: string, depth: number): Formula {
  const alternatives = listOf(value, where).map((item, index) => readFormula(item, `${where}[${index}]`, depth + 1));
  return {kind: 'or', alternatives};
}

function listOf(value: unknown, where: string): readonly unknown[] {
  const parsed = list.safeParse(value);
  if (!parsed.success) throw new RuleError('invalid', where, 'is no list');
  return parsed.data;
}

/** Conditions of the newer syntax: `where: [{metavariable: $X, regex: …}]`. */
function whereParts(value: unknown, where: string, depth: number): readonly Part[] {
  return listOf(value, where).map((item, index) => whereCondition(item, `${where}[${index}]`, depth));
}

function whereCondition(item: unknown, at: string, depth: number): Part {
  const entries = Object.fromEntries(entriesOf(item, at));
  if ('focus' in entries) return {kind: 'focus', metavariables: focusOf(entries.focus, at)};
  if ('comparison' in entries) return {kind: 'condition', condition: comparison(entries, at)};
  if ('analyzer' in entries) return {kind: 'condition', condition: analysis(entries, at)};
  if ('type' in entries || 'types' in entries) return {kind: 'condition', condition: typeCondition(entries, at)};
  if ('regex' in entries) return {kind: 'condition', condition: regexCondition(entries, at)};
  return {kind: 'condition', condition: patternCondition(entries, at, depth)};
}

export function regexOf(value: unknown, where: string): ReturnType<typeof compileUserRegex> {
  if (typeof value !== 'string') throw new RuleError('invalid', where, 'is no text');
  try {
    return compileUserRegex(value);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new RuleError('unsupported', where, error.message);
  }
}

function regexFormula(value: unknown, where: string): Formula {
  return {kind: 'regex', regex: regexOf(value, where)};
}

const metavariable = z.string().regex(/^\$/);
const regexShape = z.object({metavariable, regex: z.string(), 'constant-propagation': z.boolean().optional()});
const comparisonShape = z.object({
  metavariable: metavariable.optional(),
  comparison: z.string(),
  base: z.number().optional(),
  strip: z.boolean().optional(),
});
const analysisShape = z.object({metavariable, analyzer: z.string()});
const typeShape = z.object({metavariable, type: z.string().optional(), types: z.array(z.string()).optional()});
const patternShape = z.looseObject({metavariable, language: z.string().optional()});

function shaped<T>(shape: z.ZodType<T>, value: unknown, where: string): T {
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw new RuleError('invalid', where, z.prettifyError(parsed.error).replaceAll('\n', ' '));
  return parsed.data;
}

function regexCondition(value: unknown, where: string): Condition {
  const {metavariable: name, regex, 'constant-propagation': usesConstants} = shaped(regexShape, value, where);
  return {kind: 'regex', metavariable: name, regex: regexOf(regex, where), usesConstants: usesConstants ?? false};
}

function patternCondition(value: unknown, where: string, depth: number): Condition {
  const {metavariable: name, language, ...rest} = shaped(patternShape, value, where);
  return {kind: 'pattern', metavariable: name, language, formula: readFormula(rest, where, depth + 1)};
}

function comparison(value: unknown, where: string): Condition {
  const {metavariable: name, comparison: text, base, strip} = shaped(comparisonShape, value, where);
  const expression = parseComparison(text, where);
  return {kind: 'comparison', metavariable: name, expression, base, strips: strip ?? false};
}

function analysis(value: unknown, where: string): Condition {
  const {metavariable: name, analyzer} = shaped(analysisShape, value, where);
  if (analyzer !== 'entropy' && analyzer !== 'entropy_v2' && analyzer !== 'redos') {
    throw new RuleError('unsupported', where, `the analyzer \`${analyzer}\` is not supported`);
  }
  return {kind: 'analysis', metavariable: name, analyzer};
}

function typeCondition(value: unknown, where: string): Condition {
  const {metavariable: name, type, types} = shaped(typeShape, value, where);
  return {kind: 'type', metavariable: name, types: [...(type === undefined ? [] : [type]), ...(types ?? [])]};
}

function focusOf(value: unknown, where: string): readonly string[] {
  return shaped(z.union([metavariable.transform((name) => [name]), z.array(metavariable)]), value, where);
}
