/**
 * A project scanner: reports `index.list` lines that name a file which does not exist. Lines that begin with `!` tell
 * it to misbehave: `!throw`, `!hang`, `!wait` (until it is told to stop), `!allocate`, `!exit`, `!outside`.
 */
import type {Project, ProjectReport, ProjectScanner} from '../../../src/scanner.ts';
import {markerFinding, markerRule} from './rule.ts';

const RULE = markerRule('missing-entry', 'dependencies');

export const scanner: ProjectScanner = {
  kind: 'project',
  manifest: {
    name: 'marker-project',
    title: 'Lists',
    description: 'Finds entries of lists that name no file.',
    category: 'dependencies',
    version: '1',
  },
  settingsFiles: [],
  accepts: (path) => path.startsWith('list/'),
  rules: async () => [RULE],
  scan: async (project, {signal}) => scan(project, signal),
};

async function scan(project: Project, signal: AbortSignal): Promise<ProjectReport> {
  const text = new TextDecoder().decode(await project.read('list/index.list'));
  const lines = text.split('\n').filter((line) => line !== '');
  for (const line of lines) await misbehave(line, project, signal);
  const findings = lines.flatMap((line, index) =>
    project.paths.includes(`list/${line}`) ? [] : [markerFinding(RULE.id, 'list/index.list', index + 1, line)],
  );
  return {findings, notes: [{kind: 'partly-parsed', text: 'a note', path: 'list/index.list'}]};
}

async function misbehave(line: string, project: Project, signal: AbortSignal): Promise<void> {
  if (line === '!throw') throw new Error('cannot judge this list');
  if (line === '!hang') for (;;);
  if (line === '!allocate') for (const kept: number[][] = []; ; ) kept.push(new Array(10_000).fill(1));
  if (line === '!exit') process.exit(5);
  if (line === '!outside') await project.read('secret.txt');
  if (line === '!wait') {
    await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('told to stop'))));
  }
}
