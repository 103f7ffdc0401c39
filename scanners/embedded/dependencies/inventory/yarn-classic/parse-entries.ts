/** Text of a Yarn 1 lockfile → entries, line by line: three levels of indentation, quoted or plain words. */
import {UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';

export interface Descriptor {
  readonly name: string;
  readonly range: string;
}

export interface YarnEntry {
  readonly descriptors: readonly Descriptor[];
  readonly line: number;
  version: string | undefined;
  readonly needs: Descriptor[];
}

const LINES_BETWEEN_CHECKS = 1_024;

/** Throws `UnreadableText` for a line that fits nowhere. */
export function parseEntries(text: string, checkBudget: () => void): readonly YarnEntry[] {
  const entries: YarnEntry[] = [];
  let section = '';
  text.split('\n').forEach((raw, index) => {
    if (index % LINES_BETWEEN_CHECKS === 0) checkBudget();
    const content = raw.trim();
    if (content === '' || content.startsWith('#')) return;
    const line = index + 1;
    const indent = raw.length - raw.trimStart().length;
    if (indent === 0) {
      entries.push(newEntry(content, line));
      section = '';
      return;
    }
    section = readField(entries.at(-1), {content, indent, line, section});
  });
  for (const {version, line} of entries)
    if (version === undefined) throw new UnreadableText(line, 'an entry has no version');
  return entries;
}

function newEntry(content: string, line: number): YarnEntry {
  if (!content.endsWith(':')) throw new UnreadableText(line, 'an entry does not end in a colon');
  const words = splitWords(content.slice(0, -1), ',', line);
  return {descriptors: words.map((word) => toDescriptor(word, line)), line, version: undefined, needs: []};
}

function toDescriptor(word: string, line: number): Descriptor {
  const at = word.indexOf('@', 1);
  if (at === -1) throw new UnreadableText(line, 'an entry has no range');
  return {name: word.slice(0, at), range: word.slice(at + 1)};
}

interface Field {
  readonly content: string;
  readonly indent: number;
  readonly line: number;
  /** The list that deeper lines belong to. */
  readonly section: string;
}

/** Returns the section that the lines after it belong to. */
function readField(entry: YarnEntry | undefined, {content, indent, line, section}: Field): string {
  if (entry === undefined) throw new UnreadableText(line, 'a field belongs to no entry');
  if (indent > 2 && section === '') throw new UnreadableText(line, 'a field is indented too deep');
  if (indent > 2) {
    if (section === 'dependencies:' || section === 'optionalDependencies:') entry.needs.push(toNeed(content, line));
    return section;
  }
  if (content.endsWith(':')) return content;
  const [key, value] = splitWords(content, ' ', line);
  if (key === 'version' && entry.version !== undefined) throw new UnreadableText(line, 'an entry has two versions');
  if (key === 'version') entry.version = value ?? '';
  return '';
}

function toNeed(content: string, line: number): Descriptor {
  const [name, range] = splitWords(content, ' ', line);
  if (name === undefined || range === undefined) throw new UnreadableText(line, 'a dependency has no range');
  return {name, range};
}

/** Words with the separator between them; quotes are JSON's. */
function splitWords(text: string, separator: ',' | ' ', line: number): readonly string[] {
  const words: string[] = [];
  let position = 0;
  while (position < text.length) {
    const end = text[position] === '"' ? endOfQuoted(text, position, line) : endOfPlain(text, position, separator);
    words.push(unquote(text.slice(position, end), line));
    position = end;
    while (position < text.length && (text[position] === separator || text[position] === ' ')) position += 1;
  }
  return words;
}

function endOfPlain(text: string, start: number, separator: string): number {
  const end = text.indexOf(separator, start);
  return end === -1 ? text.length : end;
}

function endOfQuoted(text: string, start: number, line: number): number {
  for (let position = start + 1; position < text.length; position += text[position] === '\\' ? 2 : 1) {
    if (text[position] === '"') return position + 1;
  }
  throw new UnreadableText(line, 'a quote is not closed');
}

function unquote(word: string, line: number): string {
  if (!word.startsWith('"')) return word.trimEnd();
  try {
    return String(JSON.parse(word));
  } catch {
    throw new UnreadableText(line, 'a quoted word is malformed');
  }
}
