// The guides of 2022, in French.
import { at } from '../address.ts';
import type { GuideWords } from '../guide-words.ts';
import { typeset } from '../typeset.ts';
import { dateInYear } from './dates.ts';
import { typography } from './typography.ts';

const words: GuideWords = {
  guides: {
    A: 'un blog personnel',
    B: 'un site d’actualité',
    C: 'un site de technologie grand public',
    D: 'Pièces et main d’œuvre',
    E: 'Breizh-info',
  },
  said: {
    'guide.opened': 'L’espace ouvre le 3 février 2022 ; le décret 2021-1048 est en vigueur depuis le 1er janvier.',
    'guide.no-way-back': 'Le délai passé, il n’y a plus de retour.',
    'guide.enrolment-page': 'Aller à la page /enrolement-accueil.',
    'guide.steps-on-the-site':
      'Sans le code de la lettre, en demander un, cocher « Je m’oppose à la création… », puis télécharger la preuve.',
    'guide.by-telephone': 'Ou par téléphone : le 3422, en semaine, aux heures de bureau.',
    'guide.dp-durations': 'Un DP garde 4 mois de médicaments, 20 ans de vaccins, 3 ans de médicaments biologiques.',
    'guide.any-pharmacy-closes':
      'N’importe quelle pharmacie clôt un Dossier pharmaceutique (DP), ou dit s’il est clos.',
    'guide.dp-stays-closed': 'Un DP clos le reste (sous-entendu).',
    'guide.opens-for-all': 'L’espace s’ouvre tout seul pour chacun, enfants compris, d’ici à l’été 2022.',
    'guide.pilots': 'Départements pilotes : la Haute-Garonne, la Loire-Atlantique, l’Oise.',
    'guide.code-six-weeks': 'Le code, reçu par e-mail ou par SMS, vaut six semaines.',
    'guide.refuse-button': 'Cliquer sur « Refuser l’activation de mon espace santé ».',
    'guide.no-trace':
      'Des lecteurs : le site refuse le numéro de série après plusieurs essais ; un appel ne laisse pas de trace ; une vieille carte ne se lit plus.',
    'guide.end-of-march': 'On a jusqu’à la fin de mars pour s’opposer.',
    'guide.without-code': 'On s’oppose en ligne même sans avoir reçu de code.',
    'guide.bottom-of-page': 'Le bouton est en bas de la page d’accueil.',
    'guide.ameli-account': 'Un code n’arrive qu’avec un compte ameli.',
    'guide.serial-by-photo': 'Le numéro de série est à droite de la photo.',
    'guide.children-too': 'S’opposer ensuite de la même façon pour les enfants.',
    'guide.from-sending': 'Les six semaines partent de l’envoi de la lettre.',
    'guide.terms-of-2022':
      'Les cinq étapes des conditions (3.3.a), ou le téléphone (3.3.b), avec code, numéro de sécurité sociale et numéro de série.',
    'guide.proof-by-telephone': 'Demander le justificatif au téléphone.',
    'guide.before-letter':
      'Un lecteur : le site est en maintenance ; le 3422 peut refuser sans code et avant la lettre.',
    'guide.letter-lost': 'Le même : une lettre à la caisse n’arrive pas ; seuls comptent le 3422 et le site.',
    'guide.by-region': 'L’ouverture va région par région, jusqu’en mars 2022.',
    'guide.delete-in-six-weeks': 'On peut refuser, puis supprimer, mais on a six semaines pour cela.',
    'guide.activate-button': 'Cliquer sur « Activer mon espace santé », même pour refuser.',
    'guide.code-to-refuse': 'Il faut demander un code, même pour refuser.',
    'guide.refusal-for-good': 'Le refus vaut pour toujours, sauf si l’on s’inscrit.',
    'guide.closed-is-deleted': 'Nom, « Paramètres », « Clôture du profil », deux cases : le profil est supprimé.',
    'guide.hosted-in-france': 'Les données sont hébergées en France, par des hébergeurs certifiés.',
  },
  answers: {
    'rule-of-2022': 'De l’histoire. La règle des six semaines est celle du 1er janvier 2022.',
    'closing-any-time':
      'six semaines pour refuser l’ouverture ; clore reste possible à tout moment, et la suppression se demande.',
    'entry-page': `la page d’accueil de monespacesante.fr, bouton « M’opposer à Mon espace santé » ; ou, selon l’application d’août 2025, ${at('mes.second-form')}`,
    'order-of-2025':
      '« M’opposer à Mon espace santé », puis date de naissance, modèle de la carte, numéro de sécurité sociale, numéro de série, code, confirmation, PDF. Ou le 3422.',
    telephone:
      'Toujours vrai, et le 3422 clôt aussi. Les conditions de 2025 ne nomment aucun code. La fiche de Service-public cite code et numéros : les avoir si possible, sinon appeler quand même.',
    'dp-durations':
      'la pharmacie voit 12 mois de médicaments, 21 ans de vaccins, 3 ans de médicaments biologiques ; ils sont gardés 3, 23 et 5 ans.',
    'ordre-closes':
      'depuis le 19 juin 2024, les pharmacies ne clôturent plus ; la demande va à l’Ordre des pharmaciens. Une pharmacie peut montrer les données.',
    'old-closings':
      'un refus ou une clôture d’avant le 5 avril 2023 a valu trois ans, et plus rien depuis le 5 avril 2026 au plus tard. Une ouverture est précédée d’un nouvel avis et de six semaines.',
    'still-opens':
      'Toujours vrai pour un nouveau-né, à 18 ans sans espace, et pour un nouvel assuré : chacun est informé, puis a six semaines.',
    pilots: 'De l’histoire. C’étaient la Haute-Garonne, la Loire-Atlantique et la Somme.',
    'code-life':
      'Le code de la lettre vaut six semaines, d’après la presse de 2022. Pour un code demandé sur le site, rien ne le confirme.',
    'no-trace':
      'Des témoignages. Le 3422 donne le numéro de série. Après un appel, demander une confirmation écrite et noter le jour, l’heure et le nom.',
    'own-six-weeks': 'chacun a ses six semaines, à compter de l’envoi de sa lettre ou de son e-mail.',
    contacts:
      'le site envoie un code à l’e-mail ou au mobile que connaît la caisse (Assurance maladie, MSA, MGEN…). Sinon : le 3422, qui refuse sans code, ou donner ses coordonnées à la caisse.',
    'still-right': 'Toujours vrai.',
    'serial-place':
      'carte avec photo, en haut à droite, les 11 derniers chiffres ; carte sans photo, au dos, en haut à gauche, 8 à 13 chiffres.',
    'each-child': 'Toujours vrai : chaque enfant à part.',
    'from-sending': 'Toujours vrai. Une page de la CNIL disait la réception : le texte dit l’envoi.',
    'proof-by-telephone': 'Les conditions de 2025 n’en parlent plus. Le demander par écrit tout de même.',
    'before-letter':
      'Les conditions de 2025 ne nomment aucun code pour le téléphone. Refuser avant la lettre : rien ne le confirme.',
    'letter-as-back-up':
      'Les conditions nomment deux voies, le site et le 3422. L’article R1111-28 dit « notamment » : une lettre peut servir d’appui.',
    history: 'De l’histoire.',
    'code-or-telephone': 'Toujours vrai sur le site. L’autre voie est le 3422.',
    'end-of-refusal':
      'aucune fin n’a été trouvée ; mais celui d’un parent s’arrête aux 18 ans de l’enfant. Qui avait un dossier médical partagé devait confirmer fin 2022 : sinon, un espace a pu s’ouvrir.',
    'closing-archives':
      'clore archive les données dix ans ; une copie se demande avant, et la suppression à part. Le chemin : « Gérer le profil », puis « Clôture du profil ».',
    hosts: 'Toujours vrai en septembre 2025 : Worldline/Santeos et Atos.',
  },
  headings: { wrong: 'Faux aujourd’hui', replaced: 'Remplacé depuis', partly: 'Vrai en partie' },
  today: (a) => `Aujourd’hui : ${a.answer}`,
  basis: (a) =>
    `Lu dans des copies des sources, le ${dateInYear(a.since)} ou plus tard. Les ${a.count} affirmations, une à une, avec leurs sources : docs/guides-de-2022.md, dans le dépôt du programme.`,
  plans: 'Les étapes d’aujourd’hui : mes-optout checklist, mes-optout dp.',
};

export const guides: GuideWords = typeset(words, typography);
