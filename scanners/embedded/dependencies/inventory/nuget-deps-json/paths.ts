/** Files of *.deps.json (.NET). */
import type {FormatPaths} from '../format.ts';

export const paths: FormatPaths = {
  name: 'nuget-deps-json',
  isLead: (path) => path.endsWith('.deps.json'),
  isCompanion: () => false,
};
