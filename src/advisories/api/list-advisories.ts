/** Which advisories the OSV API lists for packages: their ids, and when they changed last. */
import {z} from 'zod';
import type {PackageName} from '../advisory.ts';
import {type AskApi, causeOf, mapConcurrently} from './ask-api.ts';

/** https://google.github.io/osv.dev/post-v1-querybatch/ */
const MAX_QUERIES_A_BATCH = 1000;
const BATCHES_AT_ONCE = 4;
/** Of one package: 1000 advisories a page. An API that always has another one is not believed. */
const MAX_PAGES = 50;

/** What the API said of one package. */
export interface Listing {
  readonly package: PackageName;
  /** Day of the last change by id. */
  readonly advisories: ReadonlyMap<string, string>;
  /** Why it is not known to be complete. */
  readonly refused?: string;
}

interface Query {
  readonly package: PackageName;
  readonly page_token?: string;
}

const AnswerSchema = z.union([
  z.object({refused: z.string()}),
  z.object({
    vulns: z.array(z.object({id: z.string().min(1), modified: z.string()})).nullish(),
    next_page_token: z.string().nullish(),
  }),
]);

type Answer = z.infer<typeof AnswerSchema>;

/** In the order of `packages`. Never rejects: what could not be asked is said in the listing. */
export async function listAdvisories(ask: AskApi, packages: readonly PackageName[]): Promise<readonly Listing[]> {
  const listings = packages.map((named) => new OpenListing(named));
  let open = listings;
  for (let page = 0; page < MAX_PAGES && open.length > 0; page++) {
    const asked = open;
    const answers = await askAll(
      ask,
      asked.map((listing) => listing.nextQuery),
    );
    for (const [place, listing] of asked.entries()) listing.take(answers[place] ?? {refused: 'no answer'});
    open = asked.filter(({isOpen}) => isOpen);
  }
  for (const listing of open) listing.take({refused: `it has more than ${MAX_PAGES} pages`});
  return listings;
}

class OpenListing implements Listing {
  readonly package: PackageName;
  readonly advisories = new Map<string, string>();
  refused?: string;
  nextQuery: Query;
  isOpen = true;

  constructor(named: PackageName) {
    this.package = named;
    this.nextQuery = {package: {ecosystem: named.ecosystem, name: named.name}};
  }

  take(answer: Answer): void {
    this.isOpen = false;
    if ('refused' in answer) {
      this.refused = answer.refused;
      return;
    }
    for (const {id, modified} of answer.vulns ?? []) this.advisories.set(id, modified.slice(0, 10));
    const token = answer.next_page_token ?? '';
    if (token === '') return;
    this.nextQuery = {...this.nextQuery, page_token: token};
    this.isOpen = true;
  }
}

async function askAll(ask: AskApi, queries: readonly Query[]): Promise<readonly Answer[]> {
  const starts = Array.from({length: Math.ceil(queries.length / MAX_QUERIES_A_BATCH)}, (_, batch) => batch);
  const batches = starts.map((batch) => queries.slice(batch * MAX_QUERIES_A_BATCH, (batch + 1) * MAX_QUERIES_A_BATCH));
  return (await mapConcurrently(batches, BATCHES_AT_ONCE, (batch) => askBatch(ask, batch))).flat();
}

async function askBatch(ask: AskApi, queries: readonly Query[]): Promise<readonly Answer[]> {
  try {
    const {results} = z
      .object({results: z.array(AnswerSchema).length(queries.length)})
      .parse(await ask({path: '/v1/querybatch', body: {queries}}));
    return results;
  } catch (error) {
    const refused = error instanceof z.ZodError ? 'its answer is not what its documentation says' : causeOf(error);
    return queries.map(() => ({refused}));
  }
}
