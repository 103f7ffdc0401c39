/** Folders that a tool has no business in. */
import {homedir} from 'node:os';
import {join} from 'node:path';
import type {BoxedFolders} from './box.ts';

/** Keys, tokens and the settings of clients, below HOME. */
const SECRET_FOLDERS = [
  ...['.ssh', '.aws', '.azure', '.docker', '.kube', '.gnupg', '.config/gcloud', '.config/gh', '.config/git', '.npm'],
  ...['.m2', '.gradle', '.cargo', '.password-store', '.local/share/keyrings'],
];

/** Files of HOME itself in which clients keep passwords and tokens. */
const SECRET_FILES = [
  ...['.netrc', '_netrc', '.npmrc', '.yarnrc.yml', '.pypirc', '.git-credentials', '.gitconfig', '.pgpass', '.my.cnf'],
  ...['.vault-token', '.terraformrc', '.boto', '.s3cfg'],
];

/** Variables of the runner that name folders with the checkout, or with files that the runner reads back. */
const RUNNER_FOLDERS = ['GITHUB_WORKSPACE', 'RUNNER_TEMP'];

/**
 * For `scanned`, the checkout: its `.git/config` may hold a token. What else lies in HOME can be read;
 * docs/security-model.md says so.
 */
export function closedFolders(
  scanned: string,
  environment: Readonly<Record<string, string | undefined>>,
): BoxedFolders {
  const runner = RUNNER_FOLDERS.flatMap((name) => environment[name] ?? []);
  return {
    hidden: [scanned, ...runner, ...SECRET_FOLDERS.map((folder) => join(homedir(), folder))],
    hiddenFiles: SECRET_FILES.map((name) => join(homedir(), name)),
    readOnly: [homedir()],
  };
}
