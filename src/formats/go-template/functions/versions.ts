/** Sprig's functions of semantic versions; ranges as github.com/Masterminds/semver reads them. */
import {compare, parse, type SemVer} from 'semver';
import {GoObject, type GoValue} from '../go-value.ts';
import {TemplateError} from '../template-error.ts';
import {functionTable, text} from './arguments.ts';

export const VERSIONS = functionTable({
  semver: ([version]) => toObject(parseVersion(text(version))),
  semverCompare: ([range, version]) => satisfies(parseVersion(text(version)), text(range)),
});

const LOOSE = /^v?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(-[\dA-Za-z.-]{1,200})?(\+[\dA-Za-z.-]{1,200})?$/;

/** Missing numbers are 0. Throws `TemplateError`. */
function parseVersion(version: string): SemVer {
  const [, major = '', minor = '0', patch = '0', suffix = '', build = ''] = LOOSE.exec(version.trim()) ?? [];
  const parsed = parse(`${major}.${minor}.${patch}${suffix}${build}`);
  if (parsed === null) throw new TemplateError('Invalid Semantic Version');
  return parsed;
}

function toObject(version: SemVer): GoValue {
  return new GoObject({
    type: '*semver.Version',
    text: version.raw,
    fields: new Map<string, GoValue>([
      ['Major', BigInt(version.major)],
      ['Minor', BigInt(version.minor)],
      ['Patch', BigInt(version.patch)],
      ['Prerelease', version.prerelease.join('.')],
      ['Metadata', version.build.join('.')],
      ['Original', version.raw],
    ]),
    methods: new Map([['Compare', ([other]) => BigInt(compare(version, parseVersion(text(other))))]]),
  });
}

/** Longer ones are no honest ranges. */
const MAX_RANGE = 500;

/** Whether a version is within a range: alternatives by `||`, conditions by comma or space. */
export function satisfies(version: SemVer, range: string): boolean {
  if (range.length > MAX_RANGE) throw new TemplateError('a range of versions is too long');
  return range.split('||').some((part) => conditionsOf(part).every((condition) => holds(version, condition)));
}

interface Condition {
  readonly operator: string;
  readonly from: SemVer;
  /** Numbers that are given: 1 for `1` and `1.x`, 3 for `1.2.3`; 0 for `*`. */
  readonly given: number;
}

const CONDITION =
  /^(=|==|!=|>=|=>|<=|=<|>|<|~>|~|\^)?\s*v?([\dxX*]{1,15})(?:\.([\dxX*]{1,15}))?(?:\.([\dxX*]{1,15}))?(-[\dA-Za-z.-]{1,200})?(?:\+[\dA-Za-z.-]{1,200})?$/;

function conditionsOf(part: string): readonly Condition[] {
  const spaced = part
    .trim()
    .replace(/(\S+)\s+-\s+(\S+)/g, '>=$1 <=$2')
    .replace(/([=!<>~^])\s+/g, '$1');
  return spaced
    .split(/[\s,]+/)
    .filter((text) => text !== '')
    .map(parseCondition);
}

function parseCondition(condition: string): Condition {
  const match = CONDITION.exec(condition);
  if (match === null) throw new TemplateError(`improper constraint: ${condition.slice(0, 100)}`);
  const [, operator = '', major = '', minor, patch, suffix = ''] = match;
  const numbers = [major, minor, patch];
  const wild = numbers.findIndex((number) => number === undefined || /^[xX*]$/.test(number));
  const given = wild === -1 ? numbers.length : wild;
  const [a = '0', b = '0', c = '0'] = numbers.map((number, index) => (index < given ? number : '0'));
  return {operator, given, from: parseVersion(`${a}.${b}.${c}${suffix}`)};
}

/** A version that is none yet is only within a range that names one, too. */
function holds(version: SemVer, {operator, from, given}: Condition): boolean {
  if (version.prerelease.length > 0 && from.prerelease.length === 0 && operator !== '!=') return false;
  const order = compare(version, from);
  const isWithin = order >= 0 && isBelow(version, from, given);
  switch (operator) {
    case '>':
      return given === 3 ? order > 0 : order > 0 && !isWithin;
    case '>=':
    case '=>':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
    case '=<':
      return given === 3 ? order <= 0 : order < 0 || isWithin;
    case '!=':
      return given === 3 ? order !== 0 : !isWithin;
    case '~':
    case '~>':
      return order >= 0 && isBelow(version, from, Math.min(2, given));
    case '^':
      return order >= 0 && isBelow(version, from, caretLength(from, given));
    default:
      return given === 3 ? order === 0 : isWithin;
  }
}

/** The leading numbers are the same. */
function isBelow(version: SemVer, from: SemVer, length: number): boolean {
  const own = [version.major, version.minor, version.patch];
  return [from.major, from.minor, from.patch].slice(0, length).every((number, index) => number === own[index]);
}

/** `^` keeps everything up to the first number that is not 0. */
function caretLength({major, minor}: SemVer, given: number): number {
  if (given === 0) return 0;
  if (major > 0 || given === 1) return 1;
  return minor > 0 || given === 2 ? 2 : 3;
}
