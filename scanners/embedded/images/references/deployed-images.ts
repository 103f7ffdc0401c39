/** Images that manifests and compose files name, line by line: quick, as most YAML of a repository names none. */
import {isTemplated} from '../../../../src/formats/oci/image-reference.ts';
import {parsePullReference} from '../../../../src/formats/oci/pull-reference.ts';

export interface NamedImage {
  /** As written. */
  readonly reference: string;
  readonly path: string;
  readonly line: number;
}

/** One key of a mapping with a value on the same line, in the block style or the style of JSON. */
const IMAGE_LINE = /^\s*(?:-\s+)?["']?image["']?\s*:\s*["']?(?<reference>[^\s"'#,}]+)/;
const COMPOSE_PATH = /(?:^|\/)(?:docker-)?compose(?:[.-][^/]*)?\.ya?ml$/i;
const PICTURE = /\.(?:png|svg|jpe?g|gif|webp|ico)$/i;

export function deployedImages(path: string, text: string): readonly NamedImage[] {
  if (!text.includes('image') || !isDeployed(path, text)) return [];
  return text.split('\n').flatMap((line, index) => {
    const reference = IMAGE_LINE.exec(line)?.groups?.reference;
    return reference === undefined || !isReference(reference) ? [] : [{reference, path, line: index + 1}];
  });
}

/** An object of Kubernetes or a compose file; a picture in the front matter of a page is no image. */
function isDeployed(path: string, text: string): boolean {
  return COMPOSE_PATH.test(path) || (/^apiVersion\s*:/m.test(text) && /^kind\s*:/m.test(text));
}

function isReference(text: string): boolean {
  return !isTemplated(text) && !PICTURE.test(text) && parsePullReference(text) !== undefined;
}
