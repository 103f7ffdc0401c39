/** Files of mix.lock (Elixir, Erlang). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

export const paths: FormatPaths = {
  name: 'mix-lock',
  isLead: (path) => baseName(path) === 'mix.lock',
  isCompanion: (path) => baseName(path) === 'mix.exs',
};
