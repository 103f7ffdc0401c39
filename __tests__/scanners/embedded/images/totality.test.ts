/** Whatever bytes come as an image, it is read or refused: nothing else is thrown, nothing hangs. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {FileAnalyzer} from '../../../../scanners/embedded/images/image.ts';
import {CorruptArchive} from '../../../../scanners/embedded/images/layers/corrupt-archive.ts';
import {decompress} from '../../../../scanners/embedded/images/layers/decompress.ts';
import {normalizePath} from '../../../../scanners/embedded/images/layers/image-path.ts';
import {mergeLayers} from '../../../../scanners/embedded/images/layers/merge-layers.ts';
import {readLayer} from '../../../../scanners/embedded/images/layers/read-layer.ts';
import {parseConfig} from '../../../../scanners/embedded/images/sources/config-schema.ts';
import {ImageError} from '../../../../scanners/embedded/images/sources/image-error.ts';
import {matchDockerfile} from '../../../../scanners/embedded/images/tracing/match-dockerfile.ts';
import {parseDockerfile} from '../../../../scanners/embedded/images/tracing/parse-dockerfile.ts';
import {TEXT} from '../../../support/images/open.ts';
import {tar} from '../../../support/images/tar.ts';

const analyzers: readonly FileAnalyzer<unknown>[] = [TEXT];
const {signal} = new AbortController();

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function read(bytes: Uint8Array, chunkBytes: number) {
  return readLayer({open: () => decompress(chunksOf(bytes, chunkBytes)), analyzers, maxEntries: 1000, signal});
}

const sample = await tar({
  'etc/': {folder: true},
  'etc/os-release': 'ID=debian\n',
  lib: {link: 'usr/lib'},
  'lib/x': {content: 'x'.repeat(600), mode: 0o4755},
  'usr/bin/y': {hardLink: 'lib/x'},
  'etc/.wh.z': '',
  'a/.wh..wh..opq': '',
  [`${'long/'.repeat(60)}name`]: 'z',
});

describe('a layer', () => {
  it('of which some bytes are others is read or refused', async () => {
    const change = fc.tuple(fc.nat(sample.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, {minLength: 1, maxLength: 8}),
        fc.integer({min: 1, max: 2000}),
        async (changes, size) => {
          const bytes = Uint8Array.from(sample);
          for (const [at, value] of changes) bytes[at] = value;
          const contents = await read(bytes, size).catch((error: unknown) => error);
          if (contents instanceof Error) expect(contents).toBeInstanceOf(CorruptArchive);
        },
      ),
      {numRuns: 200},
    );
  });

  it('cut anywhere is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sample.length), async (end) => {
        const contents = await read(sample.subarray(0, end), 512).catch((error: unknown) => error);
        if (contents instanceof Error) expect(contents).toBeInstanceOf(CorruptArchive);
      }),
      {numRuns: 200},
    );
  });

  it('is the same in chunks of any size', async () => {
    const whole = await read(sample, sample.length);
    expect(whole.entries.length).toBeGreaterThan(4);
    await fc.assert(
      fc.asyncProperty(fc.integer({min: 1, max: 3000}), async (size) => {
        expect(await read(sample, size)).toEqual(whole);
      }),
      {numRuns: 30},
    );
  });
});

describe('layers upon each other', () => {
  const part = fc.constantFrom('a', 'b', '..', '.', 'c');
  const path = fc.array(part, {minLength: 1, maxLength: 4}).map((parts) => parts.join('/'));
  // As they come out of a layer.
  const place = path.map(normalizePath).filter((written) => written !== '');
  const entry = fc.record({
    path: place,
    kind: fc.constantFrom('file' as const, 'folder' as const, 'symlink' as const),
    target: path,
  });
  const layer = fc.record({
    entries: fc.array(entry, {maxLength: 12}),
    deleted: fc.array(place, {maxLength: 3}),
    opaque: fc.array(place, {maxLength: 2}),
  });

  it('always end in files inside of the root, the same with and without what was merged before', () => {
    fc.assert(
      fc.property(fc.array(layer, {maxLength: 4}), (layers) => {
        const contents = layers.map(({entries, ...rest}) => ({
          ...rest,
          entries: entries.map((each) => ({...each, sizeBytes: 0, mode: 0o644, uid: 0, gid: 0})),
          facts: new Map(),
          notes: [],
          sizeBytes: 0,
        }));
        const entries = [...mergeLayers(contents, 10_000).entries()];
        for (const entry of entries) expect(entry.path.split('/')).not.toContain('..');
        expect(new Set(entries.map((entry) => entry.path)).size).toBe(entries.length);
      }),
    );
  });
});

describe('texts', () => {
  it('any JSON as a configuration is read or refused', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (text, layers) => {
        try {
          parseConfig(Buffer.from(text), layers);
        } catch (error) {
          expect(error).toBeInstanceOf(ImageError);
        }
      }),
    );
  });

  it('any text is a Dockerfile, and any history one that may fit', () => {
    const words = fc.constantFrom(
      'FROM',
      'RUN',
      'COPY',
      'a',
      ':',
      '\n',
      '\\',
      ' ',
      '<<EOF',
      'EOF',
      '"',
      '[',
      '#',
      '$X',
      'AS',
    );
    const text = fc.array(words, {maxLength: 60}).map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.string()), (dockerfile, history) => {
        const lines = history.map((createdBy) => ({createdBy, isEmptyLayer: false}));
        expect(() => matchDockerfile(lines, [parseDockerfile('Dockerfile', dockerfile)], 'x')).not.toThrow();
      }),
    );
  });
});
