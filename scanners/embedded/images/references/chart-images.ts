/** Images that the values of a Helm chart put together: `image: {registry, repository, tag}`. */
import {parsePullReference} from '../../../../src/formats/oci/pull-reference.ts';
import type {NamedImage} from './deployed-images.ts';

const VALUES_PATH = /(?:^|\/)values(?:[.-][^/]*)?\.ya?ml$/i;
const REPOSITORY = /^(?<indent>\s*)repository\s*:\s*["']?(?<value>[^\s"'#]+)/;
/** A key of the same mapping. */
const KEY = /^(?<indent>\s*)(?<key>registry|tag|digest)\s*:\s*["']?(?<value>[^\s"'#]*)/;
/** Lines around `repository` in which the other keys are looked for. */
const MAX_DISTANCE = 12;

export function isValuesPath(path: string): boolean {
  return VALUES_PATH.test(path);
}

/** Where no tag is written the chart's own version stands for it: such an image is not known from here. */
export function chartImages(path: string, text: string): readonly NamedImage[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const {indent, value} = REPOSITORY.exec(line)?.groups ?? {};
    if (indent === undefined || value === undefined || value.includes('://')) return [];
    const keys = siblings(lines, index, indent);
    const reference = referenceOf(value, keys);
    return reference === undefined || parsePullReference(reference) === undefined
      ? []
      : [{reference, path, line: index + 1}];
  });
}

/** Keys of the mapping that line `at` is in, as far as they stand near it. */
function siblings(lines: readonly string[], at: number, indent: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const step of [-1, 1]) {
    for (let index = at + step; Math.abs(index - at) <= MAX_DISTANCE; index += step) {
      const line = lines[index];
      if (line === undefined) break;
      if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
      const depth = line.length - line.trimStart().length;
      if (depth < indent.length) break;
      const {key, value, indent: own} = KEY.exec(line)?.groups ?? {};
      if (own?.length === indent.length && key !== undefined && value !== undefined) found.set(key, value);
    }
  }
  return found;
}

function referenceOf(repository: string, keys: ReadonlyMap<string, string>): string | undefined {
  const [registry = '', tag = '', digest = ''] = ['registry', 'tag', 'digest'].map((key) => keys.get(key) ?? '');
  if (tag === '' && digest === '') return undefined;
  const name = registry === '' ? repository : `${registry}/${repository}`;
  return `${name}${tag === '' ? '' : `:${tag}`}${digest === '' ? '' : `@${digest}`}`;
}
