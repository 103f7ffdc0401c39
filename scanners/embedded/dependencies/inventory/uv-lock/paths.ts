/** Files of uv.lock (uv). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'uv-lock',
  isLead: (path) => baseName(path) === 'uv.lock',
  isCompanion: (path) => baseName(path) === 'pyproject.toml',
};
