/** YAML → values of Go as sigs.k8s.io/yaml reads them: by way of JSON, so every number is a float64. */
import {LineTable} from '../../cel-rules/line-table.ts';
import {Places, type Value} from '../../cel-rules/value.ts';
import {composeDocuments, UnparsableYaml} from '../../cel-rules/yaml/compose-documents.ts';
import {convertDocument} from '../../cel-rules/yaml/convert-document.ts';
import type {GoValue} from '../go-value.ts';

const CHARACTERS_IN_A_STEP = 20;

/** The first document; nil for an empty text. Throws `UnparsableYaml`. */
export function fromYaml(text: string, step: (count: number) => void): GoValue {
  step(Math.ceil(text.length / CHARACTERS_IN_A_STEP));
  const lines = new LineTable(text);
  const [document] = composeDocuments(text, {start: 0, end: text.length}, {lines, checkBudget: () => step(1)});
  if (document === undefined) return null;
  const [error] = document.errors;
  if (error !== undefined) throw new UnparsableYaml(`${error.code}, line ${lines.lineOf(error.pos[0])}`);
  const {value} = convertDocument(document, {places: new Places(), dialect: 'yaml-1.1'});
  return goValue(value);
}

/** Fresh maps and lists, so that functions may change them. Depth is bounded by the conversion. */
export function goValue(value: Value): GoValue {
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, goValue(item)]));
  if (Array.isArray(value)) return value.map(goValue);
  return typeof value === 'bigint' ? Number(value) : scalar(value);
}

function scalar(value: Value): GoValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
