/** Requests to the OSV API with retries, within the time that one run has for it. */
import * as http from 'node:http';
import * as https from 'node:https';
import {setTimeout as sleep} from 'node:timers/promises';
import {ApiFault, OsvApiError} from './fault.ts';
import {type ExchangeLimits, sendOnce} from './send-once.ts';

export interface ApiLimits extends ExchangeLimits {
  /** For all requests of a run together, from the first one on. */
  readonly totalMs: number;
  /** Unit of the pauses between tries: after 1, 4 and 9 of them. */
  readonly pauseUnitMs: number;
}

/** The API's own limit of an answer over HTTP/1.1 is 32 MiB. https://google.github.io/osv.dev/post-v1-query/ */
export const API_LIMITS: ApiLimits = {
  connectMs: 4_000,
  answerMs: 20_000,
  answerBytes: 32 * 1024 * 1024,
  totalMs: 60_000,
  pauseUnitMs: 500,
};

const MAX_TRIES = {never: 1, once: 2, often: 4} as const;

/** A server that asks for a longer pause is not waited for. */
const MAX_PAUSE_MS = 20_000;

/** As many requests in a row that failed after all their tries say that the next will fail as well. */
const MAX_FAILED_IN_A_ROW = 3;

const MAX_CONNECTIONS = 16;

export interface ApiClientOptions {
  /** Without a slash at its end. */
  readonly address: string;
  /** Names the proxy: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in capitals or not. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly limits: ApiLimits;
  readonly signal: AbortSignal;
}

/** Keeps connections; `close` ends them and whatever is under way. */
export class ApiClient {
  readonly #options: ApiClientOptions;
  readonly #agent: http.Agent;
  readonly #closing = new AbortController();
  #deadline: AbortSignal | undefined;
  #failedInARow = 0;
  #given: string | undefined;

  constructor(options: ApiClientOptions) {
    this.#options = options;
    const {Agent} = options.address.startsWith('https:') ? https : http;
    // https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support
    this.#agent = new Agent({keepAlive: true, maxSockets: MAX_CONNECTIONS, proxyEnv: {...options.environment}});
  }

  /** Parsed JSON; undefined for a 404. Rejects with an error that names the API and the cause. */
  async send(path: string, body: string | undefined): Promise<unknown> {
    if (this.#given !== undefined) throw new OsvApiError(this.#given);
    this.#deadline ??= AbortSignal.timeout(this.#options.limits.totalMs);
    try {
      const answer = await this.#sendWithRetries(path, body, this.#deadline);
      this.#failedInARow = 0;
      return answer;
    } catch (error) {
      throw new OsvApiError(this.#giveUp(error, this.#deadline.aborted), {cause: error});
    }
  }

  close(): void {
    this.#closing.abort();
    this.#agent.destroy();
  }

  async #sendWithRetries(path: string, body: string | undefined, deadline: AbortSignal): Promise<unknown> {
    const {address, limits, signal} = this.#options;
    const stop = AbortSignal.any([signal, deadline, this.#closing.signal]);
    const exchange = {url: address + path, body, agent: this.#agent, limits, signal: stop};
    for (let tries = 1; ; tries++) {
      stop.throwIfAborted();
      try {
        return await sendOnce(exchange);
      } catch (error) {
        if (!(error instanceof ApiFault) || tries >= MAX_TRIES[error.retry] || stop.aborted) throw error;
        const pauseMs = Math.max(error.pauseMs ?? 0, tries * tries * limits.pauseUnitMs);
        if (pauseMs > MAX_PAUSE_MS) throw error;
        await sleep(pauseMs, undefined, {signal: stop});
      }
    }
  }

  /** The cause in words, kept for later requests when there is no use in sending them. */
  #giveUp(error: unknown, isLate: boolean): string {
    const {address, limits} = this.#options;
    const {host} = new URL(address);
    if (isLate) {
      this.#given = `${host} took more than ${limits.totalMs} ms in all`;
      return this.#given;
    }
    const cause = `${host}: ${error instanceof Error ? error.message : String(error)}`;
    const mayPass = error instanceof ApiFault && error.retry !== 'never';
    if (mayPass) this.#failedInARow += 1;
    const isGone = error instanceof ApiFault && error.retry === 'once';
    if (isGone || this.#failedInARow >= MAX_FAILED_IN_A_ROW) this.#given = cause;
    return cause;
  }
}
