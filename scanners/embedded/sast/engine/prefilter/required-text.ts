/** What a text has to hold for a regular expression to match in it. */
import {allOf, anyOf, type Need, NOTHING} from './need.ts';
import {type RegexGroup, type RegexItem, readLiterals} from './read-literals.ts';

/** Shorter stretches of words are in nearly every file. */
const MIN_PART = 3;

/** What a stretch of the text borders on. */
interface Borders {
  readonly left: boolean;
  readonly right: boolean;
}

/**
 * Words and parts of words that every match holds; `NOTHING` where that is not known. Where the text is not a whole file
 * it must not begin or end within a word.
 */
export function requiredText(source: string, ignoresCase: boolean): Need {
  const literals = readLiterals(source, ignoresCase);
  return literals === undefined ? NOTHING : needsOfGroup(literals, {left: false, right: false});
}

function needsOfGroup({alternatives, ignoresCase}: RegexGroup, borders: Borders): Need {
  return anyOf(alternatives.map((items) => needsOfSequence(items, borders, ignoresCase)));
}

function needsOfSequence(items: readonly RegexItem[], {left, right}: Borders, ignoresCase: boolean): Need {
  const needs: Need[] = [];
  let word = '';
  let isWhole = left;
  const end = (isEnd: boolean) => {
    const need = needOfWord(word, isWhole && isEnd, ignoresCase);
    if (need !== undefined) needs.push(need);
    word = '';
    isWhole = isEnd;
  };
  items.forEach((item, index) => {
    if (item.kind === 'char' && /\w/.test(item.char)) word += item.char;
    else end(item.kind === 'edge' || item.kind === 'char');
    if (item.kind !== 'group') return;
    const next = items[index + 1];
    const borders = {left: isEdge(items[index - 1], left), right: isEdge(next, right)};
    needs.push(needsOfGroup(item, borders));
  });
  end(right);
  return allOf(needs);
}

/** True where no word goes on: `outside` tells it of the end of the sequence. */
function isEdge(item: RegexItem | undefined, outside: boolean): boolean {
  if (item === undefined) return outside;
  return item.kind === 'edge' || (item.kind === 'char' && !/\w/.test(item.char));
}

function needOfWord(word: string, isWhole: boolean, ignoresCase: boolean): Need | undefined {
  if (word === '') return undefined;
  if (isWhole && !ignoresCase) return word;
  if (word.length < MIN_PART) return undefined;
  return ignoresCase ? {anyCase: word.toLowerCase()} : {part: word};
}
