/** Which resources a patch, a replica count or a replacement is for. */
import {RE2JS} from 're2js';
import {mapAt, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {type BuiltResource, typeOf} from './resource.ts';

export type Selector = (resource: BuiltResource) => boolean;

/** `target` of a patch: patterns of names, and selectors of labels and annotations. What it leaves out fits all. */
export function selectorOf(target: ValueMap): Selector {
  const [group, version, kind] = ['group', 'version', 'kind'].map((key) => wholePattern(textAt(target, key)));
  const [name, namespace] = ['name', 'namespace'].map((key) => wholePattern(textAt(target, key)));
  const labels = labelSelector(textAt(target, 'labelSelector'));
  const annotations = labelSelector(textAt(target, 'annotationSelector'));
  return ({object, names}) => {
    const type = typeOf(object);
    return (
      fits(group, type.group) &&
      fits(version, type.version) &&
      fits(kind, type.kind) &&
      names.some((own) => fits(name, own.name) && fits(namespace, own.namespace || 'default', own.namespace)) &&
      labels(mapAt(object, 'metadata', 'labels')) &&
      annotations(mapAt(object, 'metadata', 'annotations'))
    );
  };
}

type Pattern = ((text: string) => boolean) | undefined;

function fits(pattern: Pattern, ...texts: readonly string[]): boolean {
  return pattern === undefined || texts.some(pattern);
}

const MAX_PATTERN = 500;

/** A pattern that does not parse, or that is too long, fits only itself. */
function wholePattern(pattern: string): Pattern {
  if (pattern === '') return undefined;
  if (/^[\w-]*$/.test(pattern) || pattern.length > MAX_PATTERN) return (text) => text === pattern;
  try {
    const compiled = RE2JS.compile(`^(?:${pattern})$`);
    return (text) => compiled.matcher(text).find();
  } catch {
    return (text) => text === pattern;
  }
}

/** `a=b, c!=d, e in (f, g), h, !i` (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors). */
function labelSelector(text: string): (labels: ValueMap) => boolean {
  const requirements = text
    .slice(0, MAX_SELECTOR)
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(requirement);
  return (labels) => requirements.every((holds) => holds(labels));
}

const MAX_SELECTOR = 2_000;
const SET = /^([\w./-]+)\s+(in|notin)\s*\(([^()]*)\)$/;
const EQUALITY = /^([\w./-]+)\s*(==|=|!=)\s*([\w./-]*)$/;

function requirement(text: string): (labels: ValueMap) => boolean {
  const [, setKey, operator, values = ''] = SET.exec(text) ?? [];
  if (setKey !== undefined) {
    const known = values.split(',').map((value) => value.trim());
    return (labels) => known.includes(String(labels.get(setKey))) === (operator === 'in');
  }
  const [, key, sign, value] = EQUALITY.exec(text) ?? [];
  if (key !== undefined) return (labels) => (String(labels.get(key)) === value) === (sign !== '!=');
  return text.startsWith('!') ? (labels) => !labels.has(text.slice(1).trim()) : (labels) => labels.has(text);
}
