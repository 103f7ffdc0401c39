/** Files of requirements.txt (pip). */
import type {FormatPaths} from '../format.ts';
import {baseName} from '../path-names.ts';

const REQUIREMENTS_FILE = /(?:^|[-_.])requirements?(?:[-_.][^/]*)?\.txt$/i;
const IN_REQUIREMENTS_FOLDER = /(?:^|\/)requirements\/[^/]+\.txt$/i;
/** A constraints file installs nothing by itself. */
const CONSTRAINTS_FILE = /constraints?[^/]*\.txt$/i;
/** Files that requirements files are split into. */
const PART =
  /(?:require|constraint|deps|depend|base|common|dev|test|lint|docs|prod|pip|local|build|lock)[^/]*\.(?:txt|in)$/i;

export const paths: FormatPaths = {
  name: 'requirements-txt',
  isLead,
  isCompanion: (path) => PART.test(baseName(path)) || baseName(path) === 'pyproject.toml',
};

function isLead(path: string): boolean {
  const name = baseName(path);
  return (REQUIREMENTS_FILE.test(name) || IN_REQUIREMENTS_FOLDER.test(path)) && !CONSTRAINTS_FILE.test(name);
}
