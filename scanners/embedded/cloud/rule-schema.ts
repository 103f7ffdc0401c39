/** Schema of a rule file of this scanner. */
import {z} from 'zod';
import {ruleFileSchema} from '../../../src/formats/cel-rules/rule-schema.ts';
import {TARGETS} from './cloud-rule.ts';

const match = z.strictObject({
  target: z.enum(TARGETS),
  types: z.array(z.string()).min(1).optional(),
  each: z.string().optional(),
});

export const ruleFile = ruleFileSchema({idPrefixes: ['cloud', 'tf', 'aws', 'azure', 'gcp'], match});
