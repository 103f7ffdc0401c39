/**
 * Answers the questions of scanners: each is asked of the OSV API at most once a run, whatever came of it, so that the
 * head and the base of a pull request are judged by the same advisories.
 */
import type {ApiRequest} from '../../scanner.ts';
import {type DocumentAnswer, type ListingAnswer, parseDocument, parseListings} from './answers.ts';
import type {ApiClient} from './client.ts';
import type {AnswerMemory} from './memory.ts';
import {BATCH_PATH, documentPath, parseQuestion, type Query} from './questions.ts';

/** A query of a batch that could not be asked; the others of the batch have their answers all the same. */
export interface Refused {
  readonly refused: string;
}

export class ApiDoor {
  readonly #client: ApiClient;
  readonly #memory: AnswerMemory;
  readonly #listings = new Map<string, Promise<ListingAnswer | Refused>>();
  readonly #documents = new Map<string, Promise<DocumentAnswer | undefined>>();

  constructor(client: ApiClient, memory: AnswerMemory) {
    this.#client = client;
    this.#memory = memory;
  }

  /**
   * As the API answers; undefined for a document that it does not have. In a batch, what could not be asked has
   * `refused` with the cause in its place. Rejects with the cause, also for questions that may not be asked.
   */
  async ask(request: ApiRequest): Promise<unknown> {
    const question = parseQuestion(request);
    if (question.kind === 'document') return this.#document(question.id);
    this.#askForNew(question.queries);
    return {results: await Promise.all(question.queries.map((query) => this.#listings.get(JSON.stringify(query))))};
  }

  #askForNew(queries: readonly Query[]): void {
    const unknown = new Map<string, Query>();
    for (const query of queries) {
      const key = JSON.stringify(query);
      if (this.#listings.has(key)) continue;
      const kept = this.#memory.listing(query);
      if (kept === undefined) unknown.set(key, query);
      else this.#listings.set(key, Promise.resolve(kept));
    }
    if (unknown.size === 0) return;
    const batch = this.#sendBatch([...unknown.values()]);
    for (const [place, key] of [...unknown.keys()].entries()) {
      const one = batch.then((answers) => answers[place] ?? {refused: 'no answer'});
      this.#listings.set(key, one);
    }
  }

  /** Never rejects. */
  async #sendBatch(queries: readonly Query[]): Promise<readonly (ListingAnswer | Refused)[]> {
    try {
      const answer = await this.#client.send(BATCH_PATH, JSON.stringify({queries}));
      const listings = parseListings(answer, queries.length);
      for (const [place, query] of queries.entries()) this.#memory.addListing(query, listings[place] ?? {});
      return listings;
    } catch (error) {
      const refused = error instanceof Error ? error.message : String(error);
      return queries.map(() => ({refused}));
    }
  }

  #document(id: string): Promise<DocumentAnswer | undefined> {
    const known = this.#documents.get(id) ?? this.#fetchDocument(id);
    this.#documents.set(id, known);
    return known;
  }

  async #fetchDocument(id: string): Promise<DocumentAnswer | undefined> {
    const kept = this.#memory.document(id);
    if (kept !== undefined) return kept ?? undefined;
    const answer = await this.#client.send(documentPath(id), undefined);
    const document = answer === undefined ? null : parseDocument(answer);
    this.#memory.addDocument(id, document);
    return document ?? undefined;
  }
}
