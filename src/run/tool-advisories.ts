/** Advisories of the folder that the user named, for tools that take them in another form. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {DependencyOptions, ToolContext} from '../scanner.ts';

/** Rejects when an archive is there and cannot be read. */
export function advisoryReader({
  advisoriesFolder,
}: Pick<DependencyOptions, 'advisoriesFolder'>): NonNullable<ToolContext['readAdvisories']> {
  return async (ecosystem) => {
    if (advisoriesFolder === undefined) return undefined;
    try {
      return await readFile(join(advisoriesFolder, ecosystem, 'all.zip'));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  };
}
