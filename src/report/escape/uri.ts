/** Paths and links inside URIs. */

/** Percent-encodes a POSIX path, slashes kept; also `!'()*`, which would end a Markdown link or an attribute. */
export function encodePath(path: string): string {
  return encodeURIComponent(path.toWellFormed())
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, percentEncode);
}

/** The link when it is a well-formed http or https URL, else undefined: `javascript:` never gets into an href. */
export function toSafeLink(link: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return url.href.replace(/[!'()*]/g, percentEncode);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
