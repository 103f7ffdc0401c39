/** Records of `Key: value` lines with an empty line between them, as package databases keep them. */
import {decodeText} from '../../../../src/formats/text/decode-text.ts';

export interface Stanza {
  /** 1-based, of its first line. */
  readonly line: number;
  /** Value of a field; of several the first. */
  get(key: string): string | undefined;
  /** Fields in their order, continuation lines left out. */
  readonly fields: readonly (readonly [key: string, value: string])[];
}

/** Records with at least one of the wanted fields; only those are kept. Linear in the size of the text. */
export function* readStanzas(bytes: Uint8Array, wanted: ReadonlySet<string>): Generator<Stanza> {
  let fields: [string, string][] = [];
  let [line, first] = [0, 1];
  for (const text of linesOf(decodeText(bytes))) {
    line += 1;
    if (text === '' || text === '\r') {
      if (fields.length > 0) yield toStanza(first, fields);
      fields = [];
      first = line + 1;
      continue;
    }
    const field = fieldOf(text, wanted);
    if (field !== undefined) fields.push(field);
  }
  if (fields.length > 0) yield toStanza(first, fields);
}

/** False for a database that was cut off: those that package managers write have an empty line behind the last record. */
export function isComplete(bytes: Uint8Array): boolean {
  return bytes.length === 0 || (bytes.at(-1) === LINE_FEED && bytes.at(-2) === LINE_FEED);
}

const LINE_FEED = 10;

/** Without making a list of what may be a million lines. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end < 0 ? text.length : end);
    if (end < 0) return;
    start = end + 1;
  }
}

/** Lines that begin with a space go on with the field before. */
function fieldOf(text: string, wanted: ReadonlySet<string>): [string, string] | undefined {
  const colon = text.indexOf(':');
  if (colon <= 0 || text.startsWith(' ') || text.startsWith('\t')) return undefined;
  const key = text.slice(0, colon);
  return wanted.has(key) ? [key, text.slice(colon + 1).trim()] : undefined;
}

function toStanza(line: number, fields: readonly (readonly [string, string])[]): Stanza {
  return {line, fields, get: (key) => fields.find(([name]) => name === key)?.[1]};
}
