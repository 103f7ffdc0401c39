/** Lines of files that Trivy's places are worked out from: it says none for some, and wrong ones for others. */
import type {FileLines} from '../../../src/scanner.ts';

const YAML = /\.ya?ml$/i;
const DOCKERFILE = /(^|\/)(.*\.)?(Dockerfile|Containerfile)(\.[^/]+)?$/i;
/** Where Trivy cuts a manifest. */
const SEPARATOR = /^---\r?\n/gm;

/** Marks are the lines that hold `---` and nothing else, but for the first line. */
export function linesOf(path: string, bytes: Uint8Array): FileLines | undefined {
  if (!YAML.test(path) && !DOCKERFILE.test(path)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const marks: number[] = [];
  let [line, at] = [1, 0];
  for (const {index} of text.matchAll(SEPARATOR)) {
    line += countOf(text, at, index);
    at = index;
    if (index > 0) marks.push(line);
  }
  return {count: Math.max(1, line + countOf(text, at, text.length) - (text.endsWith('\n') ? 1 : 0)), marks};
}

function countOf(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/**
 * The line of a manifest that Trivy means: it counts lines without the separators of documents before it, but for one at
 * the very start (`offset += countLines(partial)` in its pkg/iac/scanners/kubernetes/parser/parser.go).
 */
export function manifestLine(said: number, {count, marks}: FileLines): number {
  return Math.min(count, said + separatorsBefore(said, marks));
}

/** Without the separators before it, each mark is further up by their number. */
function separatorsBefore(said: number, marks: readonly number[]): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] ?? 0) - middle > said) high = middle;
    else low = middle + 1;
  }
  return low;
}
