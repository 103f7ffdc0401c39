/** Values as the systems write them: an image as a text or a map with a name, texts alone or in a list. */
import {
  isList,
  isMap,
  type Places,
  type Span,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';

/** Undefined where the value names none. */
export function imageAt(
  owner: ValueMap,
  key: string,
  places: Places,
): {readonly image: string; readonly span: Span} | undefined {
  const value = owner.get(key);
  const holder = isMap(value) ? value : owner;
  const name = isMap(value) ? (value.has('image') ? 'image' : 'name') : key;
  const image = textAt(holder, name);
  const span = places.get(holder, name);
  return image === '' || span === undefined ? undefined : {image, span};
}

/** The texts of a list with their places; one text is a list of one. */
export function placedTexts(owner: ValueMap, key: string, places: Places): readonly string[] {
  const value = owner.get(key);
  const texts: string[] = [];
  const spans = isList(value) ? value.map((_, index) => places.get(value, index)) : [places.get(owner, key)];
  (isList(value) ? value : [value]).forEach((text, index) => {
    if (typeof text !== 'string') return;
    const span = spans[index];
    if (span !== undefined) places.set(texts, texts.length, span);
    texts.push(text);
  });
  return texts;
}

/** A list with one value is written as the value alone. */
export function textsOf(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Where each fact stands, by the key that it is read from. */
export function placesOf(
  map: ValueMap,
  keys: Readonly<Record<string, string>>,
  places: Places,
): Readonly<Record<string, Span>> {
  const entries = Object.entries(keys).flatMap(([fact, key]) => {
    const span = places.get(map, key);
    return span === undefined ? [] : [[fact, span] as const];
  });
  return Object.fromEntries(entries);
}
