import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isComposePath} from '../../../../scanners/embedded/iac/compose/is-compose.ts';
import {hostMountOf} from '../../../../scanners/embedded/iac/compose/mounts.ts';
import {portsOf} from '../../../../scanners/embedded/iac/compose/ports.ts';
import {scanText} from './scan.ts';

describe('Compose files', () => {
  it.each([
    ['compose.yaml', true],
    ['a/docker-compose.yml', true],
    ['docker-compose.prod.yml', true],
    ['compose.override.yaml', true],
    ['docker-stack.yml', true],
    ['composer.yaml', false],
    ['my-compose.yaml', false],
    ['docker-compose.json', false],
  ])('%s: %s', (path, expected) => {
    expect(isComposePath(path)).toBe(expected);
  });
});

describe('a port', () => {
  it.each([
    ['8080', []],
    ['80:8080', [['', 8080]]],
    ['127.0.0.1:80:8080/tcp', [['127.0.0.1', 8080]]],
    ['[::1]:80:8080', [['::1', 8080]]],
    [
      '9000-9001:9000-9001',
      [
        ['', 9000],
        ['', 9001],
      ],
    ],
    ['127.0.0.1::8080', [['127.0.0.1', 8080]]],
    ['${PORT}:8080', [['', 8080]]],
    ['80:${PORT}', []],
    ['80:1-99999', Array.from({length: 1_000}, (_, index) => ['', index + 1])],
    ['80:9-1', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(portsOf(text).map(({hostIp, target}) => [hostIp, target])).toEqual(expected);
  });
});

describe('a mount', () => {
  it.each([
    ['/etc:/x', {source: '/etc', readOnly: false}],
    ['/etc/../etc/./ssh/:/x:ro,z', {source: '/etc/ssh', readOnly: true}],
    ['/:/host:ro', {source: '/', readOnly: true}],
    ['./data:/x', undefined],
    ['data:/x', undefined],
    ['/x', undefined],
  ])('%s', (text, expected) => {
    expect(hostMountOf(text)).toEqual(expected);
  });
});

describe('rules of Compose', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      {maxDepth: 3},
      fc.constantFrom(true, false, null, 0, 1, 'host', 'root', 'x', '/etc:/etc', '5432:5432', 'A=b', 'yes', '${X}'),
      fc.array(tie('any'), {maxLength: 3}),
      fc.dictionary(fc.constantFrom('source', 'target', 'type', 'published', 'PASSWORD', 'name'), tie('any'), {
        maxKeys: 3,
      }),
    ),
  })).any;
  const KEYS = [
    'image',
    'build',
    'user',
    'ports',
    'volumes',
    'environment',
    'cap_add',
    'security_opt',
    'privileged',
    'pid',
    'ipc',
    'network_mode',
  ];

  it('never fail, whatever a service holds', () => {
    const seen = new Set<string>();
    const services = fc.dictionary(fc.constantFrom(...KEYS), value, {minKeys: 3});
    fc.assert(
      fc.property(services, (service) => {
        for (const {ruleId} of scanText('compose.yaml', `services:\n  a: ${JSON.stringify(service)}\n`).findings)
          seen.add(ruleId);
      }),
      {numRuns: 1_000, seed: 1},
    );
    expect(seen.size).toBeGreaterThan(6);
  });
});
