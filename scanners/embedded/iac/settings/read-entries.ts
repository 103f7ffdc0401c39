/** Files of settings in lines without sections: `key=value`, `key: value` or `key value`. */
import type {Places, Span, Value} from '../../../../src/formats/cel-rules/value.ts';

export interface Entry {
  readonly key: string;
  readonly value: Value;
  readonly span: Span;
}

/** What stands between key and value: an equals sign or colon, or white space alone. */
export type Separator = 'sign' | 'space' | 'either';

const PATTERNS: Readonly<Record<Separator, RegExp>> = {
  sign: /^([^\s=:]+)[ \t]*[=:][ \t]*(.*)$/,
  space: /^(\S+)[ \t]+(.*)$/,
  either: /^([^\s=]+)(?:[ \t]*=[ \t]*|[ \t]+)(.*)$/,
};

/** Lines that are no comment and have a key and a value, in order. */
export function readEntries(text: string, separator: Separator): readonly Entry[] {
  const entries: Entry[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const [, key, value] = /^[#;!]/.test(line) ? [] : (PATTERNS[separator].exec(line) ?? []);
    if (key !== undefined && value !== undefined) {
      const at = start + raw.indexOf(line);
      entries.push({key, value: toValue(value), span: {start: at, end: at + line.length}});
    }
    start += raw.length + 1;
  }
  return entries;
}

/** Texts without their quotes; true and false as such. */
function toValue(text: string): Value {
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}

/** Settings by their keys in small letters; the last of two equal ones counts. */
export function settingsOf(entries: readonly Entry[], places: Places): ReadonlyMap<string, Value> {
  const settings = new Map<string, Value>();
  for (const {key, value, span} of entries) {
    settings.set(key.toLowerCase(), value);
    places.set(settings, key.toLowerCase(), span);
  }
  return settings;
}
