/** A terminal that keeps what is written, for commands that run inside the test. */
import type {Terminal} from '../../src/command/terminal.ts';

export interface RecordingTerminal extends Terminal {
  readonly written: {stdout: string; stderr: string};
}

/** Today is 2026-06-15; the cache folder is the one given, or none is to be used. */
export function makeTerminal(env: Readonly<Record<string, string>> = {}): RecordingTerminal {
  const written = {stdout: '', stderr: ''};
  const output = (name: 'stdout' | 'stderr') => ({
    write(text: unknown) {
      written[name] += String(text);
      return true;
    },
  });
  return {written, stdout: output('stdout'), stderr: output('stderr'), env, today: '2026-06-15'};
}
