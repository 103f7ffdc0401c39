/** Files of composer.lock (PHP). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'composer-lock',
  isLead: (path) => baseName(path) === 'composer.lock',
  isCompanion: (path) => baseName(path) === 'composer.json',
};
