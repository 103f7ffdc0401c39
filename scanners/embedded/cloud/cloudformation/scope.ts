/** Names of a template and what they come to. */
import {isMap, mapAt, type Places, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {type Term, UNKNOWN} from '../terms/term.ts';
import {decideCondition} from './conditions.ts';
import {evaluateValue, type StackScope} from './evaluate.ts';

export interface ScopeParts {
  readonly root: ValueMap;
  /** Values of parameters that another template gives. */
  readonly given: ReadonlyMap<string, Term>;
  readonly places: Places;
  readonly countStep: () => void;
  readonly literal?: (text: string) => Term;
}

/** The same everywhere but in China and in clouds of their own. */
const PSEUDO: ReadonlyMap<string, Term> = new Map<string, Term>([
  ['AWS::NoValue', null],
  ['AWS::Partition', 'aws'],
  ['AWS::URLSuffix', 'amazonaws.com'],
]);

export class Scope implements StackScope {
  readonly mappings: ValueMap;
  readonly places: Places;
  readonly #parts: ScopeParts;
  readonly #conditions: ValueMap;
  readonly #decided = new Map<string, boolean | undefined>();

  constructor(parts: ScopeParts) {
    this.#parts = parts;
    this.places = parts.places;
    this.mappings = mapAt(parts.root, 'Mappings');
    this.#conditions = mapAt(parts.root, 'Conditions');
  }

  evaluate(value: Value): Term {
    return evaluateValue(value, this);
  }

  literal(text: string): Term {
    return this.#parts.literal?.(text) ?? text;
  }

  countStep(): void {
    this.#parts.countStep();
  }

  holds(condition: string): boolean | undefined {
    if (!this.#decided.has(condition)) this.#decided.set(condition, decideCondition(condition, this.#conditions));
    return this.#decided.get(condition);
  }

  refer(name: string): Term {
    if (PSEUDO.has(name)) return PSEUDO.get(name) ?? null;
    const given = this.#parts.given.get(name);
    return given ?? parameterDefault(mapAt(this.#parts.root, 'Parameters', name));
  }
}

/** What is secret is reported at the parameter. Of a parameter whose default names where the value lies (Systems Manager) the value is not known. */
function parameterDefault(parameter: ValueMap): Term {
  const value = parameter.get('Default');
  const type = textAt(parameter, 'Type');
  if (value === undefined || isMap(value) || value === null || type.startsWith('AWS::SSM::')) return UNKNOWN;
  if (parameter.get('NoEcho') === true || parameter.get('NoEcho') === 'true') return UNKNOWN;
  const isList = type === 'CommaDelimitedList' || type.startsWith('List<');
  if (isList && typeof value === 'string') return value.split(',', 1_000).map((item) => item.trim());
  return typeof value === 'object' ? UNKNOWN : value;
}
