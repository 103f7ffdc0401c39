/** Finds the command, runs it, and words every error: what happened, and what to do. */
import {VERSION} from '../version.generated.ts';
import {VERDICT_EXIT_CODES} from './exit-codes.ts';
import type {Terminal} from './terminal.ts';
import {wordError} from './word-error.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Loaded only when called, so that `--version` and `--help` answer at once. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  scan: async () => (await import('./scan.ts')).scan,
  merge: async () => (await import('./merge.ts')).merge,
  rules: async () => (await import('./rules.ts')).listRules,
  explain: async () => (await import('./rules.ts')).explainRule,
  tools: async () => (await import('./tools.ts')).tools,
  fix: async () => (await import('./fix.ts')).fix,
  init: async () => (await import('./init.ts')).init,
};

/** Returns the exit code; never throws. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    terminal.stderr.write(wordError(error));
    return VERDICT_EXIT_CODES.error;
  }
}

async function dispatch([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === '--version' || name === '-v') {
    terminal.stdout.write(`${VERSION}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const {HELP} = await import('./help.ts');
    terminal.stdout.write(HELP);
    return name === undefined ? VERDICT_EXIT_CODES.error : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) throw await unknownCommand(name);
  const hasOwnHelp = ['scan', 'merge', 'fix'].includes(name) || (name === 'rules' && rest[0] === 'test');
  if (!hasOwnHelp && rest.some((arg) => arg === '--help' || arg === '-h')) return dispatch(['--help'], terminal);
  const command = await load();
  return command(rest, terminal);
}

async function unknownCommand(name: string): Promise<Error> {
  const {UsageError} = await import('./usage-error.ts');
  const {didYouMean} = await import('../config/did-you-mean.ts');
  const shown = JSON.stringify(name.slice(0, 80));
  return new UsageError(
    `${shown} is not a command${didYouMean(name, Object.keys(COMMANDS))}; see \`secure-pipeline --help\``,
  );
}
