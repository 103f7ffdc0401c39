/** Instructions → build stages: what each starts from, and as which user it ends. */
import type {Value, ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {isList, isMap, listAt, textAt} from '../../../../src/formats/cel-rules/value.ts';
import type {Instruction} from './parse-dockerfile.ts';

export interface Stage {
  readonly value: ValueMap;
  readonly from: Instruction;
  readonly instructions: readonly Instruction[];
  /** Name, else number: tells the stage in an identity. */
  readonly label: string;
}

/**
 * Stages in order. A stage is a map of `index`, `name`, `image` (with defaults of ARG filled in), `base` (`stage`,
 * `scratch` or `image`), `final`, `user` (empty when none is set, here or in the stages it starts from), `rootImage`
 * (the image at the end of that chain), `environment` (ARG and ENV), `workdir` (the first one), `shell` (the words of all
 * SHELL), `instructions` and `commands` (of all RUN). A COPY from an image, not a stage, has its name as `copiedFrom`. Rules on instructions must not walk those lists: a file can have a hundred thousand.
 */
export function toStages(instructions: readonly Instruction[]): readonly Stage[] {
  const first = instructions.findIndex(({keyword}) => keyword === 'FROM');
  if (first === -1) return [];
  const defaults = argumentDefaults(instructions.slice(0, first));
  const parts = splitAtFrom(instructions.slice(first));
  const byName = new Map<string, ValueMap>();
  return parts.map(({from, own}, index) => {
    const final = index === parts.length - 1;
    const copied = own.map((instruction) => withCopiedImage(instruction, byName, defaults));
    const value = stageValue(from, copied, {index, final, defaults, byName});
    const name = textAt(value, 'name');
    byName.set(String(index), value);
    if (name !== '') byName.set(name, value);
    return {value, from, instructions: [from, ...copied], label: name || String(index)};
  });
}

function withCopiedImage(
  instruction: Instruction,
  stages: ReadonlyMap<string, ValueMap>,
  defaults: ReadonlyMap<string, string>,
): Instruction {
  const source = instruction.keyword === 'COPY' ? textAt(instruction.value, 'flags', 'from') : '';
  if (source === '' || stages.has(source.toLowerCase())) return instruction;
  return {...instruction, value: new Map([...instruction.value, ['copiedFrom', substitute(source, [defaults])]])};
}

function splitAtFrom(
  instructions: readonly Instruction[],
): readonly {from: Instruction; own: readonly Instruction[]}[] {
  const parts: {from: Instruction; own: Instruction[]}[] = [];
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') parts.push({from: instruction, own: []});
    else parts.at(-1)?.own.push(instruction);
  }
  return parts;
}

interface Surroundings {
  readonly index: number;
  readonly final: boolean;
  readonly defaults: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, ValueMap>;
}

function stageValue(
  from: Instruction,
  own: readonly Instruction[],
  {index, final, defaults, byName}: Surroundings,
): ValueMap {
  const words = listAt(from.value, 'args').map(String);
  // A template in the reference can have blanks of its own.
  const [reference = ''] = words;
  const [as = '', name = ''] = words.slice(-2);
  const image = substitute(reference, [defaults]);
  const parent = byName.get(image.toLowerCase());
  return new Map<string, Value>([
    ['index', BigInt(index)],
    ['name', as.toLowerCase() === 'as' ? name.toLowerCase() : ''],
    ['image', image],
    ['base', baseKind(image, parent)],
    ['final', final],
    ['user', lastUser(own, defaults) ?? textAt(parent, 'user')],
    ['rootImage', parent === undefined ? image : textAt(parent, 'rootImage')],
    ['environment', new Map(argumentDefaults(own))],
    ['workdir', listAt(own.find(({keyword}) => keyword === 'WORKDIR')?.value, 'args')[0] ?? ''],
    ['shell', shellWords(own)],
    ['instructions', own.map(({value}) => value)],
    ['commands', own.filter(({keyword}) => keyword === 'RUN').flatMap(({value}) => listAt(value, 'commands'))],
  ]);
}

function shellWords(own: readonly Instruction[]): string {
  return own.flatMap(({keyword, value}) => (keyword === 'SHELL' ? [textAt(value, 'text')] : [])).join(' ');
}

function baseKind(image: string, parent: ValueMap | undefined): string {
  if (parent !== undefined) return 'stage';
  return image === 'scratch' ? 'scratch' : 'image';
}

function lastUser(own: readonly Instruction[], globals: ReadonlyMap<string, string>): string | undefined {
  const user = own.findLast(({keyword}) => keyword === 'USER');
  const word = listAt(user?.value, 'args')[0];
  if (typeof word !== 'string') return undefined;
  return substitute(word, [argumentDefaults(own), globals]);
}

/** Defaults of ARG and values of ENV, by name. */
function argumentDefaults(instructions: readonly Instruction[]): ReadonlyMap<string, string> {
  const defaults = new Map<string, string>();
  for (const {keyword, value} of instructions) {
    if (keyword !== 'ARG' && keyword !== 'ENV') continue;
    for (const property of propertiesIn(value)) {
      const text = textAt(property, 'value');
      if (text !== '') defaults.set(textAt(property, 'name'), text);
    }
  }
  return defaults;
}

function propertiesIn(value: ValueMap): readonly ValueMap[] {
  const properties = value.get('properties');
  return isList(properties) ? properties.filter(isMap) : [];
}

/** Fills in `$name`, `${name}` and `${name:-default}`; an unknown variable stays as it is. */
function substitute(text: string, scopes: readonly ReadonlyMap<string, string>[]): string {
  return text.replace(/\$(?:\{([A-Za-z_]\w*)(?::-([^}$]*))?\}|([A-Za-z_]\w*))/g, (whole, braced, fallback, plain) => {
    const name = String(braced ?? plain);
    const known = scopes.find((scope) => scope.has(name))?.get(name);
    return known ?? (typeof fallback === 'string' ? fallback : whole);
  });
}
