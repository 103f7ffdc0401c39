/** XML text → elements with lines. Expands no entities but the five of XML itself, and reads nothing from outside. */
import {SaxesParser} from 'saxes';
import {UnreadableText} from '../tree/tree-node.ts';

/** Project files and POMs stay under 30 levels. */
const MAX_DEPTH = 200;
const CHUNK_LENGTH = 65_536;

export interface XmlElement {
  /** Without namespace prefix. */
  readonly name: string;
  /** 1-based line where the start tag begins. */
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, trimmed. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/**
 * The root element. Throws `UnreadableText` with the line when the text is not well-formed XML, is nested too deeply, or has a
 * DOCTYPE that declares something (an internal subset) or points elsewhere, as what such a text says is not in it.
 */
export function parseXml(text: string, checkBudget: () => void): XmlElement {
  const parser = new SaxesParser({xmlns: false, position: true});
  const roots: OpenElement[] = [];
  const open: OpenElement[] = [];
  let line = 1;

  parser.on('error', (error) => {
    throw new UnreadableText(parser.line, messageOf(error));
  });
  parser.on('doctype', (declaration) => {
    if (!/^\s*[\w.:-]+\s*$/.test(declaration)) throw new UnreadableText(parser.line, 'has a DOCTYPE with declarations');
  });
  parser.on('opentagstart', () => {
    // A line break that ends the name has been read already.
    line = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
  });
  parser.on('opentag', ({name, attributes}) => {
    if (open.length >= MAX_DEPTH) throw new UnreadableText(parser.line, `nested more than ${MAX_DEPTH} levels deep`);
    const element = {name: localName(name), line, attributes: attributeMap(attributes), children: [], text: ''};
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined) element.text = element.text.trim();
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  for (let start = 0; start < text.length; start += CHUNK_LENGTH) {
    checkBudget();
    parser.write(text.slice(start, start + CHUNK_LENGTH));
  }
  parser.close();
  const [root] = roots;
  if (root === undefined) throw new UnreadableText(1, 'has no element');
  return root;
}

/** The first child of that name. */
export function xmlChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of that name. */
export function xmlChildren(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Text of the first child of that name; undefined when there is none or it is empty. */
export function xmlText(element: XmlElement | undefined, name: string): string | undefined {
  const text = xmlChild(element, name)?.text;
  return text === '' ? undefined : text;
}

function attributeMap(attributes: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(attributes));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The library puts its own position before the message. */
function messageOf({message}: Error): string {
  return message.replace(/^[^ ]*:\d+:\d+: /, '').replace(/^\d+:\d+: /, '');
}
