/** The action as a process, on pull requests. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {startFakeGitHub} from '../support/fake-github/server.ts';
import {checkOutPullRequest} from './checkout.ts';
import {pullRequestEvent} from './events.ts';
import {runAction} from './run-action.ts';
import {ACCESS_KEY, BASE_FILES, BLOCKING_RULES, PRIVILEGED_POD, PROPOSED_FILES, privilegedPods} from './samples.ts';

const readOnly = {permissions: {contents: 'read'}} as const;

function errorsOf(stdout: string): readonly string[] {
  return stdout.split('\n').filter((line) => line.startsWith('::error '));
}

describe('a pull request that adds a secret and a privileged container', () => {
  it('fails and says so in every place', async () => {
    await using github = await startFakeGitHub();
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head: PROPOSED_FILES});
    const run = await runAction({github, workspace: checkout.path, ...pullRequestEvent(checkout)});

    expect(run.exitCode, run.stderr).toBe(1);
    expect(run.outputs).toMatchObject({
      verdict: 'fail',
      critical: '1',
      high: '1',
      'new-findings': run.outputs.findings,
    });
    expect(run.outputs['comment-url']).toBe(
      `https://github.com/acme/shop/pull/7#issuecomment-${github.state.comments[0]?.id}`,
    );
    const errors = errorsOf(run.stdout);
    expect(errors).toHaveLength(2);
    expect(errors.join('\n')).toContain('::error file=services/cart/deploy/pod.yaml,line=11,');
    expect(errors.join('\n')).toContain('::error file=services/cart/config.js,line=1,');
    expect(github.state.comments).toHaveLength(1);
    for (const text of [run.summary, github.state.comments[0]?.body, JSON.stringify(github.state.sarifUploads)]) {
      for (const rule of BLOCKING_RULES) expect(text).toContain(rule);
    }
    expect(github.state.sarifUploads).toMatchObject([{commitSha: checkout.mergeSha, ref: 'refs/pull/7/merge'}]);
  });

  it('submits the components only when asked, and keeps its verdict when GitHub refuses them', async () => {
    await using github = await startFakeGitHub({permissions: {contents: 'read'}});
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head: PROPOSED_FILES});
    const inputs = {'dependency-snapshot': 'true', scanners: 'secrets, iac, dependencies'};
    const run = await runAction({github, workspace: checkout.path, inputs, ...pullRequestEvent(checkout)});
    const submitted = github.requests.filter((request) => request.includes('dependency-graph'));

    expect(run.exitCode, run.stderr).toBe(1);
    expect(submitted).toEqual(['POST /repos/acme/shop/dependency-graph/snapshots']);
    expect(run.stdout).toContain('contents: write');
  });

  it('writes report files where the outputs say', async () => {
    await using github = await startFakeGitHub(readOnly);
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head: PROPOSED_FILES});
    const {outputs} = await runAction({github, workspace: checkout.path, ...pullRequestEvent(checkout)});
    const files = [outputs['json-file'], outputs['sarif-file'], outputs['html-file']];
    expect(files).not.toContain(undefined);
    for (const file of files) {
      const text = await readFile(join(checkout.path, file ?? ''), 'utf8');
      for (const rule of BLOCKING_RULES) expect(text).toContain(rule);
    }
  });

  it('never tells the secret or the token', async () => {
    await using github = await startFakeGitHub();
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head: PROPOSED_FILES});
    const run = await runAction({github, workspace: checkout.path, ...pullRequestEvent(checkout)});
    const html = await readFile(join(checkout.path, run.outputs['html-file'] ?? ''), 'utf8');
    const told = [run.stdout, run.stderr, run.summary, JSON.stringify(run.outputs), JSON.stringify(github.state), html];
    expect(told.join('\n')).toContain('aws-access-token');
    expect(told.join('\n')).not.toContain(ACCESS_KEY);
    expect(told.join('\n').replace(`::add-mask::${github.token}\n`, '')).not.toContain(github.token);
  });

  it('with `contents: read` alone lacks only the comment, and a notice says why', async () => {
    await using github = await startFakeGitHub(readOnly);
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head: PROPOSED_FILES});
    const run = await runAction({github, workspace: checkout.path, ...pullRequestEvent(checkout)});
    expect(run.exitCode, run.stderr).toBe(1);
    expect(run.outputs).toMatchObject({verdict: 'fail', 'comment-url': ''});
    expect(errorsOf(run.stdout)).toHaveLength(2);
    expect(run.summary).toContain('k8s-privileged-container');
    expect(run.stdout).toMatch(
      /^::notice title=secure-pipeline::.*permissions:%0A {2}contents: read%0A {2}pull-requests: write/m,
    );
    expect(run.summary).toContain('The pull request comment is missing');
  });

  it('from a fork has the same verdict and is not told to change permissions', async () => {
    await using github = await startFakeGitHub(readOnly);
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head: PROPOSED_FILES});
    const event = pullRequestEvent(checkout, 'mallory/shop');
    const run = await runAction({github, workspace: checkout.path, ...event});
    expect(run.exitCode, run.stderr).toBe(1);
    expect(run.outputs.verdict).toBe('fail');
    expect(run.stdout).toMatch(/^::notice title=secure-pipeline::.*pull requests from forks/m);
    expect(run.stdout).not.toContain('pull-requests: write');
  });

  it('cannot lower its own bar', async () => {
    await using github = await startFakeGitHub(readOnly);
    const head = {...PROPOSED_FILES, '.secure-pipeline.yml': 'fail-on: never\n'};
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head});
    const run = await runAction({github, workspace: checkout.path, ...pullRequestEvent(checkout)});
    expect(run.exitCode, run.stderr).toBe(1);
    expect(run.outputs.verdict).toBe('fail');
  });

  it('keeps its verdict when GitHub refuses everything', async () => {
    await using github = await startFakeGitHub();
    github.fail({kind: 'forbidden'});
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head: PROPOSED_FILES});
    const run = await runAction({github, workspace: checkout.path, ...pullRequestEvent(checkout)});
    expect(run.exitCode, run.stderr).toBe(1);
    expect(run.outputs.verdict).toBe('fail');
    expect(run.stdout).toMatch(/^::notice title=secure-pipeline::/m);
  });
});

describe('a second push to the same pull request', () => {
  it('updates the comment, which keeps its id', async () => {
    await using github = await startFakeGitHub();
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head: PROPOSED_FILES});
    const first = await runAction({github, workspace: checkout.path, ...pullRequestEvent(checkout)});
    const pushed = await checkout.push({}, ['services/cart/deploy/pod.yaml']);
    const second = await runAction({github, workspace: checkout.path, ...pullRequestEvent({...checkout, ...pushed})});
    expect(first.outputs).toMatchObject({critical: '1', high: '1'});
    expect(second.outputs).toMatchObject({verdict: 'fail', critical: '0', high: '1'});
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(github.state.comments).toMatchObject([{updates: 1}]);
    expect(github.state.comments[0]?.body).not.toContain('k8s-privileged-container');
  });
});

describe('a later run that cannot judge', () => {
  const lenient = {'fail-on': 'never', 'on-scanner-error': 'warn'} as const;

  it.each([
    ['an unknown base', {inputs: {base: 'no-such-branch'}}, {}, 'no-such-branch'],
    ['a job that is cancelled', {inputs: lenient, cancelAt: 'scanning'}, manyPods(), 'nothing was judged'],
  ] as const)('by %s takes the old verdict out of the comment', async (_, changes, more, words) => {
    await using github = await startFakeGitHub();
    const head = {...PROPOSED_FILES, ...more};
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head});
    const pullRequest = {github, workspace: checkout.path, ...pullRequestEvent(checkout)};
    const first = await runAction(pullRequest);
    expect(first.outputs.verdict).toBe('fail');
    const [before] = github.state.comments;

    const second = await runAction({...pullRequest, ...changes});
    expect(second.exitCode, second.stdout + second.stderr).toBe(2);
    expect(second.outputs.verdict).toBe('error');
    expect(github.state.comments).toMatchObject([{id: before?.id, updates: 1}]);
    expect(github.state.comments[0]?.body).toContain('could not judge');
    expect(github.state.comments[0]?.body).toContain(words);
    expect(github.state.comments[0]?.body).not.toContain('k8s-privileged-container');
  });
});

/** Enough to scan that a job can be cancelled in the middle. */
function manyPods() {
  return Object.fromEntries(Array.from({length: 50}, (_, index) => [`s${index}/pods.yaml`, privilegedPods(60)]));
}

describe('a pull request with nothing new', () => {
  it('passes, and what was there before does not block', async () => {
    await using github = await startFakeGitHub();
    const base = {...BASE_FILES, ...PROPOSED_FILES};
    await using checkout = await checkOutPullRequest({base, head: {'README.md': '# The cart\n'}});
    const run = await runAction({github, workspace: checkout.path, ...pullRequestEvent(checkout)});
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.outputs).toMatchObject({verdict: 'pass', 'new-findings': '0'});
    expect(Number(run.outputs.findings)).toBeGreaterThan(0);
    expect(errorsOf(run.stdout)).toEqual([]);
    expect(github.state.comments).toEqual([]);
  });
});

describe('a pull request with very many findings', () => {
  it('puts what a step cannot show into a check run, and the comment fits', async () => {
    await using github = await startFakeGitHub();
    const head = Object.fromEntries(
      Array.from({length: 20}, (_, index) => [`services/s${index}/pods.yaml`, privilegedPods(20)]),
    );
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head});
    const inputs = {'max-annotations': '120'};
    const run = await runAction({github, workspace: checkout.path, ...pullRequestEvent(checkout), inputs});
    expect(run.outputs).toMatchObject({verdict: 'fail', critical: '400'});
    expect(errorsOf(run.stdout)).toHaveLength(10);
    expect(github.state.checkRuns).toMatchObject([{headSha: checkout.headSha, conclusion: 'neutral'}]);
    expect(github.state.checkRuns[0]?.annotations).toHaveLength(110);
    const body = github.state.comments[0]?.body ?? '';
    expect(body.length).toBeGreaterThan(20_000);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(1024 * 1024);
  });
});

describe('a hostile pull request', () => {
  it('cannot write workflow commands through file names', async () => {
    await using github = await startFakeGitHub();
    const head = {
      'a\n::error::from a name/pod.yaml': PRIVILEGED_POD,
      'b%0A::warning::encoded/pod.yaml': PRIVILEGED_POD,
      'c,title=x::error::d/pod.yaml': PRIVILEGED_POD,
      '##[error]<script>alert(1)</script>/pod.yaml': PRIVILEGED_POD,
    };
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head});
    const run = await runAction({github, workspace: checkout.path, ...pullRequestEvent(checkout)});
    expect(run.outputs).toMatchObject({verdict: 'fail', critical: '4'});
    const [, token = ''] = /::stop-commands::(\S+)/.exec(run.stdout) ?? [];
    expect(token).not.toBe('');
    const live = run.stdout.replace(new RegExp(`::stop-commands::${token}\n[\\s\\S]*?\n::${token}::\n`), '');
    const commands = live.split('\n').filter((line) => /^\s*::|##\[/.test(line));
    expect(commands.filter((line) => line.startsWith('::error file='))).toHaveLength(4);
    for (const command of commands)
      expect(command).toMatch(/^::(?:error|warning|notice) (?:file|title)=|^::add-mask::/);
    expect(run.summary).not.toContain('<script>');
    expect(github.state.comments[0]?.body).not.toContain('<script>');
  });
});
