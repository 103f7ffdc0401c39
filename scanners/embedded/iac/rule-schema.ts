/** Schema of a rule file, for generation and tests: unknown keys and missing parts are errors. */
import {z} from 'zod';
import {CONFIDENCES} from '../../../src/finding/confidence.ts';
import {SEVERITIES} from '../../../src/finding/severity.ts';
import {TARGETS} from './engine/rule-data.ts';

const example = z.strictObject({
  /** File name the example stands in; decides which parser reads it. */
  path: z.string().optional(),
  text: z.string(),
});

const examples = z.array(z.union([z.string().transform((text) => ({text})), example])).min(1);

const ruleShape = z.strictObject({
  id: z.string().regex(/^(k8s|docker|istio)-[a-z0-9-]+$/),
  title: z.string().regex(/^[A-Z].*[^.]$/),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES).default('high'),
  description: z.string().min(40),
  remediation: z.string().min(10),
  cwe: z.array(z.string().regex(/^CWE-\d+$/)).min(1),
  controls: z.array(z.strictObject({guide: z.string(), id: z.string()})).default([]),
  references: z.array(z.url({protocol: /^https$/})).min(1),
  sensitive: z.boolean().default(false),
  match: z.strictObject({
    target: z.enum(TARGETS),
    kinds: z.array(z.string()).min(1).optional(),
    containerTypes: z
      .array(z.enum(['containers', 'initContainers', 'ephemeralContainers']))
      .min(1)
      .optional(),
    keywords: z
      .array(z.string().regex(/^[A-Z]+$/))
      .min(1)
      .optional(),
    each: z.string().optional(),
    complete: z.boolean().optional(),
  }),
  matchConditions: z.array(z.string()).default([]),
  variables: z.array(z.strictObject({name: z.string(), expression: z.string()})).default([]),
  validations: z
    .array(
      z.strictObject({
        expression: z.string(),
        message: z.string().optional(),
        messageExpression: z.string().optional(),
        at: z.union([z.string().transform((path) => [path]), z.array(z.string())]).default([]),
      }),
    )
    .default([]),
  /** `bad`: each line marked with a `# finding` comment, and no other, has a finding of this rule. `good`: none has. */
  examples: z.strictObject({bad: examples, good: examples}),
});

/** A rule without validations would look for nothing; only `conclude` decides in code. */
export const ruleFile = ruleShape.refine(
  ({match, validations}) => (match.target === 'repository') === (validations.length === 0),
  {error: 'needs validations, unless its target is the repository', path: ['validations']},
);

export type RuleFile = z.infer<typeof ruleFile>;
