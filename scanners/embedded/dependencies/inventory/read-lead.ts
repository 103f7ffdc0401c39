/** Files that cannot be read for certain: recognised here, raised as one error, told as one problem. */
import {decodeText} from '../../../../src/formats/text/decode-text.ts';
import {isBinary} from '../../../../src/formats/text/is-binary.ts';
import {UnreadableText} from '../../../../src/formats/tree/tree-node.ts';
import type {Inventory, SourceFile} from './format.ts';
import type {InventoryDraft} from './inventory-draft.ts';

/** Public lockfiles stay under 10 MB; the trees that parsers build of larger ones would not fit into memory. */
const MAX_SIZE_BYTES = 128 * 1024 * 1024;

/** Git writes these at the start of a line where two sides disagree. https://git-scm.com/docs/git-merge */
const CONFLICT_MARKER = /^(?:<{7}|>{7})(?: |\r?$)/m;

/** What `read` makes of the text of the lead file; one problem of kind `unreadable` when it throws `UnreadableText`. */
export function readLead(lead: SourceFile, read: (text: string) => Inventory): Inventory {
  try {
    return read(textOf(lead));
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    const place = {path: lead.path, line: error.line};
    return {components: [], problems: [{kind: 'unreadable', place, text: error.message}]};
  }
}

/** Text of a file; throws `UnreadableText` for binary content, unresolved merge conflicts and enormous files. */
export function textOf(file: SourceFile): string {
  if (file.bytes.length > MAX_SIZE_BYTES) throw new UnreadableText(1, `larger than ${MAX_SIZE_BYTES} bytes`);
  if (isBinary(file.bytes)) throw new UnreadableText(1, 'holds NUL bytes, so it is no text');
  const text = decodeText(file.bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new UnreadableText(lineAt(text, nul), 'holds NUL characters, so it is no text');
  const marker = CONFLICT_MARKER.exec(text);
  if (marker !== null) throw new UnreadableText(lineAt(text, marker.index), 'holds unresolved merge conflicts');
  return text;
}

/**
 * What `read` makes of a companion; undefined when there is none. One that cannot be read is told as a problem of its
 * own, because what it would have added is missing.
 */
export function readCompanion<T>(
  file: SourceFile | undefined,
  draft: InventoryDraft,
  read: (text: string) => T,
): T | undefined {
  if (file === undefined) return undefined;
  try {
    return read(textOf(file));
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    draft.addProblem('unreadable', {path: file.path, line: error.line}, error.message);
    return undefined;
  }
}

/** 1-based line of an offset; for single look-ups only, as it counts from the start. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < offset; index = text.indexOf('\n', index + 1)) line += 1;
  return line;
}
