/**
 * What was found in layers of images, kept for later runs of this user on this machine: by digest of the layer, by this
 * program's code, and by what else a finding depends on. Sealed: what nobody but this program has written is none.
 */
import {createHash} from 'node:crypto';
import {utimes} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {zstdCompress, zstdDecompress} from 'node:zlib';
import type {LayerMemory} from '../scanner.ts';
import {codeDigest} from './code-digest.ts';
import {readPrivateKey} from './private-key.ts';
import {readSealedBytes, sealedFile, writeSealedBytes} from './sealed-file.ts';

/** About as many layers as fifty services have; the longest unused go first. */
const MAX_LAYERS = 256;

/** Of one layer, unpacked; a larger one is read again. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024;

const DIGEST = /^sha(?:256|512):[a-f0-9]{64,128}$/;

export interface LayerMemoryPlace {
  /** Absolute path of a folder of this user alone. */
  readonly privateFolder: string;
  /** Files and folders that are this program's code; see `WorkerEntry`. */
  readonly code: readonly string[];
  /** What else findings depend on, such as settings. */
  readonly settings: string;
}

/** Undefined where nothing can be kept from others. */
export async function openLayerMemory({
  privateFolder,
  code,
  settings,
}: LayerMemoryPlace): Promise<LayerMemory | undefined> {
  const key = readPrivateKey(privateFolder);
  if (key === undefined) return undefined;
  const version = createHash('sha256')
    .update(`${await codeDigest(code)}\0${settings}`)
    .digest('hex');
  const folder = join(privateFolder, 'layers');
  const placeOf = (digest: string) => {
    const name = createHash('sha256').update(`${version}\0${digest}`).digest('hex');
    return {folder, name, key};
  };
  return {
    async recall(digest) {
      if (!DIGEST.test(digest)) return undefined;
      const place = placeOf(digest);
      const packed = await readSealedBytes(place);
      if (packed === undefined) return undefined;
      const now = new Date();
      await utimes(sealedFile(place), now, now).catch(() => {});
      return unpack(packed);
    },
    async keep(digest, text) {
      if (!DIGEST.test(digest) || text.length > MAX_TEXT_BYTES) return;
      await writeSealedBytes(placeOf(digest), await promisify(zstdCompress)(text), MAX_LAYERS);
    },
  };
}

/** Sealed, and yet possibly of a build that packs otherwise. */
async function unpack(packed: Buffer): Promise<string | undefined> {
  try {
    return (await promisify(zstdDecompress)(packed, {maxOutputLength: MAX_TEXT_BYTES * 4})).toString('utf8');
  } catch {
    return undefined;
  }
}
