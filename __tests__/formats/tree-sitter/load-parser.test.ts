import {describe, expect, it} from 'vitest';
import {GRAMMAR_FILES, type GrammarName} from '../../../src/formats/tree-sitter/grammars.ts';
import {loadParser, openTree} from '../../../src/formats/tree-sitter/load-parser.ts';
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

describe('a reader', () => {
  it('sees the nodes that the cursor of web-tree-sitter sees', async () => {
    const parser = await loadParser('python', readGrammar);
    const tree = parser.parse('def täglich(x, *y):\n    return f"{x}"\n');
    if (tree === null) throw new Error('not parsed');
    const cursor = tree.walk();
    const expected = [`${cursor.nodeType} ${cursor.startIndex} ${cursor.endIndex}`];
    while (cursor.gotoFirstChild())
      expected.push(`${cursor.nodeType} ${cursor.currentFieldName ?? ''} ${cursor.startIndex} ${cursor.endIndex}`);
    cursor.delete();
    const {types, fields} = tree.language;
    const reader = openTree(tree);
    const seen = [`${types[reader.typeId()]} ${reader.start()} ${reader.end()}`];
    while (reader.gotoFirstChild())
      seen.push(`${types[reader.typeId()]} ${fields[reader.fieldId()] ?? ''} ${reader.start()} ${reader.end()}`);
    expect([reader.gotoNextSibling(), reader.gotoParent()]).toEqual([true, true]);
    reader.close();
    tree.delete();
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(expected);
  });

  it('refuses a tree that is freed', async () => {
    const tree = (await loadParser('go', readGrammar)).parse('package main');
    tree?.delete();
    expect(() => (tree === null ? undefined : openTree(tree))).toThrow('the tree is freed');
  });
});
