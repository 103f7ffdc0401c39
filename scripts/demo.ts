/** `npm run demo`: shows the built command line at work on the example. See docs/example.md. */
import path from 'node:path';
import {runDemo} from './example/run-demo.ts';

const ROOT = path.join(import.meta.dirname, '..');

process.exitCode = await runDemo({
  command: path.join(ROOT, 'dist', 'cli', 'index.js'),
  // Ignored by git, so that the demo leaves the work tree clean.
  reportFolder: path.join(ROOT, '.secure-pipeline'),
  print: (line) => process.stdout.write(`${line}\n`),
});
