/** Images that were built long ago, and fresh ones on a base that was. */
import type {Image, ImageFinding} from '../image.ts';

const DAY_MS = 86_400_000;
const OLD_DAYS = 365;
/** Reproducible builds put the same early day into every image. */
const FIRST_YEAR = 2014;

export function ageFindings({config}: Pick<Image, 'config'>, today: string): ImageFinding[] {
  const days = ageInDays(config.created, today);
  if (days === undefined || days <= OLD_DAYS) return [];
  const message = `It was built on ${config.created.slice(0, 10)}, ${days} days ago.`;
  return [{ruleId: 'image-not-rebuilt', message, key: ['age'], origin: {kind: 'image'}}];
}

/** `owners`: whose each layer is. The newest layer of the base tells its age; that of an old image says nothing new. */
export function baseAgeFindings(
  {config, history, layers}: Pick<Image, 'config' | 'history' | 'layers'>,
  owners: readonly ('base' | 'ours')[],
  today: string,
): ImageFinding[] {
  const days = layers
    .filter((_, index) => owners[index] === 'base')
    .flatMap(
      (layer) => ageInDays(layer.history === undefined ? '' : (history[layer.history]?.created ?? ''), today) ?? [],
    );
  const isFresh = (ageInDays(config.created, today) ?? 0) <= OLD_DAYS;
  const isAllOfBase = owners.every((owner) => owner === 'base');
  const youngest = Math.min(...days);
  if (!isFresh || isAllOfBase || days.length === 0 || youngest <= OLD_DAYS) return [];
  const message = `The newest layer of its base was built ${youngest} days ago.`;
  return [{ruleId: 'image-old-base', message, key: ['base-age'], origin: {kind: 'image'}}];
}

/** Undefined where the day is none, or stands in for one. */
function ageInDays(created: string, today: string): number | undefined {
  const built = Date.parse(created);
  if (Number.isNaN(built) || new Date(built).getUTCFullYear() < FIRST_YEAR) return undefined;
  return Math.floor((Date.parse(today) - built) / DAY_MS);
}
