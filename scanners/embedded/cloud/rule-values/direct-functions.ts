/** The functions of rule-functions.ts that need no engine: on values as they are. */
import {isText, NOT_DIRECT} from '../../../../src/formats/cel-rules/direct/raw-values.ts';
import {
  asBool,
  asKind,
  type DirectFunction,
  type Frame,
  asText as textTerm,
} from '../../../../src/formats/cel-rules/direct/term.ts';
import {isList, isMap, type Value} from '../../../../src/formats/cel-rules/value.ts';
import {asFlag, asText, asWhole, asWord, isEveryone, isSecret} from './rule-functions.ts';
import type {UnknownWatch} from './unknown-watch.ts';

/** They say what those say; a test holds them against each other. */
export function directFunctions(watch: UnknownWatch): ReadonlyMap<string, DirectFunction> {
  return new Map<string, DirectFunction>([
    [
      'known',
      placed((at) => ({
        kind: 'strings',
        run: (frame) => at(frame, (look) => asList(watch.without(look)).filter(isText)),
      })),
    ],
    [
      'given',
      placed((at) => ({
        kind: 'bool',
        run: (frame) => at(frame, (look) => isThere(watch.without(look)) || isThere(look())),
      })),
    ],
    ['blocks', placed((at) => ({kind: 'list', run: (frame) => at(frame, (look) => asList(look()).filter(isMap))}))],
    ['texts', placed((at) => ({kind: 'strings', run: (frame) => at(frame, (look) => asList(look()).filter(isText))}))],
    ['text', placed((at) => ({kind: 'string', run: (frame) => at(frame, (look) => asText(look()))}))],
    ['word', placed((at) => ({kind: 'string', run: (frame) => at(frame, (look) => asWord(look()))}))],
    ['flag', flagTerm],
    ['number', numberTerm],
    ['isEveryone', everyoneTerm],
    ['isSecret', secretTerm],
  ]);
}

/** Looks the value up, as often as it is called. */
type Look = () => Value | undefined;

/** What `use` makes of the value at the place. */
type At = <Result>(frame: Frame, use: (look: Look) => Result) => Result;

function placed(make: (at: At) => ReturnType<DirectFunction>): DirectFunction {
  return (args) => {
    const at = args.length === 2 ? placeOf(args) : undefined;
    return at && make(at);
  };
}

/** Of the first two arguments: a value, and a path that stands in the rule. */
function placeOf([owner, path]: Parameters<DirectFunction>[0]): At | undefined {
  const value = asKind(owner, 'any');
  const constant = asKind(path, 'string')?.constant;
  if (value === undefined || constant === undefined) return undefined;
  const keys = constant.split('.').map((key) => ({key, index: /^\d{1,6}$/.test(key) ? Number(key) : -1}));
  return (frame, use) => {
    const root = value.run(frame);
    return use(() => valueAt(root, keys));
  };
}

interface Key {
  readonly key: string;
  /** -1 where it is no number. */
  readonly index: number;
}

function valueAt(root: Value | undefined, keys: readonly Key[]): Value | undefined {
  let current = root;
  for (const {key, index} of keys) {
    if (current !== undefined && isList(current)) current = current[index];
    else if (key !== '0') current = entryOf(current, key);
  }
  return current;
}

function entryOf(value: Value | undefined, key: string): Value | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!isMap(value)) throw NOT_DIRECT;
  return value.get(key);
}

function asList(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

function isThere(value: Value | undefined): boolean {
  return (value ?? null) !== null;
}

function flagTerm(args: Parameters<DirectFunction>[0]): ReturnType<DirectFunction> {
  const [at, fallback] = [placeOf(args), asBool(args[2])];
  if (at === undefined || fallback === undefined || args.length !== 3) return undefined;
  return {kind: 'bool', run: (frame) => withFallback(frame, at, fallback.run, asFlag)};
}

function numberTerm(args: Parameters<DirectFunction>[0]): ReturnType<DirectFunction> {
  const [at, fallback] = [placeOf(args), asKind(args[2], 'int')];
  if (at === undefined || fallback === undefined || args.length !== 3) return undefined;
  return {kind: 'int', run: (frame) => withFallback(frame, at, fallback.run, asWhole)};
}

/** The fallback is looked at first, as the engine asks for all arguments. */
function withFallback<Result>(
  frame: Frame,
  at: At,
  fallback: (frame: Frame) => Result,
  read: (value: Value | undefined, fallback: Result) => Result,
): Result {
  const other = fallback(frame);
  return at(frame, (look) => read(look(), other));
}

function everyoneTerm([first, ...more]: Parameters<DirectFunction>[0]): ReturnType<DirectFunction> {
  const cidr = textTerm(first);
  return cidr && more.length === 0 ? {kind: 'bool', run: (frame) => isEveryone(cidr.run(frame))} : undefined;
}

function secretTerm([first, second, ...more]: Parameters<DirectFunction>[0]): ReturnType<DirectFunction> {
  const [name, value] = [textTerm(first), textTerm(second)];
  if (name === undefined || value === undefined || more.length > 0) return undefined;
  return {kind: 'bool', run: (frame) => isSecret(name.run(frame), value.run(frame))};
}
