import {symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {locateAdvisories} from '../../src/command/locate-advisories.ts';
import {ConfigError} from '../../src/config/config.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import {makeFolder} from '../support/git-repository.ts';

it.each(['osv', './osv', 'linked'])('a folder is found from where it is written: %s', async (advisories) => {
  await using folder = await makeFolder({'osv/npm/all.zip': ''});
  await symlink('osv', join(folder.path, 'linked'));

  expect(locateAdvisories(parsePolicyInputs({advisories}), folder.path).advisories).toEqual({
    kind: 'folder',
    path: join(folder.path, 'osv'),
  });
});

it('a source needs no folder', () => {
  const policy = parsePolicyInputs({advisories: 'embedded'});
  expect(locateAdvisories(policy, '/nowhere')).toBe(policy);
});

it.each([
  ['embeded', 'advisories: "embeded" is none of auto, embedded, api and no folder — did you mean "embedded"?'],
  ['file', 'advisories: "file" is none of auto, embedded, api and no folder'],
  ['a\u0000b', 'advisories: "a\\u0000b" is none of auto, embedded, api and no folder'],
])('%j is refused with what would be right', async (advisories, message) => {
  await using folder = await makeFolder({file: 'x'});
  expect(() => locateAdvisories(parsePolicyInputs({advisories}), folder.path)).toThrow(new ConfigError(message));
});
