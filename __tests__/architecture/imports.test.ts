import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {describe, expect, it} from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** In the order in which the data flows; a stage may use types of earlier ones and values of none. */
const STAGES = ['config', 'repository', 'plan', 'run', 'normalize', 'merge', 'topology', 'judge', 'report', 'publish'];
const ENTRIES = [
  'action.ts',
  'cli.ts',
  'worker.ts',
  'main.ts',
  'command',
  'action',
  'pipeline.ts',
  'assess.ts',
  'assess-or-remember.ts',
  'prepare-run.ts',
  'tool-store.ts',
  'subject.ts',
  'shard',
  'settings-source.ts',
  'pipeline-request.ts',
  'scanners.ts',
];
/** Imported by all: the model, the contract, pure readers and writers of formats, advisories. */
const FOUNDATION = ['finding', 'formats', 'advisories', 'scanner.ts', 'scanner', 'version.generated.ts'];

interface Import {
  readonly from: string;
  readonly target: string;
  readonly isTypeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function importsOf(path: string): Import[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s)?(?<names>[^'";]*?)from\s+'(?<target>[^']+)'|import\('(?<dynamic>[^']+)'\)/g,
  );
  return [...statements].map(({groups}) => {
    const target = groups?.target ?? groups?.dynamic ?? '';
    const names = groups?.names ?? '';
    const isTypeOnly =
      groups?.type !== undefined || (/^\{(\s*type\s[^,}]*,?)+\}\s*$/.test(names.trim()) && names !== '');
    return {
      from: path,
      target: target.startsWith('.') ? join(dirname(path), target).replaceAll('\\', '/') : target,
      isTypeOnly,
    };
  });
}

const sources = sourceFiles('src');
const imports = sources.flatMap(importsOf);
const show = ({from, target}: Import) => `${from} → ${target}`;
const partOf = (path: string) => (path.startsWith('src/') ? (path.split('/')[1] ?? '') : (path.split('/')[0] ?? ''));

describe('the way of the data', () => {
  it('sees the sources, every stage and their imports', () => {
    expect(sources.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
    expect(STAGES.filter((stage) => !sources.some((path) => partOf(path) === stage))).toEqual([]);
  });

  it('every file of src is in a known part', () => {
    const known = [...STAGES, ...ENTRIES, ...FOUNDATION, 'platform'];
    expect(sources.filter((path) => !known.includes(partOf(path)))).toEqual([]);
  });

  it('no stage imports a value of another stage', () => {
    const wrong = imports.filter(({from, target, isTypeOnly}) => {
      const [own, other] = [partOf(from), partOf(target)];
      return STAGES.includes(own) && STAGES.includes(other) && own !== other && !isTypeOnly;
    });
    expect(wrong.filter((each) => !isSharedError(each)).map(show)).toEqual([]);
  });

  it('no stage imports anything of a later stage', () => {
    const wrong = imports.filter(({from, target}) => {
      const [own, other] = [STAGES.indexOf(partOf(from)), STAGES.indexOf(partOf(target))];
      return own >= 0 && other > own;
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('finding imports nothing of the project but itself', () => {
    const wrong = imports.filter(
      ({from, target}) => partOf(from) === 'finding' && target.startsWith('src/') && partOf(target) !== 'finding',
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('formats are pure: they import only the model and themselves', () => {
    const wrong = imports.filter(
      ({from, target}) =>
        partOf(from) === 'formats' && target.startsWith('src/') && !['formats', 'finding'].includes(partOf(target)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('advisories import only the model, the contract, formats and themselves', () => {
    const wrong = imports.filter(
      ({from, target}) =>
        partOf(from) === 'advisories' &&
        target.startsWith('src/') &&
        !['advisories', 'finding', 'formats', 'scanner.ts', 'scanner'].includes(partOf(target)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('only platform touches processes and the toolkit', () => {
    const wrong = imports.filter(
      ({from, target}) => partOf(from) !== 'platform' && /^(node:child_process|@actions\/|@octokit\/)/.test(target),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('pure stages touch no I/O at all', () => {
    const pure = ['finding', 'formats', 'config', 'plan', 'normalize', 'merge', 'topology', 'judge', 'report'];
    const io = /^(node:(fs|net|http|https|os|worker_threads|process|tls|dns)|node:fs\/promises)$/;
    const wrong = imports.filter(
      ({from, target}) => pure.includes(partOf(from)) && (io.test(target) || partOf(target) === 'platform'),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('scanners import only the contract, the model, formats, advisories and their own folder', () => {
    const inFolders = sourceFiles('scanners').filter((path) => path.split('/').length > 3);
    const scanners = inFolders.flatMap(importsOf);
    expect(scanners.length).toBeGreaterThan(20);
    const wrong = scanners.filter(({from, target}) => {
      if (from.endsWith('/generate.ts') || !/^(src|scanners|scripts)\//.test(target)) return false;
      const own = from.split('/').slice(0, 3).join('/');
      return (
        !target.startsWith(`${own}/`) &&
        !FOUNDATION.includes(partOf(target)) &&
        !['scripts/generated-file.ts', 'scripts/read-rule-files.ts'].includes(target)
      );
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('the pipeline stays one page and the entries stay thin', () => {
    const lines = (path: string) => readFileSync(join(ROOT, path), 'utf8').split('\n').length;
    expect(lines('src/pipeline.ts')).toBeLessThan(62);
    expect(lines('src/cli.ts')).toBeLessThan(40);
    expect(lines('src/action.ts')).toBeLessThan(40);
  });
});

/** Error classes are told apart by their class, so the stage that words them may import them. */
function isSharedError({target}: Import): boolean {
  return ['src/config/config.ts', 'src/repository/snapshot.ts'].includes(target);
}
