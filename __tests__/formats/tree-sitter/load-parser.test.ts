import {describe, expect, it} from 'vitest';
import {GRAMMAR_FILES, type GrammarName} from '../../../src/formats/tree-sitter/grammars.ts';
import {loadParser} from '../../../src/formats/tree-sitter/load-parser.ts';
import {readGrammar} from '../../../src/platform/grammars.ts';

const SOURCES: Readonly<Record<GrammarName, string>> = {
  bash: 'echo "$HOME"',
  c: 'int main(void) { return 0; }',
  cpp: 'int main() { auto x = 1; return x; }',
  csharp: 'class A { int B() => 1; }',
  go: 'package main\nfunc main() {}',
  hcl: 'a "b" { c = 1 }',
  java: 'class A { int b() { return 1; } }',
  javascript: 'const a = () => 1;',
  json: '{"a": 1}',
  kotlin: 'fun main() { println(1) }',
  php: '<?php echo 1;',
  python: 'def a():\n    return 1',
  ruby: 'def a\n  1\nend',
  rust: 'fn main() {}',
  scala: 'object A { def b = 1 }',
  tsx: 'const a = <b c={1} />;',
  typescript: 'const a: number = 1;',
  yaml: 'a: 1',
};

describe('parsers', () => {
  it.each(Object.keys(GRAMMAR_FILES))('of %s read its code without an error', async (name) => {
    const grammar = Object.keys(SOURCES).find((known): known is GrammarName => known === name);
    if (grammar === undefined) throw new Error(`no source for ${name}`);
    const parser = await loadParser(grammar, readGrammar);
    const tree = parser.parse(SOURCES[grammar]);
    expect(tree?.rootNode.hasError).toBe(false);
    expect(tree?.rootNode.namedChildCount).toBeGreaterThan(0);
    tree?.delete();
  });

  it('survive an error and say so', async () => {
    const parser = await loadParser('hcl', readGrammar);
    const tree = parser.parse('a = = 1\nb "c" { d = 2 }');
    expect(tree?.rootNode.hasError).toBe(true);
    tree?.delete();
  });

  it('are loaded once', async () => {
    expect(await loadParser('go', readGrammar)).toBe(await loadParser('go', readGrammar));
  });
});
