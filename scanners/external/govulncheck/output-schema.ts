/** The messages of govulncheck's JSON that are read. https://pkg.go.dev/golang.org/x/vuln/internal/govulncheck */
import {z} from 'zod';

const Frame = z.object({
  module: z.string(),
  version: z.string().optional(),
  package: z.string().optional(),
  function: z.string().optional(),
  receiver: z.string().optional(),
  position: z.object({filename: z.string(), line: z.int().min(1), column: z.int().min(1).optional()}).optional(),
});

const Finding = z.object({
  osv: z.string(),
  fixed_version: z.string().optional(),
  /** From the flawed function to the code that calls it; of a module that is only required, the module alone. */
  trace: z.array(Frame).min(1),
});

const Osv = z.object({
  id: z.string(),
  aliases: z.array(z.string()).default([]),
  published: z.string().optional(),
  summary: z.string().optional(),
});

/** Each has one of them; further kinds are passed over. */
export const Message = z.object({
  config: z.object({scanner_name: z.string(), db_last_modified: z.string().optional()}).optional(),
  progress: z.object({message: z.string()}).optional(),
  osv: Osv.optional(),
  finding: Finding.optional(),
});

export type GoFinding = z.infer<typeof Finding>;
export type GoFrame = z.infer<typeof Frame>;
export type GoAdvisory = z.infer<typeof Osv>;
