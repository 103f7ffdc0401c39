/**
 * The file around compressed data: 4 bytes of name, 1 of version, SHA-256 of the rest, then brotli. Whatever was cut,
 * changed or written by another version is an error, never less data.
 */
import {createHash} from 'node:crypto';
import {brotliCompressSync, brotliDecompressSync, constants} from 'node:zlib';
import {AdvisoryDataError} from './advisory.ts';

const NAME = 'SPAI';
/** Counts up with every change of the layout. */
const VERSION = 1;
const DIGEST_START = NAME.length + 1;
const BODY_START = DIGEST_START + 32;
/** Ten times the largest file today; a bound for a file that was made to explode. */
const MAX_PAYLOAD_BYTES = 64 * 1024 * 1024;

/** The file for a payload. */
export function pack(payload: Uint8Array): Uint8Array {
  const {BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT} = constants;
  const params = {[BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: payload.length};
  const body = brotliCompressSync(payload, {params});
  return Buffer.concat([Buffer.from(NAME, 'latin1'), Buffer.from([VERSION]), digestOf(body), body]);
}

/** The payload of a file. Throws `AdvisoryDataError` that names it and says what is wrong. */
export function unpack(file: Uint8Array, name: string): Buffer {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length <= BODY_START || bytes.toString('latin1', 0, NAME.length) !== NAME) {
    throw new AdvisoryDataError(`${name} is damaged: it is no advisory index`);
  }
  if (bytes[NAME.length] !== VERSION) {
    throw new AdvisoryDataError(`${name} has layout ${bytes[NAME.length]}, but this version reads ${VERSION}`);
  }
  const body = bytes.subarray(BODY_START);
  if (!digestOf(body).equals(bytes.subarray(DIGEST_START, BODY_START))) {
    throw new AdvisoryDataError(`${name} is damaged: its checksum does not match`);
  }
  try {
    return brotliDecompressSync(body, {maxOutputLength: MAX_PAYLOAD_BYTES});
  } catch (error) {
    throw new AdvisoryDataError(`${name} is damaged: it cannot be unpacked`, {cause: error});
  }
}

function digestOf(body: Uint8Array): Buffer {
  return createHash('sha256').update(body).digest();
}
