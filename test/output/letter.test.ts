import { describe, expect, it } from 'vitest';
import { letterText } from '../../src/output/letter.ts';
import { letters } from './fixtures.ts';

describe('a letter as text', () => {
  it('has its sender on the left, its addressee and its date on the right, dots for its blanks', () => {
    expect(letterText(letters.letter)).toMatchInlineSnapshot(`
      "Prénom et nom …………………………………………………………………………………
      Adresse …………………………………………………………………………………………………
      Code postal et ville ………………………………………………………………

                                     Caisse nationale de l’assurance maladie
                                     Délégué à la protection des données
                                     26, avenue du Professeur-André-Lemierre
                                     75986 Paris Cedex 20

                                     Fait à ………………………………, le ………………………………

      Lettre recommandée avec avis de réception

      Objet : opposition à la création de Mon espace santé et demande de
      confirmation écrite
      Références : article R. 1111-28 du code de la santé publique ; article 21 du
      règlement (UE) 2016/679 (RGPD)

      Madame, Monsieur,

      Par la présente, je m’oppose à la création de Mon espace santé à mon nom,
      comme le prévoit l’article R. 1111-28 du code de la santé publique.

      Mon numéro de sécurité sociale est le ……………………………… et je suis né(e)
      le ……………………………….

      Je vous demande :

      - de prendre acte de mon opposition ;
      - de m’en adresser une confirmation écrite, datée ;
      - de l’envoyer à l’adresse ci-dessus ou à ……………………………….

      Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations
      distinguées.

                                     Signature

      Pièce jointe : copie d’une pièce d’identité (si elle est demandée).
      "
    `);
  });

  it('has no line longer than 76 columns and ends in one line feed', () => {
    for (const letter of Object.values(letters)) {
      const text = letterText(letter);
      expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(76);
      expect(text).toMatch(/[^\n]\n$/);
    }
  });
});
