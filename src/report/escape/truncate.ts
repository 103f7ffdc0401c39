/** Cuts text to a length without cutting a character in two. */

/** At most `maxLength` UTF-16 code units, the last one an ellipsis when something was cut. */
export function truncate(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const last = text.charCodeAt(maxLength - 2);
  const endsInsidePair = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, maxLength - (endsInsidePair ? 2 : 1))}…`;
}

/** Keeps the end, which tells paths apart: `…/src/config.ts`. */
export function truncateStart(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const first = text.charCodeAt(text.length - maxLength + 1);
  const startsInsidePair = first >= 0xdc00 && first <= 0xdfff;
  return `…${text.slice(text.length - maxLength + (startsInsidePair ? 2 : 1))}`;
}
