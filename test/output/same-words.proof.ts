import { describe, expect, it } from 'vitest';
import { type Cited, citeMark, type DocumentBlock } from '../../src/output/document.ts';
import { letterText } from '../../src/output/letter.ts';
import { documentMarkdown, letterMarkdown } from '../../src/output/markdown.ts';
import { letterBytes } from '../../src/output/pdf/letter-sheet.ts';
import { sheetBytes } from '../../src/output/pdf/sheet.ts';
import { plain, toText } from '../../src/output/text.ts';
import type { Letter } from '../../src/words/letter.ts';
import { labels, today } from './fixtures.ts';
import { readPdf, spokenDocument } from './pdf/read-pdf.ts';
import { trialLetterSheets, trialSheets } from './trial-documents.ts';

describe('every format says the same words', () => {
  it.each(trialSheets().map(({ name, ...sheet }) => [name, sheet] as const))(
    'answer: %s',
    async (_, { answer, extras }) => {
      const { lang, title, details: blocks } = answer;
      const document = { lang, title, blocks };
      const options = { today, labels: labels[lang], extras };
      const text = wordsOf(toText(document, { width: 80, style: plain, drawing: null }));
      const markdown = wordsOf(markdownText(documentMarkdown(document)));
      expect(markdown).toEqual(text);
      for (const variant of ['archive', 'fillable'] as const) {
        const pdf = await readPdf(await sheetBytes(answer, { ...options, variant }));
        const paper = ` ${wordsOf(spokenDocument(pdf, ['Form'])).join(' ')} `;
        const said = blocks.flatMap(sentences).map((sentence) => wordsOf(sentence).join(' '));
        // Paper has its own order: first what is to be done.
        // And what is not confirmed stands in brackets beside its step.
        const stands = (sentence: string) =>
          [sentence, sentence.replace(/^(.*) (\[[\d,]+\])$/, '($1) $2')].some((form) => paper.includes(form));
        expect(said.filter((sentence) => !stands(sentence))).toEqual([]);
      }
    },
  );

  it.each(trialLetterSheets().map(({ name, letter }) => [name, letter] as const))('letter: %s', async (_, letter) => {
    // A box to tick is drawn on paper.
    const text = wordsOf(letterText(withoutBlanks(letter)).replace(/\[ \] /g, ''));
    expect(wordsOf(markdownText(letterMarkdown(withoutBlanks(letter))))).toEqual(text);
    for (const variant of ['archive', 'fillable'] as const) {
      const pdf = await readPdf(await letterBytes(withoutBlanks(letter), { today, variant, labels: labels.fr }));
      expect(wordsOf(spokenDocument(pdf, ['Form']))).toEqual(text);
    }
  });
});

/** Each text of a block, with the numbers of its sources. */
function sentences(block: DocumentBlock): string[] {
  const cited = ({ text, cites }: Cited) => `${text} ${citeMark(cites)}`;
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
      return [cited(block)];
    case 'timeline':
      return [block.timeline.text];
    case 'list':
      return block.items.map(cited);
    case 'steps':
      return block.steps.flatMap((step) => [step.title, cited(step), ...step.notes.map(cited)]);
    case 'sources':
      return block.items.map(({ text, url }) => `${text} ${url ?? ''}`);
  }
}

/** What Markdown shows once it is laid out. */
function markdownText(markdown: string): string {
  return markdown
    .replace(/^#+ |^\s*- \[ \] |^\s*- |\\$/gm, '')
    .replace(/\*\*|<(?=https?:|\S+@)|(?<=(?:https?:|@)[^\s<>]*)>/g, '')
    .replace(/\[([^\]]+)\]\((?:https:|mailto:|tel:)[^)]*\)/g, '$1')
    .replace(/\\([^\w\s])/g, '$1');
}

/** Words, whatever the spaces between them; bullets are no words. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[\s\u00a0\u202f]+/)
    .filter((word) => !['', '•', '-'].includes(word));
}

/** A blank is a line on paper and dots in text: here, a word. */
function withoutBlanks(letter: Letter): Letter {
  return JSON.parse(JSON.stringify(letter).replace(/\{"blank":("[^"]*")\}/g, '$1'));
}
