import {describe, expect, it} from 'vitest';
import {format} from '../../../../../scanners/embedded/dependencies/inventory/gemfile-lock/format.ts';
import {readFiles, show, showProblems} from './show-inventory.ts';

const LOCK = `GIT
  remote: https://example.org/g.git
  revision: abc
  specs:
    from-git (0.3.0)

PATH
  remote: engine
  specs:
    engine (0.1.0)
      rack

GEM
  remote: https://rubygems.org/
  specs:
    nokogiri (1.16.0-x86_64-linux)
      racc (~> 1.4, >= 1.4.1)
    racc (1.7.3)
    rack (3.0.9)
    rspec (3.12.0)

PLATFORMS
  x86_64-linux

DEPENDENCIES
  engine!
  from-git!
  nokogiri (~> 1.16)
  rspec

BUNDLED WITH
   2.5.4
`;

describe('Gemfile.lock', () => {
  it('lists gems with what they need, and takes groups and lines from the Gemfile', () => {
    const inventory = readFiles(format, {
      'Gemfile.lock': LOCK,
      Gemfile: [
        "source 'https://rubygems.org'",
        "gem 'nokogiri', '~> 1.16' # parses",
        'group :development, :test do',
        '  platforms :mri do',
        "    gem 'rspec'",
        '  end',
        'end',
        "gem 'from-git', git: 'https://example.org/g.git', group: :test",
      ].join('\r\n'),
    });
    expect(show(inventory)).toEqual([
      'from-git@0.3.0 test direct Gemfile.lock:5 < Gemfile:8',
      'nokogiri@1.16.0 production direct Gemfile.lock:16 < Gemfile:2 -> racc@1.7.3 (~> 1.4, >= 1.4.1)',
      'racc@1.7.3 production transitive Gemfile.lock:18',
      'rack@3.0.9 production direct Gemfile.lock:19',
      'rspec@3.12.0 development direct Gemfile.lock:20 < Gemfile:5',
    ]);
    expect(inventory.problems).toEqual([]);
  });

  it.each([
    ['no sections', 'hello\n', 'unreadable Gemfile.lock:1'],
    ['a gem without version', 'GEM\n  specs:\n    rack\n', 'unreadable Gemfile.lock:3'],
    ['an unfinished line', 'GEM\n  specs:\n    rack (1.0\n', 'unreadable Gemfile.lock:3'],
    ['a name that climbs', 'GEM\n  specs:\n    ../rack (1.0)\n', 'unreadable Gemfile.lock:3'],
  ])('tells of %s', (_, text, problem) => {
    expect(showProblems(readFiles(format, {'Gemfile.lock': text}))).toEqual([problem]);
  });
});
