/** Digests of bytes, `algorithm:hex`. https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests */
import {createHash} from 'node:crypto';
import {ImageError} from './image-error.ts';

/** Of all of the stream. */
export async function digestOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) hash.update(chunk);
  return `sha256:${hash.digest('hex')}`;
}

/** The same stream; throws `ImageError` at its end when it does not have the digest. */
export async function* verified(bytes: AsyncIterable<Uint8Array>, digest: string): AsyncGenerator<Uint8Array> {
  const hash = createHash(algorithmOf(digest));
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
  expectDigest(hash.digest('hex'), digest);
}

/** Throws `ImageError` when the bytes do not have the digest. */
export function verify(bytes: Uint8Array, digest: string): void {
  expectDigest(createHash(algorithmOf(digest)).update(bytes).digest('hex'), digest);
}

function algorithmOf(digest: string): string {
  return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}

function expectDigest(hex: string, digest: string): void {
  if (digest.split(':')[1] !== hex) throw new ImageError(`${digest} has other content than its digest says`);
}
