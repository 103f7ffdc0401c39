/** Patterns of package URLs, as policies name packages: `pkg:npm/event-stream`, `pkg:npm/@evil/*`, `pkg:pypi/x@1.2`. */

interface Parts {
  /** Type, namespace and name, in lower case, not percent-encoded. */
  readonly name: string;
  readonly version: string | undefined;
}

/**
 * True when the pattern means the package of `purl`. `*` stands for any characters, slashes too; a pattern without
 * version means every version. Qualifiers and subpaths do not matter, nor does upper or lower case of names.
 */
export function matchesPurl(pattern: string, purl: string): boolean {
  const [wanted, given] = [toParts(pattern), toParts(purl)];
  if (!matchesWildcards(wanted.name, given.name)) return false;
  return wanted.version === undefined || matchesWildcards(wanted.version, given.version ?? '');
}

/** Type, namespace, name and version in one spelling: equal for the same version of a package, whoever wrote the purl. */
export function barePurl(purl: string): string {
  const {name, version} = toParts(purl);
  return version === undefined ? name : `${name}@${version}`;
}

/** `@` begins the version, but not where it begins a namespace or a name: `pkg:npm/@scope/name@1.0`. */
function toParts(purl: string): Parts {
  const [plain = ''] = purl.split(/[?#]/, 1);
  const at = plain.lastIndexOf('@');
  const hasVersion = at > plain.lastIndexOf('/') + 1;
  const name = decode(hasVersion ? plain.slice(0, at) : plain).toLowerCase();
  return {name, version: hasVersion ? decode(plain.slice(at + 1)) : undefined};
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign is what it is.
    return text;
  }
}

/** Each part between stars at its first place after the one before: enough, as a star takes anything. */
function matchesWildcards(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const [first = ''] = parts;
  if (parts.length === 1) return text === pattern;
  const last = parts.at(-1) ?? '';
  const end = text.length - last.length;
  if (!text.startsWith(first) || !text.endsWith(last) || end < first.length) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}
