/** Schema of a rule file, for generation and tests: unknown keys and missing parts are errors. */
import {z} from 'zod';
import {CONFIDENCES} from '../../finding/confidence.ts';
import {SEVERITIES} from '../../finding/severity.ts';
import type {RuleFix} from './fix/rule-fix.ts';
import type {RuleFile, RuleMatch} from './rule-data.ts';

const example = z.strictObject({
  path: z.string().optional(),
  text: z.string(),
  beside: z.array(z.strictObject({path: z.string(), text: z.string()})).optional(),
});

const examples = z.array(z.union([z.string().transform((text) => ({text})), example])).min(1);

const fix = z.union([
  z.strictObject({
    set: z.string(),
    to: z.union([z.boolean(), z.number(), z.string(), z.array(z.string()), z.record(z.string(), z.string())]),
  }),
  z.strictObject({replace: z.string().min(1), by: z.string()}),
]) satisfies z.ZodType<RuleFix>;

const ruleShape = z.strictObject({
  id: z.string(),
  title: z.string().regex(/^[A-Z].*[^.]$/),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES).default('high'),
  description: z.string().min(40),
  remediation: z.string().min(10),
  cwe: z.array(z.string().regex(/^CWE-\d+$/)).min(1),
  controls: z.array(z.strictObject({guide: z.string(), id: z.string()})).default([]),
  references: z.array(z.url({protocol: /^https$/})).min(1),
  sensitive: z.boolean().default(false),
  match: z.unknown(),
  matchConditions: z.array(z.string()).default([]),
  variables: z.array(z.strictObject({name: z.string(), expression: z.string()})).default([]),
  validations: z
    .array(
      z.strictObject({
        expression: z.string(),
        message: z.string().optional(),
        messageExpression: z.string().optional(),
        at: z.union([z.string().transform((path) => [path]), z.array(z.string())]).default([]),
        fix: fix.optional(),
      }),
    )
    .default([]),
  examples: z.strictObject({bad: examples, good: examples}),
});

/** What is a scanner's own in its rule files. */
export interface RuleFormat<M extends RuleMatch> {
  /** Ids are one of these, a hyphen, and small letters, digits and hyphens. */
  readonly idPrefixes: readonly string[];
  readonly match: z.ZodType<M>;
  /** Targets whose rules the scanner decides in code; they have no validations. */
  readonly targetsInCode?: readonly string[];
}

/** A rule without validations would look for nothing, unless the scanner decides it in code. */
export function ruleFileSchema<M extends RuleMatch>(format: RuleFormat<M>): z.ZodType<RuleFile<M>> {
  const {idPrefixes, match, targetsInCode = []} = format;
  const id = z.string().regex(new RegExp(`^(${idPrefixes.join('|')})-[a-z0-9-]+$`));
  return ruleShape
    .extend({id})
    .transform((rule, context): RuleFile<M> => {
      const matched = match.safeParse(rule.match);
      if (matched.success) return {...rule, match: matched.data};
      for (const {message, path} of matched.error.issues) {
        context.addIssue({code: 'custom', message, path: ['match', ...path]});
      }
      return z.NEVER;
    })
    .refine((rule) => targetsInCode.includes(rule.match.target) === (rule.validations.length === 0), {
      error: 'needs validations, unless its target is decided in code',
      path: ['validations'],
    });
}
