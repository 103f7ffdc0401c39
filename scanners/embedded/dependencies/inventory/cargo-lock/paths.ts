/** Files of Cargo.lock (Rust). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'cargo-lock',
  isLead: (path) => baseName(path) === 'Cargo.lock',
  isCompanion: (path) => baseName(path) === 'Cargo.toml',
};
