/** What rules say about themselves in `metadata` → the metadata that reports show. Users' rules say less than ours. */
import {z} from 'zod';
import {CONFIDENCES} from '../../../src/finding/confidence.ts';
import type {Rule} from '../../../src/finding/rule.ts';
import {SEVERITIES, type Severity} from '../../../src/finding/severity.ts';

const oneOrMore = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const lowerCase = z.string().transform((word) => word.toLowerCase());

const metadata = z.object({
  title: z.string().optional(),
  severity: lowerCase.pipe(z.enum(SEVERITIES)).optional().catch(undefined),
  confidence: lowerCase.pipe(z.enum(CONFIDENCES)).optional().catch(undefined),
  cwe: oneOrMore.optional().catch(undefined),
  owasp: oneOrMore.optional().catch(undefined),
  references: oneOrMore.optional().catch(undefined),
  remediation: z.string().optional().catch(undefined),
  controls: z
    .array(z.object({guide: z.string(), id: z.string()}))
    .optional()
    .catch(undefined),
});

/** Semgrep's words. https://semgrep.dev/docs/writing-rules/rule-syntax#severity */
const SEVERITY_WORDS: Readonly<Record<string, Severity>> = {
  CRITICAL: 'critical',
  HIGH: 'high',
  MEDIUM: 'medium',
  LOW: 'low',
  ERROR: 'high',
  WARNING: 'medium',
  INFO: 'low',
  INVENTORY: 'info',
  EXPERIMENT: 'info',
};

/** The parts of a rule in Semgrep's syntax that are looked at here. */
export interface SemgrepHead {
  readonly id: string;
  readonly message: string;
  readonly severity: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Never throws: what is missing or odd gets a default. */
export function toRule({id, message, severity, metadata: said}: SemgrepHead): Rule {
  const parsed = metadata.safeParse(said);
  const known = parsed.success ? parsed.data : {};
  const owasp = (known.owasp ?? []).map((each) => toControl(each.split(/\s/, 1)[0] ?? each));
  return {
    id,
    title: known.title ?? firstSentence(message) ?? id,
    category: 'sast',
    severity: known.severity ?? SEVERITY_WORDS[severity.toUpperCase()] ?? 'medium',
    confidence: known.confidence ?? 'medium',
    description: message.trim() || id,
    remediation: known.remediation ?? message.trim(),
    cwe: (known.cwe ?? []).flatMap((each) => /CWE-\d+/.exec(each)?.[0] ?? []),
    controls: [...owasp, ...(known.controls ?? [])],
    references: (known.references ?? []).filter((each) => each.startsWith('https://')),
  };
}

/** `A03:2021` and `API1:2023` are of two lists. */
function toControl(id: string): Rule['controls'][number] {
  return {guide: id.startsWith('API') ? 'OWASP API Security Top 10' : 'OWASP Top 10', id};
}

function firstSentence(text: string): string | undefined {
  const [sentence] = text.trim().split(/\.(?:\s|$)/, 1);
  return sentence === undefined || sentence === '' ? undefined : sentence.slice(0, 100);
}
