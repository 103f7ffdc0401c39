/** What this project tells others to do holds for its own workflows. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {z} from 'zod';

const FOLDER = new URL('../../.github/workflows/', import.meta.url);

const Workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({group: z.string()}).loose(),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

const files = readdirSync(FOLDER).filter((name) => /\.ya?ml$/.test(name));

it('has workflows', () =>
  expect(files).toEqual(['ci.yml', 'refresh-advisories.yml', 'release.yml', 'secure-pipeline.yml', 'self-scan.yml']));

describe.each(files)('%s', (file) => {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  const workflow = Workflow.parse(parse(text));
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('gives no permission at the top, so that each job names its own', () => expect(workflow.permissions).toEqual({}));

  it('pins every action by a full SHA with the version beside it', () => {
    const uses = [...text.matchAll(/uses: (.+)/g)]
      .map(([, used = '']) => used)
      .filter((used) => !used.startsWith('./'));
    for (const used of uses) expect(used).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(steps.length).toBeGreaterThan(0);
  });

  it('leaves no credentials in the checkout', () => {
    const checkouts = steps.filter(({uses}) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });

  it('splices no expression into a script', () => {
    for (const {run = ''} of steps) expect(run).not.toContain('${{');
  });

  it('listens to nothing that runs a stranger’s code with secrets', () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
  });
});

describe('refresh-advisories.yml', () => {
  const text = readFileSync(new URL('refresh-advisories.yml', FOLDER), 'utf8');
  const Job = z.object({steps: z.array(z.object({run: z.string().optional()}).loose())});
  const {steps} = z.object({jobs: z.object({refresh: Job})}).parse(parse(text)).jobs.refresh;

  it('gives the token to the step that opens the pull request alone, after all checks', () => {
    const withToken = steps.filter((step) => JSON.stringify(step).includes('github.token'));
    expect(withToken).toEqual([steps.at(-1)]);
    expect(steps.findIndex(({run}) => run === '.ci/run')).toBe(steps.length - 2);
  });

  it('names scripts and files that exist', () => {
    const named = [...text.matchAll(/\b(?:scripts|scanners|src)\/[\w./-]+/g)].map(([path]) => path);
    expect(named.length).toBeGreaterThan(2);
    for (const path of named) expect(existsSync(new URL(`../../${path}`, import.meta.url)), path).toBe(true);
  });
});
