/** The way of a run to the OSV API. Nothing is loaded, read or sent before the first question. */
import type {ApiRequest} from '../scanner.ts';
import type {ApiLimits} from './osv-api/client.ts';
import {liesInside} from './result-cache.ts';

export interface OsvApi {
  /** See `ProjectContext.askApi`. */
  ask(request: ApiRequest): Promise<unknown>;
  /** Ends what is under way and keeps the answers for later runs. Never rejects. */
  close(): Promise<void>;
}

export interface OsvApiOptions {
  /** May name another address (`SECURE_PIPELINE_OSV_API`) and a proxy. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the folder for answers of earlier runs; undefined asks everything anew. */
  readonly cacheFolder: string | undefined;
  /** Absolute path of the scanned folder: a cache inside of it is not used, as its answers could be faked. */
  readonly root: string;
  readonly signal: AbortSignal;
  /** Tests lower them. */
  readonly limits?: Partial<ApiLimits>;
}

/** Opens the way. A question rejects when the address in the environment is no safe one. */
export function openOsvApi(options: OsvApiOptions): OsvApi {
  let opened: Promise<OsvApi> | undefined;
  return {
    async ask(request) {
      opened ??= open(options);
      return (await opened).ask(request);
    },
    async close() {
      await opened?.then(
        (api) => api.close(),
        () => {},
      );
    },
  };
}

async function open({environment, cacheFolder, root, signal, limits}: OsvApiOptions): Promise<OsvApi> {
  const [{osvApiAddress}, {API_LIMITS, ApiClient}, {ApiDoor}, {AnswerMemory}, kept] = await Promise.all([
    import('./osv-api/address.ts'),
    import('./osv-api/client.ts'),
    import('./osv-api/door.ts'),
    import('./osv-api/memory.ts'),
    import('./osv-api/kept-answers.ts'),
  ]);
  const address = osvApiAddress(environment);
  const folder = cacheFolder === undefined || (await liesInside(cacheFolder, root)) ? undefined : cacheFolder;
  const client = new ApiClient({address, environment, limits: {...API_LIMITS, ...limits}, signal});
  const memory = new AnswerMemory(await kept.readKeptAnswers(folder, address), Date.now());
  const door = new ApiDoor(client, memory);
  return {
    ask: (request) => door.ask(request),
    async close() {
      client.close();
      if (folder !== undefined && memory.isChanged) await kept.writeKeptAnswers(folder, memory.toKeep());
    },
  };
}
