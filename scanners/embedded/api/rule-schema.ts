/** Schema of a rule file of this scanner. */
import {z} from 'zod';
import {ruleFileSchema} from '../../../src/formats/cel-rules/rule-schema.ts';
import {FORMATS, TARGETS} from './api-rule.ts';

const match = z.strictObject({
  target: z.enum(TARGETS),
  formats: z.array(z.enum(FORMATS)).min(1).optional(),
  types: z.array(z.string()).min(1).optional(),
  usage: z.enum(['input', 'output']).optional(),
  each: z.string().optional(),
  collapse: z.boolean().optional(),
});

export const ruleFile = ruleFileSchema({idPrefixes: ['api', 'openapi', 'asyncapi', 'graphql', 'proto'], match});
