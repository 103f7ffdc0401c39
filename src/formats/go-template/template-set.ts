/** Templates that know each other by name. */
import type {TemplateSource} from './output.ts';
import {parseTemplate} from './parse-template.ts';
import type {TemplateNode} from './template-node.ts';

export interface NamedTemplate {
  readonly source: TemplateSource;
  readonly body: readonly TemplateNode[];
}

/** Texts that are rendered again and again, such as values that are templates, are parsed once. */
const MAX_PARSED_TEXTS = 5_000;

export class TemplateSet {
  readonly #named = new Map<string, NamedTemplate>();
  readonly #around: TemplateSet | undefined;
  readonly #parsed: Map<string, ReturnType<typeof parseTemplate>>;

  /** `around`: the set that this one sees, too; what is defined here stays here. */
  constructor(around?: TemplateSet) {
    this.#around = around;
    this.#parsed = around === undefined ? new Map() : around.#parsed;
  }

  /** Parses a text and takes in what it defines. Throws `TemplateError`. */
  add(name: string, source: TemplateSource): NamedTemplate {
    const {body, defined} = this.#parse(source);
    for (const [own, nodes] of defined) this.#define(own, {source, body: nodes});
    const template = {source, body};
    this.#define(name, template);
    return template;
  }

  get(name: string): NamedTemplate | undefined {
    return this.#named.get(name) ?? this.#around?.get(name);
  }

  #define(name: string, template: NamedTemplate): void {
    if (this.#named.has(name) && isBlank(template.body)) return;
    this.#named.set(name, template);
  }

  #parse({path, text}: TemplateSource): ReturnType<typeof parseTemplate> {
    const known = this.#parsed.get(text);
    if (known !== undefined) return known;
    const parsed = parseTemplate(path, text);
    if (this.#parsed.size < MAX_PARSED_TEXTS) this.#parsed.set(text, parsed);
    return parsed;
  }
}

/** What is blank replaces no template (https://pkg.go.dev/text/template#Template.Parse). */
function isBlank(body: readonly TemplateNode[]): boolean {
  return body.every((node) => node.kind === 'text' && node.text.trim() === '');
}
