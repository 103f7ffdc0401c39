/** Calls of functions → terms. */
import {parseImage} from '../../oci/image-reference.ts';
import {isPlaceholder, looksPublic, looksSecret} from '../secret-names.ts';
import type {Value} from '../value.ts';
import {
  isText,
  lowerAscii,
  rawBool,
  rawInt,
  rawList,
  rawMap,
  rawString,
  rawValueAt,
  step,
  upperAscii,
} from './raw-values.ts';
import {asBool, asKind, asText, type Frame, type Term, type TermOf} from './term.ts';

export type Matcher = (pattern: string) => (text: string) => boolean;

/** Undefined where only the engine knows the function, or these arguments of it. */
export function functionTerm(name: string, args: readonly (Term | undefined)[]): Term | undefined {
  if (name === 'image') return imageTerm(args);
  if (name === 'keys') return keysTerm(args);
  if (name === 'looksSecret' || name === 'looksPublic' || name === 'isPlaceholder') return wordTerm(name, args);
  const at = placeTerm(args);
  if (at === undefined) return undefined;
  const [, , third] = args;
  const [ofBool, ofInt, ofString] = [asBool(third), asKind(third, 'int'), asText(third)];
  switch (`${name} ${args.length}`) {
    case 'hasPath 2':
      return {kind: 'bool', run: (frame) => (at(frame) ?? null) !== null};
    case 'getString 2':
      return {kind: 'string', run: (frame) => rawString(at(frame))};
    case 'getList 2':
      return {kind: 'list', run: (frame) => rawList(at(frame))};
    case 'getStrings 2':
      return {kind: 'strings', run: (frame) => rawList(at(frame)).filter(isText)};
    case 'getMap 2':
      return {kind: 'any', run: (frame) => rawMap(at(frame))};
    case 'get 3':
      return third && anyTerm(at, third);
    case 'getBool 3':
      return ofBool && {kind: 'bool', run: (frame) => rawBool(at(frame), ofBool.run(frame))};
    case 'getInt 3':
      return ofInt && {kind: 'int', run: (frame) => rawInt(at(frame), ofInt.run(frame))};
    case 'getLabel 3':
      return ofString && {kind: 'string', run: (frame) => rawString(step(at(frame), ofString.run(frame)))};
    default:
      return undefined;
  }
}

/** The value at the path that the first two arguments name; the path must stand in the rule. */
function placeTerm([owner, path]: readonly (Term | undefined)[]): ((frame: Frame) => Value | undefined) | undefined {
  const constant = asKind(path, 'string')?.constant;
  const value = asKind(owner, 'any');
  if (constant === undefined || value === undefined) return undefined;
  const keys = constant.split('.');
  return (frame) => rawValueAt(value.run(frame), keys);
}

/** The engine asks for all arguments, too: whether one is unknown must not depend on who evaluates. */
function anyTerm(at: (frame: Frame) => Value | undefined, fallback: Term): Term {
  return {
    kind: 'any',
    run: (frame) => {
      const other = fallback.run(frame);
      return at(frame) ?? other;
    },
  };
}

function imageTerm([first, ...more]: readonly (Term | undefined)[]): Term | undefined {
  const text = asText(first);
  return text && more.length === 0 ? {kind: 'any', run: (frame) => parseImage(text.run(frame))} : undefined;
}

function keysTerm([first, ...more]: readonly (Term | undefined)[]): Term | undefined {
  const map = asKind(first, 'any');
  if (map === undefined || more.length > 0) return undefined;
  return {kind: 'strings', run: (frame) => [...rawMap(map.run(frame)).keys()].filter(isText)};
}

const WORDS = {looksSecret, looksPublic, isPlaceholder} as const;

function wordTerm(name: keyof typeof WORDS, [first, ...more]: readonly (Term | undefined)[]): Term | undefined {
  const text = asText(first);
  if (text === undefined || more.length > 0) return undefined;
  return {kind: 'bool', run: (frame) => WORDS[name](text.run(frame))};
}

/** Methods of texts and lists. */
export function methodTerm(
  name: string,
  target: Term,
  args: readonly (Term | undefined)[],
  matcher: Matcher,
): Term | undefined {
  if (name === 'size' && args.length === 0) return sizeTerm(target);
  const owner = asText(target);
  if (owner === undefined) return undefined;
  if (args.length === 0) return caseTerm(name, owner);
  const [text, other] = [asText(args[0]), asKind(args[1], 'string')];
  if (name === 'replace' && args.length === 2) return replaceTerm(owner, text?.constant, other?.constant);
  if (text === undefined || args.length > 1) return undefined;
  switch (name) {
    case 'startsWith':
      return {kind: 'bool', run: (frame) => owner.run(frame).startsWith(text.run(frame))};
    case 'endsWith':
      return {kind: 'bool', run: (frame) => owner.run(frame).endsWith(text.run(frame))};
    case 'contains':
      return {kind: 'bool', run: (frame) => owner.run(frame).includes(text.run(frame))};
    case 'matches': {
      if (text.constant === undefined) return undefined;
      const matches = matcher(text.constant);
      return {kind: 'bool', run: (frame) => matches(owner.run(frame))};
    }
    default:
      return undefined;
  }
}

function replaceTerm(owner: TermOf<'string'>, from: string | undefined, to: string | undefined): Term | undefined {
  if (from === undefined || from === '' || to === undefined) return undefined;
  return {kind: 'string', run: (frame) => owner.run(frame).replaceAll(from, () => to)};
}

function caseTerm(name: string, target: TermOf<'string'>): Term | undefined {
  if (name === 'upperAscii') return {kind: 'string', run: (frame) => upperAscii(target.run(frame))};
  return name === 'lowerAscii' ? {kind: 'string', run: (frame) => lowerAscii(target.run(frame))} : undefined;
}

/** That of a text counts code points and is left to the engine. */
export function sizeTerm(target: Term): Term | undefined {
  if (target.kind !== 'list' && target.kind !== 'strings') return undefined;
  return {kind: 'int', run: (frame) => BigInt(target.run(frame).length)};
}
