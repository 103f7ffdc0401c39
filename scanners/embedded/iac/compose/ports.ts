/** Ports that a service publishes, from both ways to write them. https://docs.docker.com/reference/compose-file/services/#ports */
import {isMap, type Value} from '../../../../src/formats/cel-rules/value.ts';

export interface Port {
  /** Address of the host; empty means all. */
  readonly hostIp: string;
  /** Port of the container. */
  readonly target: number;
}

/** Longer ranges are cut: no rule needs them all. */
const MAX_RANGE = 1_000;

/** None for a port that is not published, or not known before the file is used. */
export function portsOf(value: Value): readonly Port[] {
  if (isMap(value)) return longForm(value);
  return typeof value === 'string' ? shortForm(value) : [];
}

function longForm(entry: ReadonlyMap<string, Value>): readonly Port[] {
  const hostIp = entry.get('host_ip');
  if (entry.get('published') === undefined) return [];
  return toRange(String(entry.get('target') ?? '')).map((target) => ({
    hostIp: typeof hostIp === 'string' ? hostIp : '',
    target,
  }));
}

/** `[HOST:]PUBLISHED:TARGET[/PROTOCOL]`; an address of IPv6 stands in brackets. A target alone gets a random port. */
function shortForm(text: string): readonly Port[] {
  const [address = ''] = text.split('/');
  const parts = /^(?:(\[[^\]]*\]|[^:]*):)?([^:]*):([^:]*)$/.exec(address);
  if (parts === null) return [];
  const [, hostIp = '', , target = ''] = parts;
  return toRange(target).map((port) => ({hostIp: hostIp.replace(/^\[|\]$/g, ''), target: port}));
}

function toRange(text: string): readonly number[] {
  const [, from, to] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
  if (from === undefined) return [];
  const [first, last] = [Number(from), Number(to ?? from)];
  const count = Math.min(Math.max(0, last - first + 1), MAX_RANGE);
  return Array.from({length: count}, (_, index) => first + index);
}
