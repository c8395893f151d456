import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuts, paginate, type Unit } from '../../../src/output/pdf/pages.ts';

const unit = (height: number, cut: number = cuts.free): Unit => ({ height, space: 0, cut });
const room = 100;

describe('paginate', () => {
  it.each<[string, Unit[], number[]]>([
    ['one page for what fits on one', [unit(60), unit(40, cuts.best)], [0]],
    ['the best cut before a fuller page', [unit(40), unit(20, cuts.best), unit(20), unit(50)], [0, 1]],
    ['no cut between two steps where the page can end elsewhere', [unit(50), unit(40, cuts.step), unit(50)], [0, 2]],
    ['a cut between two steps where there is no room', [unit(60), unit(50, cuts.step), unit(40)], [0, 1]],
    ['a heading goes with what follows', [unit(60), unit(30), unit(40, cuts.never)], [0, 1]],
    ['no page that is nearly empty', [unit(50), unit(45), unit(20, cuts.best)], [0, 1]],
    ['two fuller pages before one of the three half empty', [unit(90), unit(70), unit(20), unit(90)], [0, 1, 3]],
    ['a page of its own for what is higher than a page', [unit(150), unit(50)], [0, 1]],
  ])('%s', (_, units, begins) => {
    expect(paginate(units, room)).toEqual(begins);
  });

  it('does without the space at the top of a page', () => {
    expect(paginate([{ ...unit(100), space: 20 }], room)).toEqual([0]);
    expect(paginate([unit(50), { ...unit(50), space: 1 }], room)).toEqual([0, 1]);
  });

  it('leaves nothing out, and fills no page beyond its foot', () => {
    const units = fc.array(
      fc.record({
        height: fc.integer({ min: 1, max: 100 }),
        space: fc.constantFrom(0, 5),
        cut: fc.constantFrom(0, 20),
      }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(units, (of) => {
        const begins = paginate(of, room);
        expect(begins[0]).toBe(0);
        for (const [page, first] of begins.entries()) {
          const on = of.slice(first, begins[page + 1]);
          expect(on.length).toBeGreaterThan(0);
          expect(on.reduce((sum, { height, space }) => sum + height + space, -on[0]!.space)).toBeLessThanOrEqual(room);
        }
      }),
    );
  });
});
