/** Git's file modes as text, in octal. */
import type {FileStat} from '../platform/files.ts';

const REGULAR = '100644';
const EXECUTABLE = '100755';

/** The mode that git would store for a file as it lies there. */
export function modeOnDisk({isExecutable}: Pick<FileStat, 'isExecutable'>): string {
  return isExecutable ? EXECUTABLE : REGULAR;
}

export type GitFileKind = 'file' | 'link' | 'submodule';

/** Kind by the mode of an index or tree entry. */
export function kindOfMode(mode: string): GitFileKind {
  if (mode === '160000') return 'submodule';
  return mode === '120000' ? 'link' : 'file';
}
