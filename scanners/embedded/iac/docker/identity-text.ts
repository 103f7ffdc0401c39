/** Words of commands that tell one from another in an identity, without anything that could be a secret. */
import {withoutCredentials} from '../../../../src/formats/cel-rules/credentials.ts';

/** Arguments of these are names of packages, files and modes. */
const PLAIN_ARGUMENTS = new Set([
  ...['apt-get', 'apt', 'apk', 'yum', 'dnf', 'microdnf', 'zypper', 'npm', 'pip', 'pip2', 'pip3', 'chmod', 'make'],
]);

/** A short text for a command: its name, its flags without values, its addresses without user and query. */
export function identityOfCommand(name: string, args: readonly string[]): string {
  const words = args.flatMap((argument) => safeWord(argument, PLAIN_ARGUMENTS.has(name)));
  return [name, ...words].join(' ');
}

function safeWord(argument: string, isPlain: boolean): readonly string[] {
  if (argument.includes('://')) return [withoutCredentials(argument).replace(/[?#].*$/, '')];
  if (argument.startsWith('-')) return [/^-+[A-Za-z][\w-]*/.exec(argument)?.[0] ?? '-'];
  return isPlain ? [argument] : [];
}
