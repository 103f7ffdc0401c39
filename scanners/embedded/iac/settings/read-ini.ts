/** Files of sections with settings: `[section]`, then `key = value`. */
import type {Places, Span, Value} from '../../../../src/formats/cel-rules/value.ts';

export interface IniLine {
  /** Empty before the first section. */
  readonly section: string;
  /** Without white space around it. */
  readonly text: string;
  readonly span: Span;
}

/** Lines that are no comment, no section and not empty. */
export function iniLines(text: string): readonly IniLine[] {
  const lines: IniLine[] = [];
  let section = '';
  let start = 0;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const heading = /^\[([^\]]*)\]/.exec(line)?.[1];
    if (heading !== undefined) section = heading.trim();
    else if (line !== '' && !/^[#;!]/.test(line)) {
      const at = start + raw.indexOf(line);
      lines.push({section, text: line, span: {start: at, end: at + line.length}});
    }
    start += raw.length + 1;
  }
  return lines;
}

/** Sections, with `_` for dots in their names, and their settings as texts with places; the last of two equal keys counts. */
export function readIni(text: string, places: Places): ReadonlyMap<string, Value> {
  const sections = new Map<string, Map<string, Value>>();
  for (const {section: name, text: line, span} of iniLines(text)) {
    const section = name.replaceAll('.', '_');
    const at = line.search(/[=:]/);
    if (at === -1) continue;
    const key = line.slice(0, at).trimEnd();
    const value = line.slice(at + 1).trimStart();
    const settings = sections.get(section) ?? new Map<string, Value>();
    sections.set(section, settings);
    settings.set(key, unquoted(value));
    places.set(settings, key, span);
  }
  return sections;
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}
