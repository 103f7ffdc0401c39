/** Terms as JSON text and back; what is unknown stays readable as such. */
import {isTermList, isTermMap, isUnknown, type Term, UNKNOWN, UNKNOWN_PART, Unknown} from './term.ts';

/** As `jsonencode` writes it. A text of which parts are unknown is `Unknown` with that text. */
export function toJsonText(term: Term): Term {
  let isPartial = false;
  const plain = (value: Term): unknown => {
    if (isUnknown(value)) {
      isPartial = true;
      return value.text ?? UNKNOWN_PART;
    }
    if (isTermList(value)) return value.map(plain);
    if (isTermMap(value)) return Object.fromEntries([...value].map(([key, one]) => [key, plain(one)]));
    return typeof value === 'bigint' ? Number(value) : value;
  };
  const text = JSON.stringify(plain(term));
  return isPartial ? new Unknown(text) : text;
}

/** `UNKNOWN` when it is not JSON. */
export function fromJsonText(text: string): Term {
  try {
    const value: unknown = JSON.parse(text);
    return fromPlain(value);
  } catch {
    return UNKNOWN;
  }
}

function fromPlain(value: unknown): Term {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (Array.isArray(value)) return value.map(fromPlain);
  if (typeof value === 'object') return new Map(Object.entries(value).map(([key, one]) => [key, fromPlain(one)]));
  return UNKNOWN;
}

/** What the JSON in a text says; any other term as it is. Parts that are not known are left in as `UNKNOWN_PART`. */
export function readJsonTerm(term: Term): Term {
  const text = isUnknown(term) ? term.text : term;
  if (typeof text !== 'string' || !/^\s*[[{]/.test(text)) return term;
  const read = fromJsonText(text);
  return isUnknown(read) ? term : read;
}
