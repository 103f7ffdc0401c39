/** Files of conan.lock (Conan). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'conan-lock',
  isLead: (path) => baseName(path) === 'conan.lock',
  isCompanion: () => false,
};
