/** The part of Trivy's JSON that is read. https://trivy.dev/docs/latest/configuration/reporting/#json */
import {z} from 'zod';

/** Published with the version: another one may mean other things by the same words. */
const SCHEMA_VERSION = 2;

const Severity = z.enum(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN']);

/** Zero, or not there, where a finding is about a file as a whole. */
const Line = z.int().min(0).default(0);

const Misconfiguration = z.object({
  ID: z.string().min(1),
  Title: z.string(),
  Description: z.string().default(''),
  Message: z.string().default(''),
  Resolution: z.string().default(''),
  Severity,
  PrimaryURL: z.string().default(''),
  References: z.array(z.string()).default([]),
  Status: z.enum(['PASS', 'FAIL', 'EXCEPTION']),
  CauseMetadata: z
    .object({Resource: z.string().default(''), StartLine: Line, EndLine: Line})
    .default({Resource: '', StartLine: 0, EndLine: 0}),
});

/** Not what it found: what a secret stands in is nobody's business. */
const Secret = z.object({
  RuleID: z.string().min(1),
  Title: z.string(),
  Severity,
  StartLine: z.int().min(1),
  EndLine: z.int().min(1),
});

const Result = z.object({
  Target: z.string(),
  /** What it took the file for, such as `kubernetes` or `terraform`. */
  Type: z.string().default(''),
  Misconfigurations: z.array(Misconfiguration).default([]),
  Secrets: z.array(Secret).default([]),
});

export const Output = z.object({SchemaVersion: z.literal(SCHEMA_VERSION), Results: z.array(Result).default([])});

export type TrivyResult = z.infer<typeof Result>;
export type TrivyMisconfiguration = z.infer<typeof Misconfiguration>;
export type TrivySecret = z.infer<typeof Secret>;
export type TrivySeverity = z.infer<typeof Severity>;
