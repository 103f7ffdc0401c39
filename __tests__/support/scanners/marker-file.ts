/**
 * A file scanner that does what the lines of a file tell it, good and bad: `FIND x`, `FACT x`, `THROW x`, `SLOW`
 * (asks for its budget), `HANG` (does not ask), `ALLOCATE`, `RECURSE`, `EXIT`, `PRINT`, `WRONG`, `WAIT ms`.
 */
import type {FileFacts, FileReport, FileScanner, ScannedFile, ScannerSettings} from '../../../src/scanner.ts';
import {SettingsError} from '../../../src/scanner.ts';
import {markerFinding, markerRule} from './rule.ts';

const RULE = markerRule('marker', 'secrets');
const SETTINGS_FILE = '.marker';

export const scanner: FileScanner = {
  kind: 'file',
  manifest: {
    name: 'marker-file',
    title: 'Markers',
    description: 'Finds markers.',
    category: 'secrets',
    version: '1',
  },
  settingsFiles: [SETTINGS_FILE],
  scansHistory: true,
  accepts: (path) => path.endsWith('.txt'),
  rules: async (settings) => (settingsText(settings) === 'invalid' ? refuse() : [RULE]),
  prepare: async (settings) => {
    if (settingsText(settings) === 'cannot prepare') throw new SettingsError('.marker:1: cannot be prepared');
    if (settingsText(settings) === 'dies') process.exit(9);
    return {scan: (file) => scan(file, settingsText(settings))};
  },
  conclude,
};

function settingsText({settingsFiles}: ScannerSettings): string {
  return new TextDecoder().decode(settingsFiles[SETTINGS_FILE] ?? new Uint8Array());
}

function refuse(): never {
  throw new SettingsError('.marker:1: invalid');
}

function scan(file: ScannedFile, settings: string): FileReport {
  const lines = new TextDecoder().decode(file.bytes).split('\n');
  const findings = lines.flatMap((line, index) => {
    const [word = '', ...rest] = line.split(' ');
    const value = rest.join(' ');
    ACTIONS[word]?.(file, value);
    return word === 'FIND' ? [markerFinding(RULE.id, file.path, index + 1, value + settings)] : [];
  });
  const facts = lines.filter((line) => line.startsWith('FACT ')).map((line) => line.slice(5));
  const notes = lines.includes('NOTE') ? [{kind: 'unparsable', text: 'a note'} as const] : [];
  if (lines.includes('WRONG')) return {findings: [{...markerFinding(RULE.id, '../outside', 1, 'x')}]};
  return {findings, ...(notes.length > 0 && {notes}), ...(facts.length > 0 && {facts})};
}

const ACTIONS: Readonly<Record<string, (file: ScannedFile, value: string) => void>> = {
  THROW: (_, value) => {
    throw new Error(value);
  },
  SLOW: (file) => {
    for (;;) file.checkBudget();
  },
  HANG: () => {
    for (;;);
  },
  ALLOCATE: () => {
    const kept: number[][] = [];
    for (;;) kept.push(new Array(10_000).fill(kept.length));
  },
  RECURSE: (file, value) => ACTIONS.RECURSE?.(file, `${value}!`),
  EXIT: () => process.exit(7),
  PRINT: () => console.log('a scanner printed this'),
  WAIT: (_, value) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(value)),
};

/** Says which files have a fact that no other file has; throws on the fact `poison`. */
function conclude(files: readonly FileFacts[]) {
  const facts = files.flatMap(({path, facts}) => (Array.isArray(facts) ? facts.map((fact) => ({path, fact})) : []));
  if (facts.some(({fact}) => fact === 'poison')) throw new Error('poisoned facts');
  return facts
    .filter(({fact}) => facts.filter((other) => other.fact === fact).length === 1)
    .map(({path, fact}) => markerFinding(RULE.id, path, 1, `lonely ${fact}`));
}
