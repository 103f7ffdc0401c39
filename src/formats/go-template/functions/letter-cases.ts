/** Sprig's functions of capital and small letters. */
import type {GoFunction} from '../go-function.ts';
import {text} from './arguments.ts';

export const letterCases: Readonly<Record<string, GoFunction>> = {
  upper: ([value]) => text(value).toUpperCase(),
  lower: ([value]) => text(value).toLowerCase(),
  title: ([value]) => text(value).replace(/(?<![\p{L}\p{N}_])\p{L}/gu, (letter) => letter.toUpperCase()),
  untitle: ([value]) => text(value).replace(/(?<!\S)\p{L}/gu, (letter) => letter.toLowerCase()),
  swapcase: ([value]) =>
    text(value).replace(/\p{L}/gu, (letter) =>
      letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
    ),
  initials: ([value]) =>
    text(value)
      .split(/\s+/)
      .map((word) => word.slice(0, 1))
      .join(''),
  camelcase: ([value]) =>
    wordsOf(text(value), /[-_\s]+/)
      .map(capitalised)
      .join(''),
  snakecase: ([value]) => separated(text(value), '_'),
  kebabcase: ([value]) => separated(text(value), '-'),
};

function wordsOf(value: string, separator: RegExp): readonly string[] {
  return value.split(separator).filter((word) => word !== '');
}

function capitalised(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/** Words begin behind separators, and where a capital letter follows a small one or precedes one. */
function separated(value: string, separator: string): string {
  return value
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, separator)
    .replace(/[-_\s]/g, separator)
    .toLowerCase();
}
