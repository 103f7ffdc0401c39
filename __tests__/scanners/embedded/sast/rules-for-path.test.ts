import {describe, expect, it} from 'vitest';
import {rulesByPath, type ShippedRule} from '../../../../scanners/embedded/sast/rules-for-path.ts';

function shipped(id: string, include: readonly string[], exclude: readonly string[]): ShippedRule {
  const read = () => {
    throw new Error(`${id} was read`);
  };
  return {id, languages: ['python'], needs: 'x', paths: {include, exclude}, read};
}

describe('the rules for a path', () => {
  const rulesFor = rulesByPath(
    [
      shipped('everywhere', [], []),
      shipped('not-in-tests', [], ['tests', '*_test.py']),
      shipped('not-in-tests-either', [], ['tests', '*_test.py']),
      shipped('settings', ['settings/*.py', '/manage.py'], []),
    ],
    [],
  );

  it.each([
    ['a.py', ['everywhere', 'not-in-tests', 'not-in-tests-either']],
    ['a/tests/b.py', ['everywhere']],
    ['a/b_test.py', ['everywhere']],
    ['a/settings/b.py', ['everywhere', 'not-in-tests', 'not-in-tests-either', 'settings']],
    ['manage.py', ['everywhere', 'not-in-tests', 'not-in-tests-either', 'settings']],
    ['a/manage.py', ['everywhere', 'not-in-tests', 'not-in-tests-either']],
  ])('%s', (path, ids) => {
    expect(rulesFor(path).ids).toEqual(ids);
  });
});
