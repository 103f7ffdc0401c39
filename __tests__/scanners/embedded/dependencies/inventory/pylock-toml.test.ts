import {describe, expect, it} from 'vitest';
import {format} from '../../../../../scanners/embedded/dependencies/inventory/pylock-toml/format.ts';
import {edgesOf, problemsOf, readFiles, summarize} from './read-lockfile.ts';

const LOCK = [
  'lock-version = "1.0"',
  '[[packages]]\nname = "requests"\nversion = "2.31.0"\ndependencies = [{name = "urllib3"}]',
  '[[packages]]\nname = "urllib3"\nversion = "2.0.0"',
  '[[packages]]\nname = "pytest"\nversion = "8.0.0"',
  '[[packages]]\nname = "own"\ndirectory = {path = ".", editable = true}',
  '[[packages]]\nname = "packed"\narchive = {url = "https://host/packed.zip"}',
].join('\n');

describe('pylock.toml', () => {
  it('lists packages; a folder of the repository is none', () => {
    const inventory = readFiles(format, 'pylock.ci.toml', {
      'pylock.ci.toml': LOCK,
      'pyproject.toml': '[project]\ndependencies = ["requests"]\n[dependency-groups]\ntest = ["pytest"]',
    });
    expect(summarize(inventory)).toEqual([
      'requests@2.31.0 production direct pylock.ci.toml:2 pyproject.toml:2',
      'urllib3@2.0.0 production pylock.ci.toml:6',
      'pytest@8.0.0 test direct pylock.ci.toml:9 pyproject.toml:4',
    ]);
    expect(edgesOf(inventory)).toEqual(['requests@2.31.0 → urllib3@2.0.0 ()']);
    expect(problemsOf(inventory)).toEqual(['unknown-version pylock.ci.toml:15 the file states no version for packed']);
  });

  it.each([
    ['truncated', LOCK.slice(0, 60), 'unreadable pylock.toml:'],
    ['empty', '', 'has no lock-version'],
  ])('bad input, %s: is named', (_, text, problem) => {
    const bad = readFiles(format, 'pylock.toml', {'pylock.toml': text});
    expect(problemsOf(bad)).toEqual([expect.stringContaining(problem)]);
    expect(bad.components).toEqual([]);
  });
});
