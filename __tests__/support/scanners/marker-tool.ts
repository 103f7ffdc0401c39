/** A tool scanner around a small real program, tool-program.ts, which does what the files it is given tell it. */
import {join} from 'node:path';
import {z} from 'zod';
import type {ToolScanner} from '../../../src/scanner.ts';
import {markerFinding, markerRule} from './rule.ts';

const RULE = markerRule('tool-marker', 'sast');
const Output = z.array(z.object({path: z.string(), line: z.int(), text: z.string()}));

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'marker-tool',
    title: 'Marker tool',
    description: 'Finds what a program finds.',
    category: 'sast',
    version: '1',
  },
  settingsFiles: [],
  accepts: (path) => path.endsWith('.tool'),
  rules: async () => [RULE],
  completedExitCodes: [0, 1],
  source: {kind: 'machine', file: process.execPath, args: [join(import.meta.dirname, 'tool-program.ts')]},
  args: (paths) => ['--', ...paths],
  parse: ({stdout}) => ({
    findings: Output.parse(JSON.parse(stdout)).map(({path, line, text}) => markerFinding(RULE.id, path, line, text)),
    rules: [],
  }),
};
