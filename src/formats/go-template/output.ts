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
  /**
   * `copy`: text of the template; what follows stands as far behind the offset as in the output. `line`: a line of such a
   * text, on its way through other templates. `action`: what an action worked out.
   */
  readonly kind: 'copy' | 'line' | 'action';
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
    this.#add(text, {at: this.#length, source, offset, kind: 'copy'});
  }

  /** The value of an action; what it took from other templates keeps their places. */
  write(
    text: string,
    place: {readonly source: TemplateSource; readonly offset: number},
    taken: readonly Rendered[],
  ): void {
    const at = this.#length;
    this.#add(text, {at, ...place, kind: 'action'});
    if (taken.length > 0 && text.includes('\n')) {
      for (const mark of alignLines(text, taken, {at, ...place, kind: 'action'}))
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
  rendered: Rendered,
  offset: number,
): {readonly source: TemplateSource; readonly offset: number} | undefined {
  const mark = markAt(rendered, offset);
  if (mark === undefined) return undefined;
  return {source: mark.source, offset: mark.kind === 'copy' ? mark.offset + offset - mark.at : mark.offset};
}

function markAt({marks}: Rendered, offset: number): Mark | undefined {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return marks[low];
}

/**
 * Places for the lines of a value that was made of other templates' output: that output is usually indented or trimmed
 * on the way, so its lines are recognised by their text, in order. A line that is not recognised, or that was worked out
 * there, too, belongs to the action.
 */
function alignLines(text: string, taken: readonly Rendered[], own: Mark): readonly Mark[] {
  const known = taken.flatMap(linesOf);
  const waiting = new Map([...Map.groupBy(known, (line) => line.text)].map(([line, same]) => [line, same.values()]));
  const marks: Mark[] = [];
  for (const {text: line, at} of linesOf({text, marks: []})) {
    // Each line of the output is used once: of equal lines the first comes first.
    const place = waiting.get(line)?.next().value?.place;
    marks.push(place === undefined ? {...own, at} : {at, ...place, kind: 'line'});
  }
  return marks;
}

interface Line {
  readonly text: string;
  readonly at: number;
  /** Undefined for a line that no text of a template is the start of. */
  readonly place: ReturnType<typeof placeOf>;
}

/** Lines with something in them, without the white space around it. */
function linesOf(rendered: Rendered): readonly Line[] {
  let at = 0;
  return rendered.text.split('\n').flatMap((line) => {
    const start = at + line.length - line.trimStart().length;
    at += line.length + 1;
    const text = line.trim();
    if (text === '') return [];
    const isWorkedOut = markAt(rendered, start)?.kind === 'action';
    return [{text, at: start, place: isWorkedOut ? undefined : placeOf(rendered, start)}];
  });
}
