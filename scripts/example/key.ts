/** The key of an example system: what is planted in it, where, and which lines beside it must stay silent. */
import {z} from 'zod';
import {CATEGORIES} from '../../src/finding/category.ts';
import {SEVERITIES} from '../../src/finding/severity.ts';
import {TOKEN_KINDS} from './plant.ts';

const Line = z.int().positive();

const Place = z.strictObject({path: z.string(), line: Line, text: z.string().min(1)});

const Plant = z.strictObject({
  ...Place.shape,
  id: z.string(),
  category: z.enum(CATEGORIES),
  /** Each of these must report it. */
  scanners: z.array(z.string()).min(1),
  /** The part of a scanner that it takes; while that is in `pending`, nothing is expected. */
  part: z.string().optional(),
  /** Other lines that are right as well. */
  orAt: z.array(Place).min(1).optional(),
  what: z.string(),
  /** The least severity that it must be reported with. */
  severity: z.enum(SEVERITIES),
  /** Rules that count; without them any rule of the scanner does. */
  rules: z.array(z.string()).min(1).optional(),
  /** The secret is a placeholder in the repository and only there after planting. */
  generated: z.enum(TOKEN_KINDS).optional(),
  /** For dependencies: the package URL and its advisories. */
  component: z.string().startsWith('pkg:').optional(),
  advisories: z.array(z.string()).min(1).optional(),
  twin: z.string(),
});

const Twin = z.strictObject({
  id: z.string(),
  path: z.string(),
  startLine: Line,
  endLine: Line,
  text: z.string().min(1),
  endText: z.string().min(1),
  what: z.string(),
});

const Key = z.strictObject({
  schemaVersion: z.literal(1),
  pending: z.array(z.string()),
  twins: z.array(Twin).min(1),
  plants: z.array(Plant).min(1),
});

export type Place = z.infer<typeof Place>;
export type Plant = z.infer<typeof Plant>;
export type Twin = z.infer<typeof Twin>;
export type Key = z.infer<typeof Key>;

/** Accepts the parsed YAML of a key file. Throws with the path of what is wrong. */
export function toKey(document: unknown): Key {
  return Key.parse(document);
}
