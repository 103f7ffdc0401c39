/** Files of .github/workflows/*.yml and action.yml (GitHub Actions). */
import type {FormatPaths} from '../format.ts';

export const paths: FormatPaths = {
  name: 'github-actions',
  isLead: (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /(?:^|\/)action\.ya?ml$/.test(path),
  isCompanion: () => false,
};
