/** A folder with the parts of images, on disk or inside of a tar archive. */

export interface ImageFolder {
  /** Undefined when there is no such file. Throws `ImageError` when it is larger than `maxBytes`. */
  read(name: string, maxBytes: number): Promise<Uint8Array | undefined>;
  /** The bytes of a file. Throws `ImageError` when there is none. */
  open(name: string): AsyncIterable<Uint8Array>;
  /** Of the bytes of a file: `sha256:…`. Rejects with an `ImageError` when there is none. */
  digest(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Far more than any manifest or configuration; 4 MB is the limit of registries. */
export const MAX_JSON_BYTES = 8 * 1024 * 1024;
