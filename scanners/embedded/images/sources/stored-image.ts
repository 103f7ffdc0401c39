/** An image before it is read: its configuration and where its layers are, from whatever source. */

export interface StoredImage {
  /** As the user knows it: a reference, or `app.tar` with the name inside of the archive. */
  readonly name: string;
  /** Digest of the manifest, where there is one. */
  readonly digest?: string;
  /** What its reference stands for in its registry: the digest of an index or of the manifest. */
  readonly namedDigest?: string;
  /** The JSON of the configuration, not yet accepted by any schema. */
  readonly config: Uint8Array;
  /** The lowest first. */
  readonly layers: readonly StoredLayer[];
  /** Path of the archive or folder that it comes from, as findings name it. */
  readonly archive?: string;
}

export interface StoredLayer {
  /** `sha256:…` of the bytes as they are stored. Layers with the same digest are the same. */
  readonly digest: string;
  /** The bytes are known to have the digest. */
  readonly isVerified: boolean;
  /** Begins to fetch it from where it is, so that it is there when it is opened; absent where it is at hand. */
  fetch?(): void;
  /** The bytes as they are stored: packed or not. Rejects or throws `ImageError`. */
  open(): AsyncIterable<Uint8Array>;
}
