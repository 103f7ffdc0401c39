/** A divided scan against the fake of GitHub: a job that plans, jobs that scan parts, one job that judges. */
import {readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {startFakeGitHub} from '../support/fake-github/server.ts';
import {checkOutPullRequest} from './checkout.ts';
import {pullRequestEvent} from './events.ts';
import {openJobs} from './jobs.ts';
import {runAction} from './run-action.ts';
import {ACCESS_KEY, BASE_FILES, BLOCKING_RULES, PROPOSED_FILES} from './samples.ts';

describe('a pull request that is scanned in three shards', () => {
  it('gets one comment, one upload and one verdict, the same as from one job', async () => {
    await using github = await startFakeGitHub();
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head: PROPOSED_FILES});
    const options = {github, workspace: checkout.path, ...pullRequestEvent(checkout)};
    const alone = await runAction({...options, inputs: {comment: 'never', 'upload-sarif': 'false'}});
    expect(github.requests).toEqual([]);

    await using jobs = await openJobs(options);
    const planned = await jobs.plan();
    expect(planned.exitCode, planned.stdout + planned.stderr).toBe(0);
    expect(JSON.parse(planned.outputs.matrix ?? '')).toEqual({shard: ['1/1']});
    const shards = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => jobs.scan(shard)));
    expect(shards.map(({exitCode}) => exitCode)).toEqual([0, 0, 0]);
    expect(shards.map(({outputs}) => outputs['partial-result'])).toEqual(
      [1, 2, 3].map((index) => join(jobs.folder, `partial-${index}-of-3.json`)),
    );
    expect(github.requests).toEqual([]);
    for (const name of await readdir(jobs.folder))
      expect(await readFile(join(jobs.folder, name), 'utf8')).not.toContain(ACCESS_KEY);

    const judged = await jobs.judge();
    expect(judged.exitCode, judged.stderr).toBe(1);
    expect({...judged.outputs, 'comment-url': ''}).toEqual({...alone.outputs, 'comment-url': ''});
    expect(judged.outputs).toMatchObject({verdict: 'fail', critical: '1', high: '1'});
    expect(github.state.comments).toHaveLength(1);
    for (const rule of BLOCKING_RULES) expect(github.state.comments[0]?.body).toContain(rule);
    expect(github.state.sarifUploads).toMatchObject([{commitSha: checkout.mergeSha, ref: 'refs/pull/7/merge'}]);
  });

  it.each([
    ['is missing', (folder: string) => rm(join(folder, 'partial-2-of-2.json')), /shard 2\/2 is missing/],
    [
      'is there twice',
      async (folder: string) =>
        writeFile(join(folder, 'again.json'), await readFile(join(folder, 'partial-2-of-2.json'))),
      /shard 2\/2 is there 2 times: again\.json, partial-2-of-2\.json/,
    ],
    [
      'is cut off',
      async (folder: string) => {
        const file = join(folder, 'partial-2-of-2.json');
        await writeFile(file, (await readFile(file, 'utf8')).slice(0, -200));
      },
      /partial-2-of-2\.json: it is not JSON, or cut off/,
    ],
    [
      'has another name',
      (folder: string) => rename(join(folder, 'partial-2-of-2.json'), join(folder, 'x.txt')),
      /shard 2\/2 is missing/,
    ],
  ] as const)('is not judged when one %s, also where failed scanners only warn', async (_, spoil, words) => {
    await using github = await startFakeGitHub();
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head: {'README.md': '# Nothing new\n'}});
    await using jobs = await openJobs({
      github,
      workspace: checkout.path,
      ...pullRequestEvent(checkout),
      inputs: {'on-scanner-error': 'warn', scanners: 'secrets, iac'},
    });
    await Promise.all(['1/2', '2/2'].map((shard) => jobs.scan(shard)));
    await spoil(jobs.folder);
    const judged = await jobs.judge();
    expect(judged.exitCode, judged.stderr).toBe(2);
    expect(judged.outputs.verdict).toBe('error');
    expect(judged.summary.replaceAll(/&#(\d+);/g, (_match, code) => String.fromCodePoint(Number(code)))).toMatch(words);
  });

  it('is not judged without any shard', async () => {
    await using github = await startFakeGitHub();
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head: PROPOSED_FILES});
    await using jobs = await openJobs({github, workspace: checkout.path, ...pullRequestEvent(checkout)});
    const judged = await jobs.judge();
    expect(judged.exitCode, judged.stderr).toBe(2);
    expect(judged.outputs.verdict).toBe('error');
    expect(judged.stdout).toContain('no shard of this scan is there');
  });

  it('stops a shard that is of another plan before it scans', async () => {
    await using github = await startFakeGitHub();
    await using checkout = await checkOutPullRequest({base: BASE_FILES, head: PROPOSED_FILES});
    await using jobs = await openJobs({github, workspace: checkout.path, ...pullRequestEvent(checkout)});
    const {outputs} = await jobs.plan();
    const scanned = await jobs.scan('1/1', {plan: outputs.plan ?? '', scanners: 'secrets'});
    expect(scanned.exitCode).toBe(2);
    expect(scanned.outputs).toEqual({verdict: 'error'});
    expect(scanned.stdout).toContain('plan: this checkout has other files, settings or another policy than the plan');
  });
});
