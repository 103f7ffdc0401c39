/** Reads a built-in rule file: Gitleaks TOML with our metadata in the table `[rules.securePipeline]`. */
import {z} from 'zod';
import {CONFIDENCES} from '../../../src/finding/confidence.ts';
import {SEVERITIES} from '../../../src/finding/severity.ts';
import {type GitleaksRule, parseGitleaksConfig} from '../../../src/formats/gitleaks/config.ts';
import {boundRegex, maxMatchLength} from './regex-bound.ts';
import {ANCHORS, FILTERS, type SecretRule} from './secret-rule.ts';

/** Keys are in lower case because those of the format are case-insensitive. */
const MetadataSchema = z.strictObject({
  title: z.string().min(1),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  remediation: z.string().min(1),
  references: z.array(z.url()).min(1),
  cwe: z.array(z.string().regex(/^CWE-\d+$/)).default(['CWE-798']),
  anchor: z.enum(ANCHORS).default('at-keyword'),
  filter: z.enum(FILTERS).default('none'),
  publicprefix: z.boolean().default(false),
});

/** Throws when a rule is incomplete, unbounded or without keywords; the message names it. */
export function readRules(toml: string): readonly SecretRule[] {
  return parseGitleaksConfig(toml).rules.map(toSecretRule);
}

function toSecretRule(rule: GitleaksRule): SecretRule {
  const metadata = MetadataSchema.safeParse(rule.extra);
  if (!metadata.success) throw new Error(`${rule.id}: ${z.prettifyError(metadata.error)}`);
  if (rule.keywords.length === 0) throw new Error(`${rule.id}: a built-in rule needs keywords`);
  const {publicprefix, ...rest} = metadata.data;
  const regex = boundRegex(rule.regex);
  return {
    id: rule.id,
    description: rule.description,
    ...rest,
    publicPrefix: publicprefix,
    tags: rule.tags,
    regex,
    maxLength: maxMatchLength(regex),
    secretGroup: rule.secretGroup,
    entropy: rule.entropy,
    keywords: rule.keywords,
    allowlists: rule.allowlists,
  };
}
