/** Files of pylock.toml (Python standard). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'pylock-toml',
  isLead: (path) => /^pylock(?:\.[^.]+)?\.toml$/.test(baseName(path)),
  isCompanion: (path) => baseName(path) === 'pyproject.toml',
};
