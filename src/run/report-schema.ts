/** What a scanner said, as text from another thread or from the cache: accepted by schema or refused. */
import {z} from 'zod';
import {type Advisory, type AffectedComponent, type Component, SCOPES} from '../finding/component.ts';
import {CONFIDENCES} from '../finding/confidence.ts';
import type {RawFinding} from '../finding/finding.ts';
import type {Fix} from '../finding/fix.ts';
import {SEVERITIES} from '../finding/severity.ts';
import type {FileReport, ProjectReport} from '../scanner.ts';
import {areComponents} from './component-guard.ts';
import {isRepositoryPath} from './repository-path.ts';

export const Path = z.string().refine(isRepositoryPath, 'must be a repository-relative path');
const Ordinal = z.int().min(1);

const LocationSchema = z.strictObject({
  path: Path,
  startLine: Ordinal,
  startColumn: Ordinal.exactOptional(),
  endLine: Ordinal.exactOptional(),
  endColumn: Ordinal.exactOptional(),
});

const componentFields = {
  purl: z.string(),
  ecosystem: z.string(),
  name: z.string(),
  version: z.string(),
  scope: z.enum(SCOPES),
  direct: z.boolean(),
};

const AffectedComponentSchema = z.strictObject({
  ...componentFields,
  path: z.array(z.string()),
  fixedVersion: z.string().exactOptional(),
  upgrade: z
    .strictObject({
      name: z.string(),
      from: z.string(),
      to: z.string().exactOptional(),
      kind: z.enum(['change-manifest', 'update-lockfile']),
    })
    .exactOptional(),
}) satisfies z.ZodType<AffectedComponent>;

const AdvisorySchema = z.strictObject({
  id: z.string(),
  ids: z.array(z.string()),
  published: z.string().exactOptional(),
  vector: z.string().exactOptional(),
  score: z.number().exactOptional(),
  malicious: z.boolean(),
  knownExploited: z.boolean(),
}) satisfies z.ZodType<Advisory>;

const ExactLocationSchema = z.strictObject({
  path: Path,
  startLine: Ordinal,
  startColumn: Ordinal,
  endLine: Ordinal,
  endColumn: Ordinal,
});

const FixSchema = z.strictObject({
  description: z.string().min(1),
  edits: z.array(z.strictObject({location: ExactLocationSchema, text: z.string()})).min(1),
}) satisfies z.ZodType<Fix>;

export const RawFindingSchema = z.strictObject({
  ruleId: z.string().min(1),
  message: z.string(),
  location: LocationSchema,
  identity: z.strictObject({scope: z.enum(['file', 'repository']), key: z.array(z.string())}),
  severity: z.enum(SEVERITIES).exactOptional(),
  confidence: z.enum(CONFIDENCES).exactOptional(),
  relatedLocations: z.array(LocationSchema).exactOptional(),
  flow: z.array(z.strictObject({kind: z.enum(['source', 'step', 'sink']), location: LocationSchema})).exactOptional(),
  sensitive: z.boolean().exactOptional(),
  suppressedInSource: z.string().exactOptional(),
  details: z.record(z.string(), z.string()).exactOptional(),
  component: AffectedComponentSchema.exactOptional(),
  advisory: AdvisorySchema.exactOptional(),
  fix: FixSchema.exactOptional(),
}) satisfies z.ZodType<RawFinding>;

const NOTE_KINDS = [
  'unparsable',
  'partly-parsed',
  'template-skipped',
  'not-text',
  'suppressed-by-settings',
  'not-resolved',
] as const;
export const NoteSchema = z.strictObject({kind: z.enum(NOTE_KINDS), text: z.string()});

const FileReportSchema = z.strictObject({
  findings: z.array(RawFindingSchema),
  notes: z.array(NoteSchema).exactOptional(),
  facts: z.unknown().exactOptional(),
  subjects: z.array(z.string()).exactOptional(),
}) satisfies z.ZodType<FileReport>;

const ProjectReportSchema = z.strictObject({
  findings: z.array(RawFindingSchema),
  notes: z.array(NoteSchema.extend({path: Path})).exactOptional(),
  failedFiles: z.array(z.strictObject({path: Path, reason: z.string()})).exactOptional(),
  components: z.custom<readonly Component[]>(areComponents, 'not a list of components').exactOptional(),
  notices: z.array(z.string()).exactOptional(),
  handover: z.string().exactOptional(),
  subjects: z.record(z.string(), z.int().min(0)).exactOptional(),
}) satisfies z.ZodType<ProjectReport>;

const EMPTY: FileReport = {findings: []};

/** Empty text is the report without anything in it. Throws when the text is not a report. */
export function parseFileReport(text: string): FileReport {
  return text === '' ? EMPTY : parse(text, FileReportSchema);
}

/** Throws when the text is not a report. */
export function parseProjectReport(text: string): ProjectReport {
  return parse(text, ProjectReportSchema);
}

/** As `parseProjectReport`, of a report that crossed no thread. */
export function checkProjectReport(report: ProjectReport): ProjectReport {
  return validate(report, ProjectReportSchema);
}

/** Throws when one of them is not a finding, such as one without a line. */
export function checkFindings(findings: readonly RawFinding[]): readonly RawFinding[] {
  return validate(findings, z.array(RawFindingSchema));
}

function parse<Report>(text: string, schema: z.ZodType<Report>): Report {
  const value: unknown = JSON.parse(text);
  return validate(value, schema);
}

function validate<Report>(value: unknown, schema: z.ZodType<Report>): Report {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`its report is invalid at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
