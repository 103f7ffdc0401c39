import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, it} from 'vitest';

const MODULE = new URL('../../src/platform/workflow.ts', import.meta.url).href;

/** Runs statements on `workflow` in a process of its own, as the runner would. */
async function run(statements: string, env: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'secure-pipeline-workflow-'));
  const files = {GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary')};
  for (const file of Object.values(files)) await writeFile(file, '');
  const source = `import {openWorkflow} from ${JSON.stringify(MODULE)}; const workflow = await openWorkflow(); ${statements}`;
  const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', source], {
    env: {...process.env, ...files, ...env},
    maxBuffer: 64 * 1024 * 1024,
  });
  const [output, summary] = await Promise.all(Object.values(files).map((file) => readFile(file, 'utf8')));
  await rm(folder, {recursive: true});
  return {stdout, output, summary};
}

it('reads inputs as the runner names them', async () => {
  const {stdout} = await run("await workflow.write(workflow.readInput('fail-on') + workflow.readInput('none'))", {
    'INPUT_FAIL-ON': ' high ',
  });
  expect(stdout).toBe('high');
});

it('writes outputs so that no value can add another', async () => {
  const {output} = await run("await workflow.setOutput('verdict', 'pass\\nEOF\\nverdict=fail')");
  expect(output).toMatch(/^verdict<<(ghadelimiter_\S+)\npass\nEOF\nverdict=fail\n\1\n$/);
});

it('appends to the summary and does without one', async () => {
  const both = "await workflow.writeSummary('# One'); await workflow.writeSummary('Two')";
  expect((await run(both)).summary).toBe('# One\nTwo\n');
  expect((await run(both, {GITHUB_STEP_SUMMARY: ''})).summary).toBe('');
});

it('escapes announcements', async () => {
  const {stdout} = await run("await workflow.announce('notice', 'a,b:c', 'one\\n::error::two 100%')");
  expect(stdout).toBe('::notice title=a%2Cb%3Ac::one%0A::error::two 100%25\n');
});

it('masks a token and never an empty text', async () => {
  const {stdout} = await run("await workflow.mask(''); await workflow.mask('opensesame')");
  expect(stdout).toBe('::add-mask::opensesame\n');
});

it('writes long logs whole', async () => {
  const {stdout} = await run("await workflow.write('x'.repeat(3_000_000) + 'end'); process.exit(0)");
  expect(stdout).toHaveLength(3_000_003);
});
