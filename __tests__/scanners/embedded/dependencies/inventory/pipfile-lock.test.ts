import {describe, expect, it} from 'vitest';
import {format} from '../../../../../scanners/embedded/dependencies/inventory/pipfile-lock/format.ts';
import {problemsOf, readFiles, summarize} from './read-lockfile.ts';

const LOCK = [
  '{"_meta": {"pipfile-spec": 6},',
  '"default": {"requests": {"version": "==2.31.0", "extras": ["socks"]},',
  '"urllib3": {"version": "==2.0.0"}, "own": {"editable": true, "path": "."},',
  '"fork": {"git": "https://host/fork.git", "ref": "abc"}},',
  '"develop": {"urllib3": {"version": "==2.0.0"},',
  '"pytest": {"version": "==8.0.0"}}, "docs": {"sphinx": {"version": "==7.0"}}}',
].join('\n');

const PIPFILE =
  '[[source]]\nurl = "https://host"\n[packages]\nRequests = {extras = ["socks"]}\n[dev-packages]\npytest = "*"\n[docs]\nsphinx = "*"\n[requires]\npython_version = "3.12"';

describe('Pipfile.lock', () => {
  it('lists packages by category; the most exposed counts', () => {
    const inventory = readFiles(format, 'Pipfile.lock', {'Pipfile.lock': LOCK, Pipfile: PIPFILE});
    expect(summarize(inventory)).toEqual([
      'requests@2.31.0 production direct Pipfile.lock:2 Pipfile:4',
      'urllib3@2.0.0 production Pipfile.lock:3',
      'pytest@8.0.0 development direct Pipfile.lock:6 Pipfile:6',
      'sphinx@7.0 development direct Pipfile.lock:6 Pipfile:8',
    ]);
    expect(problemsOf(inventory)).toEqual(['unknown-version Pipfile.lock:4 the file states no version for fork']);
  });

  it.each([
    ['truncated', LOCK.slice(0, 60), 'unreadable Pipfile.lock:'],
    ['empty', '', 'ends too early'],
    ['another document', '{}', 'is no lockfile of Pipenv'],
    ['category as list', '{"_meta": {}, "default": []}', 'a category is not a map'],
    ['range', '{"default": {"a": {"version": ">=1"}}}', 'unknown-version Pipfile.lock:1'],
  ])('bad input, %s: is named', (_, text, problem) => {
    const bad = readFiles(format, 'Pipfile.lock', {'Pipfile.lock': text});
    expect(problemsOf(bad)).toEqual([expect.stringContaining(problem)]);
    expect(bad.components).toEqual([]);
  });

  it('a broken Pipfile is named and loses no component', () => {
    const inventory = readFiles(format, 'Pipfile.lock', {'Pipfile.lock': LOCK, Pipfile: '[packages'});
    expect(inventory.components).toHaveLength(4);
    expect(problemsOf(inventory)).toContainEqual(expect.stringContaining('unreadable Pipfile:1'));
  });
});
