/** The language of text/template: https://pkg.go.dev/text/template. */
import {describe, expect, it} from 'vitest';
import {render} from './render.ts';

const VALUES = `
name: shop
count: 3
ratio: 0.5
million: 1000000
yea: true
nay: false
nothing: null
empty: ''
list: [a, b]
map: {b: 2, a: 1}
deep: {inner: {leaf: x}}
`;

describe('a template', () => {
  it.each([
    ['text alone', 'plain }} text', 'plain }} text'],
    ['a field', '{{ .name }}', 'shop'],
    ['a field of a field', '{{ .deep.inner.leaf }}', 'x'],
    ['a field of parentheses', '{{ (.deep.inner).leaf }}', 'x'],
    ['a field of what is not there, in parentheses', '[{{ (.missing).leaf }}]', '[]'],
    ['a key that is not there', '[{{ .missing }}]', '[]'],
    ['nil', '[{{ .nothing }}]', '[]'],
    ['the dot at the top', '{{ $.name }}', 'shop'],
    ['a number of a file is a float64', '{{ .million }} {{ .count }}', '1e+06 3'],
    ['a list and a map as Go prints them', '{{ .list }} {{ .map }}', '[a b] map[a:1 b:2]'],
    ['white space cut before', 'a \n {{- .name }} b', 'ashop b'],
    ['white space cut behind', 'a {{ .name -}} \n b', 'a shopb'],
    ['a minus sign that belongs to a number', '{{ -3 }}', '-3'],
    ['a comment', 'a{{/* {{ .name }} */}}b{{- /* c */ -}} d', 'abd'],
    ['a pipeline', '{{ .name | upper | quote }}', '"SHOP"'],
    ['the piped value as last argument', '{{ "b" | printf "%s-%s" "a" }}', 'a-b'],
    ['a variable', '{{ $x := .name }}{{ $x }}', 'shop'],
    ['a variable of a block', '{{ $x := 1 }}{{ if true }}{{ $x := 2 }}{{ end }}{{ $x }}', '1'],
    ['an assignment in a block', '{{ $x := 1 }}{{ if true }}{{ $x = 2 }}{{ end }}{{ $x }}', '2'],
    ['if and else', '{{ if .nay }}a{{ else if .yea }}b{{ else }}c{{ end }}', 'b'],
    ['what is empty is false', '{{ if .empty }}a{{ else }}b{{ end }}', 'b'],
    ['with', '{{ with .deep }}{{ .inner.leaf }}{{ $.name }}{{ end }}', 'xshop'],
    ['with and else', '{{ with .missing }}a{{ else with .name }}{{ . }}{{ end }}', 'shop'],
    ['range over a list', '{{ range $i, $e := .list }}{{ $i }}{{ $e }}{{ end }}', '0a1b'],
    ['range over a map by its keys', '{{ range $k, $v := .map }}{{ $k }}={{ $v }} {{ end }}', 'a=1 b=2 '],
    ['range over nothing', '{{ range .missing }}a{{ else }}b{{ end }}', 'b'],
    [
      'break and continue',
      '{{ range until 9 }}{{ if eq . 1 }}{{ continue }}{{ end }}{{ if eq . 3 }}{{ break }}{{ end }}{{ . }}{{ end }}',
      '02',
    ],
    ['a defined template', '{{ define "t" }}<{{ . }}>{{ end }}{{ template "t" .name }}', '<shop>'],
    ['include in a pipeline', '{{ define "t" }}a\nb{{ end }}{{ include "t" . | nindent 2 }}', '\n  a\n  b'],
    ['a block', '{{ block "t" .name }}<{{ . }}>{{ end }}', '<shop>'],
    ['tpl', '{{ tpl "{{ .name }}-{{ .count }}" . }}', 'shop-3'],
    [
      'a template of tpl that sees those around it',
      '{{ define "t" }}x{{ end }}{{ tpl "{{ include \\"t\\" . }}" . }}',
      'x',
    ],
    ['and, or and not', '{{ and .yea .name }} {{ or .nay .name }} {{ not .nay }}', 'shop shop true'],
    ['and looks no further than it must', '{{ and .nay (fail "no") }}', 'false'],
    ['comparisons', '{{ eq .name "a" "shop" }} {{ ne 1 2 }} {{ lt 1 2 }} {{ ge "b" "a" }}', 'true true true true'],
    ['index', '{{ index .list 1 }}{{ index .map "a" }}{{ index .deep "inner" "leaf" }}', 'b1x'],
    ['len', '{{ len .list }}{{ len .map }}{{ len "äb" }}', '223'],
    ['raw texts and escapes', '{{ `a\\n` }}{{ "\\t\\u0041" }}', 'a\\n\tA'],
    ['an action over several lines', '{{ if and\n  .yea\n  .name\n}}a{{ end }}', 'a'],
    ['numbers of several kinds', '{{ 0x10 }} {{ 0o17 }} {{ 1_000 }} {{ 1.5 }} {{ 0x1p4 }}', '16 15 1000 1.5 16'],
  ])('%s', (_, text, expected) => {
    expect(render(text, VALUES)).toBe(expected);
  });

  it.each([
    ['a field of nil', '{{ .missing.leaf }}', 'nil pointer'],
    ['a field of a text', '{{ .name.leaf }}', "can't evaluate field leaf"],
    ['a function that is not known', '{{ frobnicate . }}', 'function "frobnicate" is not known'],
    ['values of different kinds compared', '{{ eq .name 1 }}', 'incompatible types'],
    ['an index out of range', '{{ index .list 7 }}', 'out of range'],
    ['a template that is not defined', '{{ include "none" . }}', 'no template "none"'],
    ['range over a text', '{{ range .name }}{{ end }}', "can't iterate"],
    ['a required value that is missing', '{{ required "name it" .missing }}', 'name it'],
    ['fail', '{{ fail "told so" }}', 'told so'],
    ['an undefined variable', '{{ $x }}', 'undefined variable'],
  ])('fails for %s', (_, text, message) => {
    expect(() => render(text, VALUES)).toThrow(message);
  });

  it.each([
    ['an action without end', 'a {{ .name'],
    ['a block without end', '{{ if .name }}a'],
    ['an end without block', '{{ end }}'],
    ['else without block', '{{ else }}'],
    ['a comment without end', '{{/* a'],
    ['arguments without space', '{{ print"a""b" }}'],
    ['an unknown character', '{{ .name & 1 }}'],
    ['two values for a pipeline', '{{ 1 | 2 }}'],
    ['blocks without end in each other', '{{ if . }}'.repeat(200)],
    ['parentheses in each other', `{{ ${'('.repeat(300)}1${')'.repeat(300)} }}`],
  ])('does not parse or run with %s', (_, text) => {
    expect(() => render(text)).toThrow();
  });

  it('says where it failed', () => {
    expect(() => render('a\nb\n{{ .x.y }}', 'a: 1')).toThrow(
      expect.objectContaining({place: {path: 'templates/main.yaml', line: 3}}),
    );
  });
});

describe('what never ends', () => {
  it.each([
    [
      'a template that includes itself',
      '{{ define "t" }}{{ include "t" . }}{{ end }}{{ include "t" . }}',
      'levels deep',
    ],
    [
      'a template that calls itself',
      '{{ define "t" }}{{ template "t" . }}{{ end }}{{ template "t" . }}',
      'levels deep',
    ],
    ['a text that renders itself', '{{ tpl .t . }}', 'levels deep'],
    ['loops in loops', '{{ range until 9999 }}{{ range until 9999 }}{{ end }}{{ end }}', 'steps'],
    ['a list without end', '{{ until 99999999999 }}', 'numbers in a list'],
    ['a text without end', '{{ repeat 999999999 "a" }}', 'characters'],
    ['an indentation without end', '{{ indent 999999999 "a" }}', 'characters'],
    ['output without end', `{{ range until 5000 }}{{ repeat 1000 "a" }}{{ end }}`, 'characters'],
    ['values that hold themselves', '{{ $d := dict }}{{ $_ := set $d "d" $d }}{{ toYaml $d }}', 'nest too deep'],
    ['values that hold themselves, printed', '{{ $d := dict }}{{ $_ := set $d "d" $d }}{{ $d }}', 'nest too deep'],
    [
      'values that hold themselves, compared',
      '{{ $d := dict }}{{ $_ := set $d "d" $d }}{{ deepEqual $d $d }}',
      'nest too deep',
    ],
    [
      'values that hold themselves, as JSON',
      '{{ $d := dict }}{{ $_ := set $d "d" $d }}{{ toJson $d }}',
      'nest too deep',
    ],
    [
      'values that hold themselves, copied',
      '{{ $d := dict }}{{ $_ := set $d "d" $d }}{{ deepCopy $d }}',
      'in each other',
    ],
    ['a text that doubles', '{{ $x := "aaaaaaaa" }}{{ range until 99 }}{{ $x = print $x $x }}{{ end }}', 'steps'],
    [
      'a large list searched again and again',
      '{{ $l := until 99999 }}{{ range $l }}{{ has 0.5 $l }}{{ end }}',
      'steps',
    ],
  ])('%s is stopped', (_, text, message) => {
    expect(() => render(text, 't: "{{ tpl .t . }}"')).toThrow(message);
  });
});
