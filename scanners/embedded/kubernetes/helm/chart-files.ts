/** The object `.Files`: files of a chart for its templates (https://helm.sh/docs/chart_template_guide/accessing_files/). */
import picomatch from 'picomatch';
import {type GoMap, GoObject, type GoValue, type Method} from '../../../../src/formats/go-template/go-value.ts';
import {toYaml} from '../../../../src/formats/go-template/yaml/to-yaml.ts';
import type {Chart} from './chart.ts';

/** A file that is not there gives an empty text. */
export function chartFiles(files: Chart['files'], step: (count: number) => void): GoObject {
  const get: Method = ([name]) => textOf(files.get(String(name)));
  const methods = new Map<string, Method>([
    ['Get', get],
    ['GetBytes', get],
    [
      'Lines',
      ([name]) =>
        textOf(files.get(String(name)))
          .replace(/\n$/, '')
          .split('\n'),
    ],
    ['Glob', ([pattern]) => chartFiles(matching(files, String(pattern)), step)],
    ['AsConfig', () => toYaml(byName(files, textOf), step)],
    [
      'AsSecrets',
      () =>
        toYaml(
          byName(files, (bytes) => Buffer.from(bytes).toString('base64')),
          step,
        ),
    ],
  ]);
  return new GoObject({type: 'engine.files', methods, entries: () => entriesOf(files)});
}

function entriesOf(files: Chart['files']): GoMap {
  return new Map<string, GoValue>([...files].map(([name, bytes]) => [name, textOf(bytes)]));
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : Buffer.from(bytes).toString('utf8');
}

/** Longest pattern; longer ones are no honest ones. */
const MAX_PATTERN = 200;

function matching(files: Chart['files'], pattern: string): Chart['files'] {
  if (pattern.length > MAX_PATTERN) return new Map();
  const matches = picomatch(pattern, {dot: true, nonegate: true, noextglob: true});
  return new Map([...files].filter(([name]) => matches(name)));
}

/** Last parts of the paths are the keys. */
function byName(files: Chart['files'], convert: (bytes: Uint8Array) => string): GoMap {
  return new Map([...files].map(([path, bytes]) => [path.slice(path.lastIndexOf('/') + 1), convert(bytes)]));
}
