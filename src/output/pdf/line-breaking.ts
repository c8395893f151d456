// Breaks runs of text into lines of a given width: at spaces, never at a no-break space, inside a word only if it must.

/**
 * A stretch of text in one style. With `link`, it opens that address; `linkTitle` is what a screen reader calls the link.
 * With `blank`, it is a line to write on, as wide as its text; `blank` says what goes there.
 */
export interface Run {
  text: string;
  bold?: boolean;
  quiet?: boolean;
  /** Set small and high, as the number of a note is. */
  raised?: boolean;
  link?: string;
  linkTitle?: string;
  blank?: string;
}

/** What one line holds of one run. `run` is its index: pieces with the same index are read as one text. */
export interface Piece {
  run: number;
  text: string;
  x: number;
  width: number;
}

export type Measure = (text: string, run: Run) => number;

/**
 * The lines, each a list of pieces with their distance from the left. The space at which a line ends stays at its end:
 * without it the last word and the first of the next line are read as one.
 * @param width in points; a word wider than that is cut, an address after its punctuation
 */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  const endLine = () => {
    lines.push(line);
    line = [];
    used = 0;
  };
  for (const word of wordsOf(runs)) {
    const visible = word.reduce(
      (sum, part) => sum + measure(part.text.replace(trailingSpaces, ''), runs[part.run]!),
      0,
    );
    if (used > 0 && used + visible > width) endLine();
    for (const part of word.flatMap((whole) => (visible > width ? cut(whole, runs, width, measure) : [whole]))) {
      const wide = measure(part.text.replace(trailingSpaces, ''), runs[part.run]!);
      if (visible > width && used > 0 && used + wide > width) endLine();
      append(line, part, used, measure(part.text, runs[part.run]!));
      used += measure(part.text, runs[part.run]!);
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** Plain ones: a no-break space is as good as a letter, and the whole of a blank. */
const trailingSpaces = / +$/;

interface Part {
  run: number;
  text: string;
}

/** Words with the space after them; one that changes style half-way is one word of two parts. */
function wordsOf(runs: readonly Run[]): Part[][] {
  const words: Part[][] = [];
  let open = false;
  for (const [run, { text }] of runs.entries()) {
    for (const chunk of text.match(/[^ ]+ *| +/g) ?? []) {
      if (open || (chunk.startsWith(' ') && words.length > 0)) words.at(-1)!.push({ run, text: chunk });
      else words.push([{ run, text: chunk }]);
      open = !chunk.endsWith(' ');
    }
  }
  return words;
}

function cut(part: Part, runs: readonly Run[], width: number, measure: Measure): Part[] {
  const pieces = part.text.match(/[^/?&=#._-]*(?:[/?&=#._-]+ *|$)/g)?.filter((text) => text !== '') ?? [];
  return pieces.flatMap((text) =>
    measure(text.replace(trailingSpaces, ''), runs[part.run]!) <= width
      ? [{ run: part.run, text }]
      : [...text].map((letter) => ({ run: part.run, text: letter })),
  );
}

function append(line: Piece[], part: Part, x: number, width: number): void {
  const last = line.at(-1);
  if (last?.run === part.run) {
    last.text += part.text;
    last.width += width;
  } else line.push({ run: part.run, text: part.text, x, width });
}
