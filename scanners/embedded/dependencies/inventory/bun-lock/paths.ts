/** Files of bun.lock (Bun). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'bun-lock',
  isLead: (path) => baseName(path) === 'bun.lock',
  isCompanion: (path) => baseName(path) === 'package.json',
};
