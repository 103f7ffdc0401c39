import {deflateRawSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {MAX_FILE_BYTES} from '../../../../../scanners/embedded/images/image.ts';
import {INVENTORY_ANALYZERS} from '../../../../../scanners/embedded/images/inventory/take-inventory.ts';
import {elfOf, goProgram, rustProgram} from '../../../../support/images/elf.ts';
import {inventoryOf} from '../../../../support/images/inventory-of.ts';
import {berkeleyDatabase, ndbDatabase, rpmHeader, sqliteDatabase} from '../../../../support/images/rpm-database.ts';
import {zipOf} from '../../../../support/images/zip.ts';

const HEADERS = Array.from({length: 40}, (_, index) =>
  rpmHeader({
    name: `package-${index}`,
    version: '1.0',
    release: '1',
    files: [`/usr/bin/program-${index}`],
    license: 'x'.repeat(index * 90),
  }),
);
const STANZA = 'Package: bash\nStatus: install ok installed\nVersion: 5.2\n\n';
const RECORD = 'P:busybox\nV:1.36.1-r29\n\n';

const databases: readonly (readonly [path: string, bytes: Buffer])[] = [
  ['var/lib/dpkg/status', Buffer.from(STANZA.repeat(3))],
  ['lib/apk/db/installed', Buffer.from(RECORD.repeat(3))],
  ['var/lib/rpm/rpmdb.sqlite', sqliteDatabase(HEADERS)],
  ['usr/lib/sysimage/rpm/Packages.db', ndbDatabase(HEADERS)],
  ['var/lib/rpm/Packages', berkeleyDatabase(HEADERS)],
];

describe.each(databases)('%s', (path, bytes) => {
  const isText = bytes.length < 1_000;

  it('is a failure by name when it is cut off anywhere', async () => {
    const ends = isText
      ? [...bytes.keys()].slice(1)
      : Array.from({length: 60}, (_, step) => Math.floor((bytes.length * (step + 1)) / 61));
    for (const end of ends) {
      const cut = bytes.subarray(0, end);
      // Cut between two records nothing is missing that could be seen.
      if (isText && cut.toString().endsWith('\n\n')) continue;
      const {failures = []} = await inventoryOf({[path]: cut});
      expect(failures, `cut off at ${end}`).toHaveLength(1);
      expect(failures[0]).toMatch(new RegExp(`^${path}: `));
    }
    expect(ends.length).toBeGreaterThan(50);
  });

  it('never ends in an exception or without end when bytes of it are changed', async () => {
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {minLength: 1, maxLength: 12});
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const copy = Buffer.from(bytes);
        for (const [at, value] of changed) copy[at] = value;
        const {components, failures = []} = await inventoryOf({[path]: copy});
        expect(failures.length === 0 || components.length === 0).toBe(true);
      }),
      {numRuns: isText ? 200 : 120, seed: 7},
    );
  });
});

describe('databases of packages', () => {
  it.each([
    [
      'var/lib/dpkg/status',
      'Package: x\nStatus: install ok installed\n\n',
      'line 1 begins a package without name or version',
    ],
    ['lib/apk/db/installed', `${RECORD}P:x\n\n`, 'line 4 begins a package without name or version'],
    ['var/lib/rpm/rpmdb.sqlite', 'no database', 'it is no SQLite database'],
    [
      'var/lib/rpm/rpmdb.sqlite-wal',
      'x'.repeat(100),
      'it holds changes that were never written to the database; end rpm before copying it',
    ],
    ['var/lib/rpm/Packages', '', 'it is no Berkeley DB'],
    ['usr/share/rpm/Packages.db', 'RpmX'.repeat(2_000), 'it is no package database of rpm'],
    [
      'var/lib/rpm/rpmdb.sqlite',
      sqliteDatabase([rpmHeader({version: '1', release: '1'})]),
      'a header lacks name, version or release',
    ],
    ['var/lib/rpm/rpmdb.sqlite', sqliteDatabase([Buffer.from('00')]), 'a header is cut off'],
  ])('%s: %.20j', async (path, content, failure) => {
    expect((await inventoryOf({[path]: content})).failures).toEqual([`${path}: ${failure}`]);
  });

  it('with long texts that many entries share are read in no more time', async () => {
    const folder = `/${'x'.repeat(100_000)}/`;
    const files = Array.from({length: 500}, (_, index) => `${folder}${index}`);
    const {components} = await inventoryOf({
      'var/lib/rpm/rpmdb.sqlite': sqliteDatabase([rpmHeader({name: 'a', version: '1', release: '1', files})]),
      'lib/apk/db/installed': `P:b\nV:1\nF:${folder}\n${'R:x\n'.repeat(100_000)}\n`,
      'var/lib/dpkg/info/c.list': `${folder}${'.'.repeat(1_000_000)}\n`,
      'etc/os-release': `ID=a\nNAME=${' '.repeat(60_000)}x\n`,
    });
    expect(components.map(({name}) => name)).toEqual(['b', 'a']);
  });

  it('that a later layer deletes are taken as they were, and named', async () => {
    const inventory = await inventoryOf({'var/lib/dpkg/status': STANZA}, {'var/lib/dpkg/status': null});
    expect(inventory.components.map(({name, layer}) => [name, layer])).toEqual([['bash', 0]]);
    expect(inventory.notes.map(({text}) => text)).toEqual([
      'var/lib/dpkg/status: the list of packages was deleted by a later layer; taken are those that it had before',
    ]);
    expect(inventory.failures).toBeUndefined();
  });

  it('that a later layer puts elsewhere are not counted twice', async () => {
    const record = Buffer.from(RECORD);
    const {components, notes} = await inventoryOf(
      {'lib/apk/db/installed': record},
      {'lib/apk/db/installed': null, 'usr/lib/apk/db/installed': record},
    );
    expect(components.map(({path}) => path)).toEqual(['usr/lib/apk/db/installed']);
    expect(notes).toEqual([]);
  });

  it('that are a link to somewhere else are a failure by name', async () => {
    const {failures} = await inventoryOf({'var/lib/dpkg/status': {linkTo: '/opt/list'}, 'opt/list': STANZA});
    expect(failures).toEqual(['var/lib/dpkg/status: it is not where it should be, so its packages are not known']);
  });

  it('pages that point in circles end', async () => {
    const bytes = sqliteDatabase(HEADERS);
    const page = bytes.readUInt16BE(16);
    for (let start = page; start < bytes.length; start += page) {
      if (bytes[start] !== 5) continue;
      for (let cell = 0; cell < bytes.readUInt16BE(start + 3); cell++) {
        bytes.writeUInt32BE(start / page + 1, start + bytes.readUInt16BE(start + 12 + cell * 2));
      }
    }
    expect((await inventoryOf({'var/lib/rpm/rpmdb.sqlite': bytes})).failures).toHaveLength(1);
  });
});

/** An archive in an archive, `depth` times. */
function nested(depth: number): Buffer {
  let bytes = zipOf({'META-INF/maven/a/b/pom.properties': 'groupId=a.b\nartifactId=inner\nversion=1\n'});
  for (let level = 0; level < depth; level++) bytes = zipOf({'x.jar': bytes});
  return bytes;
}

describe('archives', () => {
  it('are looked into to a depth, and named beyond it', async () => {
    expect((await inventoryOf({'a.jar': nested(8)})).components).toHaveLength(1);
    const {components, notes} = await inventoryOf({'a.jar': nested(9)});
    expect(components).toEqual([]);
    expect(notes.map(({text}) => text)).toEqual([
      expect.stringMatching(/^a\.jar: x\.jar!\/.* was not looked into: it lies in more than 8 archives$/),
    ]);
  });

  it('that unpack to more than they state are not unpacked', async () => {
    const bomb = zipOf({'WEB-INF/lib/bomb.jar': Buffer.alloc(50_000_000)});
    const stated = bomb.indexOf('PK\x01\x02', 'latin1');
    bomb.writeUInt32LE(1_000, stated + 24);
    const {notes} = await inventoryOf({'a.war': bomb});
    expect(notes.map(({text}) => text)).toEqual([
      'a.war: WEB-INF/lib/bomb.jar could not be read: an entry is damaged, or unpacks to more than it states',
    ]);
  });

  it('that state more than the limit are not unpacked', async () => {
    const archive = zipOf({'large.jar': deflateRawSync('')});
    archive.writeUInt32LE(MAX_FILE_BYTES + 1, archive.indexOf('PK\x01\x02', 'latin1') + 24);
    const {notes} = await inventoryOf({'a.war': archive});
    expect(notes.map(({text}) => text)).toEqual([
      `a.war: large.jar was not looked into: it unpacks to more than ${MAX_FILE_BYTES} bytes`,
    ]);
  });

  it('that are none are named', async () => {
    const {notes} = await inventoryOf({'a.jar': 'no archive', 'b.war': zipOf({'c.jar': 'nor this'})});
    expect(notes.map(({text}) => text)).toEqual([
      'a.jar: it could not be read: it is no zip archive, or it is cut off',
      'b.war: c.jar could not be read: it is no zip archive, or it is cut off',
    ]);
  });

  it('with thousands of archives that cannot be named do not fill the report', async () => {
    const many = Object.fromEntries(Array.from({length: 6_000}, (_, index) => [`x-${index}.jar`, 'x']));
    const {notes} = await inventoryOf({'a.war': zipOf(many)});
    expect(notes).toHaveLength(21);
    expect(notes.at(-1)?.text).toBe('a.war: 5980 more archives in it could not be read or named');
  });
});

describe('files of packages', () => {
  it.each([
    ['a/node_modules/b/package.json', '{"name": '],
    ['a/b.dist-info/METADATA', 'nothing'],
    ['specifications/a.gemspec', 'eval(x)'],
    ['vendor/composer/installed.json', '{"packages": 1}'],
    ['a.deps.json', '{"libraries": {"x": {}}}'],
    ['a.cdx.json', '{"bomFormat": "CycloneDX", "components": {}}'],
    ['a.spdx.json', '{"spdxVersion": "SPDX-2.3", "packages": {}}'],
    ['bin/x', elfOf([{name: '.dep-v0', bytes: Buffer.from('no zlib')}])],
  ])('%s that cannot be read is an exception, which the scan turns into a note', async (path, content) => {
    await expect(inventoryOf({[path]: content})).rejects.toThrow();
  });

  it('nested without end are read', async () => {
    const depth = 20_000;
    const bom = `{"bomFormat": "CycloneDX", "components": ${'[{"components": '.repeat(depth)}[{"purl": "pkg:npm/a@1.0.0"}]${'}]'.repeat(depth)}}`;
    const {components} = await inventoryOf({'a.cdx.json': bom});
    expect(components.map(({purl}) => purl)).toEqual(['pkg:npm/a@1.0.0']);
  });

  it.each([
    ['Go', goProgram('go1.21.3', 'dep\ta.b/c\tv1.0.0\n')],
    ['Rust', rustProgram([{name: 'a', version: '1.0.0', source: 'crates.io'}])],
  ])('programs of %s with changed bytes end in nothing but a named error', async (_, bytes) => {
    const analyzer = INVENTORY_ANALYZERS.find(({name}) => name === 'program');
    const file = {path: 'bin/x', sizeBytes: bytes.length, mode: 0o755, uid: 0, gid: 0};
    const headAndEnd = fc.oneof(fc.nat(63), fc.integer({min: bytes.length - 400, max: bytes.length - 1}));
    fc.assert(
      fc.property(fc.array(fc.tuple(headAndEnd, fc.nat(255)), {minLength: 1, maxLength: 8}), (changes) => {
        const copy = Buffer.from(bytes);
        for (const [at, value] of changes) copy[at] = value;
        try {
          analyzer?.read(file, copy);
        } catch (error) {
          expect(error).toHaveProperty('name', 'UnreadablePackages');
        }
      }),
      {numRuns: 300, seed: 7},
    );
    expect(analyzer).toBeDefined();
  });
});
