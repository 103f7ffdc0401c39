/** Files of renv.lock (R). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'renv-lock',
  isLead: (path) => baseName(path) === 'renv.lock',
  isCompanion: () => false,
};
