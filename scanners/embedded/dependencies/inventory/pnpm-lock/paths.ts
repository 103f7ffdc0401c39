/** Files of pnpm-lock.yaml (pnpm). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'pnpm-lock',
  isLead: (path) => /^pnpm-lock(?:\.[^/]+)?\.yaml$/.test(baseName(path)),
  isCompanion: (path) => baseName(path) === 'package.json',
};
