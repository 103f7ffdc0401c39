/** How the Go command is kept to what it should do, when it loads code that nobody vouches for. */

/** A public mirror; it serves modules as they were published. https://go.dev/ref/mod#module-proxy */
const PROXY = 'https://proxy.golang.org';

/** Variables of a machine that say where modules come from: a mirror of the company. */
export const PROXY_VARIABLES = ['GOPROXY', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'] as const;

/**
 * No other toolchain is fetched, no version control is run, no C compiler, and no setting of a machine switches off the
 * checksum database. https://go.dev/ref/mod#environment-variables
 */
export function goEnvironment(moduleCache: string, allowFetch: boolean): Readonly<Record<string, string>> {
  return {
    GOMODCACHE: moduleCache,
    GOPROXY: allowFetch ? PROXY : 'off',
    GOSUMDB: 'sum.golang.org',
    GONOSUMDB: '',
    GOPRIVATE: '',
    GOINSECURE: '',
    GOVCS: '*:off',
    GOTOOLCHAIN: 'local',
    GOTELEMETRY: 'off',
    GOENV: 'off',
    GOFLAGS: '',
    CGO_ENABLED: '0',
  };
}

/** Fetches all modules that one needs; without a network it says whether all are there. */
export function downloadModules(folder: string) {
  return {
    what: `the modules that ${folder === '' ? 'the repository' : folder} needs`,
    program: 'go',
    args: ['mod', 'download'],
    folder,
    passes: PROXY_VARIABLES,
  } as const;
}

const EMBED = Buffer.from('\n//go:embed ');
const NOT_EMBED = Buffer.from('\n// o:embed ');

/** Without directives that name files which a tool is not given; nothing else moves. */
export function withoutEmbeds(bytes: Uint8Array): Uint8Array {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(EMBED)) return bytes;
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(EMBED); at >= 0; at = copy.indexOf(EMBED, at + 1)) NOT_EMBED.copy(copy, at);
  return copy;
}
