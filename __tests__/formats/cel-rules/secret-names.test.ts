/** Which names say that their value is a secret, and which values are none that anybody could use. */
import {describe, expect, it} from 'vitest';
import {isPlaceholder, looksPublic, looksSecret} from '../../../src/formats/cel-rules/secret-names.ts';

it.each(['DB_PASSWORD', 'apiKey', 'GITHUB_TOKEN', 'userPassword', 'client-secret', 'signing.key'])(
  '%s is a secret',
  (name) => {
    expect(looksSecret(name)).toBe(true);
  },
);

it.each(['TOKEN_URL', 'PASSWORD_FILE', 'secretName', 'KEY', 'tokenTtl', 'users'])(
  '%s is about one, or none',
  (name) => {
    expect(looksSecret(name)).toBe(false);
  },
);

describe('entries of a Secret', () => {
  it.each(['POSTGRES_USER', 'username', 'POSTGRES_DB', 'tls.crt', 'host', 'DB_SCHEMA', 'REDIS_HOST'])(
    '%s is public',
    (key) => {
      expect(looksPublic(key)).toBe(true);
    },
  );

  it.each(['USER_PASSWORD', 'POSTGRES_PASSWORD', 'login-token', 'userApiKey', 'tls.key', 'config.json'])(
    '%s is not',
    (key) => {
      expect(looksPublic(key)).toBe(false);
    },
  );
});

describe('values', () => {
  it.each([
    '',
    'no',
    '${PASSWORD}',
    '{{ password }}',
    'changeme',
    '/run/secrets/a',
    'https://a.example/b',
    'jdbc:postgresql://db:5432/shop',
  ])('%s is a stand-in', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  it.each(['https://a:b@c.example/', 'jdbc:postgresql://db/shop?user=a&password=b', 'accounts-pwd'])(
    '%s is not',
    (value) => {
      expect(isPlaceholder(value)).toBe(false);
    },
  );
});
