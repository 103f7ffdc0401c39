/**
 * Reader of OSV advisories (one JSON document each). Pure; keeps the facts a scanner needs and drops prose. Tolerant of
 * fields it does not know, as the schema asks of readers. https://ossf.github.io/osv-schema/
 */
import {z} from 'zod';

const Texts = z
  .array(z.string())
  .nullish()
  .transform((values) => values ?? []);

const EventSchema = z.object({
  introduced: z.string().optional(),
  fixed: z.string().optional(),
  last_affected: z.string().optional(),
  limit: z.string().optional(),
});

const RangeSchema = z.object({
  type: z.string(),
  events: z
    .array(EventSchema)
    .nullish()
    .transform((events) => events ?? []),
});

const SeveritiesSchema = z
  .array(z.object({type: z.string(), score: z.string()}))
  .nullish()
  .transform((values) => values ?? []);

const AffectedSchema = z.object({
  package: z.object({ecosystem: z.string(), name: z.string(), purl: z.string().optional()}).nullish(),
  severity: SeveritiesSchema,
  ranges: z
    .array(RangeSchema)
    .nullish()
    .transform((ranges) => ranges ?? []),
  versions: Texts,
  ecosystem_specific: z.unknown().optional(),
  database_specific: z.unknown().optional(),
});

const AdvisorySchema = z.object({
  id: z.string().min(1),
  modified: z.string().default(''),
  published: z.string().nullish(),
  withdrawn: z.string().nullish(),
  aliases: Texts,
  upstream: Texts,
  severity: SeveritiesSchema,
  affected: z
    .array(AffectedSchema)
    .nullish()
    .transform((affected) => affected ?? []),
  database_specific: z.unknown().optional(),
});

/** An advisory as its document says; absent lists are empty. */
export type OsvAdvisory = z.infer<typeof AdvisorySchema>;
/** One package that an advisory affects. `package` is absent where only a repository is named. */
export type OsvAffected = OsvAdvisory['affected'][number];
export type OsvRange = OsvAffected['ranges'][number];
export type OsvEvent = OsvRange['events'][number];

/** The document is no OSV advisory; the message says where. */
export class OsvFormatError extends Error {
  override readonly name = 'OsvFormatError';
}

/** Reads one document. Throws `OsvFormatError` when it is not JSON or not an advisory. */
export function parseOsvAdvisory(text: string): OsvAdvisory {
  return readOsvAdvisory(parseJson(text));
}

/** As `parseOsvAdvisory`, of a document that is parsed as JSON already. */
export function readOsvAdvisory(document: unknown): OsvAdvisory {
  const result = AdvisorySchema.safeParse(document);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new OsvFormatError(`not an OSV advisory: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OsvFormatError('not an OSV advisory: it is not JSON');
  }
}
