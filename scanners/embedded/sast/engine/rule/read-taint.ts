/** The taint part of a rule: sources, sinks, sanitizers, propagators. */
import {z} from 'zod';
import {parseLabels} from './label-formula.ts';
import {readFormula} from './read-formula.ts';
import type {PropagatorSpec, SanitizerSpec, SinkSpec, SourceSpec, TaintPart} from './rule.ts';
import {RuleError} from './rule-error.ts';

const spec = z.looseObject({
  label: z.string().optional(),
  requires: z.union([z.string(), z.array(z.object({metavariable: z.string(), requires: z.string()}))]).optional(),
  'by-side-effect': z.union([z.boolean(), z.literal('only')]).optional(),
  exact: z.boolean().optional(),
  control: z.boolean().optional(),
  'at-exit': z.boolean().optional(),
  'not-conflicting': z.boolean().optional(),
  not_conflicting: z.boolean().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  'replace-labels': z.array(z.string()).optional(),
});
type Spec = z.infer<typeof spec>;

const OWN_KEYS = new Set([
  'label',
  'requires',
  'by-side-effect',
  'exact',
  'control',
  'at-exit',
  'not-conflicting',
  'not_conflicting',
  'from',
  'to',
  'replace-labels',
]);

/** Throws `RuleError`. */
export function readTaint(rule: Readonly<Record<string, unknown>>): TaintPart {
  const newer = z.record(z.string(), z.unknown()).safeParse(rule.taint);
  const part = (name: string) => (newer.success ? newer.data[name] : rule[`pattern-${name}`]);
  const read = <T>(
    name: string,
    toSpec: (own: Spec, formula: SourceSpec['formula'], where: string) => T,
  ): readonly T[] => specsOf(part(name), `pattern-${name}`).map(({own, formula, where}) => toSpec(own, formula, where));
  const taint: TaintPart = {
    mode: 'taint',
    sources: read('sources', toSource),
    sinks: read('sinks', toSink),
    sanitizers: read('sanitizers', toSanitizer),
    propagators: read('propagators', toPropagator),
  };
  if (taint.sources.length === 0) throw new RuleError('invalid', 'pattern-sources', 'there is no source');
  if (taint.sinks.length === 0) throw new RuleError('invalid', 'pattern-sinks', 'there is no sink');
  return taint;
}

function specsOf(value: unknown, where: string) {
  if (value === undefined || value === null) return [];
  const list = z.array(z.unknown()).safeParse(value);
  if (!list.success) throw new RuleError('invalid', where, 'is no list');
  return list.data.map((item, index) => specOf(item, `${where}[${index}]`));
}

function specOf(item: unknown, where: string) {
  if (typeof item === 'string') return {own: spec.parse({}), formula: readFormula(item, where), where};
  const parsed = spec.safeParse(item);
  if (!parsed.success) throw new RuleError('invalid', where, z.prettifyError(parsed.error).replaceAll('\n', ' '));
  const rest = Object.fromEntries(Object.entries(parsed.data).filter(([key]) => !OWN_KEYS.has(key)));
  return {own: parsed.data, formula: readFormula(rest, where), where};
}

function labelsOf(own: Spec, where: string) {
  return typeof own.requires === 'string' ? parseLabels(own.requires, where) : undefined;
}

function toSource(own: Spec, formula: SourceSpec['formula'], where: string): SourceSpec {
  if (own.control === true) throw new RuleError('unsupported', where, '`control` is not supported');
  return {
    formula,
    label: own.label,
    requires: labelsOf(own, where),
    bySideEffect: own['by-side-effect'] ?? false,
    isExact: own.exact ?? false,
  };
}

function toSink(own: Spec, formula: SinkSpec['formula'], where: string): SinkSpec {
  if (Array.isArray(own.requires))
    throw new RuleError('unsupported', where, '`requires` by metavariable is not supported');
  return {formula, requires: labelsOf(own, where), isExact: own.exact ?? true, isAtExit: own['at-exit'] ?? false};
}

function toSanitizer(own: Spec, formula: SanitizerSpec['formula']): SanitizerSpec {
  return {
    formula,
    bySideEffect: own['by-side-effect'] !== undefined && own['by-side-effect'] !== false,
    isExact: own.exact ?? false,
    isNotConflicting: own['not-conflicting'] ?? own.not_conflicting ?? false,
  };
}

function toPropagator(own: Spec, formula: PropagatorSpec['formula'], where: string): PropagatorSpec {
  const {from, to} = own;
  if (from === undefined || to === undefined) throw new RuleError('invalid', where, 'needs `from` and `to`');
  const bySideEffect = own['by-side-effect'] !== false;
  return {
    formula,
    from,
    to,
    bySideEffect,
    requires: labelsOf(own, where),
    label: own.label,
    replacesLabels: own['replace-labels'],
  };
}
