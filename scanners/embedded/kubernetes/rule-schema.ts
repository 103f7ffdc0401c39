/** Schema of a rule file of this scanner. */
import {z} from 'zod';
import {ruleFileSchema} from '../../../src/formats/cel-rules/rule-schema.ts';
import {TARGETS} from './cluster-rule.ts';
import {CAPABILITIES} from './identity/capabilities.ts';

const match = z.strictObject({
  target: z.enum(TARGETS),
  kinds: z.array(z.string()).min(1).optional(),
  each: z.string().optional(),
  capability: z.enum(CAPABILITIES).optional(),
  worseWhenExposed: z.boolean().optional(),
});

export const ruleFile = ruleFileSchema({
  idPrefixes: ['k8s', 'istio', 'linkerd'],
  match,
  targetsInCode: ['repository'],
});
