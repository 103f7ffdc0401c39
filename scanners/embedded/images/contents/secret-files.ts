/** Secrets in the files of layers, also in those that a later layer deletes: whoever has the image has every layer. */
import {BudgetExceeded, type PreparedFileScanner} from '../../../../src/scanner.ts';
import type {FileAnalyzer, Image, ImageFinding} from '../image.ts';

/** What is known of a secret; never the secret. */
export interface SecretFact {
  readonly what: string;
  readonly line: number;
  readonly hash: string;
  /** Abbreviated. */
  readonly shown: string;
  readonly isWeak: boolean;
}

const MAX_BYTES = 1024 * 1024;
const FILE_BUDGET_MS = 2_000;

/** Of the system and of packages: what stands there is published, and full of keys for tests. */
const PUBLISHED =
  /^(?:usr\/(?!local\/(?:etc|bin|src|app|share\/app)|src\/app)|lib\/|lib64\/|bin\/|sbin\/|boot\/|proc\/|sys\/|dev\/|var\/(?:lib|cache)\/|etc\/(?:ssl\/certs|ca-certificates|alternatives|pki\/ca-trust)\/)|(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor\/bundle|gems|__pycache__|\.git\/objects)\//;
const BINARY_NAME =
  /\.(?:so(?:\.\d+)*|a|o|jar|war|ear|class|pyc|png|jpe?g|gif|webp|ico|woff2?|ttf|eot|zip|gz|tgz|xz|bz2|zst|7z|wasm|exe|dll|pdf|mo|map|deb|rpm|apk|whl)$/i;

/** `prepared`: the scanner of secrets with its settings. */
export function secretFiles(prepared: PreparedFileScanner): FileAnalyzer<readonly SecretFact[]> {
  return {
    name: 'secrets',
    wants: ({path, sizeBytes}) =>
      sizeBytes > 0 && sizeBytes <= MAX_BYTES && !PUBLISHED.test(path) && !BINARY_NAME.test(path),
    read: ({path}, bytes) => {
      if (bytes.subarray(0, 8192).includes(0)) return undefined;
      const facts = secretsOf(prepared, path, bytes);
      return facts.length === 0 ? undefined : facts;
    },
  };
}

/** Also of texts that are no files, such as the configuration of an image. Throws `BudgetExceeded`. */
export function secretsOf(prepared: PreparedFileScanner, path: string, bytes: Uint8Array): readonly SecretFact[] {
  const start = performance.now();
  const checkBudget = () => {
    if (performance.now() - start > FILE_BUDGET_MS) throw new BudgetExceeded('looking for secrets takes too long');
  };
  // A copy: the scanner may keep a part of what it is given.
  return prepared.scan({path, bytes: new Uint8Array(bytes), checkBudget}).findings.map((finding) => ({
    what: finding.message.replace(/ in the file: .*$/s, ''),
    line: finding.location.startLine,
    hash: finding.identity.key.join(' '),
    shown: finding.details?.secret ?? '',
    isWeak: finding.severity === 'low' || finding.severity === 'info',
  }));
}

export function secretFindings({files}: Image, analyzer: FileAnalyzer<readonly SecretFact[]>): readonly ImageFinding[] {
  const visible = new Set(files.facts(analyzer).map(({file}) => `${file.layer} ${file.path}`));
  const seen = new Set<string>();
  // The last state of a file first: what is still there is told as being there.
  return files
    .factsOfAllLayers(analyzer)
    .toReversed()
    .flatMap(({file, facts}) =>
      facts.flatMap((fact) => {
        const twin = `${file.path} ${fact.hash}`;
        if (seen.has(twin)) return [];
        seen.add(twin);
        return [toFinding(fact, file, visible.has(`${file.layer} ${file.path}`))];
      }),
    );
}

function toFinding(
  {what, line, hash, shown, isWeak}: SecretFact,
  file: {path: string; layer: number},
  isVisible: boolean,
): ImageFinding {
  const place = `/${file.path}, line ${line}`;
  return {
    ruleId: isVisible ? 'image-secret-in-file' : 'image-secret-in-deleted-file',
    message: isVisible
      ? `${what} in ${place}: ${shown}.`
      : `${what} in ${place}, which a later layer hides and everybody who has the image can read: ${shown}.`,
    ...(isWeak && {severity: 'low' as const}),
    key: [file.path, hash],
    origin: {kind: 'layer', layer: file.layer, path: file.path},
    details: {secret: shown},
  };
}
