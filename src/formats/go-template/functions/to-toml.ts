/** Values → TOML: plain entries first, then a table for each map, as github.com/BurntSushi/toml writes it. */
import {type GoMap, type GoValue, isList, isMap, sortedKeys} from '../go-value.ts';
import {TemplateError} from '../template-error.ts';

const MAX_DEPTH = 100;

export function toToml(value: GoValue, step: (count: number) => void): string {
  if (!isMap(value)) throw new TemplateError('TOML needs a map');
  // Nothing stands before the first table.
  return table(value, [], step).replace(/^\n/, '');
}

function table(map: GoMap, path: readonly string[], step: (count: number) => void): string {
  if (path.length > MAX_DEPTH) throw new TemplateError('values nest too deep for TOML');
  step(map.size);
  const indent = '  '.repeat(Math.max(0, path.length));
  const keys = sortedKeys(map).filter((key) => map.get(key) !== null);
  const isTable = (key: string) => isMap(map.get(key) ?? null) || isTableList(map.get(key) ?? null);
  const plain = keys
    .filter((key) => !isTable(key))
    .map((key) => `${indent}${keyText(key)} = ${inline(map.get(key) ?? null)}\n`);
  const tables = keys.filter(isTable).map((key) => nested(map.get(key) ?? null, [...path, key], step));
  return `${plain.join('')}${tables.join('')}`;
}

function isTableList(value: GoValue): boolean {
  return isList(value) && value.length > 0 && value.every(isMap);
}

function nested(value: GoValue, path: readonly string[], step: (count: number) => void): string {
  const indent = '  '.repeat(path.length - 1);
  const name = path.map(keyText).join('.');
  const before = path.length === 1 ? '\n' : '';
  if (isMap(value)) return `${before}${indent}[${name}]\n${table(value, path, step)}`;
  const items = isList(value) ? value.filter(isMap) : [];
  return items.map((item) => `\n${indent}[[${name}]]\n${table(item, path, step)}`).join('');
}

function keyText(key: string): string {
  return /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
}

function inline(value: GoValue): string {
  if (isList(value)) return `[${value.map(inline).join(', ')}]`;
  if (isMap(value))
    return `{${sortedKeys(value)
      .map((key) => `${keyText(key)} = ${inline(value.get(key) ?? null)}`)
      .join(', ')}}`;
  if (typeof value === 'number') return Number.isInteger(value) ? `${value}.0` : String(value);
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
