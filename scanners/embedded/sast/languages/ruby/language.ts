/** Ruby: grammar and patterns. */
import type {Language, Place} from '../language.ts';
import {rubyLowerings} from './lowerings.ts';

export const ruby: Language = {
  name: 'ruby',
  ids: ['ruby', 'rb'],
  extensions: ['.rb', '.rake', '.gemspec', '.ru'],
  fileNames: ['rakefile', 'gemfile'],
  grammar: 'ruby',
  lowerings: rubyLowerings,
  patterns: {
    metavariable: (name, place) => (isConstant(place) ? name : `sg${name.slice(2)}`),
    ellipsis,
    wrappers: [
      {before: '', after: ''},
      {before: '(', after: ')'},
      {before: 'begin\n', after: '\nend'},
      {before: '', after: '\nend'},
      {before: 'f(', after: ')'},
    ],
    // `key => value` is an entry of a hash, not a match of a pattern.
    firstWrappers: (pattern) =>
      /^(?::?\w+\s*=>|\w+:\s|["'][^"']*["']\s*=>)/.test(pattern) ? [{before: 'f(', after: ')'}] : [],
    interpolation: {isFormatted: (_, literal) => /^["`]/.test(literal), hole: /#\{[^{}]*\}/g},
  },
  comments: {line: ['#'], block: ['=begin', '=end']},
};

/** Names of classes begin with a capital. */
function isConstant({before, after}: Place): boolean {
  return /\b(?:class|module)\s+$|<\s*$|::\s*$/.test(before) || /^::/.test(after);
}

function ellipsis(name: string, {bracket, head, before, after}: Place): string {
  const lower = name.toLowerCase();
  const isHash = bracket === '{' && /(?:[(,=[:{]|=>|^)\s*$/.test(head);
  return isHash && /[{,]\s*$/.test(before) && /^\s*[,}]/.test(after) ? `**${lower}` : lower;
}
