/** The action: gives the runner to the program and sets the exit code. */
import {runAndWord} from './action/run-and-word.ts';
import {openRunner} from './platform/runner.ts';

process.exitCode = await runAndWord(openRunner(process.env));
