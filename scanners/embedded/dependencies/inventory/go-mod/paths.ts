/** Files of go.mod (Go). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'go-mod',
  isLead: (path) => baseName(path) === 'go.mod',
  isCompanion: (path) => baseName(path) === 'go.sum' || baseName(path) === 'go.work',
};
