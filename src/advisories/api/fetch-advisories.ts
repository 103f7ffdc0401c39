/** Documents of advisories from the OSV API. https://google.github.io/osv.dev/get-v1-vulns/ */
import {type OsvAdvisory, OsvFormatError, readOsvAdvisory} from '../../formats/osv/advisory.ts';
import {type AskApi, causeOf, mapConcurrently} from './ask-api.ts';

const DOCUMENTS_AT_ONCE = 16;

/** What the API said of one advisory. */
export type Fetched =
  | {readonly kind: 'document'; readonly id: string; readonly advisory: OsvAdvisory}
  /** The API has no such advisory. */
  | {readonly kind: 'unknown'; readonly id: string}
  | {readonly kind: 'refused'; readonly id: string; readonly cause: string};

/** In the order of `ids`. Never rejects. */
export function fetchAdvisories(ask: AskApi, ids: readonly string[]): Promise<readonly Fetched[]> {
  return mapConcurrently(ids, DOCUMENTS_AT_ONCE, (id) => fetchOne(ask, id));
}

async function fetchOne(ask: AskApi, id: string): Promise<Fetched> {
  try {
    const document = await ask({path: `/v1/vulns/${encodeURIComponent(id)}`});
    if (document === undefined) return {kind: 'unknown', id};
    const advisory = readOsvAdvisory(document);
    if (advisory.id === id) return {kind: 'document', id, advisory};
    return {kind: 'refused', id, cause: `the API answered with ${advisory.id}`};
  } catch (error) {
    const cause = error instanceof OsvFormatError ? `its document is ${error.message}` : causeOf(error);
    return {kind: 'refused', id, cause};
  }
}
