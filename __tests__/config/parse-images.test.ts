import {describe, expect, it} from 'vitest';
import {ConfigError} from '../../src/config/config.ts';
import {parseImageLines, parsePlatform} from '../../src/config/parse-images.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import {resolveImages} from '../../src/config/resolve-images.ts';
import {NO_TRUST_ASKED} from '../../src/scanner.ts';

const NONE = {fromRepository: false, references: [], paths: []};

describe('images', () => {
  it.each([
    {text: 'none', entries: NONE},
    {text: 'auto', entries: {...NONE, fromRepository: true}},
    {
      text: 'redis:5\nghcr.io/acme/shop@sha256:abc',
      entries: {...NONE, references: ['redis:5', 'ghcr.io/acme/shop@sha256:abc']},
    },
    {
      text: 'localhost:5000/app, http://registry.internal:5000/app:1',
      entries: {...NONE, references: ['localhost:5000/app', 'http://registry.internal:5000/app:1']},
    },
    {text: 'docker-daemon:shop/cart:1', entries: {...NONE, references: ['docker-daemon:shop/cart:1']}},
    {
      text: 'build/app.tar, app.tar.gz\n./layout\nlayout/\n/abs/x',
      entries: {...NONE, paths: ['build/app.tar', 'app.tar.gz', './layout', 'layout/', '/abs/x']},
    },
    {text: 'build/*.img\nauto', entries: {...NONE, fromRepository: true, paths: ['build/*.img']}},
    {text: '\n  redis:5  \n\n', entries: {...NONE, references: ['redis:5']}},
  ])('$text', ({text, entries}) => {
    expect(parseImageLines(text)).toEqual(entries);
  });

  it.each(['', ' , ', 'none, redis:5', 'a b', '-rf', 'a;b', '$(x)'])('%j is refused with what to write', (text) => {
    expect(() => parseImageLines(text)).toThrow(ConfigError);
  });

  it.each(['linux', 'Linux/amd64', 'linux/amd64/v8/x', ''])('platform %j is refused', (text) => {
    expect(() => parsePlatform(text)).toThrow(ConfigError);
  });
});

describe('what is read', () => {
  const resolve = (file: object, inputs: Parameters<typeof parsePolicyInputs>[0] = {}) =>
    resolveImages({file, inputs: parsePolicyInputs(inputs)});

  it('is nothing unless somebody says so', () => {
    expect(resolve({})).toEqual({
      ...NONE,
      platform: 'linux/amd64',
      credentials: 'none',
      mirrors: {},
      trust: NO_TRUST_ASKED,
    });
  });

  it('is what the file says, and an input takes its place', () => {
    const file = {
      images: ['redis:5', 'auto'],
      'image-platform': 'linux/arm64',
      'registry-credentials': 'docker-config',
    };
    expect(resolve(file)).toMatchObject({
      fromRepository: true,
      references: ['redis:5'],
      paths: [],
      platform: 'linux/arm64',
      credentials: 'docker-config',
    });
    expect(resolve(file, {images: 'none', imagePlatform: 'linux/amd64', registryCredentials: 'none'})).toEqual({
      ...NONE,
      platform: 'linux/amd64',
      credentials: 'none',
      mirrors: {},
      trust: NO_TRUST_ASKED,
    });
  });
});
