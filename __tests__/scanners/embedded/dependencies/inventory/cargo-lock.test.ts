import {describe, expect, it} from 'vitest';
import {format} from '../../../../../scanners/embedded/dependencies/inventory/cargo-lock/format.ts';
import {readFiles, show, showProblems} from './show-inventory.ts';

const REGISTRY = 'registry+https://github.com/rust-lang/crates.io-index';

const LOCK = `version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "alpha",
 "beta 1.0.0",
]

[[package]]
name = "alpha"
version = "2.0.0"
source = "${REGISTRY}"
checksum = "00"
dependencies = ["beta 2.0.0 (${REGISTRY})"]

[[package]]
name = "beta"
version = "1.0.0"
source = "${REGISTRY}"

[[package]]
name = "beta"
version = "2.0.0"
source = "${REGISTRY}"
`;

describe('Cargo.lock', () => {
  it('takes direct packages, their lines and their scopes from the manifests of the workspace', () => {
    const inventory = readFiles(format, {
      'Cargo.lock': LOCK,
      'Cargo.toml': '[workspace]\nmembers = ["app"]\n',
      'app/Cargo.toml': [
        '[package]',
        'name = "app"',
        '[dependencies]',
        'alpha = { version = "2", optional = true }',
        '[dev-dependencies]',
        'old-beta = { package = "beta", version = "1" }',
      ].join('\n'),
    });
    expect(show(inventory)).toEqual([
      'alpha@2.0.0 optional direct Cargo.lock:11 < app/Cargo.toml:4 -> beta@2.0.0',
      'beta@1.0.0 development direct Cargo.lock:18 < app/Cargo.toml:6',
      'beta@2.0.0 optional transitive Cargo.lock:23',
    ]);
    expect(inventory.problems).toEqual([]);
  });

  it('takes everything for production without manifests', () => {
    expect(show(readFiles(format, {'Cargo.lock': LOCK}))).toEqual([
      'alpha@2.0.0 production direct Cargo.lock:11 -> beta@2.0.0',
      'beta@1.0.0 production direct Cargo.lock:18',
      'beta@2.0.0 production transitive Cargo.lock:23',
    ]);
  });

  it.each([
    ['a package without version', '[[package]]\nname = "a"\n', 'unreadable Cargo.lock:1'],
    ['a name that climbs', '[[package]]\nname = "../a"\nversion = "1"\nsource = "x"\n', 'unreadable Cargo.lock:1'],
    ['a version that is none', '[[package]]\nname = "a"\nversion = "1 2"\nsource = "x"\n', 'unreadable Cargo.lock:1'],
    ['an unknown dependency', LOCK.replace('"alpha",', '"gamma",'), 'unresolved-reference Cargo.lock:3'],
  ])('tells of %s', (_, text, problem) => {
    expect(showProblems(readFiles(format, {'Cargo.lock': text}))).toEqual([problem]);
  });

  it('tells of a manifest that cannot be read and still lists the packages', () => {
    const inventory = readFiles(format, {'Cargo.lock': LOCK, 'app/Cargo.toml': '[package\n'});
    expect(inventory.components).toHaveLength(3);
    expect(showProblems(inventory)).toEqual(['unreadable app/Cargo.toml:1']);
  });
});
