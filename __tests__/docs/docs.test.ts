/** The documents keep their word: links lead somewhere, commands exist, figures and names are those of the code. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {describe, expect, it} from 'vitest';
import {z} from 'zod';
import {SCANNERS} from '../../scanners/registry.generated.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PARTS = ['.', 'docs', 'scanners', 'examples', 'bench'];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const documents = PARTS.flatMap((part) => {
  const folder = join(ROOT, part);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: part !== '.', withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
});

interface Link {
  readonly document: string;
  readonly target: string;
}

/** Code has brackets of its own. */
function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}

const links: Link[] = documents.flatMap((document) =>
  [...withoutCode(read(document)).matchAll(/\]\((?!https?:|mailto:|#)(?<target>[^)\s]+)\)/g)].map(({groups}) => ({
    document,
    target: groups?.target ?? '',
  })),
);

describe('links', () => {
  it('there are documents and links to check', () => {
    expect(documents.length).toBeGreaterThan(10);
    expect(links.length).toBeGreaterThan(15);
  });

  it.each(links)('$document → $target exists', ({document, target}) => {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? document : join(dirname(document), path);
    expect(existsSync(join(ROOT, file))).toBe(true);
    if (anchor !== undefined && file.endsWith('.md')) expect(anchorsOf(read(file))).toContain(anchor);
  });
});

describe('commands', () => {
  const {scripts} = z.object({scripts: z.record(z.string(), z.string())}).parse(JSON.parse(read('package.json')));
  const named = documents.flatMap((document) =>
    [...read(document).matchAll(/npm run (?:--silent )?(?<script>[\w:-]+)/g)].map(
      ({groups}) => [document, groups?.script ?? ''] as const,
    ),
  );

  it.each(named)('%s: npm run %s is a script', (_, script) => {
    expect(Object.keys(scripts)).toContain(script);
  });

  it('the README has the two commands for a fresh machine, and CI runs the second', () => {
    expect(read('README.md')).toContain('npm ci && npm run demo');
    expect(read('README.md')).toContain('npm ci && npm test');
    expect(read('.ci/run')).toMatch(/npm ci[\s\S]*npm test/);
  });
});

describe('dependencies', () => {
  const Package = z.object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  });
  const {dependencies, devDependencies} = Package.parse(JSON.parse(read('package.json')));
  const reasons = read('docs/dependencies.md');

  it.each(Object.entries({...dependencies, ...devDependencies}))('%s %s is exact and has a reason', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(reasons).toMatch(new RegExp(`(^\\| |, )${name.replaceAll('/', '\\/')}( \\||,)`, 'm'));
  });

  it('no reason is left for what is gone', () => {
    const rows = [...reasons.matchAll(/^\| (?<names>[@\w/., -]+) \|/gm)].flatMap(({groups}) =>
      (groups?.names ?? '').split(', '),
    );
    const unknown = rows.filter(
      (name) => !['package', '---'].includes(name) && !(name in dependencies) && !(name in devDependencies),
    );
    expect(unknown).toEqual([]);
  });
});

describe('rule references', () => {
  // A scanner with a few rules in its code needs no reference: `secure-pipeline explain` tells about them.
  const withReference = SCANNERS.filter(({name}) => existsSync(join(ROOT, 'docs', 'rules', `${name}.md`)));

  it('there are references to check', () => {
    expect(withReference.map(({name}) => name)).toEqual(expect.arrayContaining(['iac', 'secrets']));
  });

  it.each(withReference.map(({name}) => name))('every rule of %s has an entry', async (name) => {
    const entry = SCANNERS.find((scanner) => scanner.name === name);
    const rules = (await (await entry?.load())?.rules({settingsFiles: {}})) ?? [];
    const reference = read(`docs/rules/${name}.md`);
    // A rule that two scanners share is described where it is written.
    const elsewhere = withReference.map((other) => read(`docs/rules/${other.name}.md`)).join('\n');

    expect(rules.some(({id}) => reference.includes(id))).toBe(true);
    expect(rules.filter(({id}) => !elsewhere.includes(id)).map(({id}) => id)).toEqual([]);
  });
});

/** As GitHub makes them: lower case, blanks to hyphens, other signs away. */
function anchorsOf(markdown: string): string[] {
  const headings = [...markdown.matchAll(/^#{1,6} (?<heading>.+)$/gm)].map(({groups}) => groups?.heading ?? '');
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
