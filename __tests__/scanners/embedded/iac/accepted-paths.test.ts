/** Which paths the scanner reads. */
import {expect, it} from 'vitest';
import {scanner} from '../../../../scanners/embedded/iac/scanner.ts';

it.each([
  'Dockerfile',
  'services/api/Dockerfile.dev',
  'services/api/Dockerfile-alpine',
  'api.Dockerfile',
  'dockerfile',
  'Containerfile',
  'deploy/pod.yaml',
  'deploy/pod.yml',
  '.github/x.YAML',
])('%s is read', (path) => {
  expect(scanner.accepts(path)).toBe(true);
});

it.each([
  'Dockerfile.dockerignore',
  'dockerfile.go',
  'Dockerfile.md',
  'docs/Dockerfile/readme.txt',
  'package.json',
  'yaml',
  `${'a'.repeat(4_000)}`,
])('%s is not read', (path) => {
  expect(scanner.accepts(path)).toBe(false);
});
