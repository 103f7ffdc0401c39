/** Package URLs of a distribution's packages. https://github.com/package-url/purl-spec/tree/main/types-doc */
import {PackageURL} from 'packageurl-js';
import type {Distribution} from '../image.ts';
import type {SystemPackage} from './package-facts.ts';

/** Namespaces that are not called as os-release calls the distribution. */
const NAMESPACES: Readonly<Record<string, string>> = {
  rhel: 'redhat',
  sles: 'suse',
  'opensuse-leap': 'opensuse',
  'opensuse-tumbleweed': 'opensuse',
};

type Named = Pick<SystemPackage, 'kind' | 'name' | 'version' | 'architecture'>;

/** Undefined when the name cannot be one of that type. An epoch of RPM is a qualifier. */
export function toSystemPurl(
  {kind, name, version, architecture}: Named,
  from: Distribution | undefined,
): string | undefined {
  const epoch = kind === 'rpm' ? /^(?<epoch>\d+):/.exec(version)?.groups?.epoch : undefined;
  const bare = epoch === undefined ? version : version.slice(epoch.length + 1);
  const qualifiers = {
    ...(architecture !== '' && {arch: architecture}),
    ...(from !== undefined && {distro: from.versionId === '' ? from.id : `${from.id}-${from.versionId}`}),
    ...(epoch !== undefined && {epoch}),
  };
  const namespace = from === undefined ? undefined : (NAMESPACES[from.id] ?? from.id);
  try {
    return new PackageURL(kind, namespace, name, bare, qualifiers, undefined).toString();
  } catch {
    // The library throws for names that the type's rules refuse.
    return undefined;
  }
}
