/** Runs the action and words every error in the log, the summary and the outputs. Never throws. */
import {VERDICT_EXIT_CODES} from '../command/exit-codes.ts';
import {wordError} from '../command/word-error.ts';
import type {Runner} from '../platform/runner.ts';
import {renderFailureSummary} from '../report/markdown/render-failure-comment.ts';
import {ERROR_OUTPUTS, setOutputs} from './outputs.ts';

/** Returns the exit code. */
export async function runAndWord(runner: Runner): Promise<number> {
  try {
    // Loaded here so that a wrong environment is told before everything else is read.
    const {runAction} = await import('./run-action.ts');
    return await runAction(runner);
  } catch (error) {
    await tell(wordError(error).trim(), runner);
    return VERDICT_EXIT_CODES.error;
  }
}

async function tell(text: string, runner: Runner): Promise<void> {
  if (runner.env.GITHUB_ACTIONS !== 'true') {
    process.stderr.write(`${text}\n`);
    return;
  }
  await runner.workflow.announce('error', 'secure-pipeline could not judge', text);
  await setOutputs(ERROR_OUTPUTS, runner);
  await runner.workflow.writeSummary(renderFailureSummary(text));
}
