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
  readonly #maxBytes: number;
  #tail: Buffer = Buffer.alloc(0);

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  add(chunk: Buffer): void {
    const joined = chunk.length >= this.#maxBytes ? chunk : Buffer.concat([this.#tail, chunk]);
    this.#tail = Buffer.from(joined.subarray(Math.max(0, joined.length - this.#maxBytes)));
  }

  text(): string {
    return this.#tail.toString('utf8');
  }
}
