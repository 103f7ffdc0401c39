/** The day of the head's commit, which documents name in place of the time of the run. */
import {expect, it} from 'vitest';
import {openCheckout} from '../../src/repository/open-checkout.ts';
import {makeFolder, makeRepository} from '../support/git-repository.ts';
import {NO_BASE} from './open.ts';

async function dayIn(path: string): Promise<string | undefined> {
  const checkout = await openCheckout({path, base: NO_BASE, allowFetch: false, scanHistory: false});
  const day = await checkout.headCommitDay();
  await checkout.close();
  return day;
}

it('is that of the commit, with changes on top of it or without', async () => {
  await using repository = await makeRepository({files: {file: 'a'}});
  expect(await dayIn(repository.path)).toBe('2026-01-01');
  await repository.write('file', 'b');
  expect(await dayIn(repository.path)).toBe('2026-01-01');
});

it('is unknown in a plain folder', async () => {
  await using folder = await makeFolder({file: 'a'});
  expect(await dayIn(folder.path)).toBeUndefined();
});
