/**
 * Container images: a layer of 200 MB beside plain decompression, and ten images on one base beside one. Ratios in one
 * run: `node bench/images.ts [LAYER]`, where LAYER is a `.tar.gz`; without it one is made.
 */
import {createReadStream} from 'node:fs';
import {mkdtemp, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createGunzip, gzipSync} from 'node:zlib';
import {type ImagePlan, type MadeImage, makeImage} from '../__tests__/support/images/image.ts';
import {scanArchives} from '../__tests__/support/images/scan.ts';
import {type Item, tar} from '../__tests__/support/images/tar.ts';
import {secretFiles} from '../scanners/embedded/images/contents/secret-files.ts';
import {INVENTORY_ANALYZERS} from '../scanners/embedded/images/inventory/take-inventory.ts';
import {decompress} from '../scanners/embedded/images/layers/decompress.ts';
import {readLayer} from '../scanners/embedded/images/layers/read-layer.ts';
import {scanner as secrets} from '../scanners/embedded/secrets/scanner.ts';
import type {Pull} from '../src/scanner.ts';

const ROUNDS = 5;
const CHUNK_BYTES = 256 * 1024;
const MAX_LAYER_RATIO = 1.3;
const MAX_TEN_RATIO = 1.5;
const MAX_PEAK_MB = 300;

interface Cost {
  readonly clockMs: number;
  /** Of all threads of the process. */
  readonly processorMs: number;
}

const NEVER: Cost = {clockMs: Number.POSITIVE_INFINITY, processorMs: Number.POSITIVE_INFINITY};

const failures: string[] = [];
const folder = await mkdtemp(join(tmpdir(), 'bench-images-'));
try {
  await benchLayer(process.argv[2] ?? (await writeLayer()));
  await benchTen();
} finally {
  await rm(folder, {recursive: true});
}
console.log(failures.length === 0 ? 'all within their limits' : failures.join('\n'));
process.exitCode = failures.length === 0 ? 0 : 1;

/** 20,000 files of 10 KB: text that packs about as well as that of a distribution. */
async function writeLayer(): Promise<string> {
  const file = join(folder, 'layer.tar.gz');
  await writeFile(file, gzipSync(await tar(manyFiles('usr/share/pack', 20_000))));
  return file;
}

function manyFiles(prefix: string, count: number): Record<string, Item> {
  let state = 1;
  const word = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state.toString(36);
  };
  const line = () => `${word()} package of the system ${word()} library\n`;
  return Object.fromEntries(
    Array.from({length: count}, (_, index) => [
      `${prefix}/${index % 100}/${index}`,
      Array.from({length: 250}, line).join(''),
    ]),
  );
}

async function benchLayer(file: string): Promise<void> {
  const secretAnalyzer = secretFiles(
    await secrets.prepare(
      {settingsFiles: {}},
      {readData: async () => undefined, readGrammar: async () => new Uint8Array()},
    ),
  );
  const analyzers = [...INVENTORY_ANALYZERS, secretAnalyzer];
  const read = () => createReadStream(file, {highWaterMark: CHUNK_BYTES});
  const {signal} = new AbortController();
  let unpacked = 0;
  const [plain = NEVER, layer = NEVER] = await fastest([
    async () => {
      for await (const chunk of read().pipe(createGunzip({chunkSize: CHUNK_BYTES}))) unpacked += chunk.length;
    },
    async () => {
      await readLayer({open: () => decompress(read()), analyzers, maxEntries: 1_000_000, signal});
    },
  ]);
  const {size} = await stat(file);
  const ratio = least(layer, plain);
  const peakMb = process.resourceUsage().maxRSS / 1024;
  console.log(
    `layer of ${mb(size)}, ${mb(unpacked / ROUNDS)} unpacked: decompression ${word(plain)}, read and analyzed ${word(layer)} (${ratio.toFixed(2)}×), peak ${peakMb.toFixed(0)} MB`,
  );
  expect(
    ratio <= MAX_LAYER_RATIO,
    `a layer takes ${ratio.toFixed(2)}× of its decompression, wanted ${MAX_LAYER_RATIO}×`,
  );
  if (process.argv[2] !== undefined)
    expect(peakMb <= MAX_PEAK_MB, `peak of ${peakMb.toFixed(0)} MB, wanted ${MAX_PEAK_MB}`);
}

async function benchTen(): Promise<void> {
  const base: ImagePlan['steps'] = [{createdBy: 'ADD rootfs / # buildkit', files: manyFiles('usr/share/pack', 8_000)}];
  const images = await Promise.all(
    Array.from({length: 10}, (_, index) =>
      makeImage({
        name: `shop/${index}:1`,
        steps: [...base, {createdBy: 'COPY app . # buildkit', files: {app: String(index)}}],
      }),
    ),
  );
  const pull = await pullOf(images);
  const names = images.map((_, index) => `registry.example/shop/${index}:1`);
  const scan = async (references: readonly string[]) => {
    const {failedFiles} = await scanArchives({archives: [], selection: {references}, pull});
    if (failedFiles?.length !== 0) throw new Error(`not all images were read: ${JSON.stringify(failedFiles)}`);
  };
  const [one = NEVER, ten = NEVER] = await fastest([() => scan(names.slice(0, 1)), () => scan(names)]);
  const ratio = least(ten, one);
  console.log(`one image ${word(one)}, ten on its base ${word(ten)} (${ratio.toFixed(2)}×)`);
  expect(ratio <= MAX_TEN_RATIO, `ten images take ${ratio.toFixed(2)}× of one, wanted ${MAX_TEN_RATIO}×`);
}

/** A registry that has everything on disk already. */
async function pullOf(images: readonly MadeImage[]): Promise<Pull> {
  const files = new Map<string, string>();
  for (const {config, layers} of images) {
    for (const {digest, bytes} of [config, ...layers.map(({stored}) => stored)]) {
      files.set(digest, join(folder, digest.slice(7)));
      await writeFile(join(folder, digest.slice(7)), bytes);
    }
  }
  return async (request) => {
    if (request.kind === 'attached') return {kind: 'attached', manifests: []};
    if (request.kind === 'tags') return {kind: 'tags', tags: []};
    if (request.kind === 'trusted-root') throw new Error('nothing asks for signatures');
    if (request.kind === 'blob') return {kind: 'blob', file: files.get(request.digest) ?? ''};
    const image = images[Number(/(?<index>\d):1$/.exec(request.reference)?.groups?.index)];
    if (image === undefined) throw new Error(`there is no ${request.reference}`);
    return {kind: 'manifest', mediaType: image.manifestType, ...image.manifest};
  };
}

/** The fastest round of each; they take turns, so that what else the machine does meets all. */
async function fastest(acts: readonly (() => Promise<void>)[]): Promise<Cost[]> {
  const best = acts.map(() => NEVER);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, act] of acts.entries()) {
      const [start, before] = [performance.now(), process.cpuUsage()];
      await act();
      const {user, system} = process.cpuUsage(before);
      const known = best[index] ?? NEVER;
      best[index] = {
        clockMs: Math.min(known.clockMs, performance.now() - start),
        processorMs: Math.min(known.processorMs, (user + system) / 1000),
      };
    }
  }
  return best;
}

/** By the clock on a machine that does nothing else; on a busy one the time of the processor says more. */
function least(a: Cost, b: Cost): number {
  return Math.min(a.clockMs / b.clockMs, a.processorMs / b.processorMs);
}

function word({clockMs, processorMs}: Cost): string {
  return `${clockMs.toFixed(0)} ms (processor ${processorMs.toFixed(0)})`;
}

function expect(isMet: boolean, failure: string): void {
  if (!isMet) failures.push(failure);
}

function mb(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(0)} MB`;
}
