/** Images for comparisons, assembled from what is on this machine: its packages, the project's, programs of tools. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {TOOLS_FOLDER} from '../../../scripts/tools/tools-folder.ts';
import {dockerArchive, type LayerPlan, makeImage} from '../../support/images/image.ts';
import type {Item} from '../../support/images/tar.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

export interface MadeArchive {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One archive for each kind of image that can be made here. */
export async function makeArchives(): Promise<readonly MadeArchive[]> {
  const plans: readonly (readonly [string, LayerPlan | undefined])[] = [
    ['debian', debianLayer()],
    ['rpm', rpmLayer()],
    ['alpine', alpineLayer()],
    ['languages', languageLayer()],
  ];
  const archives: MadeArchive[] = [];
  for (const [name, layer] of plans) {
    if (layer === undefined) continue;
    const image = await makeImage({name: `${name}:1`, steps: [layer], packing: 'none'});
    archives.push({name, bytes: await dockerArchive([image])});
  }
  return archives;
}

type Files = Record<string, Item>;

/** This machine's own database, where it is a Debian. */
function debianLayer(): LayerPlan | undefined {
  if (!existsSync('/var/lib/dpkg/status') || !existsSync('/etc/debian_version')) return undefined;
  // By it Trivy knows Debian.
  const files: Files = {'etc/debian_version': '12.5\n'};
  addFiles(files, '/', ['etc/os-release', 'usr/lib/os-release', 'var/lib/dpkg/status']);
  const folders = ['/var/lib/dpkg/info', '/usr/lib/python3/dist-packages'].filter((folder) => existsSync(folder));
  for (const folder of folders) {
    const wanted = listFiles(folder).filter((path) =>
      /\.(?:list|md5sums)$|-info(?:\/METADATA|\/PKG-INFO|\/RECORD)?$/.test(path),
    );
    addFiles(
      files,
      '/',
      wanted.map((path) => relative('/', path)),
    );
  }
  return {files, createdBy: 'ADD rootfs.tar /'};
}

/** Packages built and registered by rpm itself; undefined where it is not installed. */
function rpmLayer(): LayerPlan | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'rpm-'));
  try {
    const specs = [
      {name: 'openssl', version: '3.0.7', release: '24.el9', epoch: '1', parts: ['libs']},
      {name: 'bash', version: '5.1.8', release: '6.el9', epoch: '', parts: []},
      {name: 'tzdata', version: '2024a', release: '1.el9', epoch: '', parts: ['java']},
    ];
    for (const {name, ...spec} of specs) writeFileSync(join(folder, `${name}.spec`), specOf({name, ...spec}));
    const database = join(folder, 'db');
    mkdirSync(database);
    const run = (program: string, args: readonly string[]) => execFileSync(program, args, {stdio: 'pipe', cwd: folder});
    for (const {name} of specs) run('rpmbuild', ['-bb', '--define', `_topdir ${folder}/top`, `${name}.spec`]);
    const built = listFiles(join(folder, 'top', 'RPMS'));
    run('rpm', [
      '--dbpath',
      database,
      '--define',
      '_db_backend sqlite',
      '--justdb',
      '--nodeps',
      '--ignoreos',
      '-i',
      ...built,
    ]);
    const release = 'ID="rocky"\nVERSION_ID="9.3"\nPRETTY_NAME="Rocky Linux 9.3 (Blue Onyx)"\n';
    const bytes = readFileSync(join(database, 'rpmdb.sqlite'));
    const files = {
      'etc/os-release': release,
      'etc/rocky-release': 'Rocky Linux release 9.3 (Blue Onyx)\n',
      'var/lib/rpm/rpmdb.sqlite': bytes,
    };
    return {files, createdBy: 'ADD rootfs.tar /'};
  } catch {
    return undefined;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

interface Spec {
  readonly name: string;
  readonly version: string;
  readonly release: string;
  readonly epoch: string;
  readonly parts: readonly string[];
}

function specOf({name, version, release, epoch, parts}: Spec): string {
  const sections = parts.map((part) => `%package ${part}\nSummary: x\n%description ${part}\nx\n%files ${part}\n`);
  const head = `Name: ${name}\nVersion: ${version}\nRelease: ${release}\n${epoch === '' ? '' : `Epoch: ${epoch}\n`}`;
  return `${head}Summary: x\nLicense: MIT\nBuildArch: noarch\n%description\nx\n%files\n${sections.join('')}`;
}

const APK_PACKAGES = 40;

function alpineLayer(): LayerPlan {
  const records = Array.from({length: APK_PACKAGES}, (_, index) => {
    const origin = index % 3 === 0 ? `package-${index}` : `source-${index % 7}`;
    return `C:Q1\nP:package-${index}\nV:1.${index}.0${index % 5 === 0 ? '_p1' : ''}-r${index % 4}\nA:x86_64\nS:1\nI:1\nT:x\nU:x\nL:MIT\no:${origin}\nF:usr/bin\nR:program-${index}\n`;
  });
  const release = 'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.20.1\nPRETTY_NAME="Alpine Linux v3.20"\n';
  return {
    files: {
      'etc/os-release': release,
      'etc/alpine-release': '3.20.1\n',
      'lib/apk/db/installed': `${records.join('\n')}\n`,
    },
    createdBy: 'ADD rootfs.tar /',
  };
}

/** Programs larger than that take long to pack. */
const MAX_PROGRAM_BYTES = 60_000_000;
const MAX_JARS = 120;

function languageLayer(): LayerPlan {
  const files: Files = {
    ...goPrograms(),
    'srv/vendor/composer/installed.json':
      '{"packages": [{"name": "monolog/monolog", "version": "1.0.0", "type": "library"}], "dev": false}',
    'srv/gems/specifications/rack-2.2.3.gemspec':
      '# -*- encoding: utf-8 -*-\n# stub: rack 2.2.3 ruby lib\n\nGem::Specification.new do |s|\n  s.name = "rack".freeze\n  s.version = "2.2.3"\n  s.files = ["x".freeze]\nend\n',
  };
  const manifests = listFiles(join(ROOT, 'node_modules')).filter((path) => path.endsWith('/package.json'));
  addFiles(
    files,
    ROOT,
    manifests.map((path) => relative(ROOT, path)),
    'app/',
  );
  for (const program of programs()) addFiles(files, TOOLS_FOLDER, [relative(TOOLS_FOLDER, program)], 'opt/', 0o755);
  const repository = join(process.env.HOME ?? '', '.m2', 'repository');
  const jars = existsSync(repository) ? listFiles(repository).filter((path) => path.endsWith('.jar')) : [];
  addFiles(
    files,
    repository,
    jars.slice(0, MAX_JARS).map((path) => relative(repository, path)),
    'jars/',
  );
  return {files, createdBy: 'COPY . /app'};
}

const GO_SYSTEMS = ['linux', 'windows', 'darwin'] as const;

/** The same small program for three systems, with modules of the proxy; none where Go is not installed. */
function goPrograms(): Files {
  const folder = mkdtempSync(join(tmpdir(), 'go-'));
  const files: Files = {};
  try {
    writeFileSync(join(folder, 'go.mod'), 'module example.org/orders\n\ngo 1.21\n\nrequire rsc.io/quote v1.5.2\n');
    writeFileSync(
      join(folder, 'main.go'),
      'package main\n\nimport "rsc.io/quote"\n\nfunc main() { println(quote.Hello()) }\n',
    );
    for (const system of GO_SYSTEMS) {
      const name = system === 'windows' ? 'orders.exe' : 'orders';
      const env = {...process.env, GOOS: system, GOARCH: 'amd64', CGO_ENABLED: '0', GOFLAGS: '-mod=mod'};
      execFileSync('go', ['build', '-o', name, '.'], {cwd: folder, env, stdio: 'pipe'});
      files[`opt/${system}/${name}`] = {content: readFileSync(join(folder, name)), mode: 0o755};
    }
  } catch {
    return files;
  } finally {
    rmSync(folder, {recursive: true});
  }
  return files;
}

function programs(): readonly string[] {
  if (!existsSync(TOOLS_FOLDER)) return [];
  return listFiles(TOOLS_FOLDER).filter((path) => {
    const {mode, size} = statSync(path);
    return (mode & 0o100) !== 0 && size > 1_000_000 && size < MAX_PROGRAM_BYTES;
  });
}

function addFiles(files: Files, root: string, paths: readonly string[], prefix = '', mode = 0o644): void {
  for (const path of paths) files[`${prefix}${path}`] = {content: readFileSync(join(root, path)), mode};
}

/** Regular files, sorted. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
