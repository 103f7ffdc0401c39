/** Layers that an earlier run has read: neither pulled nor read again, and told like the first time. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {LayerMemory, Pull, PullRequest} from '../../../../src/scanner.ts';
import {pullOf} from '../../../support/images/attach.ts';
import {makeImage} from '../../../support/images/image.ts';
import {scanArchives, scanImages} from '../../../support/images/scan.ts';
import {catalogImage} from '../../../support/images/shop.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'memory-'));
});
afterAll(() => rm(folder, {recursive: true}));

function memoryOf(): LayerMemory & {readonly texts: Map<string, string>} {
  const texts = new Map<string, string>();
  return {
    texts,
    recall: async (digest) => texts.get(digest),
    async keep(digest, text) {
      texts.set(digest, text);
    },
  };
}

async function watched() {
  const image = await catalogImage('shop/catalog:1');
  const pull = await pullOf(image, [], folder);
  const asked: PullRequest[] = [];
  const watching: Pull = async (request) => {
    asked.push(request);
    return request.kind === 'tags' ? {kind: 'tags', tags: []} : pull(request);
  };
  const layers = new Set(image.layers.map(({stored}) => stored.digest));
  const pulledLayers = () => asked.filter((request) => request.kind === 'blob' && layers.has(request.digest)).length;
  return {image, pull: watching, pulledLayers};
}

describe('a layer of an earlier run', () => {
  it('is not pulled again, and says the same', async () => {
    const {pull, pulledLayers, image} = await watched();
    const memory = memoryOf();
    const scan = () =>
      scanArchives({archives: [], selection: {references: ['registry.example/catalog:1']}, pull, memory});
    const first = await scan();
    const pulled = pulledLayers();
    expect(pulled).toBe(image.layers.length);
    expect(memory.texts.size).toBe(image.layers.length);
    expect(await scan()).toEqual(first);
    expect(pulledLayers()).toBe(pulled);
    expect(first.findings.length).toBeGreaterThan(5);
  });

  it('of an archive says the same', async () => {
    const memory = memoryOf();
    const images = [await catalogImage('shop/catalog:1')];
    const first = await scanImages({images, memory});
    expect(memory.texts.size).toBeGreaterThan(0);
    expect(await scanImages({images, memory})).toEqual(first);
  });

  it('in which something could not be understood is read again', async () => {
    const memory = memoryOf();
    const broken = {'usr/lib/python3/dist-packages/x-1.dist-info/METADATA': '', 'app/node_modules/a/package.json': '{'};
    const images = [await makeImage({steps: [{files: broken, createdBy: 'COPY . .'}]})];
    const {notes} = await scanImages({images, memory});
    expect(notes?.length).toBeGreaterThan(0);
    expect(memory.texts.size).toBe(0);
  });
});
