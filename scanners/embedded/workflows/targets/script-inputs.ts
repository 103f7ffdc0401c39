/** Inputs of well-known actions that are run as a program. */
import type {UsesReference} from '../model/uses-reference.ts';

const SCRIPTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['actions/github-script', ['script']],
  ['azure/cli', ['inlinescript']],
  ['azure/powershell', ['inlinescript']],
  ['appleboy/ssh-action', ['script']],
  ['addnab/docker-run-action', ['run']],
  ['nick-fields/retry', ['command']],
  ['nick-invision/retry', ['command']],
  ['jannekem/run-python-script-action', ['script']],
  ['amadevus/pwsh-script', ['script']],
  ['garygrossgarten/github-action-ssh', ['command']],
  ['cypress-io/github-action', ['command', 'build', 'start', 'install-command']],
  ['reactivecircus/android-emulator-runner', ['script', 'pre-emulator-launch-script']],
  ['devcontainers/ci', ['runcmd']],
]);

/** `name` is the key under `with:`; GitHub does not tell cases apart. */
export function isScriptInput(uses: UsesReference | undefined, name: string): boolean {
  return uses?.kind === 'repository' && (SCRIPTS.get(uses.repository) ?? []).includes(name.toLowerCase());
}
