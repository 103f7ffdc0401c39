/** Sprig's functions of dates. The time of a rendering is not known, so it is always the same one. */
import type {GoFunction} from '../go-function.ts';
import {GoObject, type GoValue} from '../go-value.ts';
import {anyText, functionTable, integer} from './arguments.ts';
import {UNKNOWN_TEXT} from './unknown.ts';

const modify: GoFunction = ([, date = null]) => date;

export const DATES = functionTable({
  now: () => NOW,
  date: () => UNKNOWN_TEXT,
  ...{dateInZone: () => UNKNOWN_TEXT, date_in_zone: () => UNKNOWN_TEXT, htmlDate: () => UNKNOWN_TEXT},
  ...{htmlDateInZone: () => UNKNOWN_TEXT, ago: () => UNKNOWN_TEXT, unixEpoch: () => '0'},
  ...{dateModify: modify, date_modify: modify, mustDateModify: modify, must_date_modify: modify},
  ...{toDate: () => NOW, mustToDate: () => NOW},
  duration: ([seconds]) => duration(integer(seconds)),
  durationRound: ([value]) => anyText(value),
});

const NOW: GoValue = new GoObject({
  type: 'time.Time',
  text: UNKNOWN_TEXT,
  methods: new Map<string, (args: readonly GoValue[]) => GoValue>([
    ['Format', () => UNKNOWN_TEXT],
    ['String', () => UNKNOWN_TEXT],
    ['Unix', () => 0n],
    ['UnixNano', () => 0n],
    ['UnixMilli', () => 0n],
    ['Year', () => 1970n],
    ['Month', () => 1n],
    ['Day', () => 1n],
    ['AddDate', () => NOW],
    ['Add', () => NOW],
    ['UTC', () => NOW],
  ]),
});

/** `1h2m3s`, as Go prints a duration. */
function duration(seconds: bigint): string {
  const [hours, minutes, rest] = [seconds / 3_600n, (seconds / 60n) % 60n, seconds % 60n];
  if (hours > 0n) return `${hours}h${minutes}m${rest}s`;
  return minutes > 0n ? `${minutes}m${rest}s` : `${rest}s`;
}
