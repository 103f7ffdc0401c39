/** The main section of a manifest. https://docs.oracle.com/en/java/javase/21/docs/specs/jar/jar.html#jar-manifest */

/** Attributes by name. Lines of more than 72 bytes go on in the next one, behind a space. */
export function readManifest(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  const [main = ''] = text.split(/\r?\n\r?\n/, 1);
  for (const line of main.replaceAll(/\r?\n /g, '').split(/\r?\n/)) {
    const colon = line.indexOf(': ');
    if (colon > 0) attributes.set(line.slice(0, colon), line.slice(colon + 2).trim());
  }
  return attributes;
}
