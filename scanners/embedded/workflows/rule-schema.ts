/** Schema of a rule file of this scanner. */
import {z} from 'zod';
import {ruleFileSchema} from '../../../src/formats/cel-rules/rule-schema.ts';
import {TARGETS} from './workflow-rule.ts';

const match = z.strictObject({
  target: z.enum(TARGETS),
  in: z
    .array(z.enum(['workflow', 'action']))
    .min(1)
    .optional(),
  each: z.string().optional(),
});

export const ruleFile = ruleFileSchema({
  idPrefixes: ['wf', 'ci', 'dependabot', 'renovate'],
  match,
  targetsInCode: ['repository'],
});
