import {describe, expect, it} from 'vitest';
import {format} from '../../../../../scanners/embedded/dependencies/inventory/pdm-lock/format.ts';
import {edgesOf, problemsOf, readFiles, summarize} from './read-lockfile.ts';

const LOCK = [
  '[metadata]\ngroups = ["default", "dev", "db"]',
  '[[package]]\nname = "requests"\nversion = "2.31.0"\ngroups = ["default"]\ndependencies = ["urllib3<3,>=1.21.1", "absent; os_name == \'nt\'"]',
  '[[package]]\nname = "requests"\nversion = "2.31.0"\nextras = ["socks"]\ngroups = ["default"]\ndependencies = ["PySocks!=1.5.7", "requests==2.31.0"]',
  '[[package]]\nname = "urllib3"\nversion = "2.0.0"\ngroups = ["default", "dev"]',
  '[[package]]\nname = "pysocks"\nversion = "1.7.1"\ngroups = ["default"]',
  '[[package]]\nname = "sqlalchemy"\nversion = "2.0.1"\ngroups = ["db"]',
  '[[package]]\nname = "pytest"\nversion = "8.0.0"\ngroups = ["dev"]',
  '[[package]]\nname = "own"\nversion = "0.1"\npath = "./own"\ngroups = ["default"]',
].join('\n');

describe('pdm.lock', () => {
  it('merges the entries of one package, and tells extras from groups of developers by the manifest', () => {
    const inventory = readFiles(format, 'a/pdm.lock', {
      'a/pdm.lock': LOCK,
      'a/pyproject.toml':
        '[project]\ndependencies = ["requests[socks]"]\n[project.optional-dependencies]\ndb = ["sqlalchemy"]\n[tool.pdm.dev-dependencies]\ndev = ["-e file:///x#egg=x", "pytest"]',
    });
    expect(summarize(inventory)).toEqual([
      'requests@2.31.0 production direct a/pdm.lock:3 a/pyproject.toml:2',
      'urllib3@2.0.0 production a/pdm.lock:14',
      'pysocks@1.7.1 production a/pdm.lock:18',
      'sqlalchemy@2.0.1 optional direct a/pdm.lock:22 a/pyproject.toml:4',
      'pytest@8.0.0 development direct a/pdm.lock:26 a/pyproject.toml:6',
    ]);
    expect(edgesOf(inventory)).toEqual([
      'requests@2.31.0 → urllib3@2.0.0 (<3,>=1.21.1)',
      'requests@2.31.0 → pysocks@1.7.1 (!=1.5.7)',
      'requests@2.31.0 → requests@2.31.0 (==2.31.0)',
    ]);
    expect(inventory.problems).toEqual([]);
  });

  it.each([
    ['truncated', LOCK.slice(0, 100), 'unreadable pdm.lock:'],
    ['empty', '', 'is no lockfile of PDM'],
    ['dependency that is none', '[[package]]\nname = "a"\nversion = "1"\ndependencies = ["???"]', 'no requirement'],
  ])('bad input, %s: is named', (_, text, problem) => {
    const bad = readFiles(format, 'pdm.lock', {'pdm.lock': text});
    expect(problemsOf(bad)).toEqual([expect.stringContaining(problem)]);
    expect(bad.components).toEqual([]);
  });
});
