/** Files that are odd, broken or hostile: each gets a note that says why, and nothing is slow or silently clean. */
import {describe, expect, it} from 'vitest';
import {linesOf, scanBytes, scanText} from './scan.ts';

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: shop}\nspec:\n  containers:\n    - name: app\n      image: app:1\n';
const PRIVILEGED = `${POD}      securityContext:\n        privileged: true\n`;
const HEAD = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: many}\n';

function utf16(text: string, mark: readonly number[], bigEndian: boolean): Uint8Array {
  const units = [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
  return new Uint8Array([...mark, ...units]);
}

describe('encodings and line ends that Kubernetes reads are read', () => {
  it.each([
    ['plain UTF-8', new TextEncoder().encode(PRIVILEGED)],
    ['a byte order mark', new TextEncoder().encode(`\uFEFF${PRIVILEGED}`)],
    ['UTF-16, little endian', utf16(PRIVILEGED, [0xff, 0xfe], false)],
    ['UTF-16, big endian', utf16(PRIVILEGED, [0xfe, 0xff], true)],
    ['CRLF', new TextEncoder().encode(PRIVILEGED.replaceAll('\n', '\r\n'))],
    ['bytes that are no UTF-8', new Uint8Array([...new TextEncoder().encode(PRIVILEGED), 0x23, 0xff, 0xc0])],
  ])('%s', (_name, bytes) => {
    expect(linesOf(scanBytes('pod.yaml', bytes), 'k8s-privileged-container')).toEqual([9]);
  });
});

describe('what cannot be read is named', () => {
  const deep = `${HEAD}data: `;
  const bomb = [
    'a: &a0 [x, x, x, x, x, x, x, x, x]',
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((level) => `b${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`),
  ];

  it.each([
    ['NUL', POD.replace('app:1', 'app\0:1'), 'unparsable', /NUL character, line 7/],
    ['UTF-16 without a mark', [...POD].join('\0'), 'unparsable', /NUL/],
    ['10,000 flow lists', `${deep}${'['.repeat(10_000)}`, 'unparsable', /nested more than 200 levels/],
    ['10,000 flow maps', `${deep}${'{a: '.repeat(10_000)}`, 'unparsable', /nested more than 200 levels/],
    [
      '10,000 block lists on a line',
      `${HEAD}data:\n  ${'- '.repeat(10_000)}x`,
      'unparsable',
      /nested more than 200 levels/,
    ],
    [
      '10,000 block maps',
      `${HEAD}data:\n${Array.from({length: 400}, (_, depth) => `${' '.repeat(depth + 1)}a:`).join('\n')}`,
      'unparsable',
      /nested/,
    ],
    ['alias bomb', `${HEAD}data:\n  ${bomb.join('\n  ')}`, 'unparsable', /aliases expand/],
    ['alias to itself', `${HEAD}data: &a [*a]`, 'unparsable', /an alias has no finished anchor/],
    ['unknown alias', `${HEAD}data: *missing`, 'unparsable', /an alias has no finished anchor.*line 1/],
    ['tabs', `${HEAD}data:\n\ta: 1\n`, 'partly-parsed', /tab as indent, line 5/],
    [
      'duplicate keys',
      `${HEAD}data:\n  a: 1\n  a: 2\n`,
      'partly-parsed',
      /duplicate key a, line 6; the last one counts/,
    ],
    ['an open quote', `${HEAD}data:\n  a: "1\n`, 'partly-parsed', /line \d+/],
  ])('%s', (_name, text, kind, message) => {
    const {notes = []} = scanText('broken.yaml', text);

    expect(notes.map((note) => note.kind)).toContain(kind);
    expect(notes.map((note) => note.text).join('\n')).toMatch(message);
  });

  it('loses no other document of the file', () => {
    const report = scanText('two.yaml', `${HEAD}data: *missing\n---\n${PRIVILEGED}`);

    expect(report.notes?.map(({kind}) => kind)).toEqual(['unparsable']);
    expect(linesOf(report, 'k8s-privileged-container')).toEqual([14]);
  });

  it.each([
    ['nesting', '['.repeat(300) + ']'.repeat(300)],
    ['NUL', '# \0'],
    ['an open quote', 'a: "b'],
  ])('loses no other document to %s', (_name, other) => {
    const report = scanText('two.yaml', `${HEAD}data: ${other}\n---\n${PRIVILEGED}---\n${HEAD}data: ${other}\n`);

    expect(report.notes?.length).toBeGreaterThan(0);
    expect(linesOf(report, 'k8s-privileged-container')).toEqual([14]);
  });

  it('reads a document with an error as far as it can be read', () => {
    const report = scanText('broken.yaml', `${PRIVILEGED}    - name: second\n\timage: app:2\n`);

    expect(report.notes?.map(({kind}) => kind)).toContain('partly-parsed');
    expect(linesOf(report, 'k8s-privileged-container')).toEqual([9]);
  });

  it('takes the last of two equal keys, as Kubernetes does', () => {
    const hidden = `${POD}      securityContext:\n        privileged: false\n        privileged: true\n`;

    expect(linesOf(scanText('pod.yaml', hidden), 'k8s-privileged-container')).toEqual([10]);
  });
});

describe('other ways to write the same, all of which Kubernetes reads (sigs.k8s.io/yaml)', () => {
  const line = '        privileged: true\n';

  it.each([
    ['escapes in keys', PRIVILEGED.replace('apiVersion', '"\\x61piVersion"').replace('kind', '"\\u006bind"')],
    ['a line joined inside of a key', PRIVILEGED.replace('kind', '"ki\\\n  nd"')],
    ['Base64', PRIVILEGED.replace('kind: Pod', '!!binary a2luZA== : !!binary UG9k')],
    ['an alias as key', `x-word: &word privileged\n${PRIVILEGED.replace('privileged:', '*word :')}`],
    ['an anchor on a key', `${PRIVILEGED.replace('privileged:', '&word privileged:')}x-word: *word\n`],
    ['a short word for true', PRIVILEGED.replace(line, line.replace('true', 'y'))],
    ['a tagged word for true', PRIVILEGED.replace(line, line.replace('true', '!!bool "yes"'))],
    ['carriage returns alone', PRIVILEGED.replaceAll('\n', '\r')],
    ['a line separator that ends a comment', PRIVILEGED.replace(line, `        # note\u2028${line}`)],
    ['a next-line character that ends a comment', PRIVILEGED.replace(line, `        # note\u0085${line}`)],
    [
      'a list whose items say no kind',
      `apiVersion: v1\nkind: PodList\nitems:\n  - ${POD.split('\n').slice(2).join('\n    ')}      securityContext: {privileged: true}\n`,
    ],
  ])('%s', (_name, text) => {
    expect(linesOf(scanText('pod.yaml', text), 'k8s-privileged-container')).toHaveLength(1);
  });

  it.each(['0', '00', '0_0', '0b0', '0x0', '-0'])('reads the user %s as root', (user) => {
    const report = scanText('pod.yaml', `${POD}      securityContext: {runAsUser: ${user}}\n`);

    expect(linesOf(report, 'k8s-run-as-root')).toEqual([8]);
  });
});

describe('aliases and merge keys', () => {
  it.each([
    ['an alias', 'x-common: &common {privileged: true}', 'securityContext: *common'],
    ['a merge key', 'x-common: &common {privileged: true}', 'securityContext: {<<: *common}'],
    ['a list of merge keys', 'x-common: &common {privileged: true}', 'securityContext: {<<: [{}, *common]}'],
  ])('%s does not hide a setting; the finding points at where it is written', (_name, anchor, use) => {
    const report = scanText('pod.yaml', `${anchor}\n${POD}      ${use}\n`);

    expect(linesOf(report, 'k8s-privileged-container')).toEqual([1]);
  });

  it.each([
    ['a merge key before it', '{<<: *common, privileged: false}', []],
    ['a merge key after it', '{privileged: false, <<: *common}', [1]],
    ['a quoted merge key, which is none', '{privileged: false, "<<": *common}', []],
    ['the first of two merged maps', '{<<: [*common, {privileged: false}]}', [1]],
  ])('what comes last wins, as Kubernetes reads it: %s', (_name, context, lines) => {
    const report = scanText(
      'pod.yaml',
      `x-common: &common {privileged: true}\n${POD}      securityContext: ${context}\n`,
    );

    expect(linesOf(report, 'k8s-privileged-container')).toEqual(lines);
  });

  it('takes 150 honest aliases', () => {
    const env = Array.from({length: 150}, () => '        - *one').join('\n');
    const report = scanText('pod.yaml', `x-env: &one {name: MODE, value: fast}\n${PRIVILEGED}      env:\n${env}\n`);

    expect(report.notes).toBeUndefined();
    expect(linesOf(report, 'k8s-privileged-container')).toEqual([10]);
  });
});

describe('templates', () => {
  it.each([
    ['charts/shop/templates/pod.yaml', POD.replace('app:1', '{{ .Values.image }}'), 'template-skipped'],
    ['charts/shop/templates/pod.yaml', `{{- if .Values.on }}\n${POD}{{- end }}\n`, 'template-skipped'],
    ['deploy/pod.yaml', `{{- if .Values.on }}\n${POD}{{- end }}\n`, 'template-skipped'],
    ['deploy/pod.yaml', `{% if on %}\n${POD}{% endif %}\n`, 'template-skipped'],
  ])('%s is skipped with the reason', (path, text, kind) => {
    const report = scanText(path, text);

    expect(report.findings).toEqual([]);
    expect(report.notes?.map((note) => note.kind)).toEqual([kind]);
    expect(report.notes?.[0]?.text).toMatch(/template actions \(line \d\)/);
  });

  it.each([
    ['charts/shop/templates/pod.yaml', true],
    ['deploy/pod.yaml', false],
  ])('the note about %s says who renders charts: %s', (path, isSaid) => {
    const [note] = scanText(path, `{{- if .Values.on }}\n${POD}{{- end }}\n`).notes ?? [];

    expect(note?.text.includes('the scanner kubernetes renders charts')).toBe(isSaid);
  });

  it.each([
    ['a comment', 'charts/shop/templates/pod.yaml', `# {{ .Values.image }}\n${PRIVILEGED}`],
    ['a comment after a value', 'templates/pod.yaml', PRIVILEGED.replace('app:1', 'app:1 # {{ .Values.image }}')],
    ['another document', 'templates/pod.yaml', `${POD.replace('shop', '"{{ .Values.name }}"')}---\n${PRIVILEGED}`],
    [
      'a value outside of a chart',
      'deploy/pod.yaml',
      `${PRIVILEGED}      env: [{name: MESSAGE, value: "{{ .Values.x }}"}]\n`,
    ],
  ])('%s does not make a manifest a template', (_name, path, text) => {
    expect(linesOf(scanText(path, text), 'k8s-privileged-container')).toHaveLength(1);
  });
});

describe('Dockerfiles', () => {
  it.each([
    ['nothing in it', '', 'unparsable', /no FROM/],
    ['no FROM', 'RUN id\n', 'unparsable', /no FROM/],
    ['a template', '{{ header }}\n', 'template-skipped', /template/],
    [
      'a line of 5 MB',
      `FROM a:1\nRUN ${'x'.repeat(5_000_000)}\n`,
      'unparsable',
      /line is longer than 65536 characters, line 2/,
    ],
    ['an unknown instruction', 'FROM a:1\nRUM id\n', 'partly-parsed', /unknown instruction, line 2/],
  ])('%s gets a note', (_name, text, kind, message) => {
    const {notes = []} = scanText('Dockerfile', text);

    expect(notes.map((note) => note.kind)).toEqual([kind]);
    expect(notes[0]?.text).toMatch(message);
  });

  it.each([
    ['CRLF', 'FROM debian:12\r\nRUN a \\\r\n  && sudo id\r\n'],
    ['a byte order mark', '\uFEFFFROM debian:12\nRUN a \\\n  && sudo id\n'],
    ['NUL in a comment', 'FROM debian:12\nRUN a \\\n # \0\n && sudo id\n'],
    ['a comment inside of a command', 'FROM debian:12\nRUN a \\\n# note\n && sudo id\n'],
    ['an escape directive', '# escape=`\nFROM debian:12\nRUN a `\n && sudo id\n'],
    ['a heredoc', 'FROM debian:12\nRUN <<EOF\nsudo id\nEOF\n'],
    ['lower case', 'from debian:12\nrun true; sudo id\n'],
    ['ONBUILD', 'FROM debian:12\nARG A\nonbuild RUN true; sudo id\n'],
    ['an exec form', 'FROM debian:12\nRUN ["sh", "-c", "sudo id"]\n'],
    ['a shell in a shell', 'FROM debian:12\nRUN bash -c \'sh -c "sudo id"\'\n'],
    ['an if', 'FROM debian:12\nRUN if true; then sudo id; fi\n'],
  ])('%s hides no command', (_name, text) => {
    const lines = linesOf(scanText('Dockerfile', text), 'docker-sudo');

    expect(lines).toHaveLength(1);
  });

  it('reads a Dockerfile of 6,000 commands', () => {
    const text = `FROM debian:12\n${'RUN echo hello && echo world\n'.repeat(3_000)}RUN sudo id\n`;

    expect(linesOf(scanText('Dockerfile', text), 'docker-sudo')).toEqual([3_002]);
  });

  it('gives up on a Dockerfile of 5 MB with a clear message, not with silence', () => {
    const text = `FROM debian:12\n${'RUN echo hello && echo world\n'.repeat(170_000)}`;

    expect(() => scanText('Dockerfile', text)).toThrow(/more than 500000 rule evaluations in one file/);
  });
});
