/** Collects the components of one file: one a name and version, plausible names, edges, scopes spread along them. */
import type {Component, Dependency, Ecosystem, Inventory, InventoryProblem, Place, Scope} from './format.ts';

/** Longer ones are no names; ecosystems allow 214 (npm) to 255 characters a part. */
const MAX_NAME_LENGTH = 1_000;
const MAX_VERSION_LENGTH = 300;
/** Further places of one version that are kept; a hostile file can have as many as it has lines. */
const MAX_OTHER_PLACES = 20;

/** Most exposed first. */
const SCOPES: readonly Scope[] = ['production', 'optional', 'development', 'test'];

/** A component as a format finds it; `id` is made from name and version unless given. */
export interface FoundComponent {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
  readonly line: number;
  /** Where the line is, if not in the lead file. */
  readonly path?: string;
  readonly id?: string;
  readonly scope?: Scope;
  readonly direct?: boolean;
  readonly manifestPlace?: Place;
  /** What the manifest allows. */
  readonly requirement?: string;
  readonly license?: string;
}

interface Draft
  extends Omit<Component, 'scope' | 'direct' | 'manifestPlace' | 'otherPlaces' | 'requirements' | 'dependencies'> {
  scope: Scope;
  direct: boolean;
  manifestPlace: Place | undefined;
  readonly otherPlaces: Place[];
  readonly requirements: Set<string>;
  readonly dependencies: Map<string, Dependency>;
}

export class InventoryDraft {
  /** Of the lead file. */
  readonly path: string;
  readonly #drafts = new Map<string, Draft>();
  readonly #problems: InventoryProblem[] = [];

  constructor(path: string) {
    this.path = path;
  }

  /** Adds it, or merges it into the one with its id. Undefined, and a problem, when name or version cannot be one. */
  add(found: FoundComponent): string | undefined {
    const {name, version, line} = found;
    if (!isPlausibleName(name)) {
      this.addProblem('unreadable', line, `“${shorten(name)}” is no name of a package`);
      return undefined;
    }
    if (!isPlausibleVersion(version)) {
      this.addProblem('unreadable', line, `“${shorten(version)}” is no version of ${shorten(name)}`);
      return undefined;
    }
    const id = found.id ?? `${name}@${version}`;
    const known = this.#drafts.get(id);
    if (known === undefined) this.#drafts.set(id, this.#draft(id, found));
    else this.#merge(known, found);
    return id;
  }

  /** An edge; ends that were never added are left out by `finish`. */
  addDependency(from: string, id: string, requirement?: string): void {
    const drafts = this.#drafts.get(from);
    if (drafts === undefined || drafts.dependencies.has(id)) return;
    drafts.dependencies.set(id, requirement === undefined ? {id} : {id, requirement});
  }

  /** A line means one of the lead file. */
  addProblem(kind: InventoryProblem['kind'], at: number | Place, text: string): void {
    const place = typeof at === 'number' ? {path: this.path, line: at} : at;
    this.#problems.push({kind, place, text});
  }

  has(id: string): boolean {
    return this.#drafts.has(id);
  }

  /** A manifest asks for this component and allows what `requirement` says. */
  markDirect(id: string, scope: Scope | undefined, manifestPlace?: Place, requirement?: string): void {
    const draft = this.#drafts.get(id);
    if (draft === undefined) return;
    addRequirement(draft, requirement);
    if (scope !== undefined) draft.scope = draft.direct ? mostExposed(draft.scope, scope) : scope;
    draft.direct = true;
    draft.manifestPlace ??= manifestPlace;
  }

  /** Gives every component the most exposed scope of the direct ones it is reached from; unreached ones stay. */
  spreadScopes(checkBudget: () => void): void {
    const seen = new Set<string>();
    for (const scope of SCOPES) {
      const queue = [...this.#drafts.values()].filter((draft) => draft.direct && draft.scope === scope);
      for (let draft = queue.pop(); draft !== undefined; draft = queue.pop()) {
        if (seen.has(draft.id)) continue;
        checkBudget();
        seen.add(draft.id);
        draft.scope = scope;
        for (const id of draft.dependencies.keys()) {
          const next = this.#drafts.get(id);
          if (next !== undefined && !seen.has(id)) queue.push(next);
        }
      }
    }
  }

  /** The components in the order in which they were added. */
  finish(): Inventory {
    const components = [...this.#drafts.values()].map(
      ({dependencies, manifestPlace, otherPlaces, requirements, ...rest}) => ({
        ...rest,
        ...(manifestPlace === undefined ? {} : {manifestPlace}),
        ...(otherPlaces.length > 0 && {otherPlaces}),
        ...(requirements.size > 0 && {requirements: [...requirements]}),
        dependencies: [...dependencies.values()].filter(({id}) => this.#drafts.has(id)),
      }),
    );
    return {components, problems: this.#problems};
  }

  #merge(known: Draft, {line, path, scope, direct, manifestPlace, requirement}: FoundComponent): void {
    const place = {path: path ?? this.path, line};
    const isElsewhere = place.line !== known.place.line || place.path !== known.place.path;
    if (isElsewhere && known.otherPlaces.length < MAX_OTHER_PLACES) known.otherPlaces.push(place);
    known.scope = mostExposed(known.scope, scope ?? 'production');
    known.direct ||= direct ?? false;
    known.manifestPlace ??= manifestPlace;
    addRequirement(known, requirement);
  }

  #draft(id: string, found: FoundComponent): Draft {
    const {ecosystem, name, version, line, path, scope, direct, manifestPlace, requirement, license} = found;
    return {
      id,
      ecosystem,
      name,
      version,
      scope: scope ?? 'production',
      direct: direct ?? false,
      place: {path: path ?? this.path, line},
      manifestPlace,
      otherPlaces: [],
      requirements: new Set(requirement === undefined ? [] : [requirement]),
      dependencies: new Map(),
      ...(license === undefined ? {} : {license}),
    };
  }
}

/** Manifests of one repository that ask for one version; more say nothing new. */
const MAX_REQUIREMENTS = 50;

function addRequirement({requirements}: Draft, requirement: string | undefined): void {
  if (requirement !== undefined && requirements.size < MAX_REQUIREMENTS) requirements.add(requirement);
}

/** The one that reaches production sooner. */
export function mostExposed(left: Scope, right: Scope): Scope {
  return SCOPES.indexOf(left) <= SCOPES.indexOf(right) ? left : right;
}

function isPlausibleName(name: string): boolean {
  const isClean = /^[^\s\p{Cc}\p{Cf}\\]+$/u.test(name) && name.length <= MAX_NAME_LENGTH;
  return isClean && !name.startsWith('/') && !name.split(/[/:]/).some((part) => part === '..' || part === '.');
}

function isPlausibleVersion(version: string): boolean {
  return version.length <= MAX_VERSION_LENGTH && /^[^\s\p{Cc}\p{Cf}\\]+$/u.test(version) && !version.includes('..');
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80)}…`;
}
