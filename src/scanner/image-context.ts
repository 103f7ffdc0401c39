/** What a scanner of container images gets: which images, and the way to registries and archives. */
import type {PreparedFileScanner} from './file-scanner.ts';

/** Which images a run reads. */
export interface ImageSelection {
  /** Also those that the repository builds upon and deploys. */
  readonly fromRepository: boolean;
  /** As the user wrote them. */
  readonly references: readonly string[];
  readonly archives: readonly ImageArchive[];
  /** Go's names: `linux/amd64`, `linux/arm/v7`. */
  readonly platform: string;
}

/** An archive or a folder with images. */
export interface ImageArchive {
  /** Absolute path. */
  readonly file: string;
  /** How findings name it: relative to the scanned folder, or its name alone where it lies outside. */
  readonly name: string;
}

/** One request to a registry; the main thread sends it, nothing else of the network is reachable. */
export type PullRequest =
  /** What the reference, or the digest in its repository, stands for. */
  | {readonly kind: 'manifest'; readonly reference: string; readonly digest?: string}
  | {readonly kind: 'blob'; readonly reference: string; readonly digest: string; readonly sizeBytes: number}
  /** Whether the digest is signed, as far as something says so beside it. */
  | {readonly kind: 'signature'; readonly reference: string; readonly digest: string}
  /** An image of the engine of this machine, where the user named it `docker-daemon:<reference>`. */
  | {readonly kind: 'daemon'; readonly reference: string};

export type PullAnswer =
  /** Its bytes have the digest. */
  | {readonly kind: 'manifest'; readonly mediaType: string; readonly digest: string; readonly bytes: Uint8Array}
  /** Absolute path of a file with the bytes of the digest, or an archive of `docker save`; it stays until the run ends. */
  | {readonly kind: 'blob'; readonly file: string}
  | {readonly kind: 'signature'; readonly isThere: boolean};

export type Pull = (request: PullRequest) => Promise<PullAnswer>;

/** What a scanner of images gets besides. */
export interface ImageContext {
  readonly selection: ImageSelection;
  /** Rejects with the cause after retries. Undefined when the run is offline. */
  readonly pull: Pull | undefined;
  readonly side: 'head' | 'base';
  /** On the base: what the scan of the head handed over, so that no image is read twice. */
  readonly handover?: string;
  /** The scanner of secrets with its settings of this run, for files of images. */
  prepareSecrets(): Promise<PreparedFileScanner>;
}
