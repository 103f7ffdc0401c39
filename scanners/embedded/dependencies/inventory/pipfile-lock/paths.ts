/** Files of Pipfile.lock (Pipenv). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'pipfile-lock',
  isLead: (path) => baseName(path) === 'Pipfile.lock',
  isCompanion: (path) => baseName(path) === 'Pipfile',
};
