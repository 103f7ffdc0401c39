/** What a bill of materials is of: the repository at its commit. */
import {PackageURL} from 'packageurl-js';
import type {Report} from '../report.ts';

export interface Product {
  readonly name: string;
  /** The commit; undefined for a plain folder. */
  readonly version: string | undefined;
  /** Only for repositories of github.com, which have a type of their own. */
  readonly purl: string | undefined;
  /** `https://…/owner/name`; undefined where no server is known. */
  readonly url: string | undefined;
}

export function productOf({repository, blobUrl}: Pick<Report, 'repository' | 'blobUrl'>): Product {
  const {name, headCommit} = repository;
  const [, url] = /^(https?:\/\/.+)\/blob\/[0-9a-f]+\/$/.exec(blobUrl ?? '') ?? [];
  return {name, version: headCommit, purl: purlOf(url, headCommit), url};
}

function purlOf(url: string | undefined, commit: string | undefined): string | undefined {
  const [, owner, name] = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+)$/.exec(url ?? '') ?? [];
  if (owner === undefined || name === undefined) return undefined;
  return new PackageURL('github', owner, name, commit, undefined, undefined).toString();
}
