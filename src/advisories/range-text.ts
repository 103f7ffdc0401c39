/** Ranges and version lists as short texts: `>1.0<1.2|>2.0=2.4`, `1.0 1.1`. */
import type {RangeEvent} from './advisory.ts';

const MARKS = {introduced: '>', fixed: '<', last_affected: '=', limit: '^'} as const;
const KINDS: Readonly<Record<string, RangeEvent['kind']>> = {
  '>': 'introduced',
  '<': 'fixed',
  '=': 'last_affected',
  '^': 'limit',
};

/** `introduced` of `0` is a mark without a version. */
export function rangesToText(ranges: readonly (readonly RangeEvent[])[]): string {
  return ranges
    .map((events) => events.map((event) => `${MARKS[event.kind]}${escapeVersion(shorten(event))}`).join(''))
    .join('|');
}

/** The reverse of `rangesToText`. */
export function textToRanges(text: string): readonly (readonly RangeEvent[])[] {
  if (text === '') return [];
  return text.split('|').map((range) =>
    [...range.matchAll(/(?<mark>[<>=^])(?<version>[^<>=^]*)/g)].map(({groups}) => {
      const kind = KINDS[groups?.mark ?? ''] ?? 'introduced';
      const version = unescapeVersion(groups?.version ?? '');
      return {kind, version: kind === 'introduced' && version === '' ? '0' : version};
    }),
  );
}

/** Versions separated by spaces. */
export function versionsToText(versions: readonly string[]): string {
  return versions.map(escapeVersion).join(' ');
}

/** The reverse of `versionsToText`. */
export function textToVersions(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ').map(unescapeVersion);
}

function shorten({kind, version}: RangeEvent): string {
  return kind === 'introduced' && version === '0' ? '' : version;
}

function escapeVersion(version: string): string {
  return version.replace(/[ %<>=^|\p{Cc}]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function unescapeVersion(text: string): string {
  return text.replace(/%([0-9a-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
