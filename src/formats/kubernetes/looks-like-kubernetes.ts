/** Cheap test by text: most YAML of a repository is something else and is not worth parsing. */

/** Ways of writing a word without its letters: escapes and joined lines of quoted texts, Base64. */
const HIDDEN_WORD = /\\[xuU\r\n]|!!binary|:binary>/;

/** False only for a text that has not the keys of a Kubernetes object. NUL characters count as not there. */
export function looksLikeKubernetes(text: string): boolean {
  const plain = text.includes('\0') ? text.replaceAll('\0', '') : text;
  return (plain.includes('apiVersion') && plain.includes('kind')) || HIDDEN_WORD.test(plain);
}
