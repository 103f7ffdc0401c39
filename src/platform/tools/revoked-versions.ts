/**
 * Versions of packages that were found to be malicious or stolen after they were published: what needs one of them is
 * not installed, though its hash be in the lock. Every row names who says so.
 */
import type {ToolSource} from '../../scanner.ts';

export interface RevokedVersion {
  /** Of the registry. */
  readonly kind: 'python' | 'npm' | 'go';
  /** As the registry names the package; of Go the module. */
  readonly name: string;
  readonly versions: readonly string[];
  readonly reason: string;
  /** Who says so. */
  readonly source: string;
}

const STOLEN_ACCOUNT = 'published from a stolen account of its maintainer, with code that steals';

export const REVOKED_VERSIONS: readonly RevokedVersion[] = [
  npm('debug', ['4.4.2'], 'https://github.com/debug-js/debug/issues/1005'),
  npm('chalk', ['5.6.1'], 'https://github.com/chalk/chalk/issues/656'),
  npm('supports-color', ['10.2.1'], 'https://github.com/chalk/supports-color/issues/162'),
  npm('ansi-regex', ['6.2.1'], 'https://github.com/chalk/ansi-regex/issues/63'),
  npm('wrap-ansi', ['9.0.1'], 'https://github.com/chalk/chalk/issues/656'),
  npm('slice-ansi', ['7.1.1'], 'https://github.com/chalk/chalk/issues/656'),
  npm('eslint-scope', ['3.7.2'], 'https://eslint.org/blog/2018/07/postmortem-for-malicious-package-publishes/'),
  {
    kind: 'go',
    name: 'github.com/aquasecurity/trivy',
    versions: ['v0.69.4', 'v0.69.5', 'v0.69.6'],
    reason: 'released by somebody who had broken into the project; programs and images of it steal credentials',
    source: 'https://github.com/advisories/GHSA-69fq-xp46-6x23',
  },
];

function npm(name: string, versions: readonly string[], source: string): RevokedVersion {
  return {kind: 'npm', name, versions, reason: STOLEN_ACCOUNT, source};
}

/** Rows about what a tool consists of; none when it may be installed and run. */
export function revokedIn(
  source: ToolSource,
  revoked: readonly RevokedVersion[] = REVOKED_VERSIONS,
): readonly RevokedVersion[] {
  const parts = partsOf(source);
  return revoked.filter(({kind, name, versions}) =>
    parts.some((part) => kind === source.kind && part.name === name && versions.includes(part.version)),
  );
}

/** One line for people. */
export function wordRevoked({name, versions, reason, source}: RevokedVersion): string {
  return `${name} ${versions.join(', ')} is revoked: ${reason} (${source})`;
}

interface Part {
  readonly name: string;
  readonly version: string;
}

function partsOf(source: ToolSource): readonly Part[] {
  switch (source.kind) {
    case 'machine':
      return [];
    case 'python':
      return source.packages;
    case 'npm':
      return Object.entries(source.packages).map(([folder, {version}]) => ({name: packageAt(folder), version}));
    case 'go':
      return [{name: source.module, version: source.version}];
  }
}

/** `node_modules/a/node_modules/@b/c` holds `@b/c`. */
function packageAt(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
