/** The action as a process on the example: a pull request adds one secret and one privileged container to the shop. */
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {expect, it} from 'vitest';
import {startFakeGitHub} from '../support/fake-github/server.ts';
import {checkOutPullRequest} from './checkout.ts';
import {pullRequestEvent} from './events.ts';
import {runAction} from './run-action.ts';
import {BLOCKING_RULES, PROPOSED_FILES} from './samples.ts';

const SHOP = new URL('../../examples/online-shop', import.meta.url).pathname;

function readShop(): Record<string, Uint8Array> {
  const files = readdirSync(SHOP, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(SHOP, path), readFileSync(path)];
    }),
  );
}

it('blocks by the two new problems alone, among all that were there before', async () => {
  const base = readShop();
  expect(Object.keys(base).length).toBeGreaterThan(50);
  await using github = await startFakeGitHub();
  await using checkout = await checkOutPullRequest({base, head: PROPOSED_FILES});
  const run = await runAction({github, workspace: checkout.path, ...pullRequestEvent(checkout)});

  expect(run.exitCode, run.stderr).toBe(1);
  expect(run.outputs).toMatchObject({verdict: 'fail', critical: '1', high: '1'});
  expect(Number(run.outputs.findings)).toBeGreaterThan(Number(run.outputs['new-findings']) + 20);
  const errors = run.stdout.split('\n').filter((line) => line.startsWith('::error '));
  expect(errors).toHaveLength(2);
  const [comment, ...others] = github.state.comments;
  expect(others).toEqual([]);
  for (const rule of BLOCKING_RULES) {
    expect(errors.filter((line) => line.includes(`Rule: ${rule}`))).toHaveLength(1);
    expect(comment?.body).toContain(rule);
    expect(run.summary).toContain(rule);
  }
});
