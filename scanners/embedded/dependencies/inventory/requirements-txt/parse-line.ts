/** One logical line → what it asks for. */
import {normalizeName, parseRequirement} from '../python-requirement.ts';

export type ParsedLine =
  | {readonly kind: 'requirement'; readonly name: string; readonly specifier: string}
  /** A package at an address: the version is known if the name of the file tells it. */
  | {readonly kind: 'address'; readonly name: string | undefined; readonly version: string | undefined}
  | {readonly kind: 'include'; readonly path: string}
  | {readonly kind: 'constraints'; readonly path: string}
  /** Options, and code of the repository itself. */
  | {readonly kind: 'nothing'}
  | {readonly kind: 'unreadable'};

const INCLUDE = /^(?:-r|--requirement)[ =]?\s*(?<path>\S+)/;
const CONSTRAINTS = /^(?:-c|--constraint)[ =]?\s*(?<path>\S+)/;
const EDITABLE = /^(?:-e|--editable)[ =]?\s*(?<target>.+)/;
/** Options behind a requirement, such as hashes. */
const OPTIONS = /\s--[a-z].*$/s;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i;
const LOCAL = /^(?:\.{0,2}\/|\.{1,2}(?:$|\[)|file:|~\/|[^\s=<>~!@;]*\.(?:whl|tar\.gz|zip)$)/;

export function parseLine(text: string): ParsedLine {
  const include = INCLUDE.exec(text)?.groups?.path;
  if (include !== undefined) return {kind: 'include', path: include};
  const constraints = CONSTRAINTS.exec(text)?.groups?.path;
  if (constraints !== undefined) return {kind: 'constraints', path: constraints};
  const target = EDITABLE.exec(text)?.groups?.target;
  if (target !== undefined)
    return ADDRESS.test(target) && !target.startsWith('file:') ? parseAddress(target) : {kind: 'nothing'};
  if (text.startsWith('-')) return {kind: 'nothing'};
  return parsePackage(text.replace(OPTIONS, ''));
}

function parsePackage(text: string): ParsedLine {
  if (ADDRESS.test(text) && !text.startsWith('file:')) return parseAddress(text);
  if (LOCAL.test(text)) return {kind: 'nothing'};
  const requirement = parseRequirement(text);
  if (requirement === undefined) return {kind: 'unreadable'};
  const {name, specifier, url} = requirement;
  if (url === undefined) return {kind: 'requirement', name, specifier};
  return {kind: 'address', name, version: versionOfFile(url)};
}

function parseAddress(address: string): ParsedLine {
  const egg = /[#&]egg=(?<egg>[A-Za-z0-9._-]+)/.exec(address)?.groups?.egg;
  const file = fileOf(address);
  const name = egg ?? /^(?<name>[A-Za-z0-9._]+)-\d/.exec(file)?.groups?.name;
  return {kind: 'address', name: name === undefined ? undefined : normalizeName(name), version: versionOfFile(address)};
}

/** `name-1.2.3-py3-none-any.whl`. Other archives may be named by commit or branch. */
function versionOfFile(address: string): string | undefined {
  return /^[A-Za-z0-9._]+-(?<version>\d[A-Za-z0-9._+!]*)-[^/]*\.whl$/.exec(fileOf(address))?.groups?.version;
}

function fileOf(address: string): string {
  const path = address.split(/[?#;\s]/, 1)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1);
}
