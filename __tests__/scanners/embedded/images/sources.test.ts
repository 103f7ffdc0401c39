/** Where images come from: archives of both formats, folders, indexes, and what is wrong with some of them. */
import {mkdtemp, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync, zstdCompressSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Image} from '../../../../scanners/embedded/images/image.ts';
import {
  blob,
  dockerArchive,
  INDEX_TYPE,
  type MadeImage,
  makeImage,
  ociLayout,
  writeLayout,
} from '../../../support/images/image.ts';
import {openFile, openImages, TEXT} from '../../../support/images/open.ts';
import {tar} from '../../../support/images/tar.ts';

const STEPS = [
  {createdBy: 'ADD rootfs.tar / # buildkit', files: {a: '1'}},
  'ENV MODE=fast',
  {createdBy: 'COPY b . # buildkit', files: {b: '2'}},
];

let made: MadeImage;
let folder: string;

beforeAll(async () => {
  made = await makeImage({name: 'shop/cart:1', steps: STEPS, config: {User: '10001', Env: ['MODE=fast']}});
  folder = await mkdtemp(join(tmpdir(), 'layout-'));
});

afterAll(() => rm(folder, {recursive: true}));

const filesOf = ({files}: Image) => files.facts(TEXT).map(({file, facts}) => [file.path, file.layer, facts]);
const BOTH = [
  ['a', 0, '1'],
  ['b', 1, '2'],
];

describe('an image is the same, however it is stored', () => {
  const variants: Record<string, () => Promise<Uint8Array>> = {
    'docker save': () => dockerArchive([made]),
    'docker save | gzip': async () => gzipSync(await dockerArchive([made])),
    'docker save | zstd': async () => zstdCompressSync(await dockerArchive([made])),
    'an OCI archive': () => tar(ociLayout([made])),
    'both in one, as newer engines write it': async () => {
      const config = `blobs/sha256/${made.config.digest.slice(7)}`;
      const layers = made.layers.map(({stored}) => `blobs/sha256/${stored.digest.slice(7)}`);
      const manifest = JSON.stringify([{Config: config, RepoTags: ['shop/cart:1'], Layers: layers}]);
      return tar({...ociLayout([made]), 'manifest.json': manifest});
    },
  };

  it.each(Object.entries(variants))('%s', async (_, write) => {
    const [image, ...others] = await openImages(await write());
    expect(others).toEqual([]);
    if (image === undefined) throw new Error('there is an image');
    expect(filesOf(image)).toEqual(BOTH);
    expect(image.name).toBe('shop/cart:1');
    expect(image.config).toMatchObject({os: 'linux', architecture: 'amd64', user: '10001', env: [['MODE', 'fast']]});
    expect(image.layers.map(({history}) => image.history[history ?? -1]?.createdBy)).toEqual([
      'ADD rootfs.tar / # buildkit',
      'COPY b . # buildkit',
    ]);
  });

  it.each(['gzip', 'zstd', 'none'] as const)('layers packed with %s', async (packing) => {
    const packed = await makeImage({steps: STEPS, packing});
    const [image] = await openImages(await tar(ociLayout([packed])));
    expect(image === undefined ? [] : filesOf(image)).toEqual(BOTH);
  });

  it('a folder with an OCI layout', async () => {
    await writeLayout(folder, [made]);
    const [image] = await openFile(folder);
    expect(image === undefined ? [] : filesOf(image)).toEqual(BOTH);
  });
});

describe('several images', () => {
  it('of one archive are all read, a layer that they share once', async () => {
    const other = await makeImage({name: 'shop/web:1', steps: STEPS.slice(0, 1)});
    let reads = 0;
    const counting: typeof TEXT = {
      ...TEXT,
      read(file, bytes) {
        reads += 1;
        return TEXT.read(file, bytes);
      },
    };
    const images = await openImages(await dockerArchive([made, other]), [counting]);
    expect(images.map(({name}) => name)).toEqual(['shop/cart:1', 'shop/web:1']);
    expect(reads).toBe(2);
  });

  it('of one name are the platforms of one image: the one that was asked for is read', async () => {
    const arm = await makeImage({name: 'shop/cart:1', architecture: 'arm64', steps: STEPS.slice(0, 1)});
    const [image, ...others] = await openImages(await tar(ociLayout([arm, made])));
    expect(others).toEqual([]);
    expect(image?.config.architecture).toBe('amd64');
  });

  it('an index within the index, with what builders attach to an image', async () => {
    const files = ociLayout([made]);
    const attached = {
      ...descriptorOf(made),
      platform: {os: 'unknown', architecture: 'unknown'},
      annotations: {'vnd.docker.reference.type': 'attestation-manifest'},
    };
    const inner = blob(
      JSON.stringify({
        schemaVersion: 2,
        manifests: [attached, {...descriptorOf(made), platform: {os: 'linux', architecture: 'amd64'}}],
      }),
    );
    const index = {
      schemaVersion: 2,
      manifests: [{mediaType: INDEX_TYPE, digest: inner.digest, size: inner.bytes.length}],
    };
    const [image] = await openImages(
      await tar({
        ...files,
        [`blobs/sha256/${inner.digest.slice(7)}`]: inner.bytes,
        'index.json': JSON.stringify(index),
      }),
    );
    expect(image === undefined ? [] : filesOf(image)).toEqual(BOTH);
  });
});

const descriptorOf = ({manifest, manifestType}: MadeImage) => ({
  mediaType: manifestType,
  digest: manifest.digest,
  size: manifest.bytes.length,
});

describe('is refused by name:', () => {
  const layoutWith = async (
    change: (files: Record<string, Uint8Array | string>) => Record<string, Uint8Array | string>,
  ) => tar(change(ociLayout([made])));
  const layerPath = () => `blobs/sha256/${made.layers[0]?.stored.digest.slice(7)}`;

  it.each<{name: string; archive: () => Promise<Uint8Array>; cause: string}>([
    {
      name: 'an archive of something else',
      archive: () => tar({'README.md': 'hello'}),
      cause: 'it is neither an archive of `docker save` nor an OCI layout',
    },
    {
      name: 'a text',
      archive: async () => Buffer.from('hello'.repeat(300)),
      cause: 'a header has a number that is none',
    },
    {name: 'an archive without images', archive: () => tar({'manifest.json': '[]'}), cause: 'there is no image in it'},
    {
      name: 'a manifest that is not JSON',
      archive: () => tar({'manifest.json': '{'}),
      cause: 'manifest.json is not JSON',
    },
    {
      name: 'a manifest with other fields',
      archive: () => tar({'manifest.json': '[{"Config": 1}]'}),
      cause: 'manifest.json is not what it should be',
    },
    {
      name: 'a configuration that is missing',
      archive: () => tar({'manifest.json': '[{"Config":"c.json","Layers":[]}]'}),
      cause: 'c.json is not in the archive',
    },
    {
      name: 'a layer that is missing',
      archive: () => tar({'c.json': '{}', 'manifest.json': '[{"Config":"c.json","Layers":["../../../etc/passwd"]}]'}),
      cause: '../../../etc/passwd is not in the archive',
    },
    {
      name: 'layers that the configuration does not know',
      archive: () =>
        tar({'c.json': '{"rootfs":{"diff_ids":[]}}', l: 'x', 'manifest.json': '[{"Config":"c.json","Layers":["l"]}]'}),
      cause: 'its configuration names 0 layers, its manifest 1',
    },
    {
      name: 'a layer with other content',
      archive: () => layoutWith((files) => ({...files, [layerPath()]: gzipSync(Buffer.alloc(1024))})),
      cause: 'has other content than its digest says',
    },
    {
      name: 'a digest that leads elsewhere',
      archive: () =>
        layoutWith((files) => ({
          ...files,
          'index.json': JSON.stringify({manifests: [{digest: 'sha256:../../x', size: 1}]}),
        })),
      cause: 'index.json is not what it should be: manifests.0.digest',
    },
    {
      name: 'an index that is its own part',
      archive: async () => {
        const digest = `sha256:${'a'.repeat(64)}`;
        return tar({
          'oci-layout': '{"imageLayoutVersion":"1.0.0"}',
          'index.json': JSON.stringify({manifests: [{mediaType: INDEX_TYPE, digest, size: 1}]}),
          [`blobs/sha256/${'a'.repeat(64)}`]: '{}',
        });
      },
      cause: 'has other content than its digest says',
    },
    {
      name: 'an index without the platform',
      archive: async () => {
        const [arm, power] = await Promise.all([
          makeImage({architecture: 'arm64', steps: STEPS}),
          makeImage({architecture: 'ppc64le', steps: STEPS}),
        ]);
        return tar(ociLayout([arm, power]));
      },
      cause: 'it has no image for this platform, only linux/arm64, linux/ppc64le',
    },
  ])('$name', async ({archive, cause}) => {
    await expect(openImages(await archive())).rejects.toThrow(cause);
  });

  it('a configuration that is a link to itself', async () => {
    const archive = await tar({'c.json': {link: 'c.json'}, 'manifest.json': '[{"Config":"c.json","Layers":[]}]'});
    await expect(openImages(archive)).rejects.toThrow('c.json is not in the archive');
  });

  it('a folder whose files are links', async () => {
    const other = await mkdtemp(join(tmpdir(), 'other-'));
    await writeLayout(folder, [made]);
    for (const name of ['oci-layout', 'index.json', 'blobs']) await symlink(join(folder, name), join(other, name));
    await expect(openFile(other)).rejects.toThrow('neither an archive');
    await rm(other, {recursive: true});
  });
});
