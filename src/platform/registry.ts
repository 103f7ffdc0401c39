/** The way of a run to registries. Nothing is loaded, read or sent before the first image is asked for. */
import type {Pull, PullAnswer, PullRequest} from '../scanner.ts';
import type {RegistryLimits} from './registry/client.ts';

export interface Registries {
  /** See `ImageContext.pull`. */
  readonly pull: Pull;
  /** Ends what is under way. Never rejects. */
  close(): Promise<void>;
}

export interface RegistryOptions {
  /** Names the proxy, and where the docker configuration is. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly credentials: 'none' | 'docker-config' | 'docker-config-and-helpers';
  /** Hosts that are asked first, by registry: `http://` where they are to be asked so. */
  readonly mirrors: Readonly<Record<string, readonly string[]>>;
  /** References of the user: only these may be asked by http, where they say so or name this machine. */
  readonly references: readonly string[];
  /** Absolute path of a folder of this user alone, for blobs; undefined keeps them for this run. */
  readonly privateFolder: string | undefined;
  readonly signal: AbortSignal;
  /** Tests lower them. */
  readonly limits?: Partial<RegistryLimits>;
}

export function openRegistries(options: RegistryOptions): Registries {
  let opened: Promise<{pull: Pull; close: () => Promise<void>}> | undefined;
  return {
    async pull(request: PullRequest): Promise<PullAnswer> {
      opened ??= import('./registry/puller.ts').then(({openPuller}) => openPuller(options));
      return (await opened).pull(request);
    },
    async close() {
      await opened?.then(
        (puller) => puller.close(),
        () => {},
      );
    },
  };
}
