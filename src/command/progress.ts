/** Progress of a scan on standard error: one line that is rewritten on a terminal, plain lines elsewhere. */
import type {RunProgress} from '../run/outcome.ts';
import type {Output} from './terminal.ts';

export interface Progress {
  show(progress: RunProgress): void;
  /** Clears the line that is being rewritten. Safe to call twice. */
  end(): void;
}

/** Without an output nothing is shown. */
export function makeProgress(output: Output | undefined): Progress {
  if (output === undefined) return {show: () => undefined, end: () => undefined};
  return output.isTTY === true ? makeLiveProgress(output) : makePlainProgress(output);
}

/** Clears the line and puts the cursor at its start (ECMA-48: CR, EL). */
const CLEAR_LINE = '\r\u001b[2K';

function makeLiveProgress(output: Output): Progress {
  const running = new Set<string>();
  let files = '';
  const redraw = () => output.write(`${CLEAR_LINE}scanning: ${[...running].sort().join(', ')}${files}`);
  return {
    show(progress) {
      if (progress.kind === 'files-done') files = ` — ${progress.done}/${progress.total} files`;
      else if (progress.kind === 'scanner-started') running.add(progress.scanner);
      else running.delete(progress.scanner);
      redraw();
    },
    end() {
      output.write(CLEAR_LINE);
    },
  };
}

function makePlainProgress(output: Output): Progress {
  return {
    show(progress) {
      if (progress.kind === 'scanner-started')
        output.write(`${progress.scanner}: scanning ${progress.files} ${progress.files === 1 ? 'file' : 'files'}\n`);
      if (progress.kind === 'scanner-ended') {
        output.write(`${progress.scanner}: ${progress.outcome} after ${formatSeconds(progress.durationMs)}\n`);
      }
    },
    end: () => undefined,
  };
}

function formatSeconds(durationMs: number): string {
  return `${(durationMs / 1000).toFixed(1)} s`;
}
