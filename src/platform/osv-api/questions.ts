/** The questions that may be asked of the OSV API. Nothing else of it can be reached. */
import {z} from 'zod';
import type {ApiRequest} from '../../scanner.ts';
import {OsvApiError} from './fault.ts';

/** One query of a batch; what a scanner may say of a package is its name. */
const QuerySchema = z.strictObject({
  package: z.strictObject({ecosystem: z.string().min(1).max(100), name: z.string().min(1).max(1000)}),
  page_token: z.string().max(10_000).optional(),
});

/** https://google.github.io/osv.dev/post-v1-querybatch/ */
const BatchSchema = z.strictObject({queries: z.array(QuerySchema).max(1000)});

export type Query = z.infer<typeof QuerySchema>;

export type Question =
  | {readonly kind: 'batch'; readonly queries: readonly Query[]}
  | {readonly kind: 'document'; readonly id: string};

export const BATCH_PATH = '/v1/querybatch';
const DOCUMENT_PATH = /^\/v1\/vulns\/(?<id>[A-Za-z0-9%._-]{1,200})$/;

/** Ids of all databases: `GHSA-…`, `RHSA-2024:0001`. */
const ID = /^[A-Za-z0-9][A-Za-z0-9:._-]*$/;

/** Throws for anything but a batch of package names and the document of an id. */
export function parseQuestion({path, body}: ApiRequest): Question {
  const batch = path === BATCH_PATH ? BatchSchema.safeParse(body) : undefined;
  if (batch?.success) return {kind: 'batch', queries: batch.data.queries};
  const written = body === undefined ? DOCUMENT_PATH.exec(path)?.groups?.id : undefined;
  const id = written === undefined ? undefined : decode(written);
  if (id !== undefined && ID.test(id)) return {kind: 'document', id};
  throw new OsvApiError('this is not among the questions that may be asked of the OSV API');
}

/** Path of a document, however its id was written in the question. */
export function documentPath(id: string): string {
  return `/v1/vulns/${encodeURIComponent(id)}`;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
