/** Which line of which template wrote each line of the output. */
import {expect, it} from 'vitest';
import {placeOf} from '../../../src/formats/go-template/output.ts';
import {renderWithPlaces} from './render.ts';

/** For each line of the output the line of the template, 1-based. */
function linesOf(text: string): readonly string[] {
  const rendered = renderWithPlaces(text);
  let at = 0;
  return rendered.text.split('\n').map((line) => {
    const place = placeOf(rendered, at + line.length - line.trimStart().length);
    at += line.length + 1;
    const number = place === undefined ? 0 : place.source.text.slice(0, place.offset).split('\n').length;
    return `${number} ${line.trim()}`;
  });
}

it.each([
  ['text that is copied', 'a\nb\nc', ['1 a', '2 b', '3 c']],
  ['text behind a block that wrote nothing', '{{ if false }}\nx\n{{ end -}}\nb', ['4 b']],
  ['the value of an action', 'a: {{ "1\\n" }}b: 2', ['1 a: 1', '1 b: 2']],
  [
    'each round of a loop',
    '{{ range until 2 }}- a\n  b: {{ . }}\n{{ end }}',
    ['1 - a', '2 b: 0', '1 - a', '2 b: 1', '3 '],
  ],
  [
    'what another template wrote, through an indentation',
    '{{ define "t" }}x: 1\ny: 2{{ end }}a:{{ include "t" . | nindent 2 }}\nb: 3',
    ['2 a:', '1 x: 1', '2 y: 2', '3 b: 3'],
  ],
  [
    'what was worked out in another template, where that is used',
    '{{ define "t" }}x: 1\n{{ toYaml (dict "z" 2) }}{{ end }}a:\n{{ include "t" . | nindent 2 }}\nb: 3',
    ['2 a:', '3 ', '1 x: 1', '3 z: 2', '4 b: 3'],
  ],
  ['what was worked out', 'a:\n{{ toYaml (dict "x" 1 "z" 2) }}\nb: 1', ['1 a:', '2 x: 1', '2 z: 2', '3 b: 1']],
])('%s', (_, text, expected) => {
  expect(linesOf(text)).toEqual(expected);
});
