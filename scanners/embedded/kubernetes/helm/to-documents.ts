/** Text that a template made → documents whose values point into the template. */
import {LineTable} from '../../../../src/formats/cel-rules/line-table.ts';
import type {SourceText} from '../../../../src/formats/cel-rules/source-text.ts';
import {isMap, mapAt, Places, type Span, textAt, type Value} from '../../../../src/formats/cel-rules/value.ts';
import {type DocumentNote, readDocuments} from '../../../../src/formats/cel-rules/yaml/read-documents.ts';
import {placeOf, type Rendered} from '../../../../src/formats/go-template/output.ts';
import {looksLikeKubernetes} from '../../../../src/formats/kubernetes/looks-like-kubernetes.ts';
import {isDefinition} from '../is-definition.ts';

export interface DocumentContext {
  readonly places: Places;
  /** The texts of all templates that could have written a line, by path. */
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly checkBudget: () => void;
}

export interface Documents {
  readonly values: readonly Value[];
  readonly notes: readonly DocumentNote[];
}

/** Pods of `helm test` are left out: an installation does not make them. */
export function toDocuments(rendered: Rendered, {places, sources, checkBudget}: DocumentContext): Documents {
  const {text} = rendered;
  if (!looksLikeKubernetes(text)) return {values: [], notes: []};
  const {values, notes} = readDocuments({
    path: '',
    text,
    lines: new LineTable(text),
    places: new TemplatePlaces(places, templateLines(rendered, sources)),
    dialect: 'yaml-1.1',
    isWanted: (part) => looksLikeKubernetes(part) && !isDefinition(part),
    checkBudget,
  });
  return {values: values.filter((value) => !isTest(value)), notes};
}

function isTest(value: Value): boolean {
  const hook = isMap(value) ? textAt(mapAt(value, 'metadata', 'annotations'), 'helm.sh/hook') : '';
  return /\btest(?:-success|-failure)?\b/.test(hook);
}

/** Keeps the places of a rendered text as places of the templates. */
class TemplatePlaces extends Places {
  readonly #kept: Places;
  readonly #toTemplate: (span: Span) => Span | undefined;

  constructor(kept: Places, toTemplate: (span: Span) => Span | undefined) {
    super();
    this.#kept = kept;
    this.#toTemplate = toTemplate;
  }

  override set(owner: object, key: string | number, span: Span): void {
    const own = this.#toTemplate(span);
    if (own !== undefined) this.#kept.set(owner, key, own);
  }

  override get(owner: object, key: string | number): Span | undefined {
    return this.#kept.get(owner, key);
  }
}

/** The line of the template that wrote a stretch of the output; of an archive, that archive. */
function templateLines(rendered: Rendered, sources: DocumentContext['sources']): (span: Span) => Span | undefined {
  const known = new Map<string, Span>();
  return ({start}) => {
    const place = placeOf(rendered, start);
    const source = place === undefined ? undefined : sources.get(place.source.path);
    if (place === undefined || source === undefined) return undefined;
    const line = source.path.endsWith('.tgz') ? 0 : source.lines.lineOf(place.offset);
    const key = `${line} ${source.path}`;
    const span = known.get(key) ?? {...lineSpan(place.source.text, line, source), source};
    known.set(key, span);
    return span;
  };
}

/** Without the white space at its ends; line 0 is that of an archive. */
function lineSpan(text: string, line: number, {lines}: SourceText): Span {
  if (line === 0) return {start: 0, end: 1};
  const from = lines.startOf(line - 1);
  const next = text.indexOf('\n', from);
  const content = text.slice(from, next === -1 ? text.length : next);
  const start = from + content.length - content.trimStart().length;
  return {start, end: Math.max(start + 1, from + content.trimEnd().length)};
}
