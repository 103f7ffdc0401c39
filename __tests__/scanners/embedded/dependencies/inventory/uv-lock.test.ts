import {describe, expect, it} from 'vitest';
import {format} from '../../../../../scanners/embedded/dependencies/inventory/uv-lock/format.ts';
import {edgesOf, problemsOf, readFiles, summarize} from './read-lockfile.ts';

const LOCK = [
  'version = 1',
  '[[package]]',
  'name = "shop"',
  'source = { virtual = "." }',
  'dependencies = [{ name = "requests", extra = ["socks"] }, { name = "numpy", version = "1.26.0", marker = "x" }]',
  '[package.optional-dependencies]',
  'db = [{ name = "sqlalchemy" }]',
  '[package.dev-dependencies]',
  'dev = [{ name = "pytest" }]',
  '[[package]]',
  'name = "cart"',
  'version = "0.1"',
  'source = { editable = "packages/cart" }',
  'dependencies = [{ name = "numpy", version = "2.0.0" }]',
  '[[package]]\nname = "requests"\nversion = "2.31.0"\nsource = { registry = "https://host/simple" }',
  'dependencies = [{ name = "urllib3" }]',
  '[package.optional-dependencies]\nsocks = [{ name = "pysocks" }]',
  '[[package]]\nname = "urllib3"\nversion = "2.0.0"',
  '[[package]]\nname = "pysocks"\nversion = "1.7.1"',
  '[[package]]\nname = "numpy"\nversion = "1.26.0"',
  '[[package]]\nname = "numpy"\nversion = "2.0.0"',
  '[[package]]\nname = "sqlalchemy"\nversion = "2.0.1"',
  '[[package]]\nname = "pytest"\nversion = "8.0.0"',
  'dependencies = [{ name = "pytest" }]',
  '[[package]]\nname = "from-git"\nsource = { git = "https://host/x?rev=1#abc" }',
].join('\n');

describe('uv.lock', () => {
  const inventory = readFiles(format, 'uv.lock', {
    'uv.lock': LOCK,
    'pyproject.toml':
      '[project]\ndependencies = [\n "requests[socks]",\n "NumPy<2",\n]\n[dependency-groups]\ndev = ["pytest", {include-group = "x"}]',
    'packages/cart/pyproject.toml': '[project]\ndependencies = ["numpy>=2"]',
  });

  it('lists what the projects of the workspace need', () => {
    expect(summarize(inventory)).toEqual([
      'requests@2.31.0 production direct uv.lock:15 pyproject.toml:3',
      'urllib3@2.0.0 production uv.lock:22',
      'pysocks@1.7.1 production uv.lock:25',
      'numpy@1.26.0 production direct uv.lock:28 pyproject.toml:4',
      'numpy@2.0.0 production direct uv.lock:31 packages/cart/pyproject.toml:2',
      'sqlalchemy@2.0.1 optional direct uv.lock:34',
      'pytest@8.0.0 development direct uv.lock:37 pyproject.toml:7',
    ]);
    expect(edgesOf(inventory)).toEqual([
      'requests@2.31.0 → urllib3@2.0.0 ()',
      'requests@2.31.0 → pysocks@1.7.1 ()',
      'pytest@8.0.0 → pytest@8.0.0 ()',
    ]);
    expect(problemsOf(inventory)).toEqual(['unknown-version uv.lock:41 the file states no version for from-git']);
  });

  it.each([
    ['truncated', LOCK.slice(0, 100), 'unreadable uv.lock:'],
    ['empty', '', 'has no version'],
    ['merge conflict', `${LOCK}\n>>>>>>> theirs`, 'uv.lock:44 holds unresolved merge conflicts'],
    ['dependencies as text', 'version = 1\n[[package]]\nname = "a"\nversion = "1"\ndependencies = "x"', 'not a list'],
  ])('bad input, %s: is named', (_, text, problem) => {
    const bad = readFiles(format, 'uv.lock', {'uv.lock': text});
    expect(problemsOf(bad)).toEqual([expect.stringContaining(problem)]);
    expect(bad.components).toEqual([]);
  });
});
