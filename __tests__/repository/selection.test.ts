import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readAttributes} from '../../src/repository/attributes.ts';
import {isBinaryName} from '../../src/repository/binary-names.ts';
import {isGeneratedName} from '../../src/repository/generated.ts';
import {isLfsPointer} from '../../src/repository/lfs-pointer.ts';
import {makeSelector, matchAny} from '../../src/repository/select-files.ts';
import {findMarkedFolders, folderKindOf} from '../../src/repository/vendored.ts';
import {makeRepository} from '../support/git-repository.ts';
import {listRepository, paths, reasons, SELECTION} from './open.ts';

const NOTHING = {marked: new Map(), attributesOf: () => ({generated: false, vendored: false, lfs: false})} as const;

describe('vendored and generated folders', () => {
  it.each([
    ['node_modules/left-pad/index.js', 'vendored'],
    ['web/node_modules/left-pad/index.js', 'vendored'],
    ['bower_components/x.js', 'vendored'],
    ['third_party/lib/a.c', 'vendored'],
    ['ios/Pods/x.m', 'vendored'],
    ['.venv/lib/python3/site-packages/x.py', 'vendored'],
    ['lib/site-packages/x.py', 'vendored'],
    ['vendor/bundle/ruby/x.rb', 'vendored'],
    ['.yarn/releases/yarn.cjs', 'vendored'],
    ['app/__pycache__/x.py', 'generated'],
    ['web/.next/server.js', 'generated'],
    ['infra/.terraform/modules/x.tf', 'generated'],
    ['vendor/acme/own.go', undefined],
    ['src/vendor.ts', undefined],
    ['node_modules', undefined],
    ['my_node_modules/x.js', undefined],
    ['dist/index.js', undefined],
    ['build/Dockerfile', undefined],
    ['.yarn/other.js', undefined],
    ['.github/workflows/ci.yml', undefined],
  ])('%s by its folders: %s', (path, expected) => {
    expect(folderKindOf(path, new Map())).toBe(expected);
  });

  it.each([
    ['svc/vendor/modules.txt', 'svc/vendor/github.com/x/y.go', 'vendored'],
    ['vendor/autoload.php', 'vendor/acme/x.php', 'vendored'],
    ['vendor/composer/installed.json', 'vendor/acme/x.php', 'vendored'],
    ['vendor/serde/.cargo-checksum.json', 'vendor/serde/lib.rs', 'vendored'],
    ['env/pyvenv.cfg', 'env/lib/x.py', 'vendored'],
    ['target/CACHEDIR.TAG', 'target/debug/x', 'generated'],
    ['api/obj/project.assets.json', 'api/obj/x.cs', 'generated'],
    ['dist/sourcemap-register.js', 'dist/index.js', 'generated'],
    ['CACHEDIR.TAG', 'src/x.ts', undefined],
    ['src/CACHEDIR.TAG', 'src/x.ts', undefined],
    ['modules.txt', 'vendor/x.go', undefined],
    ['other/vendor/modules.txt', 'vendor/x.go', undefined],
    ['vendor/deep/modules.txt', 'vendor/x.go', undefined],
  ])('the marker %s makes %s: %s', (marker, path, expected) => {
    expect(folderKindOf(path, findMarkedFolders([marker, path]))).toBe(expected);
  });
});

describe('names', () => {
  it.each([
    ['jquery.min.js', true],
    ['app-min.css', true],
    ['app.js.map', true],
    ['api.pb.go', true],
    ['api_grpc.pb.go', true],
    ['api_pb2.py', true],
    ['api_pb2_grpc.py', true],
    ['zz_generated.deepcopy.go', true],
    ['Form.Designer.cs', true],
    ['package-lock.json', false],
    ['yarn.lock', false],
    ['go.sum', false],
    ['admin.js', false],
    ['sitemap.js', false],
    ['pb.go', false],
  ])('%s is generated: %s', (path, expected) => {
    expect(isGeneratedName(`some/${path}`)).toBe(expected);
    expect(isGeneratedName(path)).toBe(expected);
  });

  it.each([
    ['logo.PNG', true],
    ['a/b.tar.gz', true],
    ['Main.class', true],
    ['Makefile', false],
    ['.gz', true],
    ['png', false],
    ['v1.png/readme', false],
    ['icon.svg', false],
    ['key.pem', false],
  ])('%s is binary: %s', (path, expected) => {
    expect(isBinaryName(path)).toBe(expected);
  });
});

it.each([
  'package-lock.json',
  'web/yarn.lock',
  'pnpm-lock.yaml',
  'npm-shrinkwrap.json',
  'bun.lock',
  'uv.lock',
  'Pipfile.lock',
  'pylock.toml',
  'requirements/base-requirements.txt',
  'go.sum',
  'Cargo.lock',
  'app/gradle.lockfile',
  'gradle/verification-metadata.xml',
  'pom.xml',
  'Gemfile.lock',
  'composer.lock',
  'src/packages.lock.json',
  'Package.resolved',
  'stack.yaml.lock',
  'cabal.project.freeze',
  'sbom/app.cdx.json',
])('%s is scanned also where it is marked as generated', async (path) => {
  const marked = {...NOTHING, attributesOf: () => ({generated: true, vendored: false, lfs: false})};
  const select = await makeSelector(SELECTION, marked);

  expect(select(path)).toBeUndefined();
  expect(select(`${path}.ts`)).toBe('generated');
});

describe('globs of the user', () => {
  it.each([
    ['docs', 'docs/a/b.md', true],
    ['docs/', 'docs/a.md', true],
    ['./docs', 'docs/a.md', true],
    ['/docs', 'docs/a.md', true],
    ['*.md', 'readme.md', true],
    ['*.md', 'docs/readme.md', false],
    ['**/*.md', 'docs/.hidden/readme.md', true],
    ['**/test/**', 'a/test/b/c.ts', true],
    ['docs', 'mydocs/a.md', false],
  ])('%s matches %s: %s', async (glob, path, expected) => {
    expect((await matchAny([glob]))?.(path)).toBe(expected);
  });

  it('decide before anything else, and include before exclude', async () => {
    const selectorOf = await makeSelector({...SELECTION, include: ['src'], exclude: ['**/*.test.ts']}, NOTHING);
    const cases = ['src/a.ts', 'src/a.test.ts', 'lib/a.ts', 'src/logo.png', 'src/node_modules/x.js', 'src/.git/config'];

    expect(cases.map(selectorOf)).toEqual([undefined, 'excluded', 'excluded', 'binary', 'vendored', 'vendored']);
  });

  it('includeVendored lets vendored and generated files in, never binary ones or .git', async () => {
    const selectorOf = await makeSelector({...SELECTION, includeVendored: true}, NOTHING);
    const cases = ['node_modules/x.js', 'x.min.js', 'logo.png', 'sub/.git/config'];

    expect(cases.map(selectorOf)).toEqual([undefined, undefined, 'binary', 'vendored']);
  });
});

describe('.gitattributes', () => {
  it.each([
    ['*.gen.ts linguist-generated', 'src/a.gen.ts', {generated: true}],
    ['*.gen.ts linguist-generated=true', 'a.gen.ts', {generated: true}],
    ['/a.ts linguist-generated', 'src/a.ts', {generated: false}],
    ['src/*.ts linguist-generated', 'src/deep/a.ts', {generated: false}],
    ['src/** linguist-generated', 'src/deep/a.ts', {generated: true}],
    ['* linguist-generated\na.ts -linguist-generated', 'a.ts', {generated: false}],
    ['* linguist-generated\na.ts linguist-generated=false', 'a.ts', {generated: false}],
    ['lib/** linguist-vendored', 'lib/x.js', {vendored: true}],
    ['*.psd filter=lfs diff=lfs merge=lfs -text', 'art/a.psd', {lfs: true}],
    ['*.psd filter=other', 'art/a.psd', {lfs: false}],
    ['# *.ts linguist-generated', 'a.ts', {generated: false}],
    ['!*.ts linguist-generated', 'a.ts', {generated: false}],
    ['[attr]gen linguist-generated', 'a.ts', {generated: false}],
    [`${'*'.repeat(400)} linguist-generated`, 'a.ts', {generated: false}],
    ['**/gen/** linguist-generated', 'a/gen/b/c.ts', {generated: true}],
    ['**/gen/** linguist-generated', 'gen/c.ts', {generated: true}],
    ['gen/** linguist-generated', 'a/gen/c.ts', {generated: false}],
    ['a?c*.ts linguist-generated', 'x/abcd.ts', {generated: true}],
    ['a?c*.ts linguist-generated', 'x/abd.ts', {generated: false}],
    ['*a*b*a linguist-generated', 'aabbaaba', {generated: true}],
    [`${'*a'.repeat(60)}b linguist-generated`, 'a'.repeat(250), {generated: false}],
    [`${'**/a/'.repeat(60)}b linguist-generated`, 'a/'.repeat(2000), {generated: false}],
    ['[ab].ts linguist-generated', 'a.ts', {generated: false}],
    ['__proto__ linguist-generated=true', '__proto__', {generated: true}],
  ])('%j for %s', (text, path, expected) => {
    expect(readAttributes([{folder: '', text}])(path)).toMatchObject(expected);
  });

  it('of a deeper folder wins and holds for that folder alone', () => {
    const attributesOf = readAttributes([
      {folder: 'a/', text: '*.ts -linguist-generated'},
      {folder: '', text: '*.ts linguist-generated'},
    ]);
    expect([attributesOf('a/x.ts').generated, attributesOf('b/x.ts').generated]).toEqual([false, true]);
  });

  it('above the scanned folder count', async () => {
    await using repository = await makeRepository({
      files: {'.gitattributes': 'app/gen/** linguist-generated\n', 'app/gen/x': 'x', 'app/y': 'y'},
    });
    await using full = await listRepository(`${repository.path}/app`);
    await using compared = await listRepository(`${repository.path}/app`, {base: {kind: 'ref', ref: 'main'}});

    expect(reasons(full.head.skipped)).toEqual(['gen/x: generated']);
    expect(reasons(compared.base?.skipped ?? [])).toEqual(['gen/x: generated']);
    expect(reasons(compared.head.skipped)).toEqual(['gen/x: generated']);
  });

  it('that a pull request adds hide nothing of it', async () => {
    await using repository = await makeRepository({
      files: {'.gitattributes': 'old.js linguist-generated\n', 'old.js': 'o'},
    });
    const sha = await repository.git('rev-parse', 'HEAD');
    await repository.write('.gitattributes', '* linguist-generated\n');
    await repository.write('new.js', 'n');
    await repository.commit();
    await using listed = await listRepository(repository.path, {base: {kind: 'commit', sha}});

    expect(paths(listed.head.files)).toEqual(['.gitattributes', 'new.js']);
    expect(reasons(listed.head.skipped)).toEqual(['old.js: generated']);
  });

  it('of the base over the limit is left out, and takes no other one with it', async () => {
    await using repository = await makeRepository({
      files: {
        '.gitattributes': `* linguist-generated\n${'# long\n'.repeat(50_000)}`,
        'app/.gitattributes': 'gen/** linguist-generated\n',
        'app/gen/x': 'x',
        y: 'y',
      },
    });
    await using listed = await listRepository(repository.path, {base: {kind: 'ref', ref: 'main'}});

    expect(reasons(listed.head.skipped)).toEqual(['app/gen/x: generated']);
    expect(listed.base?.skipped).toEqual(listed.head.skipped);
  });

  it.each(['', 'app'])('of the base that the clone lacks makes the base unreadable, seen from %j', async (folder) => {
    await using repository = await makeRepository({
      files: {'.gitattributes': '*.x linguist-generated\n', 'app/y': 'y'},
    });
    const oid = await repository.git('rev-parse', 'HEAD:.gitattributes');
    await repository.remove(`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`);
    const listing = listRepository(join(repository.path, folder), {base: {kind: 'ref', ref: 'main'}});

    await expect(listing).rejects.toThrow(/is not whole in this clone: the content of a \.gitattributes .* is missing/);
  });
});

describe('markers of vendored folders that a pull request adds', () => {
  it.each([
    ['to a folder of the base hide nothing', 'env/prod/old.txt', 'env/pyvenv.cfg', []],
    ['to a folder inside of one of the base hide nothing', 'a/target/x', 'a/target/CACHEDIR.TAG', []],
    [
      'with their folder count',
      'prod/old.txt',
      'env/pyvenv.cfg',
      ['env/new.txt: vendored', 'env/pyvenv.cfg: vendored'],
    ],
  ])('%s', async (_name, old, marker, expected) => {
    await using repository = await makeRepository({files: {[old]: 'o'}});
    const sha = await repository.git('rev-parse', 'HEAD');
    await repository.write(marker, 'm');
    await repository.write(`${marker.slice(0, marker.lastIndexOf('/'))}/new.txt`, 'n');
    await repository.commit();
    await using listed = await listRepository(repository.path, {base: {kind: 'commit', sha}});

    expect(reasons(listed.head.skipped)).toEqual(expected);
    expect(listed.base?.skipped).toEqual([]);
  });
});

it.each([
  ['version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', true],
  ['version https://git-lfs.github.com/spec/v1', false],
  [`version https://git-lfs.github.com/spec/v1\n${'x'.repeat(1024)}`, false],
  ['', false],
])('%j is an LFS pointer: %s', (text, expected) => {
  expect(isLfsPointer(Buffer.from(text))).toBe(expected);
});
