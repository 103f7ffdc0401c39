/** The rules of static analysis, unpacked. */
import {brotliDecompressSync} from 'node:zlib';
import {z} from 'zod';
import {CATEGORIES} from '../../../src/finding/category.ts';
import {CONFIDENCES} from '../../../src/finding/confidence.ts';
import type {Rule} from '../../../src/finding/rule.ts';
import {SEVERITIES} from '../../../src/finding/severity.ts';

const Described = z.object({
  id: z.string(),
  title: z.string(),
  category: z.enum(CATEGORIES),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  description: z.string(),
  remediation: z.string(),
  cwe: z.array(z.string()),
  controls: z.array(z.object({guide: z.string(), id: z.string()})),
  references: z.array(z.string()),
});

const Packed = z.object({described: z.array(Described), rules: z.array(z.unknown())});

export interface ShippedRules {
  readonly described: readonly Rule[];
  /** A rule file; JSON is YAML. */
  readonly text: string;
}

/** Loaded when they are needed. */
export async function readShippedRules(): Promise<ShippedRules> {
  const {PACKED_RULES} = await import('./rules.generated.ts');
  const {described, rules} = Packed.parse(
    JSON.parse(brotliDecompressSync(Buffer.from(PACKED_RULES, 'base64')).toString()),
  );
  return {described, text: JSON.stringify({rules})};
}
