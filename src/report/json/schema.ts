/** Shape of the JSON report. Published as schemas/report.schema.json; changes follow semantic versioning. */
import {z} from 'zod';
import {CATEGORIES} from '../../finding/category.ts';
import {CONFIDENCES} from '../../finding/confidence.ts';
import {STATUSES} from '../../finding/finding.ts';
import {SEVERITIES} from '../../finding/severity.ts';
import {SKIP_REASONS} from '../../repository/snapshot.ts';
import {location} from './location-schema.ts';
import {affectedPackage, component, flaw} from './package-schema.ts';

/** A removed or renamed field raises the first number, a new one the second. */
export const SCHEMA_VERSION = '1.2.0';

const count = z.int().min(0);
const severityCounts = z.strictObject({critical: count, high: count, medium: count, low: count, info: count});

const exceeded = z
  .strictObject({key: z.string(), max: count, count})
  .describe('A threshold that was exceeded, as written in the configuration, with what was found.');

const verdict = z
  .discriminatedUnion('kind', [
    z.strictObject({kind: z.literal('pass'), exceeded: z.array(exceeded).max(0)}),
    z.strictObject({kind: z.literal('fail'), exceeded: z.array(exceeded).min(1)}),
    z.strictObject({kind: z.literal('error'), exceeded: z.array(exceeded), causes: z.array(z.string()).min(1)}),
  ])
  .describe('pass: nothing blocks. fail: thresholds are exceeded. error: not everything was scanned.');

const source = z.strictObject({scanner: z.string(), ruleId: z.string()});
const waiver = z.strictObject({reason: z.string(), owner: z.string(), expires: z.string()});

const fix = z
  .strictObject({
    description: z.string(),
    edits: z
      .array(z.strictObject({location: location.required(), text: z.string().describe('Line ends are those of Unix.')}))
      .min(1),
  })
  .describe('What to change, where that is certain: the text of each location becomes the given one, all or none.');

const finding = z.strictObject({
  ruleId: z.string(),
  title: z.string(),
  scanner: z.string(),
  category: z.enum(CATEGORIES),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  status: z.enum(STATUSES).describe('Compared with the base; without a base all are new.'),
  disposition: z.enum(['open', 'waived']),
  blocking: z.boolean().describe('Counts against an exceeded threshold.'),
  message: z.string(),
  location,
  relatedLocations: z.array(location),
  flow: z
    .array(z.strictObject({kind: z.enum(['source', 'step', 'sink']), location}))
    .optional()
    .describe('How data from outside gets to the location.'),
  fingerprint: z.string().describe('Stable under moved lines and formatting.'),
  cwe: z.array(z.string()),
  controls: z.array(z.strictObject({guide: z.string(), id: z.string()})),
  helpUri: z.string().optional(),
  remediation: z.string(),
  sources: z.array(source).describe('Every scanner that saw the problem.'),
  details: z.record(z.string(), z.string()),
  component: z.string().optional().describe('Package URL of the component that has the problem.'),
  advisory: z.string().optional().describe('Best known id of the flaw.'),
  package: affectedPackage.optional(),
  flaw: flaw.optional(),
  service: z.string().optional().describe('Folder of the service.'),
  commit: z.string().optional().describe('The commit that has it, where the head has it no more.'),
  waiver: waiver.optional(),
  fix: fix.optional(),
});

const scanner = z.strictObject({
  name: z.string(),
  title: z.string(),
  version: z.string(),
  category: z.enum(CATEGORIES),
  outcome: z.enum(['completed', 'not-applicable', 'failed']),
  reason: z.string().describe('Why it did not run or failed; empty for a completed one.'),
  durationMs: z.number().min(0),
  files: count.describe('Files it looked at.'),
  reused: count.describe('Files of these whose result was known already.'),
  failedFiles: z.array(z.strictObject({path: z.string(), reason: z.string()})),
  notes: z.array(z.strictObject({path: z.string(), kind: z.string(), text: z.string()})),
});

const comparison = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('none'), reason: z.string()}),
  z.strictObject({
    kind: z.literal('base'),
    commit: z.string(),
    ref: z.string(),
    day: z.string().optional().describe('Day on which the base was committed, YYYY-MM-DD, UTC.'),
  }),
]);

/** The whole document. */
export const ReportDocument = z
  .strictObject({
    $schema: z.string().optional(),
    schemaVersion: z.literal(SCHEMA_VERSION),
    tool: z.strictObject({name: z.string(), version: z.string(), url: z.string()}),
    repository: z.strictObject({
      name: z.string(),
      prefix: z.string().describe('Path of the scanned folder inside its repository, with a slash at the end.'),
      headCommit: z.string().optional(),
      files: count,
    }),
    comparison,
    config: z.strictObject({
      source: z.string(),
      changes: z.array(z.strictObject({text: z.string(), weakens: z.boolean()})),
    }),
    verdict,
    summary: z
      .strictObject({
        total: count,
        blocking: count,
        new: severityCounts.describe('New and open.'),
        newlyDisclosed: severityCounts.describe('Open, in the base, too, and published after the base was committed.'),
        existing: severityCounts.describe('Existing and open.'),
        fixed: severityCounts,
        waived: severityCounts,
        categories: z.partialRecord(z.enum(CATEGORIES), count).describe('Open findings of the head by category.'),
      })
      .describe('Each finding is counted in exactly one of new, newlyDisclosed, existing, fixed and waived.'),
    scanners: z.array(scanner),
    findings: z.array(finding).describe('What blocks first, then by severity.'),
    components: z.array(component).describe('Every package that the head uses, one entry for each file that says so.'),
    services: z.array(z.strictObject({path: z.string(), name: z.string()})),
    waivers: z.array(
      z.strictObject({
        rule: z.string(),
        package: z.string().optional(),
        paths: z.array(z.string()),
        reason: z.string(),
        owner: z.string(),
        expires: z.string(),
        state: z.enum(['used', 'unused', 'expired']),
        matches: count,
      }),
    ),
    notices: z.array(z.string()),
    skipped: z.strictObject({
      counts: z.partialRecord(z.enum(SKIP_REASONS), count),
      files: z.array(
        z.strictObject({path: z.string(), reason: z.enum(SKIP_REASONS), sizeBytes: z.int().min(0).optional()}),
      ),
    }),
  })
  .meta({title: 'secure-pipeline report', description: 'What was found, what came of each scanner and the verdict.'});

export type ReportDocument = z.infer<typeof ReportDocument>;

/** Text of schemas/report.schema.json (JSON Schema 2020-12), with a line end. */
export function reportSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(ReportDocument), undefined, 2)}\n`;
}
