/** What of an image's layers is seen: on archives as engines write them, and on those nobody should write. */
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import type {FileAnalyzer, Image} from '../../../../scanners/embedded/images/image.ts';
import {dockerArchive, type LayerPlan, makeImage} from '../../../support/images/image.ts';
import {openImages, TEXT} from '../../../support/images/open.ts';
import {archive, header, type Item, tar} from '../../../support/images/tar.ts';

const layer = (files: Readonly<Record<string, Item>>): LayerPlan => ({files, createdBy: 'COPY . .'});

async function imageOf(
  layers: readonly Readonly<Record<string, Item>>[],
  analyzers?: readonly FileAnalyzer<unknown>[],
): Promise<Image> {
  const made = await makeImage({name: 'shop:1', steps: layers.map(layer)});
  const [image] = await openImages(await dockerArchive([made]), analyzers);
  if (image === undefined) throw new Error('there is an image in the archive');
  return image;
}

const visible = ({files}: Image) =>
  Object.fromEntries(files.facts(TEXT).map(({file, facts}) => [`${file.path}@${file.layer}`, facts]));

describe('layers upon each other', () => {
  it.each<{name: string; layers: Readonly<Record<string, Item>>[]; seen: Record<string, string>}>([
    {
      name: 'a later file takes the place of an earlier one',
      layers: [{'etc/a': '1', 'etc/b': '1'}, {'etc/a': '2'}],
      seen: {'etc/a@1': '2', 'etc/b@0': '1'},
    },
    {
      name: 'a whiteout deletes a file',
      layers: [{'etc/a': '1', 'etc/b': '1'}, {'etc/.wh.a': ''}],
      seen: {'etc/b@0': '1'},
    },
    {
      name: 'a whiteout deletes a folder with all that is in it',
      layers: [{'a/b/c/d': '1', 'a/x': '1'}, {'a/.wh.b': ''}],
      seen: {'a/x@0': '1'},
    },
    {
      name: 'an opaque folder hides what was in it, and not what its own layer adds, whatever the order',
      layers: [
        {'a/old': '1', 'b/old': '1'},
        {'a/new': '2', 'a/.wh..wh..opq': ''},
      ],
      seen: {'a/new@1': '2', 'b/old@0': '1'},
    },
    {
      name: 'a deleted file that a later layer brings back is there',
      layers: [{a: '1'}, {'.wh.a': ''}, {a: '3'}],
      seen: {'a@2': '3'},
    },
    {
      name: 'a file in place of a folder hides the folder',
      layers: [{'a/b': '1'}, {a: '2'}],
      seen: {'a@1': '2'},
    },
    {
      name: 'a folder in place of a file',
      layers: [{a: '1'}, {'a/': {folder: true}, 'a/b': '2'}],
      seen: {'a/b@1': '2'},
    },
    {
      name: 'a folder that is named again keeps what is in it',
      layers: [{'a/b': '1'}, {'a/': {folder: true}}],
      seen: {'a/b@0': '1'},
    },
    {
      name: 'a path through a link of a lower layer ends where the link leads',
      layers: [{'usr/lib/': {folder: true}, lib: {link: 'usr/lib'}}, {'lib/a': '2'}],
      seen: {'usr/lib/a@1': '2'},
    },
    {
      name: 'of two entries with one path the later counts',
      layers: [{'./a': '1', '/a': '2'}],
      seen: {'a@0': '2'},
    },
    {
      name: 'files of the file system that made the layer are none',
      layers: [{'.wh..wh.plnk/12.34': 'x', '.wh..wh.aufs': 'x', a: '1'}],
      seen: {'a@0': '1', '.wh..wh.plnk/12.34@0': 'x'},
    },
  ])('$name', async ({layers, seen}) => {
    expect(visible(await imageOf(layers))).toEqual(seen);
  });

  it('facts of all layers tell also what was replaced and deleted', async () => {
    const {files} = await imageOf([
      {a: '1', b: '1'},
      {a: '2', '.wh.b': ''},
    ]);
    const all = files.factsOfAllLayers(TEXT).map(({file, facts}) => [file.layer, file.path, facts]);
    expect(all).toEqual([
      [0, 'a', '1'],
      [0, 'b', '1'],
      [1, 'a', '2'],
    ]);
  });
});

describe('links', () => {
  it.each([
    {name: 'relative', link: '../usr/lib/os-release', found: 'usr/lib/os-release'},
    {name: 'absolute, from the root of the image', link: '/usr/lib/os-release', found: 'usr/lib/os-release'},
    {name: 'over the root', link: '../../../../usr/lib/os-release', found: 'usr/lib/os-release'},
    {name: 'to nothing', link: '/none', found: undefined},
    {name: 'to itself', link: 'os-release', found: undefined},
    {name: 'through another link', link: '/alias/os-release', found: 'usr/lib/os-release'},
  ])('$name', async ({link, found}) => {
    const {files} = await imageOf([{'usr/lib/os-release': 'x', alias: {link: 'usr/lib'}, 'etc/os-release': {link}}]);
    expect(files.find('etc/os-release')?.path).toBe(found);
  });

  it('two links that lead to each other end the search', async () => {
    const {files} = await imageOf([{a: {link: 'b/x'}, b: {link: 'a/x'}}]);
    expect(files.find('a/y')).toBeUndefined();
  });

  it('a hard link is its target by another name', async () => {
    const image = await imageOf([{'bin/a': {content: 'x', mode: 0o4755}, 'bin/b': {hardLink: 'bin/a'}}]);
    expect(visible(image)).toEqual({'bin/a@0': 'x', 'bin/b@0': 'x'});
    expect(image.files.find('bin/b')?.mode).toBe(0o4755);
  });

  it('a file is read although it is asked for by the name of a link alone', async () => {
    const onlyStatus: FileAnalyzer<string> = {...TEXT, wants: ({path}) => path === 'var/lib/dpkg/status'};
    const image = await imageOf([{'tmp/x': 'Package: a', 'var/lib/dpkg/status': {hardLink: 'tmp/x'}}], [onlyStatus]);
    expect(visible(image)).toEqual({'var/lib/dpkg/status@0': 'Package: a'});
  });

  it('a hard link that leads out of its layer is named', async () => {
    const image = await imageOf([{a: {hardLink: '../../etc/shadow'}}]);
    expect(visible(image)).toEqual({});
    expect(image.notes).toEqual([
      {kind: 'not-resolved', text: 'layer 1: a: its link to etc/shadow leads to no file of its layer'},
    ]);
  });
});

const LONG = `${'deep/'.repeat(60)}file`;

describe('archives', () => {
  it.each([
    {name: 'no path leads out of the root', files: {'../../etc/passwd': 'x'}, seen: {'etc/passwd@0': 'x'}},
    {name: 'names over 255 characters', files: {[LONG]: 'x'}, seen: {[`${LONG}@0`]: 'x'}},
    {name: 'devices are never files', files: {'dev/null': {device: true as const}, a: '1'}, seen: {'a@0': '1'}},
    {name: 'an empty file', files: {a: ''}, seen: {'a@0': ''}},
  ])('$name', async ({files, seen}) => {
    expect(visible(await imageOf([files]))).toEqual(seen);
  });

  const inLayer = async (bytes: Uint8Array) => {
    const diffIds = ['sha256:0'];
    const outer = await tar({
      'config.json': JSON.stringify({rootfs: {diff_ids: diffIds}}),
      'layer.tar': bytes,
      'manifest.json': JSON.stringify([{Config: 'config.json', Layers: ['layer.tar']}]),
    });
    const [image] = await openImages(outer);
    if (image === undefined) throw new Error('there is an image in the archive');
    return image;
  };
  const size = (bytes: number) => `${bytes.toString(8).padStart(11, '0')}\0`;

  it.each([
    {
      name: 'a long name of GNU',
      bytes: archive(
        header({0: '././@LongLink', 124: size(LONG.length), 156: 'L'}),
        LONG,
        header({0: 'cut', 124: size(1)}),
        'x',
      ),
      seen: {[`${LONG}@0`]: 'x'},
    },
    {
      name: 'a sparse file of GNU, with its holes as zeros',
      bytes: archive(
        header({0: 'holes', 124: size(2), 156: 'S', 257: 'ustar  \0', 386: size(3) + size(2), 483: size(6)}),
        'xy',
        header({0: 'next', 124: size(1)}),
        'z',
      ),
      seen: {'holes@0': '\0\0\0xy\0', 'next@0': 'z'},
    },
    {
      name: 'a sparse file of PAX 1.0',
      bytes: archive(
        header({0: 'PaxHeader', 124: size(81), 156: 'x'}),
        '22 GNU.sparse.major=1\n25 GNU.sparse.realsize=4\n34 GNU.sparse.name=sparse/by-name\n',
        header({0: 'GNUSparseFile.0/x', 124: size(514)}),
        Buffer.concat([Buffer.from('1\n2\n2\n').subarray(0, 6), Buffer.alloc(506), Buffer.from('xy')]),
      ),
      seen: {'sparse/by-name@0': '\0\0xy'},
    },
    {
      name: 'a size in binary',
      bytes: archive(header({0: 'a', 124: Uint8Array.of(0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)}), 'xy'),
      seen: {'a@0': 'xy'},
    },
    {
      name: 'an archive without an end',
      bytes: archive(header({0: 'a', 124: size(1)}), 'x').subarray(0, 1024),
      seen: {'a@0': 'x'},
    },
    {name: 'an empty archive', bytes: archive(), seen: {}},
  ])('$name', async ({bytes, seen}) => {
    expect(visible(await inLayer(bytes))).toEqual(seen);
  });

  it.each([
    {name: 'ends within a file', bytes: archive(header({0: 'a', 124: size(5000)}), 'x'), cause: 'it ends too early'},
    {
      name: 'has a wrong checksum',
      bytes: Buffer.from(header({0: 'a'})).fill('b', 0, 1),
      cause: 'a header has a wrong checksum',
    },
    {
      name: 'goes on after its end',
      bytes: Buffer.concat([Buffer.alloc(512), header({0: 'a'})]),
      cause: 'it goes on after its end',
    },
    {
      name: 'has a size that is none',
      bytes: archive(header({0: 'a', 124: '9'})),
      cause: 'a header has a number that is none',
    },
    {
      name: 'has a name of 2 MB',
      bytes: archive(header({0: 'a', 124: size(2_000_000), 156: 'L'})),
      cause: 'a name is longer than 1 MB',
    },
    {
      name: 'has a broken PAX record',
      bytes: archive(header({0: 'a', 124: size(9), 156: 'x'}), '99 path=a'),
      cause: 'a PAX record is broken',
    },
    {
      name: 'has data outside of a sparse file',
      bytes: archive(
        header({0: 'a', 124: size(2), 156: 'S', 257: 'ustar  \0', 386: size(9) + size(2), 483: size(6)}),
        'xy',
      ),
      cause: 'the map of a sparse file is broken',
    },
    {
      name: 'is cut gzip',
      bytes: gzipSync(archive(header({0: 'a'}))).subarray(0, 60),
      cause: 'its compressed data ends too early',
    },
    {
      name: 'is broken gzip',
      bytes: Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(60, 'x')]),
      cause: 'its compressed data is broken',
    },
    {
      name: 'is a bomb',
      bytes: gzipSync(Buffer.alloc(600 * 1024 * 1024)),
      cause: 'it unpacks to over 200 times its size',
    },
  ])('is refused when it $name', async ({bytes, cause}) => {
    await expect(inLayer(bytes)).rejects.toThrow(`layer 1 cannot be read: ${cause}`);
  });

  it('with too many entries is refused', async () => {
    const block = header({0: 'a'});
    await expect(inLayer(Buffer.concat(Array.from({length: 10_001}, () => block)))).rejects.toThrow(
      'over 10000 entries',
    );
  });
});
