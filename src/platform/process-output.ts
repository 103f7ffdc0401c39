/** What is kept of the output of a child process. */

/** Collects chunks up to a number of bytes. */
export class CappedOutput {
  readonly #chunks: Buffer[] = [];
  readonly #maxBytes: number;
  #size = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** False when the chunk did not fit any more. */
  add(chunk: Buffer): boolean {
    const room = this.#maxBytes - this.#size;
    if (room > 0) this.#chunks.push(chunk.subarray(0, room));
    this.#size = Math.min(this.#maxBytes, this.#size + chunk.length);
    return chunk.length <= room;
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#chunks);
  }
}

/** Keeps the last bytes of a stream. */
export class TailOutput {
  readonly #chunks: Buffer[] = [];
  readonly #maxBytes: number;
  #size = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    // Joined now and then: twice the bytes are kept, and each is copied a few times at most.
    if (this.#size >= 2 * this.#maxBytes) {
      this.#chunks.splice(0, this.#chunks.length, this.#tail());
      this.#size = this.#maxBytes;
    }
  }

  text(): string {
    return this.#tail().toString('utf8');
  }

  #tail(): Buffer {
    const joined = Buffer.concat(this.#chunks);
    return joined.subarray(Math.max(0, joined.length - this.#maxBytes));
  }
}
