/** Schema of a rule file of this scanner. */
import {z} from 'zod';
import {ruleFileSchema} from '../../../src/formats/cel-rules/rule-schema.ts';
import {TARGETS} from './iac-rule.ts';

const match = z.strictObject({
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
});

export const ruleFile = ruleFileSchema({
  idPrefixes: ['k8s', 'docker', 'istio', 'compose'],
  match,
  targetsInCode: ['repository'],
});
