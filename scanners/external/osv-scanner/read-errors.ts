/** What OSV-Scanner says on standard error while it goes on: a lockfile that it cannot read, no advisories. */
import type {ToolReport} from '../../../src/scanner.ts';

/** The path is relative to the root of the file system. Other plugins match advisories and name no file. */
const UNREAD = /^Error during extraction: \(extracting as (?!vulnmatch\/)[^)]*\) (?:[^:]*\/files\/)?([^:]+): (.+)$/;

/** Files that it could not read. Throws for every other error: without advisories nothing was judged. */
export function readErrors(stderr: string): NonNullable<ToolReport['failedFiles']> {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [, path, reason] = UNREAD.exec(line) ?? [];
    if (path === undefined || reason === undefined) throw new Error(line);
    return {path, reason};
  });
}
