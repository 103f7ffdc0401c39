/** Paths that a tool prints → paths of the repository. */
import type {RawFinding} from '../finding/finding.ts';
import type {Location} from '../finding/location.ts';

/** The output as if the tool had run at the root of the repository: the name of the temporary folder is gone. */
export function relativeOutput(output: string, folder: string): string {
  return output.replaceAll(`file://${folder}/`, '').replaceAll(`${folder}/`, '').replaceAll(folder, '.');
}

/** Throws when a finding is in a file that the tool was not given: a finding is never dropped in silence. */
export function withKnownPaths(findings: readonly RawFinding[], known: ReadonlySet<string>): readonly RawFinding[] {
  const place = (location: Location): Location => ({...location, path: knownPath(location.path, known)});
  return findings.map((finding) => ({
    ...finding,
    location: place(finding.location),
    ...(finding.relatedLocations && {relatedLocations: finding.relatedLocations.map(place)}),
  }));
}

/** Throws when the tool was not given this file. */
export function knownPath(path: string, known: ReadonlySet<string>): string {
  const normalized = path.replace(/^(?:\.?\/+)+/, '');
  if (!known.has(normalized)) throw new Error(`it names a file that it was not given: ${path}`);
  return normalized;
}
