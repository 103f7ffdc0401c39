/** A script in YAML, a text or a list of texts → its lines with their places. */
import {isList, type Places, type Span, type Value} from '../../../../src/formats/cel-rules/value.ts';
import {lineIn} from '../targets/line-in.ts';

export interface ScriptLine {
  readonly text: string;
  readonly span: Span;
}

export interface TextWithPlaces {
  readonly text: string;
  readonly places: Places;
}

/** A longer line is data, not something that a person wrote to be run. */
export const MAX_LINE_LENGTH = 4_000;

/** Comments and empty lines are left out. Lists of lists, as GitLab takes them, are read two deep. */
export function scriptLines(
  owner: object,
  key: string | number,
  value: Value | undefined,
  source: TextWithPlaces,
): readonly ScriptLine[] {
  if (typeof value === 'string') return linesOfText(value, source.places.get(owner, key), source.text);
  if (!isList(value)) return [];
  return value.flatMap((item, index) =>
    isList(item)
      ? item.flatMap((inner, at) => (typeof inner === 'string' ? scriptLines(item, at, inner, source) : []))
      : scriptLines(value, index, typeof item === 'string' ? item : undefined, source),
  );
}

function linesOfText(script: string, span: Span | undefined, text: string): readonly ScriptLine[] {
  if (span === undefined) return [];
  let from = span.start;
  return joinContinued(script).flatMap((line) => {
    const [first = ''] = line.split('\n', 1);
    const found = lineIn(text, first.trim(), {start: from, end: span.end});
    if (found !== undefined) from = found.end;
    const shown = line.replaceAll('\n', ' ').trim();
    return shown === '' || shown.startsWith('#') ? [] : [{text: shown.slice(0, MAX_LINE_LENGTH), span: found ?? span}];
  });
}

/** Each entry is a command with the lines that it goes on in. */
export function joinContinued(script: string): readonly string[] {
  const joined: string[] = [];
  let open: string[] = [];
  for (const line of script.split('\n')) {
    const goesOn = line.trimEnd().endsWith('\\');
    open.push(goesOn ? line.trimEnd().slice(0, -1) : line);
    if (goesOn) continue;
    joined.push(open.join('\n'));
    open = [];
  }
  if (open.length > 0) joined.push(open.join('\n'));
  return joined;
}
