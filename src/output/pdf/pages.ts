// Where the pages of a sheet end: few pages, none nearly empty, the steps together.

/** What stands on one page, whole. */
export interface Unit {
  /** In points, without the space before it. */
  height: number;
  /** Before it, in points; none at the top of a page. */
  space: number;
  /** What a page that begins here costs. */
  cut: number;
}

/** What a cut costs: where a page may well begin, between two paragraphs, inside a list, between two steps; and never. */
export const cuts = { best: -60, free: 0, list: 20, step: 10_000, never: 1e9 } as const;
const page = 1000;
/** Of a page between the first and the last; it decides between cuts that are as good. */
const empty = 50;
/** A page less than a third full looks as if something were missing. */
const nearlyEmpty = 1e6;
const leastFull = 0.36;
export const mostPages = 3;
/** Worse than a cut between two steps. */
const pageTooMany = 1e5;

/**
 * The units, by index, that begin a page; the first always does.
 * @param room the height of a page, in points; a unit that is higher has a page of its own
 */
export function paginate(units: readonly Unit[], room: number): number[] {
  const count = units.length;
  const best = Array.from({ length: mostPages + 1 }, () => new Map<number, Ending>());
  /** The best pages from a unit on, after so many pages. */
  const from = (first: number, before: number): Ending => {
    if (first === count) return { cost: 0, next: count };
    const after = Math.min(before + 1, mostPages);
    const known = best[before]!.get(first);
    if (known) return known;
    let found: Ending = { cost: Number.POSITIVE_INFINITY, next: count };
    let used = -units[first]!.space;
    for (let end = first + 1; end <= count; end++) {
      used += units[end - 1]!.space + units[end - 1]!.height;
      if (used > room && end > first + 1) break;
      const cost =
        from(end, after).cost +
        (end < count ? page + units[end]!.cut : 0) +
        (before === mostPages ? pageTooMany : 0) +
        (first > 0 && end < count ? empty * (1 - used / room) : 0) +
        (used < room * leastFull && !(first === 0 && end === count) ? nearlyEmpty : 0);
      if (cost < found.cost) found = { cost, next: end };
    }
    best[before]!.set(first, found);
    return found;
  };
  const begins: number[] = [];
  for (let first = 0; first < count; ) {
    const before = Math.min(begins.length, mostPages);
    begins.push(first);
    first = from(first, before).next;
  }
  return begins;
}

interface Ending {
  cost: number;
  /** The unit that begins the page after. */
  next: number;
}
