/** Which packages an archive is: by what Maven wrote into it, else by its manifest and its name. */
import {createHash} from 'node:crypto';
import type {LanguagePackage} from '../../package-facts.ts';
import {knownGroup} from './known-groups.ts';
import {readManifest} from './manifest.ts';

export interface DescribedArchive {
  /** `log4j-core-2.14.1.jar`. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly metadata: readonly {readonly name: string; readonly text: string}[];
  /** It holds other archives, or is the program itself: without a version in its name it is no package. */
  readonly isContainer: boolean;
}

export interface Identified {
  readonly packages: readonly LanguagePackage[];
  /** What is not known of it, to follow its name in a sentence. */
  readonly note?: string;
}

/** An archive that others were merged into has a `pom.properties` of each. */
export function identify({name, bytes, metadata, isContainer}: DescribedArchive): Identified {
  const properties = metadata.filter((file) => file.name.endsWith('/pom.properties'));
  const packages = properties.flatMap(({text}) => fromProperties(text));
  if (packages.length > 0) return {packages};
  const parts = fileParts(name);
  if (parts !== undefined) return fromFileName(parts, metadata, bytes);
  if (isContainer) return {packages: []};
  return {packages: [], note: `does not say which Maven package it is (${digestOf(bytes)})`};
}

/** The name of the file has artifact and version; the group is known, in the manifest, or nowhere. */
function fromFileName(
  {artifact, version}: FileParts,
  metadata: DescribedArchive['metadata'],
  bytes: Buffer,
): Identified {
  const known = knownGroup(artifact);
  if (known !== undefined) return {packages: [toPackage(known, artifact, version)]};
  const manifest = metadata.find((file) => file.name.endsWith('/MANIFEST.MF'));
  const group = groupOf(readManifest(manifest?.text ?? ''), artifact);
  const guessed: LanguagePackage = {...toPackage(group ?? artifact, artifact, version), isGuessed: true};
  if (group !== undefined) return {packages: [guessed]};
  return {packages: [guessed], note: `does not say of which group it is (${digestOf(bytes)})`};
}

function digestOf(bytes: Buffer): string {
  return `SHA-1 ${createHash('sha1').update(bytes).digest('hex')}`;
}

/** https://maven.apache.org/shared/maven-archiver/#pom-properties-content */
function fromProperties(text: string): readonly LanguagePackage[] {
  const property = (key: string) => new RegExp(`^[ \\t]*${key}[ \\t]*[=:][ \\t]*(\\S+)`, 'm').exec(text)?.[1];
  const [group, artifact, version] = [property('groupId'), property('artifactId'), property('version')];
  return group && artifact && version ? [toPackage(group, artifact, version)] : [];
}

/** `commons-lang3-3.12.0.jar`: the version begins with a digit behind a hyphen. */
const FILE_NAME = /^(?<artifact>[A-Za-z][\w.]*(?:-[A-Za-z][\w.]*)*)-(?<version>\d[\w.+-]*)\.[a-z]+$/i;

interface FileParts {
  readonly artifact: string;
  readonly version: string;
}

function fileParts(name: string): FileParts | undefined {
  const {artifact, version} = FILE_NAME.exec(name)?.groups ?? {};
  return artifact === undefined || version === undefined ? undefined : {artifact, version};
}

/** A name as of a domain, read backwards. */
const GROUP = /^[a-z][\w-]*(?:\.[\w-]+)+$/;

function groupOf(manifest: ReadonlyMap<string, string>, artifact: string): string | undefined {
  const vendor = manifest.get('Implementation-Vendor-Id');
  if (vendor !== undefined && GROUP.test(vendor)) return vendor;
  const [bundle = ''] = (manifest.get('Bundle-SymbolicName') ?? '').split(';');
  if (!GROUP.test(bundle)) return undefined;
  const last = bundle.slice(bundle.lastIndexOf('.') + 1);
  return artifact.endsWith(last) || bundle.endsWith(artifact) ? bundle.slice(0, bundle.lastIndexOf('.')) : bundle;
}

function toPackage(group: string, artifact: string, version: string): LanguagePackage {
  return {kind: 'language', ecosystem: 'Maven', name: `${group}:${artifact}`, version};
}
