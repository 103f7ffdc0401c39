/** Our own workflows, and those that we tell others to use, by tools that others check theirs with. */
import {execFile} from 'node:child_process';
import {cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {installedTool} from '../../scripts/tools/installed-tool.ts';
import {makeRepository} from '../support/git-repository.ts';

const ROOT = join(import.meta.dirname, '..', '..');

it.each([
  ['actionlint', ['-no-color']],
  ['zizmor', ['--offline', '--no-progress', '--color=never', '.github']],
] as const)('%s has nothing to say', async (name, args) => {
  await using repository = await makeRepository({files: {'README.md': '# Workflows\n'}});
  const folder = join(repository.path, '.github', 'workflows');
  await mkdir(folder, {recursive: true});
  await cp(join(ROOT, '.github'), join(repository.path, '.github'), {recursive: true});
  for (const file of await readdir(join(ROOT, 'examples', 'workflows'))) {
    const text = await readFile(join(ROOT, 'examples', 'workflows', file), 'utf8');
    await writeFile(
      join(folder, file),
      text.replace(/(org\/secure-pipeline)@v1 #.*/, `$1@${'1a'.repeat(20)} # v1.0.0`),
    );
  }
  expect((await readdir(folder)).length).toBeGreaterThan(6);

  const {command} = await installedTool(name);
  const [file, ...first] = command;
  const {code, output} = await new Promise<{code: unknown; output: string}>((resolve) => {
    execFile(file, [...first, ...args], {cwd: repository.path}, (error, stdout, stderr) =>
      resolve({code: error?.code ?? 0, output: stdout + stderr}),
    );
  });
  expect(output).not.toMatch(/\.yml:\d/);
  expect(code, output).toBe(0);
});
