/** Places as SARIF writes them → places in the repository. */
import type {Location} from '../../finding/location.ts';
import type {SarifLocation, SarifRun} from './sarif-schema.ts';

/**
 * A path relative to the top of the repository. `root` is the absolute path that the tool knew it by, such as the
 * workspace. Undefined where the place is none in the repository: elsewhere on the machine, a web address, no file.
 */
export function readLocation(location: SarifLocation | undefined, run: SarifRun, root: string): Location | undefined {
  const physical = location?.physicalLocation;
  const uri = physical?.artifactLocation?.uri ?? uriOf(run, physical?.artifactLocation?.index);
  const path = uri === undefined ? undefined : toPath(uri, root);
  if (path === undefined) return undefined;

  const {startLine, startColumn, endLine, endColumn} = physical?.region ?? {};
  const line = ordinal(startLine) ?? 1;
  const last = ordinal(endLine);
  return {
    path,
    startLine: line,
    ...(isOrdinal(startColumn) && {startColumn}),
    ...(last !== undefined && last >= line && {endLine: last}),
    ...(isOrdinal(endColumn) && (last ?? line) >= line && {endColumn}),
  };
}

function uriOf({artifacts}: SarifRun, index: number | undefined): string | undefined {
  return index === undefined ? undefined : artifacts?.[index]?.location?.uri;
}

function toPath(uri: string, root: string): string | undefined {
  const decoded = decode(uri);
  if (decoded === undefined) return undefined;
  const plain = decoded.replace(/^file:\/\/(?:localhost)?(?=\/)/i, '').replaceAll('\\', '/');
  if (/^[a-z][a-z0-9+.-]+:/i.test(plain)) return undefined;
  const base = root.endsWith('/') ? root : `${root}/`;
  const relative = plain.startsWith(base) ? plain.slice(base.length) : plain;
  const segments = relative.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (relative.startsWith('/') || segments.length === 0 || segments.includes('..')) return undefined;
  return segments.join('/');
}

/** A URI with a bare `%` is no URI, but a path that a tool wrote as it was. */
function decode(uri: string): string | undefined {
  if (uri.includes('\0')) return undefined;
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function ordinal(value: number | undefined): number | undefined {
  return isOrdinal(value) ? value : undefined;
}

function isOrdinal(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 1;
}
