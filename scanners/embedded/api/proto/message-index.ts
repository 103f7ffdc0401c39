/** Finds the messages of one file by the names that are used for them. */
import type {Message} from './proto-document.ts';

export class MessageIndex {
  readonly #byName: ReadonlyMap<string, Message>;

  constructor(messages: readonly Message[]) {
    this.#byName = new Map(messages.flatMap((message) => namesOf(message).map((name) => [name, message])));
  }

  /** By the last part of the name, as it may be written with package and outer message or without. */
  find(name: string): Message | undefined {
    return this.#byName.get(name) ?? this.#byName.get(lastPart(name));
  }

  /** The named messages and those of their fields, each once. */
  reachable(names: readonly string[]): readonly Message[] {
    const found = new Set<Message>();
    const waiting = [...names];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const message = this.find(name);
      if (message === undefined || found.has(message)) continue;
      found.add(message);
      for (const {type} of message.fields) waiting.push(type);
    }
    return [...found].toSorted((a, b) => a.start - b.start);
  }
}

function namesOf({name}: Message): readonly string[] {
  return [name, lastPart(name)];
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
