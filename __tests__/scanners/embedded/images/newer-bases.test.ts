/** Newer tags of a base, read from a registry: what they would mend is told at FROM and at each flaw. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {ImageSelection, Pull} from '../../../../src/scanner.ts';
import {type LayerPlan, type MadeImage, makeImage} from '../../../support/images/image.ts';
import {scanImages} from '../../../support/images/scan.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newer-'));
});
afterAll(() => rm(folder, {recursive: true}));

const BASE = 'registry.example/base';

/** Flask 0.12 and Jinja2 2.4 have flaws that are mended since; `system` is what the image calls itself. */
function base(versions: Readonly<Record<string, string>>, system = 'ID=debian\nVERSION_ID="12"\n'): LayerPlan {
  const packages = Object.entries(versions).map(([name, version]) => [
    `usr/lib/python3/dist-packages/${name}-${version}.dist-info/METADATA`,
    `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n\n`,
  ]);
  return {
    createdBy: `ADD ${JSON.stringify(versions)} / # buildkit`,
    files: {'etc/os-release': system, ...Object.fromEntries(packages)},
  };
}

/** A registry with an image by tag. */
async function registryOf(images: Readonly<Record<string, MadeImage>>): Promise<{pull: Pull; asked: string[]}> {
  const asked: string[] = [];
  const blobs = new Map<string, string>();
  for (const {config, layers} of Object.values(images)) {
    for (const {digest, bytes} of [config, ...layers.map(({stored}) => stored)]) {
      blobs.set(digest, join(folder, digest.slice(7)));
      await writeFile(join(folder, digest.slice(7)), bytes);
    }
  }
  const pull: Pull = async (request) => {
    if (request.kind === 'tags') return {kind: 'tags', tags: Object.keys(images)};
    if (request.kind === 'attached') return {kind: 'attached', manifests: []};
    if (request.kind === 'blob') return {kind: 'blob', file: blobs.get(request.digest) ?? ''};
    if (request.kind !== 'manifest') throw new Error('not expected');
    asked.push(request.reference);
    const found = images[request.reference.split(':')[1] ?? ''];
    if (found === undefined) throw new Error(`there is no ${request.reference}`);
    return {kind: 'manifest', mediaType: found.manifestType, ...found.manifest};
  };
  return {pull, asked};
}

async function scan(
  tags: Readonly<Record<string, LayerPlan>>,
  selection: Partial<ImageSelection> = {fromRepository: true},
) {
  const made = await Promise.all(
    Object.entries(tags).map(async ([tag, layer]) => [tag, await makeImage({steps: [layer]})] as const),
  );
  const {pull, asked} = await registryOf(Object.fromEntries(made));
  const [current] = Object.values(tags);
  if (current === undefined) throw new Error('there is a base');
  const image = await makeImage({
    name: 'shop/app:1',
    steps: [current, {createdBy: 'COPY app ./app # buildkit', files: {app: '1'}}],
  });
  const report = await scanImages({
    files: {Dockerfile: `FROM ${BASE}:1.0\nCOPY app ./app\n`},
    images: [image],
    pull,
    selection,
  });
  expect(report.failedFiles).toEqual([]);
  const found = report.findings.filter(({ruleId}) => ruleId === 'image-newer-base');
  return {found, report, asked};
}

const OLD = {Flask: '0.12', Jinja2: '2.4'};

describe('a newer tag of the base', () => {
  it('that mends flaws is told at FROM, and at each flaw that it mends', async () => {
    const {found, report} = await scan({'1.0': base(OLD), '1.1': base({Flask: '99.0', Jinja2: '2.4'})});
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({location: {path: 'Dockerfile', startLine: 1}});
    expect(found[0]?.message).toMatch(
      /^registry\.example\/base:1\.1 mends \d+ of \d+ flaws that registry\.example\/base:1\.0 brings\.$/,
    );
    const remediesOf = (wanted: string) =>
      report.findings
        .filter(({component}) => component?.name.toLowerCase() === wanted)
        .map(({message}) => message.includes('The base registry.example/base:1.1 is without it.'));
    expect(remediesOf('flask')).toContain(true);
    expect(remediesOf('jinja2').length).toBeGreaterThan(0);
    expect(remediesOf('jinja2')).not.toContain(true);
  });

  it('that mends most is chosen', async () => {
    const tags = {'1.0': base(OLD), '1.1': base({Flask: '99.0', Jinja2: '2.4'}), '2.0': base({Flask: '99.0'})};
    const {found} = await scan(tags);
    expect(found[0]?.details?.['newer base']).toBe('registry.example/base:2.0');
  });

  it('that is no nearer to none is left out where it is as good', async () => {
    const tags = {'1.0': base(OLD), '1.1': base({Flask: '99.0'}), '2.0': base({Flask: '99.0'})};
    const {found} = await scan(tags);
    expect(found[0]?.details?.['newer base']).toBe('registry.example/base:1.1');
  });

  it.each([
    {name: 'mends nothing', newer: base(OLD)},
    {name: 'is of a distribution that nothing is known of', newer: base({}, 'ID=mystery\nVERSION_ID="1"\n')},
  ])('that $name is not told', async ({newer}) => {
    const {found} = await scan({'1.0': base(OLD), '1.1': newer});
    expect(found).toEqual([]);
  });

  it('of another variant is not looked at', async () => {
    const {found, asked} = await scan({'1.0': base(OLD), '1.1-slim': base({}), '1.1-rc1': base({})});
    expect(found).toEqual([]);
    expect(new Set(asked)).toEqual(new Set([`${BASE}:1.0`]));
  });

  it('is not asked for where nobody asked for the base', async () => {
    const {found, asked} = await scan({'1.0': base(OLD), '1.1': base({})}, {});
    expect(found).toEqual([]);
    expect(asked).toEqual([]);
  });
});
