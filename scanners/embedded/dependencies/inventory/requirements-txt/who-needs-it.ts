/** Comments of pip-compile: `# via flask`, or a list below `# via`, of packages and of manifests. */
import {normalizeName} from '../python-requirement.ts';

export interface Origins {
  /** Normalised names of packages. */
  readonly packages: readonly string[];
  /** Manifests that ask for it, as the comment names them: `requirements.in`. */
  readonly manifests: readonly string[];
}

/** Undefined when the comments say nothing of it. */
export function readOrigins(comments: readonly string[]): Origins | undefined {
  const start = comments.findIndex((comment) => /^via\b/.test(comment));
  if (start === -1) return undefined;
  const words = [comments[start]?.replace(/^via\b/, '') ?? '', ...comments.slice(start + 1)]
    .flatMap((comment) => comment.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const isManifest = (word: string) => /^-[rc] |\.(?:in|txt|toml|cfg|py)\b/.test(word);
  const packages = words.filter((word) => !isManifest(word) && /^[A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?$/.test(word));
  return {
    packages: packages.map((word) => normalizeName(word.split('[', 1)[0] ?? '')),
    // A constraint asks for nothing.
    manifests: words.filter((word) => isManifest(word) && !word.startsWith('-c ')).map(manifestOf),
  };
}

/** `-r requirements.in`, or `shop (pyproject.toml)` for the project's own manifest. */
function manifestOf(word: string): string {
  return /\((?<path>[^()]{1,500})\)$/.exec(word)?.groups?.path ?? word.replace(/^-r /, '');
}
