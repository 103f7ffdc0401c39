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
  /** What images must be: where they come from, and who signs them. */
  readonly trust: ImageTrust;
}

/**
 * Which images are trusted. Patterns are of repositories (`ghcr.io/acme/shop`, `docker.io/library/alpine`), issuers and
 * subjects: `*` stands for any part between slashes, `**` for anything.
 */
export interface ImageTrust {
  /** Where images may come from; empty: anywhere. */
  readonly registries: readonly string[];
  /** Images of these repositories must be named by digest. */
  readonly pinned: readonly string[];
  /** Images that are trusted as they are. */
  readonly digests: readonly string[];
  /** Every entry that fits an image must hold. */
  readonly signatures: readonly SignaturePolicy[];
  /** Trusted roots of Sigstore, one JSON text a line or one over several, in place of the public instance's. */
  readonly trustedRoot?: string;
}

export interface SignaturePolicy {
  readonly images: readonly string[];
  /** Any of them will do; empty where only a provenance is asked for. */
  readonly signedBy: readonly TrustedSigner[];
  readonly provenance?: ProvenancePolicy;
}

/** Empty lists ask for nothing. */
export interface ProvenancePolicy {
  readonly signedBy: readonly TrustedSigner[];
  readonly builders: readonly string[];
  readonly sources: readonly string[];
}

export type TrustedSigner =
  /** Whom a certificate of Sigstore names. */
  | {readonly kind: 'identity'; readonly issuer: string; readonly subject: string}
  /** A public key; without `needsLog` no transparency log has to know the signature. */
  | {readonly kind: 'key'; readonly pem: string; readonly needsLog: boolean};

export const NO_TRUST_ASKED: ImageTrust = {registries: [], pinned: [], digests: [], signatures: []};

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
  /** What lies beside the digest in its registry and says of itself that it signs or attests it. */
  | {readonly kind: 'attached'; readonly reference: string; readonly digest: string}
  /** The tags of the repository. */
  | {readonly kind: 'tags'; readonly reference: string}
  /** What is trusted to tell who signed: the root of Sigstore's public instance. */
  | {readonly kind: 'trusted-root'}
  /** An image of the engine of this machine, where the user named it `docker-daemon:<reference>`. */
  | {readonly kind: 'daemon'; readonly reference: string};

export type PullAnswer =
  /** Its bytes have the digest. */
  | {readonly kind: 'manifest'; readonly mediaType: string; readonly digest: string; readonly bytes: Uint8Array}
  /** Absolute path of a file with the bytes of the digest, or an archive of `docker save`; it stays until the run ends. */
  | {readonly kind: 'blob'; readonly file: string}
  /** Cut after some hundred. */
  | {readonly kind: 'attached'; readonly manifests: readonly AttachedManifest[]}
  /** Cut after some ten thousand. */
  | {readonly kind: 'tags'; readonly tags: readonly string[]}
  /** `isCurrent`: from its makers; else as this version ships it. */
  | {readonly kind: 'trusted-root'; readonly json: string; readonly isCurrent: boolean};

export interface AttachedManifest {
  readonly digest: string;
  /** Empty for what is found by cosign's tags. */
  readonly artifactType: string;
  /** Of attestations that say it; empty where unknown. */
  readonly predicateType: string;
}

export type Pull = (request: PullRequest) => Promise<PullAnswer>;

/**
 * What a scanner has found in layers in earlier runs: the same code with the same settings of secrets. Only what this
 * program has written itself comes back.
 */
export interface LayerMemory {
  /** By digest of the layer as it is stored: `sha256:…`. Never rejects. */
  recall(digest: string): Promise<string | undefined>;
  /** Never rejects. */
  keep(digest: string, text: string): Promise<void>;
}

/** What a scanner of images gets besides. */
export interface ImageContext {
  readonly selection: ImageSelection;
  /** Rejects with the cause after retries. Undefined when the run is offline. */
  readonly pull: Pull | undefined;
  /** Undefined where nothing is kept from one run to the next. */
  readonly memory: LayerMemory | undefined;
  readonly side: 'head' | 'base';
  /** On the base: what the scan of the head handed over, so that no image is read twice. */
  readonly handover?: string;
  /** The scanner of secrets with its settings of this run, for files of images. */
  prepareSecrets(): Promise<PreparedFileScanner>;
}
