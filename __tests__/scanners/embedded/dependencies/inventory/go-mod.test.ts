import {describe, expect, it} from 'vitest';
import {format} from '../../../../../scanners/embedded/dependencies/inventory/go-mod/format.ts';
import {readFiles, show, showProblems} from './show-inventory.ts';

describe('go.mod', () => {
  it('lists direct and indirect modules, and the standard library by its toolchain', () => {
    const inventory = readFiles(format, {
      'svc/go.mod': [
        'module example.org/svc',
        'go 1.22.0',
        'toolchain go1.22.5',
        'require (',
        '\tgithub.com/a/b v1.2.3 // why we need it',
        '\t"github.com/c/d/v2" v2.0.0-20240101000000-abcdef123456 // indirect; kept for tests',
        ')',
        'require github.com/e/f v0.1.0+incompatible',
      ].join('\r\n'),
    });
    expect(show(inventory)).toEqual([
      'github.com/a/b@1.2.3 production direct svc/go.mod:5 < svc/go.mod:5',
      'github.com/c/d/v2@2.0.0-20240101000000-abcdef123456 production transitive svc/go.mod:6',
      'github.com/e/f@0.1.0+incompatible production direct svc/go.mod:8 < svc/go.mod:8',
      'stdlib@1.22.5 production direct svc/go.mod:3 < svc/go.mod:3',
    ]);
    expect(inventory.problems).toEqual([]);
  });

  it.each([
    ['all versions', 'replace a.org/x => b.org/y v9.0.0', ['b.org/y@9.0.0']],
    ['this version', 'replace a.org/x v1.0.0 => b.org/y v9.0.0', ['b.org/y@9.0.0']],
    ['another version', 'replace a.org/x v1.0.1 => b.org/y v9.0.0', ['a.org/x@1.0.0']],
    ['a folder that is scanned by itself', 'replace a.org/x => ../x', []],
  ])('replaces %s', (_, replace, expected) => {
    const inventory = readFiles(format, {
      'app/go.mod': `module m\ngo 1.17.0\nrequire a.org/x v1.0.0\n${replace}\n`,
      'x/go.mod': 'module a.org/x\n',
    });
    expect(inventory.components.map(({id}) => id).filter((id) => !id.startsWith('stdlib'))).toEqual(expected);
    expect(inventory.problems).toEqual([]);
  });

  it.each([
    ['replace a.org/x => ../../outside', 'unknown-version go.mod:3'],
    ['exclude a.org/x v1.0.0', 'unknown-version go.mod:3'],
    ['replace a.org/x => b.org/y', 'unreadable go.mod:4'],
    ['require (', 'unreadable go.mod:4'],
    ['require "a', 'unreadable go.mod:4'],
    ['require a.org/y', 'unreadable go.mod:4'],
    ['requir a.org/y v1.0.0', 'unreadable go.mod:4'],
    ['require ../../etc/passwd v1.0.0', 'unreadable go.mod:4'],
  ])('tells what it cannot know: %s', (line, problem) => {
    const inventory = readFiles(format, {'go.mod': `module m\ngo 1.20\nrequire a.org/x v1.0.0\n${line}\n`});
    expect(showProblems(inventory)).toContain(problem);
  });

  it('takes what go.work above replaces, if it uses the module', () => {
    const files = {
      'a/go.mod': 'module m\ngo 1.20\nrequire x.org/x v1.0.0\n',
      'go.work': 'go 1.20\nuse ./a\nreplace x.org/x => y.org/y v2.0.0\n',
    };
    expect(show(readFiles(format, files))[0]).toContain('y.org/y@2.0.0');
    expect(show(readFiles(format, {...files, 'go.work': files['go.work'].replace('./a', './b')}))[0]).toContain(
      'x.org/x',
    );
  });

  it.each([
    ['go 1.23', undefined],
    ['go 1.23.4', '1.23.4'],
    ['go 1.24rc2', '1.24.0-rc.2'],
    ['go 1.23\ntoolchain go1.24.1', '1.24.1'],
    ['go 1.23\ntoolchain default', undefined],
  ])('the standard library counts where a release of Go is named: %j', (line, version) => {
    const {components, problems} = readFiles(format, {'go.mod': `module m\n${line}\n`});
    expect(components.map((each) => each.version)).toEqual(version === undefined ? [] : [version]);
    expect(problems.map(({kind}) => kind)).toEqual(version === undefined ? ['unknown-version'] : []);
  });

  it('adds what go.sum downloaded when go.mod is older than Go 1.17', () => {
    const inventory = readFiles(format, {
      'go.mod': 'module m\ngo 1.16\nrequire a.org/x v1.0.0\n',
      'go.sum': [
        'a.org/x v1.0.0 h1:1=',
        'b.org/y v1.2.0 h1:2=',
        'b.org/y v1.10.0 h1:3=',
        'b.org/y v1.11.0/go.mod h1:4=',
        'c.org/z v1.0.0/go.mod h1:5=',
      ].join('\n'),
    });
    expect(show(inventory)).toEqual([
      'a.org/x@1.0.0 production direct go.mod:3 < go.mod:3',
      'b.org/y@1.10.0 production transitive go.sum:3',
    ]);
  });
});
