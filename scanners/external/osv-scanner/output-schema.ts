/** The part of OSV-Scanner's JSON that is read. https://google.github.io/osv-scanner/output/#json */
import {z} from 'zod';

const Texts = z
  .array(z.string())
  .nullish()
  .transform((texts) => texts ?? []);

const Vulnerability = z.object({
  id: z.string(),
  published: z.string().nullish(),
  summary: z.string().nullish(),
  severity: z
    .array(z.object({type: z.string(), score: z.string()}))
    .nullish()
    .transform((severities) => severities ?? []),
  database_specific: z
    .object({severity: z.string().optional().catch(undefined)})
    .optional()
    .catch(undefined),
});

const Group = z.object({
  ids: z.array(z.string()).min(1),
  aliases: Texts,
  max_severity: z.string().default(''),
  experimental_analysis: z.record(z.string(), z.object({called: z.boolean(), unimportant: z.boolean()})).default({}),
});

const Package = z.object({
  package: z.object({name: z.string(), version: z.string(), ecosystem: z.string()}),
  dependency_groups: Texts,
  groups: z.array(Group).default([]),
  vulnerabilities: z.array(Vulnerability).default([]),
});

export const Output = z.object({
  results: z
    .array(z.object({source: z.object({path: z.string()}), packages: z.array(Package)}))
    .nullable()
    .transform((results) => results ?? []),
});

export type OsvPackage = z.infer<typeof Package>;
export type OsvGroup = z.infer<typeof Group>;
export type OsvVulnerability = z.infer<typeof Vulnerability>;
