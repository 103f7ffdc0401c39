/** The bytes of a file with edits applied. */
import type {TextEdit} from '../../finding/fix.ts';
import {applyOffsetEdits, type OffsetEdit, toOffsetEdits} from '../../formats/text-edit/edit.ts';

export interface ChangedFile {
  readonly before: string;
  readonly edits: readonly OffsetEdit[];
  readonly content: Buffer;
}

const BYTE_ORDER_MARK = '\ufeff';

/** Words on why not when the file is not the text that the edits are for. All other bytes stay as they are. */
export function changeFile(bytes: Uint8Array, edits: readonly TextEdit[]): ChangedFile | string {
  const text = decodeStrictly(bytes);
  if (text === undefined) return 'is not UTF-8 text';
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const before = text.slice(mark.length);
  const placed = toOffsetEdits(before, edits);
  if (placed === undefined) return 'changed while it was scanned';
  return {before, edits: placed, content: Buffer.from(mark + applyOffsetEdits(before, placed))};
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
