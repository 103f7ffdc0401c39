/** Answers of the OSV API in the shape in which they are remembered. */
import {z} from 'zod';
import {OsvApiError} from './fault.ts';

/** What the API lists for one query. https://google.github.io/osv.dev/post-v1-querybatch/#sample-200-response */
const ListingSchema = z.object({
  vulns: z.array(z.object({id: z.string(), modified: z.string()})).optional(),
  next_page_token: z.string().optional(),
});

export type ListingAnswer = z.infer<typeof ListingSchema>;

const DocumentSchema = z.looseObject({id: z.string(), modified: z.string()});

const PROSE: readonly string[] = ['summary', 'details', 'references', 'credits'];

export type DocumentAnswer = z.infer<typeof DocumentSchema>;

/** Answers on disk, with the time at which they were given, in milliseconds since 1970. */
export const KeptAnswersSchema = z.object({
  version: z.literal(1),
  address: z.string(),
  listings: z.record(z.string(), z.object({at: z.number(), answer: ListingSchema})),
  /** Null: the API has no such document. */
  documents: z.record(z.string(), z.object({at: z.number(), answer: DocumentSchema.nullable()})),
});

export type KeptAnswers = z.infer<typeof KeptAnswersSchema>;

/** One listing a query. Throws when the answer is something else. */
export function parseListings(answer: unknown, queries: number): readonly ListingAnswer[] {
  const parsed = z.object({results: z.array(ListingSchema).length(queries)}).safeParse(answer);
  if (parsed.success) return parsed.data.results;
  throw new OsvApiError('the answer is not what the documentation of the API says');
}

/** The document without its prose, which nothing here reads. Throws when it is no document of an advisory. */
export function parseDocument(answer: unknown): DocumentAnswer {
  const parsed = DocumentSchema.safeParse(answer);
  if (!parsed.success) throw new OsvApiError('the answer is not what the documentation of the API says');
  const isProse = (field: string) => PROSE.includes(field);
  const facts = Object.entries(parsed.data).filter(([field]) => !isProse(field));
  return {...Object.fromEntries(facts), id: parsed.data.id, modified: parsed.data.modified};
}
