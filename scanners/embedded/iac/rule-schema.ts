/** Schema of a rule file of this scanner. */
import {z} from 'zod';
import {ruleFileSchema} from '../../../src/formats/cel-rules/rule-schema.ts';
import {RESOURCE_TARGETS} from '../../../src/formats/kubernetes/resource-rule.ts';
import {FILE_TARGETS} from './iac-rule.ts';
import {SERVICE_SYSTEMS} from './services/system-of.ts';

const fileMatch = z.strictObject({
  target: z.enum(FILE_TARGETS),
  keywords: z
    .array(z.string().regex(/^[A-Z]+$/))
    .min(1)
    .optional(),
  modules: z
    .array(z.string().regex(/^[a-z]\w+$/))
    .min(1)
    .optional(),
  each: z.string().optional(),
});

const resourceMatch = z.strictObject({
  target: z.enum(RESOURCE_TARGETS),
  kinds: z.array(z.string()).min(1).optional(),
  containerTypes: z
    .array(z.enum(['containers', 'initContainers', 'ephemeralContainers']))
    .min(1)
    .optional(),
  each: z.string().optional(),
  complete: z.boolean().optional(),
});

export const ruleFile = ruleFileSchema({
  idPrefixes: ['k8s', 'docker', 'istio', 'compose', 'ansible', 'operator', ...SERVICE_SYSTEMS],
  match: z.union([fileMatch, resourceMatch]),
});
