/** Tokens are known by their form; honest words are not. */
import {describe, expect, it} from 'vitest';
import {findTokens, maskTokens} from '../../../src/formats/text/mask-tokens.ts';

const letters = 'aB3dE5fG7h'.repeat(4);
const token = ['gh', 'p_', letters].join('');

describe('masked', () => {
  it.each([
    ['a GitHub token', token],
    ['two that run together', `${token}${token}`],
    ['a GitLab token', ['gl', 'pat-', letters].join('')],
    ['a Slack token', ['xox', 'b-', '1234567890-abcdef'].join('')],
    ['an AWS key id', ['AK', 'IA', 'ABCDEFGH12345678'].join('')],
    ['a JSON web token', ['ey', 'J', letters, '.', letters].join('')],
  ])('%s', (_, secret) => {
    expect(maskTokens(`before ${secret} after`, '***')).toBe('before *** after');
    expect(findTokens(`before ${secret} after`)).toEqual([{start: 7, end: 7 + secret.length}]);
  });

  it('one that follows a letter', () => {
    expect(maskTokens(`x${token}`, '***')).toBe('x***');
  });
});

it.each(['weight_decayFactorOfTheLargeModel', 'ghp_short', 'AKIA', `sha256:${'0'.repeat(64)}`, ''])(
  'not masked: %s',
  (text) => {
    expect(maskTokens(text, '***')).toBe(text);
    expect(findTokens(text)).toEqual([]);
  },
);
