import {describe, expect, it} from 'vitest';
import {redact, secretValues} from '../../src/run/redact.ts';

const letters = 'aB3dE5fG'.repeat(6);

describe('what looks like a secret is masked', () => {
  it.each([
    {name: 'a GitHub token', secret: ['gh', 's_', letters].join('')},
    {name: 'a fine-grained GitHub token', secret: ['github', '_pat_', letters].join('')},
    {name: 'a Slack token', secret: ['xox', 'b-', '1234567890-abcdef'].join('')},
    {name: 'an AWS key id', secret: ['AK', 'IA', 'ABCDEFGH12345678'].join('')},
    {name: 'a JSON web token', secret: ['ey', 'J', letters, '.', letters].join('')},
    {name: 'any long key', secret: letters},
  ])('$name', ({secret}) => {
    expect(redact(`before ${secret} after`)).toBe('before *** after');
  });

  it('credentials in a URL', () => {
    expect(redact('GET https://me:pass%40@example.com/x')).toBe('GET https://***@example.com/x');
  });

  it('values that the caller names, but none that are too short to be secrets', () => {
    expect(redact('is hunter22 or on', ['hunter22', 'on'])).toBe('is *** or on');
  });
});

it.each(['cannot open services/cart/Dockerfile: no such file', 'line 12, column 3: unexpected "}"', ''])(
  'plain words stay: %j',
  (text) => {
    expect(redact(text)).toBe(text);
  },
);

it('finds the secrets of an environment by their names, longest first', () => {
  const environment = {
    PATH: '/bin',
    GITHUB_TOKEN: 'short',
    DB_PASSWORD: 'longer-one',
    AWS_SECRET_ACCESS_KEY: 'mid-len',
    X: undefined,
  };

  expect(secretValues(environment)).toEqual(['longer-one', 'mid-len', 'short']);
});
