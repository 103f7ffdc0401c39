/** The partial result that one shard of a scan writes: accepted by schema or refused. Whoever wrote it may be hostile. */
import {z} from 'zod';
import {CATEGORIES} from '../../finding/category.ts';
import type {Component} from '../../finding/component.ts';
import {CONFIDENCES} from '../../finding/confidence.ts';
import type {RawFinding} from '../../finding/finding.ts';
import type {Rule} from '../../finding/rule.ts';
import {SEVERITIES} from '../../finding/severity.ts';
import {areComponents} from '../component-guard.ts';
import type {FileCounts, ScanNote} from '../outcome.ts';
import {NoteSchema, Path, RawFindingSchema} from '../report-schema.ts';

/** Changes when the file takes another form. */
const FORMAT = 'secure-pipeline/partial-result/1' as const;

/** A matrix of GitHub Actions has at most 256 jobs. */
export const MAX_SHARDS = 256;

const Digest = z.string().regex(/^[0-9a-f]{64}$/);
const Commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const Count = z.int().min(0);
const Milliseconds = z.number().min(0);

const RuleSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string(),
  category: z.enum(CATEGORIES),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  description: z.string(),
  remediation: z.string(),
  cwe: z.array(z.string()),
  controls: z.array(z.strictObject({guide: z.string(), id: z.string()})),
  references: z.array(z.string()),
  subject: z.string().exactOptional(),
}) satisfies z.ZodType<Rule>;

/** A file scanner's number in `scanners`, and its report as JSON text or the reason why there is none. */
export type Answer = readonly [scanner: number, text: string];

/** What file scanners said of one content at one path. */
export interface FileResults {
  readonly path: string;
  readonly oid: string;
  /** Scanners whose report has nothing in it. */
  readonly clean: readonly number[];
  readonly reports?: readonly Answer[];
  readonly failures?: readonly Answer[];
  /** Those of the scanners whose result was known from an earlier run. */
  readonly reused?: readonly number[];
}

/** How a scanner that looks at a side as a whole has ended. */
export interface WholeResult {
  readonly name: string;
  readonly durationMs: number;
  /** Present when it failed. */
  readonly failure?: {readonly cause: string; readonly failedFiles: readonly FailedFile[]};
  /** Those that the scanner's own list does not have, such as those that a tool has named. */
  readonly rules: readonly Rule[];
  readonly head: readonly RawFinding[];
  readonly base: readonly RawFinding[];
  readonly notes: readonly ScanNote[];
  readonly counts: FileCounts;
  readonly components?: readonly Component[];
  readonly notices: readonly string[];
}

interface FailedFile {
  readonly path: string;
  readonly reason: string;
}

/** What all shards of one scan have in common. */
export interface ScanIdentity {
  readonly program: {readonly version: string; readonly digest: string};
  /** Null where there is none, such as in a folder without git. */
  readonly headCommit: string | null;
  readonly baseCommit: string | null;
  /** Of everything that the scanners depend on: files, settings, data. */
  readonly plan: string;
}

export interface PartialResult extends ScanIdentity {
  readonly format: typeof FORMAT;
  readonly shard: {readonly index: number; readonly total: number};
  /** Why it ended before everything was scanned. */
  readonly stopped?: string;
  /** What the run had to say besides. */
  readonly notices: readonly string[];
  readonly scanners: readonly {readonly name: string; readonly spentMs: number; readonly broken?: string}[];
  readonly files: readonly FileResults[];
  readonly whole: readonly WholeResult[];
}

/** Is refused at its first wrong entry: a hostile list can have millions, and each would be remembered. */
function listOf<Entry>(schema: z.ZodType<Entry>) {
  return z.custom<readonly Entry[]>().superRefine((values, context) => {
    if (!Array.isArray(values)) return context.addIssue({code: 'custom', message: 'expected a list'});
    for (const [index, value] of values.entries()) {
      const issue = schema.safeParse(value).error?.issues[0];
      if (issue === undefined) continue;
      return context.addIssue({code: 'custom', path: [index, ...issue.path], message: issue.message});
    }
  });
}

const AnswerSchema = z.tuple([Count, z.string()]);

const FileSchema = z.strictObject({
  path: z.string(),
  oid: z.string(),
  clean: listOf(Count),
  reports: listOf(AnswerSchema).exactOptional(),
  failures: listOf(AnswerSchema).exactOptional(),
  reused: listOf(Count).exactOptional(),
}) satisfies z.ZodType<FileResults>;

const WholeSchema = z.strictObject({
  name: z.string(),
  durationMs: Milliseconds,
  failure: z
    .strictObject({cause: z.string(), failedFiles: listOf(z.strictObject({path: Path, reason: z.string()}))})
    .exactOptional(),
  rules: listOf(RuleSchema),
  head: listOf(RawFindingSchema),
  base: listOf(RawFindingSchema),
  notes: listOf(NoteSchema.extend({path: Path})),
  counts: z.strictObject({
    files: Count,
    reused: Count,
    subjects: z.record(z.string(), Count).exactOptional(),
  }),
  components: z.custom<readonly Component[]>(areComponents, 'not a list of components').exactOptional(),
  notices: listOf(z.string()),
}) satisfies z.ZodType<WholeResult>;

const PartialSchema = z.strictObject({
  format: z.literal(FORMAT),
  program: z.strictObject({version: z.string(), digest: Digest}),
  headCommit: Commit.nullable(),
  baseCommit: Commit.nullable(),
  plan: Digest,
  shard: z.strictObject({index: z.int().min(1), total: z.int().min(1).max(MAX_SHARDS)}),
  stopped: z.string().exactOptional(),
  notices: listOf(z.string()),
  scanners: listOf(z.strictObject({name: z.string(), spentMs: Milliseconds, broken: z.string().exactOptional()})),
  files: listOf(FileSchema),
  whole: listOf(WholeSchema),
}) satisfies z.ZodType<PartialResult>;

/** As one line of JSON. */
export function renderPartial(partial: Omit<PartialResult, 'format'>): string {
  return `${JSON.stringify({format: FORMAT, ...partial})}\n`;
}

/** Throws when the text is cut off, or no partial result of this form. */
export function parsePartial(text: string): PartialResult {
  const parsed = PartialSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`it is no partial result of this version: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('it is not JSON, or cut off');
  }
}
