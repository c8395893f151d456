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
/** More than all cuts together: a page less than a third full looks as if something were missing. */
const nearlyEmpty = 1e6;
const leastFull = 0.36;

/**
 * The units, by index, that begin a page; the first always does.
 * @param room the height of a page, in points; a unit that is higher has a page of its own
 */
export function paginate(units: readonly Unit[], room: number): number[] {
  const count = units.length;
  const costs = new Array<number>(count + 1).fill(Number.POSITIVE_INFINITY);
  const next = new Array<number>(count + 1).fill(count);
  costs[count] = 0;
  for (let first = count - 1; first >= 0; first--) {
    let used = -units[first]!.space;
    for (let end = first + 1; end <= count; end++) {
      used += units[end - 1]!.space + units[end - 1]!.height;
      if (used > room && end > first + 1) break;
      const whole = first === 0 && end === count;
      const cost =
        costs[end]! +
        (end < count ? page + units[end]!.cut : 0) +
        (first > 0 && end < count ? empty * (1 - used / room) : 0) +
        (used < room * leastFull && !whole ? nearlyEmpty : 0);
      if (cost < costs[first]!) {
        costs[first] = cost;
        next[first] = end;
      }
    }
  }
  const begins: number[] = [];
  for (let first = 0; first < count; first = next[first]!) begins.push(first);
  return begins;
}
