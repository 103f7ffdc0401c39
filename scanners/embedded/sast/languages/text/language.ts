/** Files that are read as words and signs, for rules of the languages `generic`, `regex` and `none`. */
import type {Language} from '../language.ts';

export const text: Language = {
  name: 'text',
  ids: ['generic', 'regex', 'none'],
  extensions: [],
  grammar: undefined,
  lowerings: {},
  patterns: {metavariable: (name) => name, ellipsis: (name) => name, wrappers: []},
  comments: {line: []},
};
