/** The part of Grype's JSON that is read. https://github.com/anchore/grype/tree/main/schema/grype/json */
import {z} from 'zod';

const Cvss = z.object({vector: z.string()});

const Metadata = z.object({
  id: z.string(),
  dataSource: z.string(),
  severity: z.string().default('Unknown'),
  description: z.string().default(''),
  cvss: z.array(Cvss).default([]),
});

const Match = z.object({
  vulnerability: Metadata.extend({
    fix: z.object({versions: z.array(z.string()), state: z.string()}),
    knownExploited: z.array(z.unknown()).default([]),
  }),
  relatedVulnerabilities: z.array(Metadata),
  artifact: z.object({
    name: z.string(),
    version: z.string(),
    purl: z.string(),
    locations: z.array(z.object({path: z.string()})).min(1),
  }),
});

export const Output = z.object({
  matches: z.array(Match),
  source: z.object({type: z.literal('directory')}),
  descriptor: z.object({
    name: z.literal('grype'),
    db: z.object({status: z.object({built: z.string().optional(), valid: z.boolean()})}),
  }),
});

export type GrypeMatch = z.infer<typeof Match>;
export type GrypeMetadata = z.infer<typeof Metadata>;
