// The typography of a language, applied in one place: where its module is made. Sentences are written with plain spaces.

/** The same words, with the marks and spaces put right in every text, in lists and tables of texts, and in what its functions say. */
export function typeset<Said>(said: Said, typography: (text: string) => string): Said {
  return set(said, typography) as Said;
}

function set(said: unknown, typography: (text: string) => string): unknown {
  if (typeof said === 'string') return typography(said);
  if (typeof said === 'function') return (...args: unknown[]) => set(said(...args), typography);
  if (Array.isArray(said)) return said.map((each) => set(each, typography));
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([key, each]) => [key, set(each, typography)]));
}
