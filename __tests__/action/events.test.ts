/** The action as a process, on the other events. */
import {describe, expect, it} from 'vitest';
import {startFakeGitHub} from '../support/fake-github/server.ts';
import {checkOutPullRequest} from './checkout.ts';
import {dispatchEvent, mergeGroupEvent, pullRequestEvent, pushEvent} from './events.ts';
import {runAction} from './run-action.ts';
import {BASE_FILES, PROPOSED_FILES, privilegedPods} from './samples.ts';

const OLD_PROBLEM = {'services/cart/old.yaml': PROPOSED_FILES['services/cart/deploy/pod.yaml']};

describe('an event without a pull request', () => {
  it.each([
    ['push', pushEvent, 'refs/heads/main', '1'],
    ['merge_group', mergeGroupEvent, 'refs/heads/gh-readonly-queue/main/', '1'],
    ['workflow_dispatch', dispatchEvent, 'refs/heads/main', '2'],
  ] as const)('%s has annotations, a summary and an upload, and no comment', async (_, event, ref, critical) => {
    await using github = await startFakeGitHub();
    await using checkout = await checkOutPullRequest({base: {...BASE_FILES, ...OLD_PROBLEM}, head: PROPOSED_FILES});
    const run = await runAction({github, workspace: checkout.path, ...event(checkout)});
    expect(run.exitCode, run.stderr).toBe(1);
    expect(run.outputs).toMatchObject({verdict: 'fail', critical, high: '1', 'comment-url': ''});
    expect(run.stdout).toContain('::error file=services/cart/config.js,line=1,');
    expect(run.summary).toContain('k8s-privileged-container');
    expect(github.state.comments).toEqual([]);
    expect(github.state.sarifUploads).toMatchObject([
      {commitSha: checkout.mergeSha, ref: expect.stringContaining(ref)},
    ]);
  });

  it('passes where the push brings nothing new', async () => {
    await using github = await startFakeGitHub();
    await using checkout = await checkOutPullRequest({base: {...BASE_FILES, ...OLD_PROBLEM}, head: {'a.md': 'a\n'}});
    const run = await runAction({github, workspace: checkout.path, ...pushEvent(checkout)});
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.outputs).toMatchObject({verdict: 'pass', critical: '0'});
  });
});

describe('what cannot be judged is an error, never a pass', () => {
  const cases = [
    ['pull_request_target', {event: 'pull_request_target'}, /pull_request_target is refused/],
    ['an event file that is no pull request', {payload: {}}, /not a pull_request event/],
    ['an input that is none of the words', {inputs: {'fail-on': 'severe'}}, /fail-on/],
    ['a base that nobody knows', {inputs: {base: 'no-such-branch'}}, /no-such-branch/],
    ['a config that neither side has', {inputs: {config: 'no-such-file.yml'}}, /no-such-file\.yml/],
    ['a folder that is not there', {inputs: {path: 'no-such-folder'}}, /no-such-folder/],
  ] as const;

  it.each(cases)('%s', async (_, changes, message) => {
    await using github = await startFakeGitHub();
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head: PROPOSED_FILES});
    const run = await runAction({github, workspace: checkout.path, ...pullRequestEvent(checkout), ...changes});
    expect(run.exitCode, run.stdout + run.stderr).toBe(2);
    expect(run.outputs.verdict).toBe('error');
    expect(run.stdout).toMatch(/^::error /m);
    expect(run.stdout).toMatch(message);
    expect(run.summary).toMatch(message);
    expect(github.state.comments).toEqual([]);
  });

  it('a job that is cancelled in the middle of the scan, however lenient the policy', async () => {
    await using github = await startFakeGitHub();
    const head = Object.fromEntries(
      Array.from({length: 50}, (_, index) => [`s${index}/pods.yaml`, privilegedPods(60)]),
    );
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head});
    const lenient = {'fail-on': 'never', 'on-scanner-error': 'warn', 'upload-sarif': 'false'} as const;
    const cancelled = {cancelAt: 'scanning', inputs: lenient};
    const run = await runAction({github, workspace: checkout.path, ...pushEvent(checkout), ...cancelled});
    expect(run.exitCode, run.stdout + run.stderr).toBe(2);
    expect(run.outputs.verdict).toBe('error');
  });

  it('a base that cannot be fetched', async () => {
    await using github = await startFakeGitHub();
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head: PROPOSED_FILES});
    const gone = {...checkout, baseSha: 'e'.repeat(40)};
    const run = await runAction({github, workspace: checkout.path, ...pushEvent(gone)});
    expect(run.exitCode, run.stdout + run.stderr).toBe(2);
    expect(run.outputs.verdict).toBe('error');
    expect(run.stdout).toContain('e'.repeat(40));
  });
});
