/** Configuration of Fluent Bit (classic and YAML) and Fluentd → its sections, all in one form. */
import {
  isList,
  isMap,
  mapAt,
  type Places,
  type Span,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';

type Section = Map<string, Value>;

/** `[OUTPUT]` with `Key value` lines, or `<match app.**>` with `key value` lines and sections inside. */
export function readFluent(text: string, places: Places): readonly Value[] {
  const sections: Section[] = [];
  const open: Section[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const at = start + raw.indexOf(line);
    start += raw.length + 1;
    if (line === '' || line.startsWith('#')) continue;
    const span = {start: at, end: at + line.length};
    const heading = /^\[([A-Z_]+)\]$/i.exec(line)?.[1] ?? /^<([a-z_]\w*)[^>]*>$/.exec(line)?.[1];
    if (line.startsWith('</')) open.pop();
    else if (heading === undefined) addSetting(open.at(-1), line, {span, places});
    else {
      if (line.startsWith('[')) open.length = 0;
      sections.push(opened(heading.toLowerCase(), open, {span, places}));
    }
  }
  return sections;
}

interface Where {
  readonly span: Span;
  readonly places: Places;
}

/** What is inside of a section is named in it: `security`, `transport`. */
function opened(heading: string, open: Section[], {span, places}: Where): Section {
  const section: Section = new Map([['section', heading]]);
  places.set(section, 'section', span);
  const around = open.at(-1);
  if (around !== undefined && !around.has(heading)) around.set(heading, true);
  open.push(section);
  return section;
}

function addSetting(section: Section | undefined, line: string, {span, places}: Where): void {
  const [, key, value] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
  if (section === undefined || key === undefined || value === undefined) return;
  const name = nameOf(key);
  section.set(name, value);
  places.set(section, name, span);
}

/** `@type` of Fluentd is Fluent Bit's `Name`; a dot in a key would be a step to rules. */
function nameOf(key: string): string {
  const name = key.toLowerCase().replaceAll('.', '_');
  return name === '@type' ? 'name' : name;
}

/** `pipeline: {inputs: [...], outputs: [...]}`. */
export function fluentSections(config: ValueMap, places: Places): readonly Value[] {
  const pipeline = mapAt(config, 'pipeline');
  return ['inputs', 'outputs'].flatMap((list) => {
    const entries = pipeline.get(list);
    return isList(entries) ? entries.filter(isMap).map((entry) => toSection(list.slice(0, -1), entry, places)) : [];
  });
}

function toSection(heading: string, entry: ValueMap, places: Places): Section {
  const section: Section = new Map([['section', heading]]);
  for (const [key, value] of entry) {
    const span = places.get(entry, key);
    section.set(nameOf(key), typeof value === 'boolean' ? (value ? 'on' : 'off') : value);
    if (span !== undefined) places.set(section, nameOf(key), span);
  }
  return section;
}
