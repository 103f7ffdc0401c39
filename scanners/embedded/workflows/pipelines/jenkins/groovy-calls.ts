/** Tokens → every string of a Jenkinsfile with the call, the label or the assignment that it belongs to. */
import {groovyTokens, type Token} from './groovy-tokens.ts';

export interface PlacedString extends Token {
  /** `sh` for `sh "…"`, `sh("…")` and `sh script: "…"`; empty where it is no argument. */
  readonly callee: string;
  /** `script` for `script: "…"`; empty without one. */
  readonly label: string;
  /** `TOKEN` for `TOKEN = "…"` and `TOKEN = credentials("…")`; empty without an assignment. */
  readonly assigned: string;
  /** Name of the innermost block: `environment`, `docker`, `steps`. */
  readonly block: string;
  /** Name of the stage above it. */
  readonly stage: string;
}

export function groovyStrings(text: string): readonly PlacedString[] {
  const reader = new Reader();
  for (const token of groovyTokens(text)) reader.take(token);
  return reader.strings;
}

/** What a bracket was opened after. */
interface Open {
  readonly callee: string;
  readonly isBlock: boolean;
}

class Reader {
  readonly strings: PlacedString[] = [];
  readonly #open: Open[] = [];
  #before: Token | undefined;
  #label = '';
  #assigned = '';
  /** First word of the statement. */
  #statement = '';
  #closed = '';
  #stage = '';

  take(token: Token): void {
    if (token.kind === 'string') this.#takeString(token);
    else if (token.kind === 'word') this.#takeWord(token);
    else this.#takeMark(token.text);
    this.#before = token;
  }

  #takeWord({text}: Token): void {
    if (this.#statement === '') this.#statement = text;
  }

  #takeMark(mark: string): void {
    if (mark === '(' || mark === '[')
      this.#open.push({callee: mark === '(' ? this.#wordBefore() : this.#callee(), isBlock: false});
    else if (mark === '{') this.#openBlock();
    else if (mark === ')' || mark === ']') this.#closed = this.#open.pop()?.callee ?? '';
    else if (mark === '}') this.#open.pop();
    else if (mark === ':') this.#label = this.#wordBefore();
    else if (mark === '=') this.#assigned = this.#wordBefore();
    if (mark === ',') this.#label = '';
    if (mark === '\n' || mark === ';' || mark === '{' || mark === '}') this.#endStatement();
  }

  #openBlock(): void {
    const {kind, text} = this.#before ?? {kind: 'mark', text: ''};
    this.#open.push({callee: kind === 'word' ? text : text === ')' ? this.#closed : '', isBlock: true});
  }

  /** A line end inside brackets ends nothing. */
  #endStatement(): void {
    if (this.#open.at(-1)?.isBlock === false) return;
    this.#statement = '';
    this.#label = '';
    this.#assigned = '';
  }

  #wordBefore(): string {
    return this.#before?.kind === 'word' ? this.#before.text : '';
  }

  #callee(): string {
    const before = this.#wordBefore();
    if (before !== '') return before;
    const open = this.#open.at(-1);
    return open?.isBlock === false ? open.callee : this.#statement;
  }

  #takeString(token: Token): void {
    const callee = this.#callee();
    if (callee === 'stage' && this.#label === '') this.#stage = token.text.slice(0, MAX_STAGE_LENGTH);
    const block = this.#open.findLast(({isBlock}) => isBlock)?.callee ?? '';
    this.strings.push({...token, callee, label: this.#label, assigned: this.#assigned, block, stage: this.#stage});
    if (this.#statement === '') this.#statement = '"';
  }
}

const MAX_STAGE_LENGTH = 100;
