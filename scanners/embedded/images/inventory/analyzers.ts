/** Everything that knows packages by a file. */
import type {FileAnalyzer} from '../image.ts';
import {program} from './binary/program.ts';
import {composer} from './language/composer.ts';
import {dotnet} from './language/dotnet.ts';
import {gem} from './language/gem.ts';
import {jar} from './language/java/jar.ts';
import {npm} from './language/npm.ts';
import {python} from './language/python.ts';
import {sbom} from './language/sbom.ts';
import type {PackageFacts} from './package-facts.ts';
import {apk} from './system/apk.ts';
import {dpkg, dpkgFiles} from './system/dpkg.ts';
import {rpm} from './system/rpm/rpm.ts';

/** One file of each says all that is installed at a time. */
export const DATABASES: readonly FileAnalyzer<PackageFacts>[] = [dpkg, apk, rpm];

export const OWNERS: readonly FileAnalyzer<PackageFacts>[] = [dpkgFiles, apk, rpm];

export const LANGUAGES: readonly FileAnalyzer<PackageFacts>[] = [
  npm,
  python,
  gem,
  composer,
  dotnet,
  jar,
  program,
  sbom,
];

export const PACKAGE_ANALYZERS: readonly FileAnalyzer<PackageFacts>[] = [...DATABASES, dpkgFiles, ...LANGUAGES];
