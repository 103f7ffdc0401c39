/** Plays the OSV API from a list of documents, as https://google.github.io/osv.dev/api/ describes it. */
import {z} from 'zod';

export interface FakeDocument {
  readonly id: string;
  readonly modified: string;
  readonly withdrawn?: string;
  readonly [field: string]: unknown;
}

export interface FakeOsv {
  /** Status and body of the answer. */
  answer(path: string, body?: unknown): {readonly status: number; readonly body: unknown};
  /** `npm lodash` for each query, `GHSA-1` for each document asked for, in order. */
  readonly asked: string[];
}

const Affected = z.array(z.object({package: z.object({ecosystem: z.string(), name: z.string()})}).loose());
const Batch = z.object({
  queries: z
    .array(
      z.strictObject({
        package: z.strictObject({ecosystem: z.string(), name: z.string()}),
        page_token: z.string().optional(),
      }),
    )
    .max(1000),
});

/** `pageSize` advisories a page; the real API gives 1000. */
export function fakeOsv(documents: readonly FakeDocument[], pageSize = 1000): FakeOsv {
  const asked: string[] = [];
  return {
    asked,
    answer(path, body) {
      if (path === '/v1/querybatch') {
        const {queries} = Batch.parse(body);
        asked.push(...queries.map((query) => `${query.package.ecosystem} ${query.package.name}`));
        return {status: 200, body: {results: queries.map((query) => resultOf(query, documents, pageSize))}};
      }
      const id = decodeURIComponent(path.slice('/v1/vulns/'.length));
      asked.push(id);
      const document = documents.find((each) => each.id === id);
      return document === undefined
        ? {status: 404, body: {code: 5, message: 'Bug not found.'}}
        : {status: 200, body: document};
    },
  };
}

type Query = z.infer<typeof Batch>['queries'][number];

/** Withdrawn advisories are not listed; an empty result is `{}`. */
function resultOf({package: named, page_token}: Query, documents: readonly FakeDocument[], pageSize: number): object {
  const all = documents.filter(({withdrawn, affected}) => {
    const packages = Affected.parse(affected ?? []).map((each) => each.package);
    return (
      withdrawn === undefined && packages.some((each) => each.ecosystem === named.ecosystem && each.name === named.name)
    );
  });
  const start = Number(page_token ?? '0');
  const page = all.slice(start, start + pageSize);
  return {
    ...(page.length > 0 && {vulns: page.map(({id, modified}) => ({id, modified}))}),
    ...(start + pageSize < all.length && {next_page_token: String(start + pageSize)}),
  };
}
