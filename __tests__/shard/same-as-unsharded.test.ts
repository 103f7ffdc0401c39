/** A divided scan comes to the same report as one machine: findings, outcomes, notes, packages, verdict. */
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {runPipeline} from '../../src/pipeline.ts';
import {PRIVILEGED_POD, PROPOSED_FILES} from '../action/samples.ts';
import {makeRepository} from '../support/git-repository.ts';
import {comparable, judgeShards, requestFor, scanInShards, toFiles} from './shards.ts';

const ONLINE_SHOP = join(import.meta.dirname, '..', '..', 'examples', 'online-shop');

/** Up to nine scans of all scanners, beside whatever else the machine does. */
const SEVERAL_SCANS_MS = 240_000;

describe('online-shop', async () => {
  const request = requestFor(ONLINE_SHOP);
  const whole = await runPipeline(request);

  it('has something to compare', () => {
    expect(whole.findings.length).toBeGreaterThan(100);
    expect(whole.outcomes.filter(({kind}) => kind === 'completed').length).toBeGreaterThan(6);
  });

  it.each([1, 2, 4, 7])('in %d shards', {timeout: SEVERAL_SCANS_MS}, async (total) => {
    const texts = await scanInShards(request, total);
    const judged = await judgeShards(request, toFiles(texts).toReversed());
    expect(comparable(judged)).toEqual(comparable(whole));
  });
});

describe('a proposal', () => {
  it.each([2, 4])('in %d shards is compared with base and history', {timeout: SEVERAL_SCANS_MS}, async (total) => {
    await using repository = await makeRepository({files: {'a/pod.yaml': PRIVILEGED_POD, 'b/keep.js': 'let a = 1;\n'}});
    const base = await repository.git('rev-parse', 'HEAD');
    await repository.write('b/secret.js', PROPOSED_FILES['services/cart/config.js']);
    await repository.commit('Add');
    await repository.remove('b/secret.js');
    await repository.git('mv', 'a', 'c');
    await repository.write('d/pod.yaml', PRIVILEGED_POD);
    await repository.commit('Remove');

    const request = requestFor(repository.path, base);
    const whole = await runPipeline(request);
    expect(new Set(whole.findings.map(({status}) => status))).toContain('existing');
    expect(whole.findings.some(({commit}) => commit !== undefined)).toBe(true);

    const judged = await judgeShards(request, toFiles(await scanInShards(request, total)));
    expect(comparable(judged)).toEqual(comparable(whole));
  });
});
