/** What Trivy says on standard error while it goes on: files that it cannot parse, charts and modules that it leaves out. */
import type {ToolReport} from '../../../src/scanner.ts';

type Log = Required<Pick<ToolReport, 'failedFiles' | 'notes'>>;

/** It says so where it takes the checks that it was built with, as it is told to. */
const EXPECTED = '[misconfig] Falling back to embedded checks';

/** Throws for an error that is about no file: what else was not judged is then not known. */
export function readLog(stderr: string): Log {
  const entries = [...new Set(stderr.split('\n'))].flatMap(readLine);
  return {
    failedFiles: entries.flatMap(({failed}) => (failed === undefined ? [] : [failed])),
    notes: entries.flatMap(({note}) => (note === undefined ? [] : [note])),
  };
}

interface Entry {
  readonly failed?: Log['failedFiles'][number];
  readonly note?: Log['notes'][number];
}

/** `TIME<tab>LEVEL<tab>[PART] MESSAGE<tab>KEY="VALUE" KEY="VALUE"` */
function readLine(line: string): readonly Entry[] {
  const [, level, message = '', rest = ''] = line.split('\t');
  const path = fieldOf('file_path', rest);
  const reason = fieldOf('err', rest) ?? message;
  if (message === '[helm scanner] Skipping chart' && path !== undefined) {
    const text = `the chart is left out by Trivy: ${reason}`;
    return [{note: {path: path === '.' ? 'Chart.yaml' : `${path}/Chart.yaml`, kind: 'template-skipped', text}}];
  }
  if (level !== 'ERROR' || message === EXPECTED) return [];
  if (path !== undefined) return [{failed: {path, reason}}];
  const [, file, lines] = /^(.+):(\d+-\d+)$/.exec(fieldOf('loc', rest) ?? '') ?? [];
  if (message.startsWith('[terraform evaluator] Failed to load module') && file !== undefined) {
    return [{note: {path: file, kind: 'partly-parsed', text: `the module of lines ${lines} is not fetched for Trivy`}}];
  }
  throw new Error(`${message} ${rest}`);
}

/** Go quotes values much as JSON does; what differs is left as it is. */
function fieldOf(key: string, rest: string): string | undefined {
  const quoted = new RegExp(`(?:^| )${key}=("(?:[^"\\\\]|\\\\.)*")`).exec(rest)?.[1];
  if (quoted === undefined) return undefined;
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}
