/** Rule texts are plain prose that may hold short code in backticks. */

export interface TextPart {
  readonly kind: 'prose' | 'code';
  readonly text: string;
}

/** In order; a backtick without a partner stays a character of the prose. */
export function splitCode(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(/`([^`\n]+)`/g)) {
    if (match.index > end) parts.push({kind: 'prose', text: text.slice(end, match.index)});
    parts.push({kind: 'code', text: match[1] ?? ''});
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({kind: 'prose', text: text.slice(end)});
  return parts;
}
