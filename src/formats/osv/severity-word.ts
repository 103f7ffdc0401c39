/** The severity in words that databases give beside or instead of a vector. */
import {z} from 'zod';
import type {Severity} from '../../finding/severity.ts';
import type {OsvAdvisory, OsvAffected} from './advisory.ts';

const Word = z.object({severity: z.string()});
/** Debian's tracker. https://security-team.debian.org/security_tracker.html#severity-levels */
const Urgency = z.object({urgency: z.string()});
/** RustSec's word for what is no flaw by itself: unmaintained, unsound, notice. https://rustsec.org/contributing.html */
const Informational = z.object({informational: z.string()});

/** A severity in words among the vectors. https://ubuntu.com/security/cves/about#priority */
const UBUNTU = 'Ubuntu';

const SEVERITY_OF_WORD: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  important: 'high',
  moderate: 'medium',
  medium: 'medium',
  low: 'low',
  negligible: 'info',
  none: 'info',
  unimportant: 'info',
  unmaintained: 'info',
  notice: 'info',
  unsound: 'low',
};

/** The database's own word for one affected package, in lower case; undefined when it gives none. */
export function severityWordOf(advisory: OsvAdvisory, affected: OsvAffected): string | undefined {
  const informational = Informational.safeParse(affected.database_specific);
  if (informational.success) return informational.data.informational.toLowerCase();
  const urgency = Urgency.safeParse(affected.ecosystem_specific);
  if (urgency.success) return urgency.data.urgency.toLowerCase();
  const priority = [...affected.severity, ...advisory.severity].find(({type}) => type === UBUNTU);
  if (priority !== undefined) return priority.score.toLowerCase();
  const ownWord = Word.safeParse(affected.ecosystem_specific);
  const word = ownWord.success ? ownWord : Word.safeParse(advisory.database_specific);
  return word.success ? word.data.severity.toLowerCase() : undefined;
}

/** Our scale for a database's word; undefined for words that say nothing, such as `not yet assigned`. */
export function severityWordToSeverity(word: string): Severity | undefined {
  return Object.hasOwn(SEVERITY_OF_WORD, word) ? SEVERITY_OF_WORD[word] : undefined;
}
