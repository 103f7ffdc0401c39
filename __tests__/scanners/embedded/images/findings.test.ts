/** What is found in images and where it is told: images of the example, assembled from tables. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {readShopFile, shopFiles} from '../../../../scripts/example/online-shop.ts';
import type {ImageContext, ImageSelection, ProjectReport} from '../../../../src/scanner.ts';
import {type ImagePlan, type MadeImage, makeImage} from '../../../support/images/image.ts';
import {placesOf, scanImages} from '../../../support/images/scan.ts';
import {catalogImage, pythonBase, storefrontImage} from '../../../support/images/shop.ts';

const CATALOG = 'services/catalog/Dockerfile';
let files: Record<string, string>;

beforeAll(async () => {
  const paths = await shopFiles();
  files = Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readShopFile(path, {planted: false})] as const)),
  );
});

const at = (report: ProjectReport, path: string) => placesOf(report).filter((place) => place.includes(` ${path}:`));

describe('the example', () => {
  it('every problem of an image stands at the line that brought it', async () => {
    const report = await scanImages({files, images: [await catalogImage('registry.online-shop.example/catalog:2.3')]});
    expect(report.failedFiles).toEqual([]);
    expect([...new Set(at(report, CATALOG))]).toEqual([
      `image-attack-surface ${CATALOG}:5`,
      `image-build-tools ${CATALOG}:1`,
      `image-end-of-life ${CATALOG}:1`,
      `image-end-of-life-distribution ${CATALOG}:1`,
      `image-no-healthcheck ${CATALOG}:1`,
      `image-runs-as-root ${CATALOG}:1`,
      `image-secret-in-configuration ${CATALOG}:14`,
      `image-secret-in-deleted-file ${CATALOG}:8`,
      `image-setuid-program ${CATALOG}:1`,
      `image-ssh-server ${CATALOG}:17`,
      `image-world-writable ${CATALOG}:16`,
      `vulnerable-image-package ${CATALOG}:13`,
    ]);
  });

  it.each([
    {name: 'by its tag alone where the base is the distribution', from: 'debian:10', rules: ['image-end-of-life']},
    {
      name: 'beside that of a runtime, as these are two problems',
      from: 'python:3.8',
      rules: ['image-end-of-life', 'image-end-of-life-distribution'],
    },
    {name: 'by the image where the tag says nothing', from: 'debian', rules: ['image-end-of-life-distribution']},
  ])('the end of a distribution is told $name', async ({from, rules}) => {
    const release = 'ID=debian\nVERSION_ID="10"\nPRETTY_NAME="Debian 10"\n';
    const steps = [
      {createdBy: '/bin/sh -c #(nop) ADD file:0 in /', files: {'etc/os-release': release}},
      {createdBy: 'COPY shop /opt/shop # buildkit', files: {'opt/shop/main.sh': 'true'}},
    ];
    const image = await makeImage({name: 'shop:1', steps});
    const report = await scanImages({files: {Dockerfile: `FROM ${from}\nCOPY shop /opt/shop\n`}, images: [image]});
    const told = report.findings.filter(({ruleId}) => ruleId.startsWith('image-end-of-life'));
    expect(told.map(({ruleId}) => ruleId).sort()).toEqual(rules);
  });

  it('an image that is right has nothing but hints', async () => {
    const report = await scanImages({
      files,
      images: [await storefrontImage('registry.online-shop.example/storefront:2.3')],
    });
    expect(at(report, 'services/storefront/Dockerfile')).toEqual([]);
    expect(report.notices?.join('\n')).toContain('Debian GNU/Linux 12 (bookworm)');
    expect(report.components?.map(({purl}) => purl)).toContain('pkg:npm/tiny@1.0.0');
  });

  it('ten services on one base have its problems once', async () => {
    const images = await Promise.all([pythonBase(), catalogImage('catalog:1'), catalogImage('other:1')]);
    const report = await scanImages({files, images});
    const setuid = report.findings.filter(({ruleId}) => ruleId === 'image-setuid-program');
    const ofCatalog = setuid.filter(({location}) => location.path === CATALOG);
    expect(ofCatalog).toHaveLength(1);
    expect(ofCatalog[0]?.details).toMatchObject({image: 'catalog:1, other:1', 'brought by': 'the base'});
  });

  it('no secret is in the report', async () => {
    const report = await scanImages({files, images: [await catalogImage('catalog:1')]});
    // What the head hands to the base is no part of any report.
    const text = JSON.stringify({...report, handover: undefined});
    expect(text).toContain('image-secret-in-deleted-file');
    expect(text).not.toContain('QYLPMN5HHHFPZAM2');
    expect(text).not.toContain('tq8Zr2Lw9XfPb4Ns');
  });
});

describe('a pull request', () => {
  const without = (text: string) => ({...files, [CATALOG]: (files[CATALOG] ?? '').replace(text, '')});
  const compare = async (base: Record<string, string>) => {
    const images = [await catalogImage('catalog:1')];
    const head = await scanImages({files, images});
    const old = await scanImages({files: base, images, side: 'base', handover: head.handover});
    const known = new Set(old.findings.map(({ruleId, identity}) => JSON.stringify([ruleId, identity])));
    const fresh = head.findings.filter(({ruleId, identity}) => !known.has(JSON.stringify([ruleId, identity])));
    return {fresh: [...new Set(placesOf({findings: fresh}))], known: placesOf(old)};
  };

  it('that changes nothing of it finds nothing new in an image', async () => {
    const {fresh, known} = await compare({...files, 'README.md': 'other'});
    expect(fresh).toEqual([]);
    expect(known.length).toBeGreaterThan(10);
  });

  it.each([
    {
      name: 'adds an instruction: what that brings',
      base: 'RUN pip install --no-cache-dir -r requirements.txt\n',
      fresh: [`vulnerable-image-package ${CATALOG}:13`],
    },
    {name: 'adds a copy: what that brings', base: 'COPY app ./app\n', fresh: [`image-world-writable ${CATALOG}:16`]},
    {
      name: 'adds a variable with a secret',
      base: 'ENV CATALOG_DB_PASSWORD=tq8Zr2Lw9XfPb4Ns\n',
      fresh: [`image-secret-in-configuration ${CATALOG}:14`],
    },
  ])('that $name is new', async ({base, fresh}) => {
    expect((await compare(without(base))).fresh).toEqual(fresh);
  });

  it('that changes the base: all that the new base brings', async () => {
    const {fresh} = await compare({...files, [CATALOG]: (files[CATALOG] ?? '').replace('python:3.9', 'python:3.12')});
    expect(fresh).toContain(`image-setuid-program ${CATALOG}:1`);
    expect(fresh).not.toContain(`vulnerable-image-package ${CATALOG}:13`);
  });
});

describe('an image without a Dockerfile', () => {
  const bare = (plan: Partial<ImagePlan>) =>
    makeImage({name: 'shop/legacy:7', steps: [{createdBy: 'x', files: {a: '1'}}], ...plan});

  it('is told at the manifest that names it', async () => {
    const manifest = 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: shop/legacy:7\n';
    const report = await scanImages({files: {'deploy/pod.yaml': manifest}, images: [await bare({})]});
    expect(placesOf(report)).toEqual([
      'image-no-healthcheck deploy/pod.yaml:5',
      'image-runs-as-root deploy/pod.yaml:5',
    ]);
  });

  it('else at the archive', async () => {
    expect(placesOf(await scanImages({images: [await bare({})]}))).toEqual([
      'image-no-healthcheck build/image-0.tar:1',
      'image-runs-as-root build/image-0.tar:1',
    ]);
  });

  it.each([
    {name: 'user 0 in a group is root', plan: {config: {User: '0:10'}}, rules: ['image-runs-as-root']},
    {name: 'a number is no root', plan: {config: {User: '10001'}}, rules: []},
    {
      name: 'a server for SSH',
      plan: {steps: [{createdBy: 'x', files: {'usr/sbin/sshd': 'x'}}]},
      rules: ['image-runs-as-root', 'image-ssh-server'],
    },
    {
      name: 'a shell and a package manager',
      plan: {steps: [{createdBy: 'x', files: {'bin/busybox': 'x', 'sbin/apk': 'x', 'usr/bin/curl': 'x'}}]},
      rules: ['image-attack-surface', 'image-runs-as-root'],
    },
    {
      name: 'a shell that a later layer removes',
      plan: {
        steps: [
          {createdBy: 'x', files: {'bin/sh': 'x'}},
          {createdBy: 'RUN rm /bin/sh', files: {'bin/.wh.sh': ''}},
        ],
      },
      rules: ['image-runs-as-root'],
    },
    {
      name: 'folders of a package manager alone',
      plan: {steps: [{createdBy: 'x', files: {'usr/lib/node_modules/npm/a.js': 'x', 'opt/bin/sh': 'x'}}]},
      rules: ['image-runs-as-root'],
    },
    {
      name: 'two years old',
      plan: {created: '2024-01-01T00:00:00Z'},
      rules: ['image-not-rebuilt', 'image-runs-as-root'],
    },
    {
      name: 'the same day for all, as reproducible builds write it',
      plan: {created: '1970-01-01T00:00:00Z'},
      rules: ['image-runs-as-root'],
    },
    {name: 'another platform', plan: {architecture: 'arm64'}, rules: ['image-other-platform', 'image-runs-as-root']},
    {
      name: 'folders for temporary files',
      plan: {
        steps: [
          {
            createdBy: 'x',
            files: {'tmp/': {folder: true as const, mode: 0o1777}, 'var/spool/': {folder: true as const, mode: 0o1777}},
          },
        ],
      },
      rules: ['image-runs-as-root'],
    },
    {
      name: 'a link has all rights and means nothing',
      plan: {steps: [{createdBy: 'x', files: {l: {link: 'a', mode: 0o777}}}]},
      rules: ['image-runs-as-root'],
    },
    {
      name: 'a variable of a build in the history',
      plan: {
        steps: [
          {createdBy: `RUN |1 NEXUS_PASSWORD=${'tq8Zr2Lw'}9XfPb4Ns /bin/sh -c mvn package # buildkit`, files: {a: '1'}},
        ],
      },
      rules: ['image-runs-as-root', 'image-secret-in-configuration'],
    },
  ])('$name', async ({plan, rules}) => {
    const {findings} = await scanImages({images: [await bare({...plan})]});
    expect(
      findings
        .map(({ruleId}) => ruleId)
        .filter((id) => id !== 'image-no-healthcheck')
        .sort(),
    ).toEqual(rules);
  });
});

describe('a base that was built anew', () => {
  const debian = (version: string) => ({
    createdBy: `ADD ${version} / # buildkit`,
    files: {
      'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
      'usr/lib/python3/dist-packages/flask-1.dist-info/METADATA': `Metadata-Version: 2.1\nName: Flask\nVersion: ${version}\n\n`,
    },
  });
  const dockerfile = 'FROM registry.example/base:1\nCOPY app ./app\n';
  const image = (version: string) =>
    makeImage({
      name: 'shop/app:1',
      steps: [debian(version), {createdBy: 'COPY app ./app # buildkit', files: {app: '1'}}],
    });

  /** A registry that has the base as it is now. */
  const pullOf =
    (base: MadeImage, folder: string): ImageContext['pull'] =>
    async (request) => {
      if (request.kind === 'manifest') return {kind: 'manifest', mediaType: base.manifestType, ...base.manifest};
      const wanted = [base.config, ...base.layers.map(({stored}) => stored)].find(
        ({digest}) => request.kind === 'blob' && digest === request.digest,
      );
      if (wanted === undefined) throw new Error('no such blob');
      const file = join(folder, wanted.digest.slice(7));
      await writeFile(file, wanted.bytes);
      return {kind: 'blob', file};
    };

  const AUTO = {fromRepository: true};
  const scan = async (built: string, now: string, selection: Partial<ImageSelection>) => {
    const folder = await mkdtemp(join(tmpdir(), 'bases-'));
    try {
      const base = await makeImage({steps: [debian(now)]});
      const report = await scanImages({
        files: {Dockerfile: dockerfile},
        images: [await image(built)],
        pull: pullOf(base, folder),
        selection,
      });
      return report.findings.filter(({ruleId}) => ruleId === 'image-outdated-base');
    } finally {
      await rm(folder, {recursive: true});
    }
  };

  it('is told at FROM, with how many flaws it mends', async () => {
    const [finding, ...others] = await scan('0.12', '3.1.1', AUTO);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({location: {path: 'Dockerfile', startLine: 1}, severity: 'medium'});
    expect(finding?.message).toMatch(
      /^registry\.example\/base:1 was built anew since the image was\. Building anew on it mends (?<all>[1-9]\d*) of \k<all> flaws/,
    );
  });

  it('is not told of the base that the image has', async () => {
    expect(await scan('0.12', '0.12', AUTO)).toEqual([]);
  });

  it('is not asked for where only an archive is named', async () => {
    expect(await scan('0.12', '3.1.1', {})).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it('of the images that the user names fails by name, and the others are read', async () => {
    const report = await scanImages({
      images: [await storefrontImage('a:1')],
      selection: {references: ['registry.example/shop:1']},
    });
    expect(report.failedFiles).toEqual([
      {path: 'registry.example/shop:1', reason: 'registry.example/shop:1: the run is offline'},
    ]);
    expect(report.notices?.join('\n')).toContain('Image a:1');
  });

  it('of the images that the repository names is a note', async () => {
    const report = await scanImages({files, selection: {fromRepository: true}});
    expect(report.failedFiles).toEqual([]);
    expect(report.notes?.map(({text}) => text)).toContain('redis:5.0.14: the run is offline');
    expect(report.notes?.some(({text}) => text.startsWith('golang:1.23.12-alpine:'))).toBe(false);
  });
});
