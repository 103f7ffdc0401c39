/**
 * The reusable workflow, called by another one and run by nektos/act on this machine, against the fake of GitHub. Three
 * things of github.com that act has not are put in place: artifacts are copied, the action lies in the checkout, and
 * `job.workflow_sha` is not asked for.
 */
import {execFile} from 'node:child_process';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse, stringify} from 'yaml';
import {z} from 'zod';
import {ACT, installGoTool} from '../../scripts/tools/go-tool.ts';
import {type FakeGitHub, startFakeGitHub} from '../support/fake-github/server.ts';
import {makeRepository} from '../support/git-repository.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const CALLER = `on: pull_request
permissions: {}
jobs:
  security:
    uses: ./.github/workflows/secure-pipeline.yml
    permissions: {contents: read, pull-requests: write, checks: write, security-events: write}
    with:
      fail-on: critical
`;

const POD = `apiVersion: v1
kind: Pod
metadata: {name: agent, namespace: shop}
spec:
  containers:
    - name: agent
      image: registry.example/agent@sha256:${'0'.repeat(64)}
      securityContext: {privileged: true}
`;

const Step = z.looseObject({name: z.string(), with: z.record(z.string(), z.unknown()).optional()});
const Workflow = z.looseObject({
  jobs: z.record(
    z.string(),
    z.looseObject({steps: z.array(Step), strategy: z.looseObject({matrix: z.unknown()}).optional()}),
  ),
});

const act = installGoTool(ACT);
if ('missing' in act) console.warn(`NOT RUN, the tool could not be had: ${act.missing}`);

describe.skipIf('missing' in act)('the reusable workflow', () => {
  it.each([
    ['as it is planned', undefined, 1],
    ['in two shards', ['1/2', '2/2'], 2],
  ] as const)('%s: one comment and one verdict', async (_, shards, count) => {
    await using github = await startFakeGitHub();
    await using repository = await makeRepository({files: {'README.md': '# Shop\n'}});
    const home = await mkdtemp(join(tmpdir(), 'act-'));
    try {
      await cp(join(ROOT, 'dist'), join(repository.path, 'action', 'dist'), {recursive: true});
      await cp(join(ROOT, 'action.yml'), join(repository.path, 'action', 'action.yml'));
      await repository.write('.github/workflows/security.yml', CALLER);
      await repository.write('.github/workflows/secure-pipeline.yml', await forAct(join(home, 'artifacts'), shards));
      const baseSha = await repository.commit('Base');
      await repository.write('deploy/agent.yaml', POD);
      const headSha = await repository.commit('Head');
      await repository.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');

      const log = await runAct({folder: repository.path, home, github, baseSha, headSha});

      expect(github.state.comments, log).toHaveLength(1);
      expect(github.state.comments[0]?.body).toContain('Container runs privileged');
      expect([...log.matchAll(/✅ {2}Success - Main Scan\b/g)]).toHaveLength(count);
      expect(log).toContain('❌  Failure - Main Judge and report');
    } finally {
      await rm(home, {recursive: true, force: true});
    }
  });
});

/** The workflow with what act has not put in place. */
async function forAct(artifacts: string, shards: readonly string[] | undefined): Promise<string> {
  const text = await readFile(join(ROOT, '.github', 'workflows', 'secure-pipeline.yml'), 'utf8');
  const workflow = Workflow.parse(parse(text));
  for (const job of Object.values(workflow.jobs)) {
    job.steps = job.steps
      .filter(({name}) => !/^Refuse|^Check out this action/.test(name))
      .map((step) => {
        if (step.name === 'Hand over what was found')
          return copy(step.name, '${{ steps.scan.outputs.partial-result }}', artifacts);
        if (step.name === 'Fetch what was found')
          return copy(step.name, `${artifacts}/.`, '${{ runner.temp }}/partial');
        return {...step, ...(step.with !== undefined && {with: inTopFolder(step.with, shards)})};
      });
    if (job.strategy !== undefined && shards !== undefined) job.strategy.matrix = {shard: shards};
  }
  return stringify(workflow);
}

function copy(name: string, from: string, to: string) {
  return {name, env: {FROM: from, TO: to}, run: 'mkdir -p "$TO" && cp -r "$FROM" "$TO/"'};
}

/** A plan of its own has one shard here, so a run in two is of no plan. */
function inTopFolder(inputs: Readonly<Record<string, unknown>>, shards: readonly string[] | undefined) {
  const {plan, path, ...others} = inputs;
  return {
    ...others,
    cache: false,
    ...(typeof path === 'string' && path !== 'repository' && {path: path.replace('repository/', '')}),
    ...(shards === undefined && plan !== undefined && {plan}),
  };
}

interface ActRun {
  readonly folder: string;
  readonly home: string;
  readonly github: FakeGitHub;
  readonly baseSha: string;
  readonly headSha: string;
}

/** Resolves to the log, whatever the jobs' end. */
async function runAct({folder, home, github, baseSha, headSha}: ActRun): Promise<string> {
  if ('missing' in act) throw new Error(act.missing);
  const {file} = act;
  const repo = {full_name: 'acme/shop'};
  const event = {
    pull_request: {number: 7, head: {sha: headSha, ref: 'topic', repo}, base: {sha: baseSha, ref: 'main', repo}},
  };
  await writeFile(join(home, 'event.json'), JSON.stringify(event));
  const flags = ['-P', 'ubuntu-24.04=-self-hosted', '--no-cache-server', '--action-offline-mode'];
  const values = ['--env', `GITHUB_API_URL=${github.url}`, '-s', `GITHUB_TOKEN=${github.token}`];
  const args = [
    'pull_request',
    '-W',
    '.github/workflows/security.yml',
    ...flags,
    '-e',
    join(home, 'event.json'),
    ...values,
  ];
  // The runner of GitHub brings Node 24; act takes the one on the PATH.
  const env = {PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`, HOME: home, LANG: 'C.UTF-8'};
  return new Promise((resolve) => {
    execFile(file, args, {cwd: folder, env, maxBuffer: 64 * 1024 * 1024}, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}
