import {describe, expect, it} from 'vitest';
import {LANGUAGES, languageOfPath} from '../../../../../scanners/embedded/sast/languages/registry.ts';
import {linesFound} from '../engine/find.ts';

/** A call of `f` with a string on line 2, and one with a name on line 3, in each language. */
const EXAMPLES: Readonly<Record<string, string>> = {
  javascript: 'let x;\nf("a", 1);\nf(x, 1);\n',
  typescript: 'let x: T;\nf("a", 1);\nf(x, 1);\n',
  tsx: 'let x: T;\nf("a", 1);\nf(x, 1);\n',
  python: 'x = y\nf("a", 1)\nf(x, 1)\n',
  go: 'package p; func g() {\nf("a", 1)\nf(x, 1)\n}\n',
  java: 'class A { void g() {\nf("a", 1);\nf(x, 1);\n} }\n',
  csharp: 'class A { void G() {\nf("a", 1);\nf(x, 1);\n} }\n',
  ruby: 'x = y\nf("a", 1)\nf(x, 1)\n',
  php: '<?php\nf("a", 1);\nf($x, 1);\n',
  kotlin: 'fun g() {\nf("a", 1)\nf(x, 1)\n}\n',
  rust: 'fn g() {\nf("a", 1);\nf(x, 1);\n}\n',
  scala: 'object A { def g() = {\nf("a", 1)\nf(x, 1)\n} }\n',
  bash: 'x=y\nf "a" 1\nf $x 1\n',
  c: 'void g() {\nf("a", 1);\nf(x, 1);\n}\n',
  cpp: 'void g() {\nf("a", 1);\nf(x, 1);\n}\n',
  hcl: 'x = y\na = f("a", 1)\nb = f(x, 1)\n',
};

/** Nothing is called in these. */
const WITHOUT_CALLS = ['json', 'yaml', 'dockerfile'];

it('names every language', () => {
  expect(LANGUAGES.map(({name}) => name).sort()).toEqual([...Object.keys(EXAMPLES), ...WITHOUT_CALLS].sort());
});

const languages = LANGUAGES.filter(({name}) => EXAMPLES[name] !== undefined);

describe.each(languages.map((language) => [language.name, language] as const))('%s', (name, language) => {
  const path = `a${language.extensions[0]}`;
  const id = language.ids[0] ?? '';
  const source = EXAMPLES[name] ?? '';
  const isShell = name === 'bash';

  it('is known by the names of its files', () => {
    expect(language.extensions.map((extension) => languageOfPath(`x/a${extension}`)?.name)).toEqual(
      language.extensions.map(() => name),
    );
  });

  it('finds a call with any arguments', async () => {
    expect(await linesFound(path, id, `pattern: ${isShell ? 'f ...' : 'f(...)'}`, source)).toEqual([2, 3]);
  });

  it('tells a string from other arguments', async () => {
    expect(await linesFound(path, id, `pattern: '${isShell ? 'f "..." ...' : 'f("...", ...)'}'`, source)).toEqual([2]);
  });
});
