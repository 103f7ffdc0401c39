/** Runs the action and words every error in the log, the summary and the outputs. Never throws. */
import {VERDICT_EXIT_CODES} from '../command/exit-codes.ts';
import {wordError} from '../command/word-error.ts';
import type {Runner} from '../platform/runner.ts';
import {ERROR_OUTPUTS, setOutputs} from './outputs.ts';

/** Returns the exit code. */
export async function runAndWord(runner: Runner): Promise<number> {
  try {
    // Loaded here so that a wrong environment is told before everything else is read.
    const {runAction} = await import('./run-action.ts');
    return await runAction(runner);
  } catch (error) {
    const text = wordError(error).trim();
    runner.workflow.announce('error', 'secure-pipeline could not judge', text);
    setOutputs(ERROR_OUTPUTS, runner);
    await runner.workflow.writeSummary(`## secure-pipeline could not judge\n\n${toCodeBlock(text)}\n`);
    return VERDICT_EXIT_CODES.error;
  }
}

/** Indented code: nothing in it is Markdown, whatever it holds. CommonMark §4.4. */
function toCodeBlock(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => `    ${line}`)
    .join('\n');
}
