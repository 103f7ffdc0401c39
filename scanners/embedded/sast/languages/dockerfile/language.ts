/** Dockerfiles, read as words and signs: instructions are one word and the rest of a line. */
import type {Language} from '../language.ts';
import {text} from '../text/language.ts';

export const dockerfile: Language = {
  ...text,
  name: 'dockerfile',
  ids: ['dockerfile', 'docker'],
  extensions: ['.dockerfile'],
  fileNames: ['dockerfile', 'containerfile'],
  prefixes: ['dockerfile.', 'containerfile.'],
  comments: {line: ['#']},
};
