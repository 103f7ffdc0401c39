/**
 * The one client through which everything reaches GitHub's REST API: retries of 5xx and network errors, backoff on rate
 * limits, a time limit an attempt, the runner's proxy. Octokit is loaded when the client is made, so that a start stays
 * fast.
 */
import {makePacer, WRITE_GAP_UNITS} from './pacing.ts';

export interface ClientOptions {
  /** `GITHUB_API_URL`; on GitHub Enterprise Server it ends in `/api/v3`. */
  readonly apiUrl: string;
  readonly token: string;
  /** `secure-pipeline/1.2.3`. */
  readonly userAgent: string;
  /** Unit of the pauses between retries; tests lower it. */
  readonly retryUnitMs?: number;
  /** Of one attempt; a hanging connection must not hold up a job. */
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 30_000;

/** After 1, 4 and 9 units of pause. */
const MAX_RETRIES = 3;

/** A secondary limit that asks for a longer pause is reported instead of waited for. */
const MAX_RATE_LIMIT_PAUSE_SECONDS = 90;

const MAX_RATE_LIMIT_RETRIES = 2;

const DEFAULT_RETRY_UNIT_MS = 1000;

/** Statuses that another attempt does not change; 429 is waited for by the throttling, not repeated at once. */
const DO_NOT_RETRY = [400, 401, 403, 404, 410, 413, 422, 429, 451];

/** The type of the client; made by `createClient`. */
export type Client = Awaited<ReturnType<typeof createClient>>;

/** Makes the client. Sends nothing. */
export async function createClient({
  apiUrl,
  token,
  userAgent,
  retryUnitMs = DEFAULT_RETRY_UNIT_MS,
  timeoutMs = DEFAULT_TIMEOUT_MS,
}: ClientOptions) {
  const [{Octokit}, {defaults}, {retry}, {throttling}] = await Promise.all([
    import('@octokit/rest'),
    import('@actions/github/lib/utils'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  // The toolkit's fetch goes through the runner's proxy.
  const proxiedFetch: typeof fetch = defaults.request?.fetch ?? fetch;

  return new (Octokit.plugin(retry, throttling))({
    auth: token,
    baseUrl: apiUrl,
    userAgent,
    log: SILENT,
    request: {fetch: withTimeout(proxiedFetch, timeoutMs)},
    retry: {doNotRetry: DO_NOT_RETRY, retries: MAX_RETRIES, retryAfterBaseValue: retryUnitMs},
    throttle: {
      ...pacing(retryUnitMs),
      retryAfterBaseValue: retryUnitMs,
      fallbackSecondaryRateRetryAfter: MAX_RATE_LIMIT_PAUSE_SECONDS,
      onRateLimit: isWorthWaiting,
      onSecondaryRateLimit: isWorthWaiting,
    },
  });
}

/** The plugin's types name a class of its own dependency; it needs no more of the groups than a pacer has. */
function pacing(unitMs: number): object {
  const pacer = makePacer(WRITE_GAP_UNITS * unitMs);
  return {write: pacer, notifications: makePacer(0)};
}

function withTimeout(send: typeof fetch, timeoutMs: number): typeof fetch {
  return (input, init) => send(input, {...init, signal: AbortSignal.timeout(timeoutMs)});
}

function isWorthWaiting(pauseSeconds: number, _options: unknown, _octokit: unknown, retryCount: number): boolean {
  return pauseSeconds <= MAX_RATE_LIMIT_PAUSE_SECONDS && retryCount < MAX_RATE_LIMIT_RETRIES;
}

/** Octokit's own warnings hold URLs and would stand in the log without context; problems are reported as values. */
const SILENT = {debug: ignore, info: ignore, warn: ignore, error: ignore};

function ignore(): void {}
