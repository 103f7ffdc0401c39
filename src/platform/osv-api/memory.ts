/** What the OSV API has said: in this run, where it stays so, and in earlier ones, where it goes out of date. */
import type {DocumentAnswer, KeptAnswers, ListingAnswer} from './answers.ts';
import type {Query} from './questions.ts';

/** Lists of advisories are asked for anew after this time; documents when a list says that they have changed. */
const MAX_AGE_MS = 4 * 60 * 60 * 1000;

/** What no run has used for so long is thrown away. */
const KEEP_MS = 14 * 24 * 60 * 60 * 1000;

export class AnswerMemory {
  readonly #kept: KeptAnswers;
  readonly #now: number;
  /** Last change of each advisory as listed in this run. */
  readonly #listed = new Map<string, string>();
  #isChanged = false;

  /** `now` in milliseconds since 1970. */
  constructor(kept: KeptAnswers, now: number) {
    this.#kept = kept;
    this.#now = now;
  }

  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** A list of an earlier run that is still fresh. */
  listing(query: Query): ListingAnswer | undefined {
    const known = own(this.#kept.listings, keyOf(query));
    if (known === undefined || !this.#isFresh(known.at)) return undefined;
    this.#note(known.answer);
    return known.answer;
  }

  /** Pages are not kept: a token of one run means nothing to the next. */
  addListing(query: Query, answer: ListingAnswer): void {
    this.#note(answer);
    if (query.page_token !== undefined || answer.next_page_token !== undefined) return;
    this.#kept.listings[keyOf(query)] = {at: this.#now, answer};
    this.#isChanged = true;
  }

  /** A document of an earlier run that no list says to have changed; null when there was none. */
  document(id: string): DocumentAnswer | null | undefined {
    const known = own(this.#kept.documents, id);
    if (known === undefined) return undefined;
    const listed = this.#listed.get(id);
    const isCurrent = listed === undefined ? this.#isFresh(known.at) : (known.answer?.modified ?? '') >= listed;
    return isCurrent ? known.answer : undefined;
  }

  addDocument(id: string, answer: DocumentAnswer | null): void {
    this.#kept.documents[id] = {at: this.#now, answer};
    this.#isChanged = true;
  }

  /** For the next run, without what is long out of date. */
  toKeep(): KeptAnswers {
    const isRecent = ([, {at}]: [string, {readonly at: number}]) => this.#now - at < KEEP_MS;
    const {listings, documents} = this.#kept;
    const isUseful = ([, {at}]: [string, {readonly at: number}]) => this.#isFresh(at);
    return {
      ...this.#kept,
      listings: Object.fromEntries(Object.entries(listings).filter(isUseful)),
      documents: Object.fromEntries(Object.entries(documents).filter(isRecent)),
    };
  }

  #isFresh(at: number): boolean {
    return at <= this.#now && this.#now - at < MAX_AGE_MS;
  }

  #note({vulns = []}: ListingAnswer): void {
    for (const {id, modified} of vulns) this.#listed.set(id, modified);
  }
}

/** Unambiguous, as neither an ecosystem nor a token holds a line feed. */
function keyOf({package: {ecosystem, name}, page_token = ''}: Query): string {
  return `${ecosystem}\n${name}\n${page_token}`;
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
