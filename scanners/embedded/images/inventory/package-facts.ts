/** What one file of an image says of installed packages. JSON data, as it is kept by layer. */

/** A package of the distribution. Which one that is says os-release, in a file of its own. */
export interface SystemPackage {
  readonly kind: SystemKind;
  readonly name: string;
  /** As the distribution's tools write it, RPM's with epoch and release: `1:3.0.7-24.el9`. */
  readonly version: string;
  /** Empty where it is not stated. */
  readonly architecture: string;
  /** What it was built from, where that has another name or version. */
  readonly source?: {readonly name: string; readonly version: string};
  readonly license?: string;
}

export type SystemKind = 'deb' | 'apk' | 'rpm';

/** A package of a programming language. */
export interface LanguagePackage {
  readonly kind: 'language';
  /** OSV's name. */
  readonly ecosystem: string;
  /** As the ecosystem writes it; Maven `group:artifact`. */
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  /** Way to it inside of the file: `BOOT-INF/lib/log4j-core-2.14.1.jar`. */
  readonly inside?: string;
  /** The name was put together from what the file is called: it may have another one. */
  readonly isGuessed?: true;
}

export type FoundPackage = SystemPackage | LanguagePackage;

export interface PackageFacts {
  readonly packages: readonly FoundPackage[];
  /** Files that packages of the distribution brought, as far as other analyzers look at such. */
  readonly owned?: readonly string[];
  /** Sentences on what could not be read or is not known; each becomes a note with the path. */
  readonly notes?: readonly string[];
  /** Why the packages of this database are not known in full: without them the image is not judged. */
  readonly failure?: string;
}

/** What cannot be read in a file, in words of ours. */
export class UnreadablePackages extends Error {
  override readonly name = 'UnreadablePackages';
}

/** More packages than any distribution has. */
export const MAX_PACKAGES = 200_000;
