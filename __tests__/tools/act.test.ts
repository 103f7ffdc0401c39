/** The built action inside a real workflow, run by nektos/act on this machine, against the fake of GitHub. */
import {execFile} from 'node:child_process';
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {ACT, installGoTool} from '../../scripts/tools/go-tool.ts';
import {type FakeGitHub, startFakeGitHub} from '../support/fake-github/server.ts';
import {makeRepository} from '../support/git-repository.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const WORKFLOW = `on: pull_request
jobs:
  scan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: scan
        uses: ./action
        with:
          cache: false
          token: TOKEN
          fail-on: critical
      - if: always()
        env:
          VERDICT: \${{ steps.scan.outputs.verdict }}
          CRITICAL: \${{ steps.scan.outputs.critical }}
          URL: \${{ steps.scan.outputs.comment-url }}
        run: echo "outputs verdict=$VERDICT critical=$CRITICAL url=$URL"
`;

const POD = `apiVersion: v1
kind: Pod
metadata: {name: agent, namespace: shop}
spec:
  containers:
    - name: agent
      image: registry.example/agent@sha256:${'0'.repeat(64)}
      securityContext: {privileged: PRIVILEGED}
`;

const act = installGoTool(ACT);
if ('missing' in act) console.warn(`NOT RUN, the tool could not be had: ${act.missing}`);

describe.skipIf('missing' in act)('in a real workflow', () => {
  it.each([
    ['a new privileged container', 'true', 'fail', '1'],
    ['nothing severe', 'false', 'pass', '0'],
  ])('%s', async (_, privileged, verdict, critical) => {
    await using github = await startFakeGitHub();
    await using repository = await makeRepository({files: {'README.md': '# Shop\n'}});
    await cp(join(ROOT, 'dist'), join(repository.path, 'action', 'dist'), {recursive: true});
    await cp(join(ROOT, 'action.yml'), join(repository.path, 'action', 'action.yml'));
    await repository.write('.github/workflows/scan.yml', WORKFLOW.replace('TOKEN', github.token));
    const baseSha = await repository.commit('Base');
    await repository.write('deploy/agent.yaml', POD.replace('PRIVILEGED', privileged));
    const headSha = await repository.commit('Head');
    await repository.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');

    const log = await runAct({folder: repository.path, github, baseSha, headSha});

    expect(log).toContain(
      `outputs verdict=${verdict} critical=${critical} url=https://github.com/acme/shop/pull/7#issuecomment-`,
    );
    expect(github.state.comments.map(({pullNumber}) => pullNumber)).toEqual([7]);
    expect(log).toContain(verdict === 'pass' ? 'Job succeeded' : 'Job failed');
  });
});

interface ActRun {
  readonly folder: string;
  readonly github: FakeGitHub;
  readonly baseSha: string;
  readonly headSha: string;
}

/** Resolves to the log, whatever the job's end. */
async function runAct({folder, github, baseSha, headSha}: ActRun): Promise<string> {
  if ('missing' in act) throw new Error(act.missing);
  const {file} = act;
  const home = await mkdtemp(join(tmpdir(), 'act-'));
  const repo = {full_name: 'acme/shop'};
  const event = {
    pull_request: {number: 7, head: {sha: headSha, ref: 'topic', repo}, base: {sha: baseSha, ref: 'main', repo}},
  };
  await writeFile(join(home, 'event.json'), JSON.stringify(event));

  const flags = ['-P', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--action-offline-mode'];
  const args = ['pull_request', ...flags, '-e', join(home, 'event.json'), '--env', `GITHUB_API_URL=${github.url}`];
  // The runner of GitHub brings Node 24; act takes the one on the PATH.
  const env = {PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`, HOME: home, LANG: 'C.UTF-8'};
  try {
    return await new Promise((resolve) => {
      execFile(file, args, {cwd: folder, env, maxBuffer: 64 * 1024 * 1024}, (_, stdout, stderr) =>
        resolve(stdout + stderr),
      );
    });
  } finally {
    await rm(home, {recursive: true, force: true});
  }
}
