/** Colours of the terminal, or none. */
import type {Severity} from '../../finding/severity.ts';

export type Tone = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'underline';

/** Wraps text in the escape sequences of a tone; text from outside has its own made visible before. */
export type Paint = (tone: Tone, text: string) => string;

/** SGR parameters, on and off (ECMA-48 §8.3.117). */
const CODES: Readonly<Record<Tone, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
};

export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  critical: 'magenta',
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
  info: 'blue',
};

export function makePaint(color: boolean): Paint {
  if (!color) return (_, text) => text;
  return (tone, text) => {
    const [on, off] = CODES[tone];
    return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
