/** A module of Terraform: all files of one folder. https://developer.hashicorp.com/terraform/language/modules */

import type {CloudContext} from '../../templates/file-context.ts';
import type {Block, Expression} from '../syntax/expression.ts';

/** A file with what rules need to point into it. */
export interface ModuleFile {
  readonly path: string;
  readonly context: CloudContext;
  readonly blocks: readonly Block[];
}

/** A block and the file it stands in. */
export interface Declared {
  readonly block: Block;
  readonly file: ModuleFile;
}

export interface DeclaredValue {
  readonly value: Expression;
  readonly file: ModuleFile;
}

export interface Module {
  /** Folder, empty at the top of the repository. */
  readonly folder: string;
  readonly files: readonly ModuleFile[];
  /** By name. */
  readonly variables: ReadonlyMap<string, Declared>;
  readonly locals: ReadonlyMap<string, DeclaredValue>;
  readonly outputs: ReadonlyMap<string, Declared>;
  readonly calls: ReadonlyMap<string, Declared>;
  /** Resources and data sources by address: `aws_s3_bucket.logs`, `data.aws_ami.base`. */
  readonly resources: ReadonlyMap<string, Declared>;
}

/** The first of two blocks with the same name counts; Terraform would refuse the second. */
export function makeModule(folder: string, files: readonly ModuleFile[]): Module {
  const declared = files.flatMap((file) => file.blocks.map((block) => ({block, file})));
  const byLabel = (type: string) => {
    const blocks = declared.filter(({block}) => block.type === type);
    return new Map(blocks.toReversed().map((one) => [one.block.labels[0] ?? '', one]));
  };
  const locals = declared.filter(({block}) => block.type === 'locals');
  return {
    folder,
    files,
    variables: byLabel('variable'),
    locals: new Map(
      locals.flatMap(({block, file}) => block.body.attributes.map(({name, value}) => [name, {value, file}] as const)),
    ),
    outputs: byLabel('output'),
    calls: byLabel('module'),
    resources: new Map(declared.flatMap((one) => addressed(one)).toReversed()),
  };
}

function addressed(declared: Declared): [string, Declared][] {
  const address = addressOf(declared.block);
  return address === undefined ? [] : [[address, declared]];
}

/** Undefined for blocks that have none. */
export function addressOf({type, labels}: Block): string | undefined {
  const [kind, name] = labels;
  if (kind === undefined || name === undefined) return undefined;
  if (type === 'resource') return `${kind}.${name}`;
  return type === 'data' ? `data.${kind}.${name}` : undefined;
}

/** The expression of an attribute of a block. */
export function attributeOf({body}: Block, name: string): Expression | undefined {
  return body.attributes.find((attribute) => attribute.name === name)?.value;
}
