/** The workflows that divide scanning from reporting: what they may, what they pass on, and what our scanner says. */
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {z} from 'zod';
import {ACTION_INPUTS, ACTION_OUTPUTS} from '../../src/config/inputs.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import {makeRepository} from '../support/git-repository.ts';
import {scanFolder} from '../support/pipeline.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const FILES = [
  '.github/workflows/secure-pipeline.yml',
  'examples/workflows/fork-scan.yml',
  'examples/workflows/fork-report.yml',
] as const;

const Step = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});

const Workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.object({}).strict(),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()),
      outputs: z.record(z.string(), z.string()).default({}),
      steps: z.array(Step),
    }),
  ),
});

const workflows = FILES.map((path) => ({path, text: read(path), ...Workflow.parse(parse(read(path)))}));
const jobs = workflows.flatMap(({path, jobs: ofFile}) =>
  Object.entries(ofFile).map(([name, job]) => ({title: `${path} ${name}`, name, ...job})),
);
const isOurs = ({uses = ''}: z.infer<typeof Step>) => uses === './action' || uses.startsWith('org/secure-pipeline@');

it('there are five jobs', () =>
  expect(jobs.map(({name}) => name)).toEqual(['plan', 'scan', 'report', 'scan', 'report']));

describe.each(jobs)('$title', ({name, permissions, steps}) => {
  const own = steps.filter(isOurs);

  it('runs this action once, with inputs that it has', () => {
    expect(own).toHaveLength(1);
    for (const input of Object.keys(own[0]?.with ?? {})) expect(Object.keys(ACTION_INPUTS)).toContain(input);
  });

  it('scans without a token and permissions, or judges without scanning', () => {
    const inputs = own[0]?.with ?? {};
    if (name === 'report') {
      expect(inputs['partial-results']).toBe('${{ runner.temp }}/partial/*.json');
      expect(inputs.shard).toBeUndefined();
    } else {
      expect(permissions).toEqual({contents: 'read'});
      expect(inputs.token).toBe('');
      expect(inputs.shard).toBeDefined();
    }
  });

  it('leaves no credentials, pins actions, and runs nothing but a refusal', () => {
    for (const {uses, with: inputs, run} of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
      if (uses?.startsWith('actions/')) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      if (run !== undefined) expect(run).toBe('exit 1');
    }
  });

  it('checks nothing of a stranger out where it may write', () => {
    const refs = steps.flatMap(({with: inputs}) => inputs?.ref ?? []);
    if (name === 'report') expect(refs.filter((ref) => String(ref).includes('head'))).toEqual([]);
  });
});

describe('what jobs hand over', () => {
  const text = read(FILES[0]);

  it('are outputs that this action has', () => {
    const outputs = [...text.matchAll(/steps\.(?:plan|scan|report)\.outputs\.([\w-]+)/g)].map(([, output]) => output);
    expect(outputs.length).toBeGreaterThan(3);
    for (const output of outputs) expect(Object.keys(ACTION_OUTPUTS)).toContain(output);
  });

  it('decides the same in all three jobs', () => {
    const ofJobs = jobs.slice(0, 3).map(({steps}) => steps.find(isOurs)?.with ?? {});
    for (const input of ['path', 'config', 'scanners'])
      expect(new Set(ofJobs.map((inputs) => inputs[input])).size, input).toBe(1);
  });
});

it('our own scanner has nothing to say but that workflow_run has rights', async () => {
  const pinned = (text: string) => text.replace(/(org\/secure-pipeline)@v1/, `$1@${'1'.repeat(40)}`);
  const files = workflows.map(({path, text}) => [`.github/workflows/${path.split('/').at(-1)}`, pinned(text)] as const);
  await using repository = await makeRepository({files: Object.fromEntries(files)});
  const policy = parsePolicyInputs({scanners: 'workflows, secrets'});
  const {findings, outcomes} = await scanFolder(repository.path, undefined, {policy});
  expect(outcomes.find(({manifest}) => manifest.name === 'workflows')).toMatchObject({
    kind: 'completed',
    counts: {files: 3},
  });
  expect(findings.map(({rule, location}) => `${location.path} ${rule.id}`)).toEqual([
    '.github/workflows/fork-report.yml wf-dangerous-trigger',
  ]);
});
