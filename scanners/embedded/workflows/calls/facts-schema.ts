/** Facts of a file for the rules over several files. Small: they are cached. */
import {z} from 'zod';

const Region = z.object({
  startLine: z.number(),
  startColumn: z.number(),
  endLine: z.number(),
  endColumn: z.number(),
});

/** A text that is handed to a workflow or action of this repository. */
const Call = z.object({
  /** What is called, from the top of the repository: a file, or the folder of an action. */
  callee: z.string(),
  input: z.string(),
  /** What stands in it; `input` for an input of the caller itself. */
  level: z.enum(['outsider', 'pull-request', 'input']),
  source: z.string(),
  region: Region,
  identity: z.array(z.string()),
  suppressed: z.string().optional(),
});

/** A configuration of Dependabot. */
const Updates = z.object({
  ecosystems: z.array(z.string()),
  region: Region,
  /** Reasons by rule. */
  suppressed: z.record(z.string(), z.string()),
});

export const Facts = z.object({
  /** Inputs that become part of a script. */
  sinks: z.array(z.string()),
  calls: z.array(Call),
  /** Some action or workflow of another repository is used. */
  usesActions: z.boolean(),
  updates: Updates.optional(),
  /** A configuration of Renovate. */
  isRenovate: z.boolean().optional(),
});

export type Facts = z.infer<typeof Facts>;

export type Updates = z.infer<typeof Updates>;

export type Call = z.infer<typeof Call>;
