import {describe, expect, it} from 'vitest';
import {UnreadableText} from '../../../src/formats/tree/tree-node.ts';
import {parseXml, xmlChild, xmlChildren, xmlText} from '../../../src/formats/xml/parse-xml.ts';

const read = (text: string) => parseXml(text, () => {});

describe('XML', () => {
  it('has elements with lines, attributes and text', () => {
    const root = read(
      '\uFEFF<?xml version="1.0"?>\r\n<!DOCTYPE a>\r\n<p:a x="1 &amp; 2">\r\n<b>\r\n one <![CDATA[<two>]]>\r\n</b>\r\n<b\r\n/></p:a>',
    );
    expect([root.name, root.line, root.attributes.get('x')]).toEqual(['a', 3, '1 & 2']);
    expect(xmlChildren(root, 'b').map(({line, text}) => [line, text])).toEqual([
      [4, 'one <two>'],
      [7, ''],
    ]);
    expect(xmlText(root, 'b')).toBe('one <two>');
    expect(xmlChild(root, 'c')).toBeUndefined();
  });

  it.each([
    ['<a>\n<b></a>', 2],
    ['<a>\n&undeclared;</a>', 2],
    ['\n<!DOCTYPE a [<!ENTITY b "c">]><a/>', 2],
    ['<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>', 1],
    ['<a>'.repeat(201), 1],
    ['', 1],
    ['text', 1],
  ])('refuses %j at its line', (text, line) => {
    expect(() => read(text)).toThrow(UnreadableText);
    expect(() => read(text)).toThrow(expect.objectContaining({line}));
  });

  it('reads texts longer than a piece in one go', () => {
    const root = read(`<a>${'<b>é𝄞</b>\n'.repeat(50_000)}</a>`);
    expect(root.children).toHaveLength(50_000);
    expect(new Set(root.children.map(({text}) => text))).toEqual(new Set(['é𝄞']));
    expect(root.children.at(-1)?.line).toBe(50_000);
  });
});
