/** Files of cabal.project.freeze (Haskell). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'cabal-freeze',
  isLead: (path) => baseName(path) === 'cabal.project.freeze',
  isCompanion: () => false,
};
