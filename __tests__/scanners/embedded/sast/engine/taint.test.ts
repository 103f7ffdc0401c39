import {describe, expect, it} from 'vitest';
import {linesFound, stepsFound} from './find.ts';

const RULE = `mode: taint
pattern-sources:
  - pattern: source(...)
pattern-sinks:
  - pattern: sink(...)
pattern-sanitizers:
  - pattern: clean(...)`;

describe('taint', () => {
  it.each([
    ['through a variable', 'a = source()\nsink(a)\n', [2]],
    ['is gone when the variable is set again', 'a = source()\na = 1\nsink(a)\n', []],
    ['through string building', 'a = "x" + source()\nsink(f"{a}")\n', [2]],
    ['through a container', 'a = {"k": source()}\nsink(a["k"])\n', [2]],
    ['through a field', 'o.a = source()\nsink(o.a)\nsink(o.b)\n', [2]],
    ['is stopped by a sanitizer', 'a = clean(source())\nsink(a)\n', []],
    ['from one of two branches', 'if x:\n  a = source()\nelse:\n  a = 1\nsink(a)\n', [5]],
    ['not from a branch that returns', 'def f():\n  a = 1\n  if x:\n    a = source()\n    return\n  sink(a)\n', []],
    ['round a loop', 'for x in y:\n  sink(a)\n  a = source()\n', [2]],
    ['through an unknown function', 'a = f(source())\nsink(a)\n', [2]],
    ['into a comprehension', 'a = [x for x in source()]\nsink(a)\n', [2]],
    ['of a context manager', 'with source() as a:\n  sink(a)\n', [2]],
    ['into a function of the file', 'def f(q):\n  sink(q)\n\ndef g():\n  f(source())\n', [2]],
    ['out of a function of the file', 'def f():\n  return source()\n\ndef g():\n  a = f()\n  sink(a)\n', [6]],
    ['not through a function that calls itself without end', 'def f(q):\n  f(q)\n\ndef g():\n  f(source())\n', []],
    ['not from a caught exception alone', 'try:\n  f()\nexcept E as a:\n  sink(a)\n', []],
  ])('%s', async (_, source, lines) => {
    expect(await linesFound('a.py', 'python', RULE, source)).toEqual(lines);
  });

  it.each([
    ['a.js', 'javascript', 'const a = source();\nitems.forEach((x) => { sink(a + x); });'],
    ['a.ts', 'typescript', 'const a: string = source();\nsink(a as Foo);'],
    ['a.go', 'go', 'package p; func f() { a := source()\nsink(a) }'],
    ['a.java', 'java', 'class A { void f() { String a = source();\nsink(a + "x"); } }'],
    ['a.cs', 'csharp', 'class A { void F() { var a = source();\nsink($"x {a}"); } }'],
    ['a.rb', 'ruby', 'a = source()\nsink("x #{a}")'],
    ['a.php', 'php', '<?php $a = source();\nsink("x $a");'],
  ])('is followed in %s', async (path, language, source) => {
    expect(await linesFound(path, language, RULE, source)).toEqual([2]);
  });

  it('tells the way from the source to the sink', async () => {
    const steps = await stepsFound('a.py', 'python', RULE, 'a = source()\nb = a\nsink(b)\n');
    expect(steps).toEqual(['source source()', 'step a', 'step b', 'sink sink(b)']);
  });

  it('with labels needs all that the sink requires', async () => {
    const rule = `mode: taint
pattern-sources:
  - pattern: one()
    label: ONE
  - pattern: two()
    label: TWO
pattern-sinks:
  - pattern: sink(...)
    requires: ONE and TWO`;
    expect(await linesFound('a.py', 'python', rule, 'sink(one())\nsink(one() + two())\n')).toEqual([2]);
  });

  it('is carried by a propagator', async () => {
    const rule = `${RULE}
pattern-propagators:
  - pattern: $TO.add($FROM)
    from: $FROM
    to: $TO`;
    expect(await linesFound('a.py', 'python', rule, 'b = []\nb.add(source())\nsink(b)\n')).toEqual([3]);
  });

  it.each([
    ['into the next case', '', [4]],
    ['not behind a break', 'break;', []],
  ])('goes %s', async (_, end, lines) => {
    const code = `switch (a) {\ncase 1: b = source(); ${end}\ncase 2:\nsink(b);\n}\n`;
    expect(await linesFound('a.js', 'javascript', RULE, code)).toEqual(lines);
  });

  it('stays in its function where the rule says so', async () => {
    const code = 'def f(q):\n  sink(q)\n\ndef g():\n  f(source())\n  sink(source())\n';
    const rule = `${RULE}\noptions:\n  taint_intrafile: false`;
    expect(await linesFound('a.py', 'python', rule, code)).toEqual([6]);
  });
});
