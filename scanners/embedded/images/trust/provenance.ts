/** What a provenance says of a build: who ran it, on what source. https://slsa.dev/spec/v1.0/provenance */
import {z} from 'zod';
import type {Statement} from './evidence.ts';

export interface Provenance {
  readonly builder: string;
  /** Repositories that the build started from, without `git+` and `@ref`. */
  readonly sources: readonly string[];
}

const Uri = z.string().max(2_000);
const Source = z.object({uri: Uri.optional()}).nullish();

/** https://slsa.dev/spec/v0.2/provenance */
const V02 = z.object({
  builder: z.object({id: Uri}),
  invocation: z.object({configSource: Source}).nullish(),
});

const V1 = z.object({
  runDetails: z.object({builder: z.object({id: Uri})}),
  buildDefinition: z.object({
    externalParameters: z
      .object({
        // GitHub's builders, BuildKit, and the generic generator of SLSA name it in ways of their own.
        workflow: z.object({repository: Uri.optional()}).nullish(),
        configSource: Source,
        source: z.union([Uri, z.object({uri: Uri.optional()})]).nullish(),
      })
      .nullish(),
  }),
});

/** Undefined for what is no provenance. */
export function readProvenance({predicateType, predicate}: Statement): Provenance | undefined {
  if (predicateType === 'https://slsa.dev/provenance/v0.2') return readV02(predicate);
  return predicateType === 'https://slsa.dev/provenance/v1' ? readV1(predicate) : undefined;
}

function readV02(predicate: unknown): Provenance | undefined {
  const parsed = V02.safeParse(predicate);
  if (!parsed.success) return undefined;
  const {builder, invocation} = parsed.data;
  return {builder: builder.id, sources: plain([invocation?.configSource?.uri])};
}

function readV1(predicate: unknown): Provenance | undefined {
  const parsed = V1.safeParse(predicate);
  if (!parsed.success) return undefined;
  const {runDetails, buildDefinition} = parsed.data;
  const {workflow, configSource, source} = buildDefinition.externalParameters ?? {};
  const written = typeof source === 'string' ? source : source?.uri;
  return {builder: runDetails.builder.id, sources: plain([workflow?.repository, configSource?.uri, written])};
}

/** `git+https://github.com/acme/shop@refs/heads/main` → `https://github.com/acme/shop`. */
function plain(uris: readonly (string | undefined)[]): readonly string[] {
  return uris.flatMap((uri) =>
    uri === undefined || uri === '' ? [] : [uri.replace(/^git\+/, '').replace(/[@#].*$/, '')],
  );
}
