// What there is a page of help on, besides the commands.
export const topics = ['exit-codes', 'dates', 'problems', 'codes', 'guides', 'privacy'] as const;
export type Topic = (typeof topics)[number];
