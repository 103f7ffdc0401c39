/** Files of libs.versions.toml (Gradle version catalog). */
import type {FormatPaths} from '../format.ts';

export const paths: FormatPaths = {
  name: 'gradle-catalog',
  isLead: (path) => /(?:^|\/)[^/]+\.versions\.toml$/.test(path),
  isCompanion: () => false,
};
