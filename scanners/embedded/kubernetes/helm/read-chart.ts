/** Files of a chart → the chart, with the charts that it holds as folders and archives. */
import {LineTable} from '../../../../src/formats/cel-rules/line-table.ts';
import type {SourceText} from '../../../../src/formats/cel-rules/source-text.ts';
import {findSuppressions} from '../../../../src/formats/cel-rules/suppressions.ts';
import {type GoMap, type GoValue, isList, isMap} from '../../../../src/formats/go-template/go-value.ts';
import {fromYaml} from '../../../../src/formats/go-template/yaml/from-yaml.ts';
import {decodeText} from '../../../../src/formats/text/decode-text.ts';
import type {Chart, ChartTemplate, Dependency} from './chart.ts';
import type {ChartFile, Folder} from './chart-folder.ts';
import {unpackChart} from './unpack-chart.ts';

/** Charts in charts; Helm knows no limit, honest ones have two or three. */
const MAX_DEPTH = 12;

export interface ReadContext {
  readonly step: (count: number) => void;
  /** Says what could not be read, with the path. */
  readonly note: (path: string, text: string) => void;
}

/** Undefined when it has no metadata that can be read; a note says why. */
export function readChart(folder: Folder, context: ReadContext, depth = 0): Chart | undefined {
  const metadata = readMap(folder.get('Chart.yaml'), context);
  if (metadata === undefined) return undefined;
  const parts = partition(folder);
  return {
    name: textOf(metadata.get('name')),
    version: textOf(metadata.get('version')),
    isLibrary: textOf(metadata.get('type')).toLowerCase() === 'library',
    metadata,
    values: readMap(folder.get('values.yaml'), context) ?? new Map(),
    templates: parts.templates.map(([name, file]) => toTemplate(name, file)),
    files: new Map(parts.files.map(([name, {bytes}]) => [name, bytes])),
    charts: readHeldCharts(parts.charts, context, depth),
    dependencies: declaredBy(metadata, readMap(folder.get('requirements.yaml'), context)),
  };
}

function partition(folder: Folder) {
  const entries = [...folder];
  return {
    templates: entries.filter(([name]) => name.startsWith('templates/')),
    charts: entries.filter(([name]) => name.startsWith('charts/')),
    files: entries.filter(([name]) => !/^(?:templates|charts)\/|^(?:Chart|values|requirements)\.yaml$/.test(name)),
  };
}

/** Undefined for a file that is not there, or is no map; a note says why. */
export function readMap(file: ChartFile | undefined, {step, note}: ReadContext): GoMap | undefined {
  if (file === undefined) return undefined;
  try {
    const value = fromYaml(decodeText(file.bytes), step);
    if (isMap(value)) return value;
    if (value !== null) note(file.path, 'is no map, so the chart is rendered without it');
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'UnparsableYaml')) throw error;
    note(file.path, `cannot be read: ${error.message}`);
    return undefined;
  }
}

function toTemplate(name: string, {path, bytes, isPacked}: ChartFile): ChartTemplate {
  const text = decodeText(bytes);
  const source: SourceText = {
    path,
    lines: new LineTable(isPacked ? '' : text),
    suppressions: isPacked ? new Map() : findSuppressions(text, '#'),
  };
  return {name, text, source};
}

/** Each entry of `charts/` is a folder with a chart or an archive of one; names with `_` or `.` are left out. */
function readHeldCharts(
  entries: readonly (readonly [string, ChartFile])[],
  context: ReadContext,
  depth: number,
): readonly Chart[] {
  if (entries.length === 0 || depth >= MAX_DEPTH) return [];
  const byName = Map.groupBy(entries, ([name]) => name.split('/')[1] ?? '');
  return [...byName]
    .filter(([name]) => !/^[_.]/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, files]) => heldFolder(name, files, context) ?? [])
    .flatMap((folder) => readChart(folder, context, depth + 1) ?? []);
}

function heldFolder(
  name: string,
  files: readonly (readonly [string, ChartFile])[],
  context: ReadContext,
): Folder | undefined {
  const start = `charts/${name}/`.length;
  const [first] = files;
  if (/\.tgz$/.test(name) && first !== undefined) return unpackChart(first[1], context);
  const folder = new Map(files.map(([path, file]) => [path.slice(start), file]));
  return folder.has('Chart.yaml') ? folder : undefined;
}

/** Charts of the first version keep them in a file of their own. */
function declaredBy(metadata: GoMap, requirements: GoMap | undefined): readonly Dependency[] {
  const declared = metadata.get('dependencies') ?? requirements?.get('dependencies') ?? null;
  return (isList(declared) ? declared : []).filter(isMap).map((entry) => ({
    name: textOf(entry.get('name')),
    version: textOf(entry.get('version')),
    repository: textOf(entry.get('repository')),
    alias: textOf(entry.get('alias')),
    condition: textOf(entry.get('condition')),
    tags: listOf(entry.get('tags')).map(textOf),
    importValues: listOf(entry.get('import-values')).flatMap(toImport),
  }));
}

function toImport(value: GoValue): Dependency['importValues'] {
  if (isMap(value)) return [{child: textOf(value.get('child')), parent: textOf(value.get('parent'))}];
  return typeof value === 'string' ? [value] : [];
}

function listOf(value: GoValue | undefined): readonly GoValue[] {
  return isList(value) ? value : [];
}

function textOf(value: GoValue | undefined): string {
  return value === null || value === undefined || isMap(value) || isList(value) ? '' : String(value);
}
