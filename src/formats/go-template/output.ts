/** What a template writes, and which place of which template each stretch of it comes from. */

/** A text that templates were parsed from. */
export interface TemplateSource {
  readonly path: string;
  readonly text: string;
}

/** From here to the next mark the output comes from this place. */
export interface Mark {
  /** Offset in the output. */
  readonly at: number;
  readonly source: TemplateSource;
  /** Offset in the source. */
  readonly offset: number;
  /** True for text that was copied: what follows stands as far behind the offset as in the output. */
  readonly isCopy: boolean;
}

export interface Rendered {
  readonly text: string;
  /** Sorted by `at`. */
  readonly marks: readonly Mark[];
}

export class Output {
  readonly #chunks: string[] = [];
  readonly #marks: Mark[] = [];
  #length = 0;

  copy(text: string, source: TemplateSource, offset: number): void {
    this.#add(text, {at: this.#length, source, offset, isCopy: true});
  }

  /** The value of an action; what it took from other templates keeps their places. */
  write(
    text: string,
    place: {readonly source: TemplateSource; readonly offset: number},
    taken: readonly Rendered[],
  ): void {
    const at = this.#length;
    this.#add(text, {at, ...place, isCopy: false});
    if (taken.length > 0 && text.includes('\n')) {
      for (const mark of alignLines(text, taken, {at, ...place, isCopy: false}))
        this.#marks.push({...mark, at: at + mark.at});
    }
  }

  finish(): Rendered {
    return {text: this.#chunks.join(''), marks: this.#marks};
  }

  #add(text: string, mark: Mark): void {
    if (text === '') return;
    this.#chunks.push(text);
    this.#length += text.length;
    this.#marks.push(mark);
  }
}

/** Place of an offset of the output; undefined for an empty output. */
export function placeOf(
  {marks}: Rendered,
  offset: number,
): {readonly source: TemplateSource; readonly offset: number} | undefined {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const mark = marks[low];
  if (mark === undefined) return undefined;
  return {source: mark.source, offset: mark.isCopy ? mark.offset + offset - mark.at : mark.offset};
}

/**
 * Places for the lines of a value that was made of other templates' output: that output is usually indented or trimmed
 * on the way, so its lines are recognised by their text, in order. A line that is not recognised belongs to the action.
 */
function alignLines(text: string, taken: readonly Rendered[], own: Mark): readonly Mark[] {
  const known = taken.flatMap(linesOf);
  const waiting = new Map([...Map.groupBy(known, (line) => line.text)].map(([line, same]) => [line, same.values()]));
  const marks: Mark[] = [];
  for (const {text: line, at} of linesOf({text, marks: []})) {
    // Each line of the output is used once: of equal lines the first comes first.
    const place = waiting.get(line)?.next().value?.place;
    marks.push(place === undefined ? {...own, at} : {at, ...place, isCopy: false});
  }
  return marks;
}

interface Line {
  readonly text: string;
  readonly at: number;
  readonly place: ReturnType<typeof placeOf>;
}

/** Lines with something in them, without the white space around it. */
function linesOf(rendered: Rendered): readonly Line[] {
  let at = 0;
  return rendered.text.split('\n').flatMap((line) => {
    const start = at + line.length - line.trimStart().length;
    at += line.length + 1;
    const text = line.trim();
    return text === '' ? [] : [{text, at: start, place: placeOf(rendered, start)}];
  });
}
