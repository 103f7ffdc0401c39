/** PostgreSQL's pg_hba.conf → its rows. https://www.postgresql.org/docs/current/auth-pg-hba-conf.html */
import type {Places, Value} from '../../../../src/formats/cel-rules/value.ts';
import {iniLines} from './read-ini.ts';

/** Maps of `type`, `database`, `user`, `address` and `method`; rows of the local socket have no address. */
export function readHostRules(text: string, places: Places): readonly Value[] {
  return iniLines(text).flatMap(({text: line, span}) => {
    const words = line.split(/\s+/);
    const [type = '', database = '', user = ''] = words;
    if (!/^(?:local|host(?:no)?(?:ssl|gssenc)?)$/.test(type) || words.length < 4) return [];
    const rest = words.slice(3);
    const address = type === 'local' ? '' : (rest.shift() ?? '');
    // An address and its mask can be two words.
    const isMask = type !== 'local' && /^\d+\.\d+\.\d+\.\d+$/.test(rest[0] ?? '');
    const mask = isMask ? rest.shift() : undefined;
    const row = new Map<string, Value>([
      ['identity', [type, database, user, address].join(' ')],
      ['type', type],
      ['database', database],
      ['user', user],
      ['address', mask === undefined ? address : `${address}/${mask}`],
      ['method', rest[0] ?? ''],
    ]);
    places.set(row, 'name', span);
    return [row];
  });
}
