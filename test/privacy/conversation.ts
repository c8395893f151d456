// One conversation that does all a conversation can: the numbers checked, then every file that it offers to write.
import { keys, type openTerminal } from '../cli/terminal.ts';

/** Writes plan.pdf, fill.pdf, plan.ics, plan.md and letter.pdf in the folder where it stands. */
export async function converse(
  terminal: ReturnType<typeof openTerminal>,
  numbers: { nir: string; serial: string; code: string },
): Promise<void> {
  const choose = async (question: string, answer: string) => {
    await terminal.asks(question);
    await terminal.choose(answer);
  };
  const type = async (question: string, answer: string) => {
    await terminal.asks(question);
    terminal.type(answer + keys.enter);
  };
  const save = async (what: string, form: string, name: string) => {
    await choose('Et maintenant', what);
    await choose('Sous quelle forme', form);
    await type('Quel nom', name);
  };
  await choose('De quel fichier', 'Mon espace santé');
  await choose('Pour qui', 'Pour moi');
  await choose('Où en est', 'vient de l’annoncer');
  await type('Quelle date', '2026-11-03');
  await choose('Avez-vous un code', 'Non, mais la caisse');
  await choose('Quelle carte', 'avec photo');
  await choose('Et maintenant', 'Autre chose');
  await choose('Que voulez-vous faire', 'Relire mes numéros');
  await type('Numéro de sécurité sociale', numbers.nir);
  await type('Mois de naissance', '');
  await type('Numéro de série', numbers.serial);
  await type('Code provisoire', numbers.code);
  await save('Enregistrer', 'à imprimer', 'plan.pdf');
  await save('Enregistrer', 'à remplir', 'fill.pdf');
  await save('Enregistrer', 'calendrier', 'plan.ics');
  await save('Enregistrer', 'Markdown', 'plan.md');
  await save('Écrire', 'à imprimer', 'letter.pdf');
  await choose('Et maintenant', 'Terminer');
}
