/** Configuration of services inside of ConfigMaps, judged as if each entry were a file of the map's name. */
import type {RawFinding} from '../../../../src/finding/finding.ts';
import type {Region} from '../../../../src/finding/location.ts';
import type {CompiledRule} from '../../../../src/formats/cel-rules/compile.ts';
import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import {shortKey} from '../../../../src/formats/cel-rules/short-key.ts';
import {mapAt, type Span, textAt, type Value} from '../../../../src/formats/cel-rules/value.ts';
import type {FileNote} from '../../../../src/scanner.ts';
import {isYamlPath} from '../accepted-paths.ts';
import type {FileMatch} from '../iac-rule.ts';
import {scanServiceConfig} from './scan-service-config.ts';
import {linesSystemOf, type ServiceSystem, serviceSystemOf} from './system-of.ts';

export interface EmbeddedReport {
  readonly findings: readonly RawFinding[];
  readonly notes: readonly FileNote[];
}

/** What rules were asked about is added to the file's subjects. */
export function judgeEmbedded(
  values: readonly Value[],
  context: FileContext,
  rules: readonly CompiledRule<FileMatch>[],
): EmbeddedReport {
  const reports = values
    .flatMap((value) => entriesOf(value, context))
    .map((entry) => judgeEntry(entry, context, rules));
  return {findings: reports.flatMap(({findings}) => findings), notes: reports.flatMap(({notes}) => notes)};
}

interface Entry {
  readonly mapName: string;
  readonly key: string;
  readonly text: string;
  readonly system: ServiceSystem;
  readonly span: Span;
}

function entriesOf(value: Value, {places}: FileContext): readonly Entry[] {
  if (textAt(value, 'kind') !== 'ConfigMap') return [];
  const data = mapAt(value, 'data');
  const mapName = textAt(value, 'metadata', 'name');
  return [...data].flatMap(([key, text]) => {
    const span = places.get(data, key);
    const system = typeof text === 'string' ? systemOf(`${mapName}/${key}`, text) : undefined;
    return typeof text !== 'string' || system === undefined || span === undefined
      ? []
      : [{mapName, key, text, system, span}];
  });
}

function systemOf(path: string, text: string): ServiceSystem | undefined {
  return isYamlPath(path) ? serviceSystemOf(text) : linesSystemOf(path, text);
}

function judgeEntry(entry: Entry, context: FileContext, rules: readonly CompiledRule<FileMatch>[]): EmbeddedReport {
  const {mapName, key, text, system} = entry;
  const file = {path: `${mapName}/${key}`, bytes: new Uint8Array(), checkBudget: context.checkBudget};
  const {findings, notes = [], subjects = []} = scanServiceConfig(file, {text, system}, rules);
  for (const subject of subjects) context.subjects.add(subject);
  const locate = locator(entry, context);
  return {
    findings: findings.map(
      (finding): RawFinding => ({
        ...finding,
        location: {path: context.path, ...locate(finding.location)},
        identity: {scope: 'repository', key: ['ConfigMap', shortKey(mapName), shortKey(key), ...finding.identity.key]},
      }),
    ),
    notes: notes.map((note) => ({...note, text: `${shortKey(key)}: ${note.text}`})),
  };
}

/** A text of `|` stands as it is below its key; of every other way to write one, the key is the place. */
function locator({span}: Entry, {lines, text}: FileContext): (within: Region) => Region {
  const whole = lines.regionOf(span);
  const written = text?.slice(span.start, span.end) ?? '';
  const [heading = '', first = ''] = written.split('\n', 2);
  if (!/:[ \t]+\|[-+0-9]*[ \t]*(?:#.*)?\r?$/.test(heading)) return () => ({startLine: whole.startLine});
  const indent = first.length - first.trimStart().length;
  return ({startLine, startColumn = 1, endLine = startLine, endColumn = startColumn}) => ({
    startLine: whole.startLine + startLine,
    startColumn: startColumn + indent,
    endLine: whole.startLine + endLine,
    endColumn: endColumn + indent,
  });
}
