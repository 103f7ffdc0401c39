/** Names of installed tools: another lock is another tool, so that what was installed under an older one is not run. */
import {createHash} from 'node:crypto';
import type {ToolSource} from '../../scanner.ts';

/** Enough of a SHA-256 to tell locks apart. */
const DIGEST_CHARACTERS = 12;

/** Name of the tool's folder: `gitleaks-8.30.1-0123456789ab`. */
export function toolId(name: string, source: ToolSource): string {
  const digest = createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, DIGEST_CHARACTERS);
  return `${name}-${versionOf(source)}-${digest}`;
}

/** Version that the lock names; `machine` for a program that is on the machine anyway. */
export function versionOf(source: ToolSource): string {
  switch (source.kind) {
    case 'machine':
      return 'machine';
    case 'python':
      return source.packages[0]?.version ?? '';
    case 'npm':
      return source.version;
    case 'go':
      return source.version.replace(/^v/, '');
  }
}
