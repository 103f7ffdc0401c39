/** How long scanners will take, roughly: enough to divide work evenly and to see whether dividing it pays. Pure. */
import type {PlannedScanner} from './plan.ts';

type PlannedRun = Extract<PlannedScanner, {kind: 'run'}>;

/** One scanner over one file, in milliseconds. Code that is parsed takes more, text without words of rules much less. */
const FILE_MS = 0.5;
const FILE_MS_PER_MB = 600;

/** A scanner that looks at a side as a whole: starting its thread, then reading. */
const PROJECT_MS = 300;
const PROJECT_MS_PER_MB = 200;

/** An external tool: installing and starting it, then reading. Semgrep needs a second for 50 kB. */
const TOOL_MS = 20_000;
const TOOL_MS_PER_MB = 5_000;

/** Pulling images and unpacking their layers. */
const IMAGES_MS = 60_000;

const MB = 1024 * 1024;

/** Of one file scanner over one content. */
export function fileCostMs(sizeBytes: number): number {
  return FILE_MS + (sizeBytes / MB) * FILE_MS_PER_MB;
}

/** Of a project or tool scanner over both sides. */
export function wholeCostMs({scanner, head, base}: PlannedRun, readsImages: boolean): number {
  const contents = new Map([...head, ...base].map(({oid, path, sizeBytes}) => [oid + path, sizeBytes]));
  const sizeMb = [...contents.values()].reduce((sum, sizeBytes) => sum + sizeBytes, 0) / MB;
  if (scanner.kind === 'tool') return TOOL_MS + sizeMb * TOOL_MS_PER_MB;
  const images = scanner.kind === 'project' && scanner.readsImages === true && readsImages ? IMAGES_MS : 0;
  return PROJECT_MS + sizeMb * PROJECT_MS_PER_MB + images;
}
