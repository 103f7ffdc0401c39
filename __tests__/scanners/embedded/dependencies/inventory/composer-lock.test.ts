import {describe, expect, it} from 'vitest';
import {format} from '../../../../../scanners/embedded/dependencies/inventory/composer-lock/format.ts';
import {readFiles, show, showProblems} from './show-inventory.ts';

const LOCK = `{
  "packages": [
    {"name": "Acme/Web", "version": "v2.1.0", "require": {"php": ">=8", "acme/log": "^1.0"}, "license": ["MIT", "GPL-3.0"]},
    {"name": "acme/log", "version": "1.4.0"}
  ],
  "packages-dev": [
    {"name": "acme/test", "version": "dev-main"}
  ]
}`;

describe('composer.lock', () => {
  it('lists packages with edges, scopes, lines of composer.json and licences', () => {
    const inventory = readFiles(format, {
      'composer.lock': LOCK,
      'composer.json': '{\n"require": {\n"acme/web": "^2"\n},\n"require-dev": {\n"acme/test": "*"\n}}',
    });
    expect(show(inventory)).toEqual([
      'Acme/Web@v2.1.0 production direct composer.lock:3 < composer.json:3 -> acme/log@1.4.0 (^1.0)',
      'acme/log@1.4.0 production transitive composer.lock:4',
      'acme/test@dev-main development direct composer.lock:7 < composer.json:6',
    ]);
    expect(inventory.components[0]?.license).toBe('MIT OR GPL-3.0');
    expect(inventory.problems).toEqual([]);
  });

  it.each([
    ['text that ends early', LOCK.slice(0, -20), 'unreadable composer.lock:7'],
    ['a package without version', '{"packages": [\n{"name": "a/b"}]}', 'unreadable composer.lock:2'],
    ['packages that are no list', '{"packages": {}}', 'unreadable composer.lock:1'],
    ['a name that climbs', '{"packages": [{"name": "a/../b", "version": "1"}]}', 'unreadable composer.lock:1'],
  ])('tells of %s', (_, text, problem) => {
    expect(showProblems(readFiles(format, {'composer.lock': text}))).toEqual([problem]);
  });
});
