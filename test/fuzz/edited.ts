// A text with up to three slips: characters left out, put in, or put in the place of others.
import fc from 'fast-check';

export function edited(text: fc.Arbitrary<string>, character: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(20), fc.nat(2), fc.oneof(character, fc.constant('')));
  return fc
    .tuple(text, fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([whole, edits]) =>
      edits.reduce((now, [at, left, put]) => now.slice(0, at) + put + now.slice(at + left), whole),
    );
}
