/** Files of stack.yaml.lock (Haskell). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'stack-lock',
  isLead: (path) => baseName(path) === 'stack.yaml.lock',
  isCompanion: () => false,
};
