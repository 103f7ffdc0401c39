/** Files of pdm.lock (PDM). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'pdm-lock',
  isLead: (path) => baseName(path) === 'pdm.lock',
  isCompanion: (path) => baseName(path) === 'pyproject.toml',
};
