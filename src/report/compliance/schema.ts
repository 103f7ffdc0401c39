/** Shape of the compliance report in JSON. Published as schemas/compliance.schema.json; changes follow semantic versioning. */
import {z} from 'zod';
import {STATUSES} from '../../finding/finding.ts';
import {SEVERITIES} from '../../finding/severity.ts';

/** A removed or renamed field raises the first number, a new one the second. */
export const COMPLIANCE_SCHEMA_VERSION = '1.0.0';

const count = z.int().min(0);
const status = z
  .enum(['pass', 'fail', 'not-assessed'])
  .describe('pass: rules looked at files and found nothing. fail: at least one finding, accepted ones included.');

const assessment = {
  status,
  rules: z.array(z.string()).describe('Ids of the rules that give evidence.'),
  findings: z.array(z.string()).describe('Fingerprints of findings, which are listed once under `findings`.'),
  lookedAt: z
    .array(z.strictObject({scanner: z.string(), subject: z.string().optional(), files: count}))
    .describe('Files in which rules found nothing; `subject` is the first word of the rules that judged them.'),
  notAssessed: z.array(z.string()).describe('Why rules said nothing; empty when all of them spoke.'),
};

const finding = z.strictObject({
  fingerprint: z.string(),
  ruleId: z.string(),
  title: z.string(),
  severity: z.enum(SEVERITIES),
  status: z.enum(STATUSES),
  disposition: z.enum(['open', 'waived']),
  path: z.string(),
  line: z.int().min(1),
  service: z.string().optional(),
  waiver: z.strictObject({reason: z.string(), owner: z.string(), expires: z.string()}).optional(),
});

/** The whole document. */
export const ComplianceDocument = z
  .strictObject({
    schemaVersion: z.literal(COMPLIANCE_SCHEMA_VERSION),
    statement: z.string(),
    tool: z.strictObject({name: z.string(), version: z.string(), url: z.string()}),
    repository: z.strictObject({name: z.string(), headCommit: z.string().optional(), files: count}),
    scanners: z.array(
      z.strictObject({
        name: z.string(),
        version: z.string(),
        outcome: z.enum(['completed', 'not-applicable', 'failed']),
        reason: z.string(),
        files: count,
        notReadInFull: count.describe('Files of these that were not read, or not to the end.'),
      }),
    ),
    guides: z.array(
      z.strictObject({
        name: z.string(),
        title: z.string(),
        url: z.string(),
        summary: z.strictObject({pass: count, fail: count, notAssessed: count}),
        controls: z.array(z.strictObject({id: z.string(), title: z.string(), ...assessment})),
      }),
    ),
    topics: z.array(z.strictObject({id: z.string(), title: z.string(), ...assessment})),
    unknownControls: z
      .array(z.strictObject({guide: z.string(), id: z.string(), rules: z.array(z.string())}))
      .describe('Controls that rules name and no guide here has.'),
    findings: z.array(finding),
  })
  .meta({title: 'secure-pipeline compliance report', description: 'Published controls and the evidence for them.'});

export type ComplianceDocument = z.infer<typeof ComplianceDocument>;

/** Text of schemas/compliance.schema.json (JSON Schema 2020-12), with a line end. */
export function complianceSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(ComplianceDocument), undefined, 2)}\n`;
}
