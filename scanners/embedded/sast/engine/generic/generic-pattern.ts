/** Patterns of `languages: [generic]`: words, signs and ellipses, whatever the language. */

/** Signs stand alone; words are what a metavariable can stand for. */
const TOKEN =
  /\$\.\.\.[A-Z_][A-Z_0-9]*|\$[A-Z_][A-Z_0-9]*|\.{3,}|[A-Za-z0-9_\u0080-\uffff]+|[^\sA-Za-z0-9_\u0080-\uffff]/g;
const TEXT_TOKEN = /[A-Za-z0-9_\u0080-\uffff]+|[^\sA-Za-z0-9_\u0080-\uffff]/g;

export type GenericItem =
  | {readonly kind: 'token'; readonly text: string}
  | {readonly kind: 'metavariable'; readonly name: string}
  | {readonly kind: 'ellipsis'; readonly name: string | undefined};

/** A word or sign of a file. */
export interface TextToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

export function parseGeneric(pattern: string): readonly GenericItem[] {
  return (pattern.match(TOKEN) ?? []).map((text): GenericItem => {
    if (text.startsWith('...')) return {kind: 'ellipsis', name: undefined};
    if (text.startsWith('$...')) return {kind: 'ellipsis', name: text};
    if (/^\$[A-Z_]/.test(text)) return {kind: 'metavariable', name: text};
    return {kind: 'token', text};
  });
}

/** With comments left out, where the style of the comments is known. */
export function tokenize(text: string): readonly TextToken[] {
  const tokens: TextToken[] = [];
  let line = 0;
  let counted = 0;
  for (const match of text.matchAll(TEXT_TOKEN)) {
    const start = match.index;
    for (let at = text.indexOf('\n', counted); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) {
      line += 1;
      counted = at + 1;
    }
    tokens.push({text: match[0], start, end: start + match[0].length, line});
  }
  return tokens;
}

const COMMENTS: Readonly<Record<string, RegExp>> = {
  c: /\/\*[\s\S]*?\*\//g,
  cpp: /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
  shell: /(?<=^|\s)#[^\n]*/gm,
};

/** Spaces in place of comments, so that offsets stay. */
export function withoutComments(text: string, style: string | undefined): string {
  const regex = style === undefined ? undefined : COMMENTS[style];
  return regex === undefined ? text : text.replaceAll(regex, (comment) => comment.replaceAll(/[^\n]/g, ' '));
}
