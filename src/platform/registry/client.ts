/** Requests to registries: who may be asked how, authorization, redirects, and other tries where they may help. */
import {setTimeout as sleep} from 'node:timers/promises';
import type {PullReference} from '../../formats/oci/pull-reference.ts';
import {parseChallenge} from './challenge.ts';
import type {CredentialSource} from './docker-credentials.ts';
import {type Agents, type Answer, type ExchangeLimits, send} from './exchange.ts';
import {rateFault} from './rate-limit.ts';
import {MissingError, PassingFault, RegistryError} from './registry-fault.ts';
import {authorize} from './tokens.ts';

export interface RegistryLimits extends ExchangeLimits {
  /** Unit of the pauses between tries: after 1, 4 and 9 of them. */
  readonly pauseUnitMs: number;
}

export const REGISTRY_LIMITS: RegistryLimits = {answerMs: 30_000, stallMs: 30_000, pauseUnitMs: 500};

const MAX_TRIES = 4;
const MAX_TRIES_GONE = 2;
/** A registry that asks for a longer pause is not waited for. */
const MAX_PAUSE_MS = 30_000;
const MAX_REDIRECTS = 5;

export interface ClientOptions {
  readonly agents: Agents;
  readonly credentials: CredentialSource;
  /** Places that are asked before the registry itself: the same repository elsewhere. */
  readonly mirrorsOf: (reference: PullReference) => readonly PullReference[];
  /** True where a registry is asked by http; all others are asked by https alone. */
  readonly isPlain: (reference: PullReference) => boolean;
  readonly limits: RegistryLimits;
  readonly signal: AbortSignal;
}

export interface RegistryRequest {
  readonly reference: PullReference;
  /** Below `/v2/<repository>/`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export class RegistryClient {
  readonly #options: ClientOptions;
  /** By registry and repository. */
  readonly #authorizations = new Map<string, string>();
  /** Registries that nobody answered for: ten images of one are not waited for ten times. */
  readonly #gone = new Map<string, RegistryError>();
  /** Mirrors that nobody answered for, or that let nobody in. */
  readonly #deadMirrors = new Set<string>();

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /** Tries `act` again while its faults may pass. Rejects with a `RegistryError`. */
  async retry<Result>({registry}: PullReference, act: () => Promise<Result>): Promise<Result> {
    const {limits, signal} = this.#options;
    const gone = this.#gone.get(registry);
    if (gone !== undefined) throw gone;
    for (let tries = 1; ; tries++) {
      try {
        return await act();
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof PassingFault)) throw toRegistryError(registry, error);
        const pauseMs = Math.max(error.pauseMs, tries * tries * limits.pauseUnitMs);
        const isLast = tries >= (error.isGone ? MAX_TRIES_GONE : MAX_TRIES) || pauseMs > MAX_PAUSE_MS;
        if (isLast && error.isGone) this.#gone.set(registry, toRegistryError(registry, error));
        if (isLast) throw toRegistryError(registry, error);
        await sleep(pauseMs, undefined, {signal});
      }
    }
  }

  /** An answer of 200 or 206, of the first that has it. Rejects with a `PassingFault` or a `RegistryError`. */
  async get(request: RegistryRequest): Promise<Answer> {
    for (const reference of this.#options.mirrorsOf(request.reference)) {
      if (this.#deadMirrors.has(reference.registry)) continue;
      try {
        return await this.#getFrom({...request, reference});
      } catch (error) {
        this.#options.signal.throwIfAborted();
        // A mirror may lack what the registry has; one that fails otherwise is not asked again.
        if (!(error instanceof MissingError)) this.#deadMirrors.add(reference.registry);
      }
    }
    return this.#getFrom(request);
  }

  async #getFrom({reference, path, headers = {}}: RegistryRequest): Promise<Answer> {
    const {registry, repository} = reference;
    const url = new URL(`${this.#origin(reference)}/v2/${repository}/${path}`);
    const key = `${registry}/${repository}`;
    const first = await this.#follow(url, headers, this.#authorizations.get(key));
    const answer = first.status === 401 ? await this.#authorized(first, url, {reference, path, headers}, key) : first;
    if (answer.status === 200 || answer.status === 206) return answer;
    answer.discard();
    throw faultOf(answer, reference, this.#options.credentials.unasked(reference.registry));
  }

  #origin(reference: PullReference): string {
    const {registry} = reference;
    if (registry === 'docker.io') return 'https://registry-1.docker.io';
    return `${this.#options.isPlain(reference) ? 'http' : 'https'}://${registry}`;
  }

  async #authorized(
    refused: Answer,
    url: URL,
    {reference, headers = {}}: RegistryRequest,
    key: string,
  ): Promise<Answer> {
    refused.discard();
    const challenge = parseChallenge(refused.headers['www-authenticate'] ?? '');
    if (challenge === undefined) return refused;
    if (challenge.scheme === 'bearer') this.#expectSafe(challenge.realm, reference);
    const authorization = await authorize({
      challenge,
      scope: `repository:${reference.repository}:pull`,
      credentials: await this.#options.credentials.find(reference.registry),
      send: (service, extra, form) => this.#send(service, extra, form),
    });
    if (authorization === undefined) return refused;
    this.#authorizations.set(key, authorization);
    return this.#follow(url, headers, authorization);
  }

  /** Credentials go by https; by http only to a registry that is asked by http itself. */
  #expectSafe(realm: string, reference: PullReference): void {
    const protocol = URL.canParse(realm) ? new URL(realm).protocol : '';
    if (protocol === 'https:' || (protocol === 'http:' && this.#options.isPlain(reference))) return;
    throw new RegistryError(`${reference.registry} asks for a login at an address that is not safe`);
  }

  /** The authorization stays with the host that it is for. */
  async #follow(start: URL, headers: Readonly<Record<string, string>>, authorization: string | undefined) {
    let url = start;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const isHome = url.origin === start.origin;
      const own = isHome && authorization !== undefined ? {authorization} : {};
      const answer = await this.#send(url, {...headers, ...own});
      const {location} = answer.headers;
      if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return answer;
      answer.discard();
      url = nextUrl(location, url);
    }
    throw new RegistryError(`${start.host} redirects more than ${MAX_REDIRECTS} times`);
  }

  #send(url: URL, headers: Readonly<Record<string, string>>, body?: string): Promise<Answer> {
    const {agents, limits, signal} = this.#options;
    return send({url, headers, agents, limits, signal, ...(body !== undefined && {body})});
  }
}

function nextUrl(location: string, from: URL): URL {
  const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && from.protocol === 'http:');
  if (url === undefined || !isSafe) throw new RegistryError(`${from.host} redirects to an address that is not safe`);
  return url;
}

function faultOf(
  {status, headers}: Answer,
  {registry, repository, tag, digest}: PullReference,
  helper: string | undefined,
): Error {
  if (status === 429) return rateFault(headers, registry, Date.now());
  if (status === 408 || status >= 500) return new PassingFault(`it answered ${status}`);
  if (status === 401 || status === 403) {
    const hint =
      helper === undefined
        ? 'registry-credentials: docker-config uses that of docker login'
        : `the credential helper ${helper} was not asked; registry-credentials: docker-config-and-helpers lets it run`;
    return new RegistryError(`${registry} lets nobody read ${repository} without a login (${hint})`);
  }
  if (status === 404)
    return new MissingError(`${registry} has no ${repository}${digest === '' ? `:${tag}` : `@${digest}`}`);
  return new RegistryError(`${registry} answered ${status}`);
}

function toRegistryError(registry: string, error: unknown): RegistryError {
  if (error instanceof RegistryError) return error;
  return new RegistryError(`${registry}: ${error instanceof Error ? error.message : String(error)}`, {cause: error});
}
