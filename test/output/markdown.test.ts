import { describe, expect, it } from 'vitest';
import { documentMarkdown, escapeMarkdown, letterMarkdown } from '../../src/output/markdown.ts';
import { at } from '../../src/words/address.ts';
import { documents, letters } from './fixtures.ts';

describe('an answer', () => {
  it('is a list of tasks with its sources', () => {
    expect(documentMarkdown(documents.english)).toMatchInlineSnapshot(`
      "# Dossier pharmaceutique: closing it, for yourself

      For yourself.

      **The six weeks are over; closing stays possible at any time.** [1]

      The six weeks: delivered on Wednesday 1 July 2026, last safe day Tuesday 11 August 2026, today Saturday 21 November 2026. [1]

      ## Steps

      - [ ] **1. Open the portal of the Ordre (« Mon Dossier Pharmaceutique »)** (web)

        Sign in with FranceConnect, then choose “close my record”. [1,2]

        - A pharmacy can no longer close it since 19 June 2024. [2]

      - [ ] **2. Keep the confirmation** (web)

        Note the day, or keep a screenshot. [2]

      ## Sources

      - [1] Code de la santé publique, article R. 1111-20-2, Légifrance. <https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/>
      - [2] Ordre national des pharmaciens, portal of the Dossier pharmaceutique & its notice \\<2026>. <https://www.mondp.fr>
      "
    `);
  });

  it('has links where it names addresses, escaped around them', () => {
    const text = `1_a ${at('dp.access-form')} ou ${at('dp.email')}, ${at('dp.support-phone')}, 3422. *b*`;
    const blocks = [{ kind: 'paragraph' as const, text, cites: [] }];
    expect(documentMarkdown({ lang: 'fr', title: 'x', blocks })).toBe(
      `# x\n\n1\\_a <${at('dp.access-form')}> ou <contactdp@ordre.pharmacien.fr>, [0\u00a0800\u00a0083\u00a0200](tel:0800083200), 3422. \\*b\\*\n`,
    );
  });

  it('ends in one line feed', () => {
    for (const document of Object.values(documents)) expect(documentMarkdown(document)).toMatch(/[^\n]\n$/);
  });
});

describe('a letter', () => {
  it('keeps its lines apart', () => {
    expect(letterMarkdown(letters.letter)).toMatchInlineSnapshot(`
      "Prénom et nom …………………………………………………………………………………\\
      Adresse …………………………………………………………………………………………………\\
      Code postal et ville ………………………………………………………………

      Caisse nationale de l’assurance maladie\\
      Délégué à la protection des données\\
      26, avenue du Professeur-André-Lemierre\\
      75986 Paris Cedex 20

      Fait à ………………………………, le ………………………………

      Lettre recommandée avec avis de réception

      **Objet : opposition à la création de Mon espace santé et demande de confirmation écrite**

      Références : article R. 1111-28 du code de la santé publique ; article 21 du règlement (UE) 2016/679 (RGPD)

      Madame, Monsieur,

      Par la présente, je m’oppose à la création de Mon espace santé à mon nom, comme le prévoit l’article R. 1111-28 du code de la santé publique.

      Mon numéro de sécurité sociale est le ……………………………… et je suis né(e) le ……………………………….

      Je vous demande :

      - de prendre acte de mon opposition ;
      - de m’en adresser une confirmation écrite, datée ;
      - de l’envoyer à l’adresse ci-dessus ou à ……………………………….

      Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.

      Signature

      Pièce jointe : copie d’une pièce d’identité (si elle est demandée).
      "
    `);
  });
});

describe('text is shown as it is', () => {
  it.each([
    ['*gras* _et_ `code`', '\\*gras\\* \\_et\\_ \\`code\\`'],
    ['<script> & &amp; <', '\\<script> & \\&amp; \\<'],
    ['[lien](https://a.fr)', '\\[lien\\](https://a.fr)'],
    ['1. premier', '1\\. premier'],
    ['2026) an', '2026\\) an'],
    ['# titre', '\\# titre'],
    ['- tiret', '\\- tiret'],
    ['> citation', '\\> citation'],
    ['~~barré~~ a|b c\\d', '\\~\\~barré\\~\\~ a\\|b c\\\\d'],
    ['«\u202fcourant\u202f» : 12 € → l’œuf n° 3.', '«\u202fcourant\u202f» : 12 € → l’œuf n° 3.'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
