/** Files of poetry.lock (Poetry). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'poetry-lock',
  isLead: (path) => baseName(path) === 'poetry.lock',
  isCompanion: (path) => baseName(path) === 'pyproject.toml',
};
