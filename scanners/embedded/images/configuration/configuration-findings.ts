/** What an image tells a runtime: user, secrets, health check, age, platform. */
import type {PreparedFileScanner} from '../../../../src/scanner.ts';
import {type SecretFact, secretsOf} from '../contents/secret-files.ts';
import type {Image, ImageFinding, Origin} from '../image.ts';
import {ageFindings} from './age-findings.ts';

export interface ConfigurationContext {
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Go's names: `linux/amd64`. */
  readonly platform: string;
  /** The scanner of secrets. */
  readonly secrets: PreparedFileScanner;
}

export function configurationFindings(image: Image, context: ConfigurationContext): readonly ImageFinding[] {
  return [
    ...rootFindings(image),
    ...secretFindings(image, context.secrets),
    ...healthFindings(image),
    ...ageFindings(image, context.today),
    ...platformFindings(image, context.platform),
  ];
}

function rootFindings({config: {user}}: Image): ImageFinding[] {
  const [name = ''] = user.split(':');
  if (name !== '' && name !== 'root' && !/^0+$/.test(name)) return [];
  const message = user === '' ? 'The image names no user, so it runs as root.' : `The image runs as ${user}.`;
  const words = user === '' ? [NEVER] : [user];
  return [{ruleId: 'image-runs-as-root', message, key: ['user'], origin: {kind: 'instruction', name: 'USER', words}}];
}

/** In no instruction: the base decides. */
const NEVER = '\0';

/** A text that the scanner of secrets can read, with what made each of its lines. */
interface Line {
  readonly text: string;
  readonly word: string;
  readonly origin: Origin;
}

function secretFindings(image: Image, secrets: PreparedFileScanner): ImageFinding[] {
  const lines = [...environmentLines(image), ...labelLines(image), ...historyLines(image)];
  if (lines.length === 0) return [];
  const facts = secretsOf(secrets, 'Dockerfile', Buffer.from(lines.map(({text}) => text).join('\n')));
  const seen = new Set<string>();
  return facts.flatMap((fact) => {
    const line = lines[fact.line - 1];
    if (line === undefined || seen.has(fact.hash)) return [];
    seen.add(fact.hash);
    return [toFinding(fact, line)];
  });
}

function toFinding({what, hash, shown, isWeak}: SecretFact, {word, origin}: Line): ImageFinding {
  return {
    ruleId: 'image-secret-in-configuration',
    message: `${what} in ${word}: ${shown}.`,
    ...(isWeak && {severity: 'low' as const}),
    key: [hash],
    origin,
    sensitive: true,
    details: {secret: shown},
  };
}

function environmentLines({config}: Image): Line[] {
  return config.env.map(([name, value]) => ({
    text: `ENV ${name}=${oneLine(value)}`,
    word: `the environment (${name})`,
    origin: {kind: 'instruction', name: 'ENV', words: [name]},
  }));
}

function labelLines({config}: Image): Line[] {
  return [...config.labels].map(([name, value]) => ({
    text: `LABEL ${name}=${oneLine(value)}`,
    word: `the label ${name}`,
    origin: {kind: 'instruction', name: 'LABEL', words: [name]},
  }));
}

/** A line with a layer leads to the instruction of the layer. */
function historyLines({history, layers}: Image): Line[] {
  return history.map(({createdBy}, index) => {
    const layer = layers.find((one) => one.history === index);
    const word = `line ${index + 1} of the history`;
    const origin: Origin =
      layer === undefined
        ? {kind: 'instruction', name: createdBy.split(' ')[0] ?? '', words: [NEVER]}
        : {kind: 'layer', layer: layer.index};
    return {text: `RUN ${oneLine(createdBy)}`, word, origin};
  });
}

const MAX_LINE_LENGTH = 64 * 1024;

function oneLine(text: string): string {
  return text.slice(0, MAX_LINE_LENGTH).replaceAll(/[\r\n]+/g, ' ');
}

function healthFindings({config}: Image): ImageFinding[] {
  if (config.healthcheck.length > 0 && config.healthcheck[0] !== 'NONE') return [];
  const origin = {kind: 'instruction', name: 'HEALTHCHECK', words: [NEVER]} as const;
  return [
    {ruleId: 'image-no-healthcheck', message: 'Nothing checks whether the service works.', key: ['health'], origin},
  ];
}

function platformFindings({config: {os, architecture, variant}}: Image, asked: string): ImageFinding[] {
  const [wantedOs, wantedArchitecture, wantedVariant = variant] = asked.split('/');
  const isSame =
    os === wantedOs && architecture === wantedArchitecture && (variant === '' || variant === wantedVariant);
  if (isSame || architecture === '') return [];
  const actual = [os, architecture, variant].filter((part) => part !== '').join('/');
  const message = `It is for ${actual}; asked for was ${asked}.`;
  return [{ruleId: 'image-other-platform', message, key: ['platform'], origin: {kind: 'image'}}];
}
