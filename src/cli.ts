#!/usr/bin/env node
/** The command line: gives the process to the command and sets the exit code. */
import {runCommand} from './command/run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
});
