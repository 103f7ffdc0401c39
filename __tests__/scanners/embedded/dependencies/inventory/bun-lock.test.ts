import {describe, expect, it} from 'vitest';
import {format} from '../../../../../scanners/embedded/dependencies/inventory/bun-lock/format.ts';
import {edgesOf, problemsOf, readFiles, summarize} from './read-lockfile.ts';

const LOCK = [
  '{',
  '"lockfileVersion": 1, // a comment',
  '"workspaces": {',
  '"": {"name": "shop", "dependencies": {"a": "^1"}, "devDependencies": {"al": "npm:real@^2"},},',
  '"packages/cart": {"name": "cart", "optionalDependencies": {"@s/x": "1.0.0"}},',
  '},',
  '"packages": {',
  '"@s/x": ["@s/x@2.0.0", "", {}, "sha512-x=="],',
  '"a": ["a@1.0.1", "", {"dependencies": {"b": "~1.1", "@s/x": "^2"}, "peerDependencies": {"absent": "*"}}, "sha512-x=="],',
  '"a/b": ["b@1.1.5", "", {"dependencies": {"@s/x": "^2"}}, "sha512-x=="],',
  '"al": ["real@2.0.0", "", {}, "sha512-x=="],',
  '"cart": ["cart@workspace:packages/cart"],',
  '"cart/@s/x": ["@s/x@1.0.0", "", {}, "sha512-x=="],',
  '"git": ["git@github:x/y#abc", {}, "abc"],',
  '},',
  '}',
].join('\n');

describe('bun.lock', () => {
  const inventory = readFiles(format, 'bun.lock', {
    'bun.lock': LOCK,
    'package.json': '{"dependencies": {"a": "^1"},\n"devDependencies": {"al": "npm:real@^2"}}',
    'packages/cart/package.json': '{\n"optionalDependencies": {"@s/x": "1.0.0"}}',
  });

  it('lists packages, and what the projects of the workspace ask for', () => {
    expect(summarize(inventory)).toEqual([
      '@s/x@2.0.0 production bun.lock:8',
      'a@1.0.1 production direct bun.lock:9 package.json:1',
      'b@1.1.5 production bun.lock:10',
      'real@2.0.0 development direct bun.lock:11 package.json:2',
      '@s/x@1.0.0 optional direct bun.lock:13 packages/cart/package.json:2',
    ]);
    expect(edgesOf(inventory)).toEqual([
      'a@1.0.1 → b@1.1.5 (~1.1)',
      'a@1.0.1 → @s/x@2.0.0 (^2)',
      'b@1.1.5 → @s/x@2.0.0 (^2)',
    ]);
    expect(problemsOf(inventory)).toEqual(['unknown-version bun.lock:14 the lockfile states no version for git']);
  });

  it.each([
    ['truncated', LOCK.slice(0, 300), 'unreadable bun.lock:'],
    ['empty', '', 'ends too early'],
    ['another document', '{}', 'is no lockfile of Bun'],
    ['merge conflict', `{\n=======\n>>>>>>> theirs\n}`, 'bun.lock:3 holds unresolved merge conflicts'],
    ['package as text', '{"packages": {"a": "a@1.0.0"}}', 'a package is not a list'],
    ['package without version', '{"packages": {"a": ["a"]}}', 'a package has no name and version'],
    ['path tricks', '{"packages": {"a": ["../../a@1.0.0"]}}', 'no name of a package'],
  ])('bad input, %s: is named', (_, text, problem) => {
    const bad = readFiles(format, 'bun.lock', {'bun.lock': text});
    expect(problemsOf(bad)).toEqual([expect.stringContaining(problem)]);
    expect(bad.components).toEqual([]);
  });
});
