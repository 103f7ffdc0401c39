/** Opens and lists in one step, with the settings that tests vary. */
import type {BaseRequest, FileSelection} from '../../src/repository/checkout.ts';
import {openCheckout} from '../../src/repository/open-checkout.ts';
import type {FileEntry, Repository} from '../../src/repository/snapshot.ts';

export const NO_BASE: BaseRequest = {kind: 'none', reason: 'test'};

export const SELECTION: FileSelection = {
  include: [],
  exclude: [],
  includeVendored: false,
  maxFileSizeBytes: 1_000_000,
  maxFiles: 100_000,
};

export interface ListOptions {
  readonly base?: BaseRequest;
  readonly allowFetch?: boolean;
  readonly scanHistory?: boolean;
  readonly selection?: Partial<FileSelection>;
}

/** A repository that is closed when it is disposed of. */
export type OpenRepository = Repository & AsyncDisposable;

export async function listRepository(path: string, options: ListOptions = {}): Promise<OpenRepository> {
  const {base = NO_BASE, allowFetch = false, scanHistory = false, selection = {}} = options;
  const checkout = await openCheckout({path, base, allowFetch, scanHistory});
  try {
    const repository = await checkout.list({...SELECTION, ...selection});
    return {...repository, [Symbol.asyncDispose]: () => checkout.close()};
  } catch (error) {
    await checkout.close();
    throw error;
  }
}

export function paths(entries: readonly {readonly path: string}[]): readonly string[] {
  return entries.map(({path}) => path);
}

/** `path: reason` of what is skipped. */
export function reasons(entries: readonly {readonly path: string; readonly reason: string}[]): readonly string[] {
  return entries.map(({path, reason}) => `${path}: ${reason}`);
}

/** Text of each entry, by path. */
export async function texts(repository: Repository, entries: readonly FileEntry[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const {entry, bytes} of repository.read(entries)) found[entry.path] = Buffer.from(bytes).toString('utf8');
  return found;
}
