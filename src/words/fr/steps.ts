// The steps, in French.
import { at } from '../address.ts';
import { typeset } from '../typeset.ts';
import type { Steps } from '../words.ts';
import { longDate } from './dates.ts';
import { ofSpace, theSpace, whoseBirthDate, whoseCard, whoseNumber } from './persons.ts';
import { typography } from './typography.ts';

interface Call {
  deaf: boolean;
  video: boolean;
  today: string;
  nextPhoneDay: string;
}
/** The way to the 3422; when it opens, where that is not today; how it is reached by those who cannot telephone. */
const call = ({ deaf, video, today, nextPhoneDay }: Call) => {
  const next = nextPhoneDay === today ? '' : ` Prochain jour d’ouverture : ${longDate(nextPhoneDay)}.`;
  if (deaf) {
    return `En visio avec le 3422 (support de Mon espace santé), du lundi au vendredi de 8 h 30 à 17 h 30 : le lien est sur monespacesante.fr.${next}`;
  }
  const byVideo = video ? ' Personnes sourdes, malentendantes ou aphasiques : en visio, aux mêmes heures.' : '';
  return `3422 (support de Mon espace santé), du lundi au vendredi de 8 h 30 à 17 h 30, service gratuit + prix d’un appel.${byVideo}${next}`;
};
const callMore = 'Ayez près de vous la carte Vitale et la lettre, si vous les avez.';

const cnil = (copied: string) => ({
  title: 'Sans réponse, ou si elle ne suffit pas, saisissez la CNIL',
  detail: `CNIL, ${at('cnil.post')} : joignez la copie de ${copied}.`,
  more: 'C’est possible après s’être adressé à l’opérateur. Aucun délai de réponse n’a été trouvé ; un mois est le repère proposé ici.',
});

const said: Steps = {
  // Mon espace santé
  'mes.card.find-type': {
    title: 'Prenez la carte Vitale et regardez son modèle',
    detail: 'La carte en plastique : avec ou sans photo de son titulaire.',
    more: 'En août 2025, le formulaire proposait deux modèles : « Carte Vitale avec photo » et « Carte Vitale sans photo ».',
  },
  'mes.card.read-serial': {
    title: 'Lisez le numéro de série de la carte',
    detail: (a) =>
      `${whoseCard(a.for)} Avec photo : en haut à droite, les 11 derniers chiffres. Sans photo : au dos, en haut à gauche, de 8 à 13 chiffres.`,
    more: 'Avec photo, le formulaire affiche déjà le début du numéro, 8025000002.',
  },
  'mes.card.read-photo-serial': {
    title: 'Lisez le numéro de série de la carte',
    detail: (a) => `${whoseCard(a.for)} Il est en haut à droite : les 11 derniers chiffres.`,
    more: 'Le formulaire affiche déjà le début du numéro, 8025000002.',
  },
  'mes.card.read-plain-serial': {
    title: 'Lisez le numéro de série de la carte',
    detail: (a) => `${whoseCard(a.for)} Il est au dos, en haut à gauche : de 8 à 13 chiffres.`,
  },
  'mes.phone.ask-serial': {
    title: (a) => (a.deaf ? 'Demandez le numéro de série au 3422, en visio' : 'Demandez le numéro de série au 3422'),
    detail: (a) => `Demandez le numéro de série de la carte Vitale. ${call(a)}`,
  },
  'mes.fund.add-contact': {
    title: 'Donnez un e-mail ou un mobile à la caisse d’assurance maladie',
    detail:
      'La caisse (CPAM, MSA, MGEN ou autre) : par son compte en ligne, ou en la contactant. Le code provisoire est envoyé aux coordonnées qu’elle connaît.',
  },
  'mes.account.log-in': {
    title: 'Connectez-vous sur le site monespacesante.fr',
    detail: (a) =>
      a.for === 'self'
        ? 'Ouvrez votre compte, sur le site.'
        : `Ouvrez votre compte, sur le site, puis choisissez ${a.for === 'child' ? 'le profil de l’enfant' : 'le profil de la personne protégée'}.`,
  },
  'mes.account.ask-copy': {
    title: 'Demandez le téléchargement de vos données',
    detail: 'Sur le site : « Gestion des données » ou « Historiques et données ».',
    more: 'Le fichier n’est pas prêt tout de suite : un e-mail prévient, avec un lien.',
  },
  'mes.account.open-copy': {
    title: 'Attendez l’e-mail, puis ouvrez le fichier',
    detail: (a) =>
      `Ouvrez le lien, enregistrez le fichier et vérifiez que vos documents y sont${a.goal === 'close' ? ', avant de demander la clôture ou la suppression' : ''}.`,
  },
  'mes.account.2022.save-data': {
    title: 'Gardez une copie de vos documents',
    detail: 'Enregistrez vos documents et ouvrez-les avant d’aller plus loin.',
    more: 'Après la clôture, les données sont archivées et ne sont plus à portée de main.',
  },
  'mes.web.2022.get-code': {
    title: 'Obtenez un code provisoire sur le site',
    detail: (a) =>
      `Sur monespacesante.fr : « Générer un nouveau code provisoire ». Donnez ${whoseBirthDate(a.for)}, ${whoseNumber(a.for)}, le modèle et le numéro de série de la carte.`,
    more: 'Le code arrive par e-mail ou par SMS.',
  },
  'mes.web.2022.identify': {
    title: 'Identifiez-vous sur monespacesante.fr avec le code',
    detail: (a) =>
      `En bas de la page d’accueil : « M’opposer à Mon espace santé ». Saisissez le code, ${whoseNumber(a.for)}, le modèle et le numéro de série de la carte.`,
  },
  'mes.web.fill-form': {
    title: 'Ouvrez la page officielle et remplissez le formulaire',
    detail: (a) =>
      `Sur ${at('mes.site')}, en bas de page : « ${a.goal === 'limit' || a.goal === 'copy' ? 'Activer' : 'M’opposer à'} Mon espace santé »${a.goal === 'close' ? ' (elle sert aussi à clore)' : ''}. Saisissez ${whoseBirthDate(a.for)}${a.for === 'child' ? '. Puis, du responsable légal qui a reçu la lettre : ' : ', '}le modèle de la carte, le numéro de sécurité sociale et le numéro de série.`,
    more: (a) =>
      `Le numéro de sécurité sociale a 15 caractères : ${whoseNumber(a.for)}.${a.goal === 'close' ? ' Cette page sert aussi à clore un espace jamais activé.' : ''}`,
  },
  'mes.web.get-code': {
    title: 'Recevez un code provisoire',
    detail: 'Par e-mail ou par SMS, aux coordonnées que la caisse d’assurance maladie a.',
    more: 'Si le site ne propose ni l’un ni l’autre, la caisse n’a pas vos coordonnées : elles se mettent à jour auprès d’elle.',
  },
  'mes.web.enter-code': {
    title: 'Saisissez le code provisoire',
    detail: (a) =>
      `${a.for === 'child' ? 'Celui de cet enfant : 12' : '12'} caractères, majuscules et minuscules telles quelles.`,
  },
  'mes.web.2022.choose-refusal': {
    title: 'Choisissez le refus et confirmez',
    detail: '« Je m’oppose à la création de Mon espace santé », puis « Continuer ».',
  },
  'mes.web.confirm-refusal': {
    title: 'Confirmez le refus',
    detail: (a) => `Une page demande de confirmer l’opposition à l’ouverture ${ofSpace(a.for)}.`,
  },
  'mes.web.ask-deletion': {
    title: 'Demandez la suppression des données',
    detail: 'Pendant la clôture, cochez la demande de suppression si la page la propose.',
    more: (a) =>
      `La demande est honorée dans les trois mois : au plus tard le ${longDate(a.deletionBy)} pour une demande faite aujourd’hui.`,
  },
  'mes.web.confirm-closing': {
    title: 'Confirmez la clôture',
    detail: (a) => `C’est celle ${ofSpace(a.for)}.`,
  },
  'mes.account.2022.open-closing': {
    title: 'Ouvrez « Clôture du profil »',
    detail: 'Cliquez sur le nom, en haut à droite, puis « Paramètres » et « Clôture du profil ».',
  },
  'mes.account.open-closing': {
    title: 'Ouvrez « Clôture du profil »',
    detail: 'Sur le site : « Gérer le profil », puis « Clôture du profil ».',
  },
  'mes.account.ask-deletion': {
    title: 'Demandez la suppression des données',
    detail:
      'C’est un choix à part : dans les étapes de clôture, ou dans « Gestion des données » (ou « Historiques et données »).',
    more: (a) =>
      `La demande est honorée dans les trois mois : au plus tard le ${longDate(a.deletionBy)} pour une demande faite aujourd’hui.`,
  },
  'mes.account.2022.confirm-closing': {
    title: 'Confirmez la clôture',
    detail: 'Cochez les deux cases.',
  },
  'mes.account.confirm-closing': {
    title: 'Confirmez la clôture',
    detail: 'Le mot de passe du compte est demandé à nouveau.',
  },
  'mes.web.activate': {
    title: (a) =>
      a.goal === 'copy' ? 'Activez l’espace pour en avoir une copie' : 'Activez l’espace pour accéder à ses réglages',
    detail: (a) => `Suivez les étapes de l’activation ${ofSpace(a.for)}.`,
    more: (a) =>
      a.goal === 'copy'
        ? 'Le téléchargement est réservé à ceux qui ont un compte.'
        : 'Les réglages se trouvent dans un espace activé.',
  },
  'mes.account.set-limits': {
    title: 'Réglez les accès',
    detail:
      'Dans « Gérer le profil », « Accès des professionnels de santé » : bloquez un professionnel, masquez des documents, réglez l’accès en urgence.',
    more: 'Choisissez parmi les réglages qui suivent.',
  },
  'mes.care.ask-removal': {
    title: 'Demandez à l’auteur du document de le retirer',
    detail:
      'C’est un professionnel ou un établissement de santé. Demandez la suppression du document, et donnez un motif légitime : il en faut un.',
    more: 'Gardez une copie datée de votre demande.',
  },
  'mes.post.complain': {
    title: 'Écrivez une réclamation à la caisse d’assurance maladie',
    detail: 'Dites ce qui s’est passé, quand, et ce qui le montre ; gardez une copie.',
    more: 'Datez la copie. À la direction ou au délégué à la protection des données (DPO) de la caisse de rattachement (CPAM, MSA, MGEN ou autre).',
  },
  'mes.post.cnil': cnil('la réclamation'),
  'mes.care.ask-secrecy': {
    title: 'Demandez le secret au soignant, pendant la consultation',
    detail:
      'Dites-lui que ces données ne doivent pas être accessibles à vos parents, avant qu’il ajoute quelque chose au dossier.',
    more: 'C’est le professionnel ou l’établissement de santé qui alimente le dossier.',
  },
  'mes.phone.refuse': {
    title: (a) => (a.deaf ? 'Refusez par le 3422, en visio' : 'Refusez par téléphone, au 3422'),
    detail: (a) => `Dites que vous vous opposez à l’ouverture ${ofSpace(a.for)}. ${call(a)}`,
    more: callMore,
  },
  'mes.phone.close': {
    title: (a) => (a.deaf ? 'Demandez la clôture au 3422, en visio' : 'Demandez la clôture par téléphone, au 3422'),
    detail: (a) => `Demandez la clôture ${ofSpace(a.for)}. ${call(a)}`,
    more: callMore,
  },
  'mes.phone.check': {
    title: (a) => (a.deaf ? 'Demandez où vous en êtes au 3422, en visio' : 'Demandez où vous en êtes, au 3422'),
    detail: (a) =>
      `Demandez si ${theSpace(a.for)} existe, s’il est activé, et quel refus ou quelle clôture est enregistré. ${call(a)}`,
    more: 'Demandez aussi à quelle date.',
  },
  'mes.post.ask-deletion': {
    title: 'Demandez la suppression des données par courrier',
    detail:
      'À la direction ou au délégué à la protection des données (DPO) de la caisse d’assurance maladie (CPAM, MSA, MGEN ou autre).',
    more: (a) =>
      `C’est la caisse de rattachement. La demande est honorée dans les trois mois : au plus tard le ${longDate(a.deletionBy)} pour une demande faite aujourd’hui.`,
  },
  'mes.post.2022.ask-deletion': {
    title: 'Demandez la suppression des données par courrier',
    detail: 'Adressez une demande expresse de suppression à l’opérateur de l’espace.',
    more: (a) =>
      `Elle est honorée dans les trois mois : au plus tard le ${longDate(a.deletionBy)} pour une demande faite aujourd’hui.`,
  },
  'mes.phone.2022.ask-justificatif': {
    title: 'Demandez le justificatif pendant l’appel',
    detail: 'C’est la preuve écrite de l’opposition : gardez-la.',
  },
  'mes.web.save-justificatif': {
    title: 'Enregistrez le justificatif PDF',
    detail: 'La preuve écrite du refus, page « prise en compte » : gardez-en une copie.',
  },
  'mes.web.keep-record': {
    title: 'Gardez une trace de la clôture',
    detail: 'Le PDF s’il est proposé ; sinon, une capture de la page, avec jour et heure.',
  },
  'mes.home.note-call': {
    title: 'Notez l’appel',
    detail: 'Le jour, l’heure, le nom de l’agent et ce qui a été répondu : gardez cette note.',
  },
  'mes.home.copy-letter': {
    title: 'Gardez une copie de la demande',
    detail: 'Une copie datée de la lettre, et la preuve de son envoi.',
  },
  // Dossier pharmaceutique
  'dp.2016.say-no': {
    title: 'Dites non à l’ouverture, au comptoir',
    detail: 'À la pharmacie, dites que vous refusez l’ouverture du dossier, et demandez que ce refus soit enregistré.',
    more: (a) =>
      a.for === 'self'
        ? 'Votre accord est demandé pour ouvrir votre dossier.'
        : 'Un accord est demandé pour ouvrir le dossier.',
  },
  'dp.2016.close': {
    title: 'Demandez la clôture dans n’importe quelle pharmacie',
    detail: 'Présentez la carte Vitale.',
  },
  'dp.2016.keep-attestation': {
    title: 'Gardez l’attestation de clôture',
    detail: 'La pharmacie la remet.',
  },
  'dp.2016.ask-pharmacist': {
    title: 'Demandez à un pharmacien',
    detail: (a) =>
      `Demandez s’il existe un dossier et une copie de son contenu.${a.for === 'self' ? '' : ' Prenez la carte Vitale de la personne.'}`,
  },
  'dp.2016.limit-at-counter': {
    title: 'Refusez au comptoir, avant la délivrance',
    detail:
      'Dites au pharmacien que vous refusez que le dossier soit alimenté ou consulté. Demandez l’attestation de ce refus.',
  },
  'dp.2023.object-online': {
    title: 'Opposez-vous sur le portail de l’Ordre des pharmaciens',
    detail: (a) =>
      `L’opposition à l’ouverture ${a.for === 'self' ? 'de votre dossier' : 'du dossier'} se fait en ligne, sur le portail du Conseil national de l’Ordre des pharmaciens.`,
  },
  'dp.2023.object-by-post': {
    title: 'Opposez-vous par courrier postal',
    detail: (a) =>
      `Écrivez au Conseil national de l’Ordre des pharmaciens que vous vous opposez à l’ouverture ${a.for === 'self' ? 'de votre dossier' : 'du dossier'}.`,
  },
  'dp.2023.close-in-pharmacy': {
    title: 'Demandez la clôture dans une pharmacie',
    detail: 'Au comptoir : les pharmacies n’ouvrent plus de dossier, mais peuvent encore en clore.',
  },
  'dp.2023.close-at-ordre': {
    title: 'Demandez la clôture à l’Ordre des pharmaciens',
    detail: 'C’est son Conseil national qui la fait : elle est possible à tout moment.',
  },
  'dp.2024.close-at-ordre': {
    title: 'Demandez la clôture sur le site de l’Ordre',
    detail:
      'Page « Mon dossier pharmaceutique » (« je suis patient/grand public », « Mes droits ») : remplissez le formulaire.',
    more: 'Ou passez par le portail de gestion des droits.',
  },
  'dp.2024.close-by-post': {
    title: 'Demandez la clôture à l’Ordre par courrier',
    detail: 'Elle se demande au Conseil national de l’Ordre des pharmaciens : elle est possible à tout moment.',
  },
  'dp.2023.ask': {
    title: 'Demandez si un dossier existe',
    detail: (a) =>
      `Au Conseil national de l’Ordre des pharmaciens, ou à un pharmacien habilité à consulter ${a.for === 'self' ? 'votre dossier' : 'le dossier'}.`,
  },
  'dp.form.fill': {
    title: 'Remplissez le formulaire de gestion des droits',
    detail: (a) =>
      `Demandez ${a.goal === 'refuse' ? 'l’opposition à l’ouverture' : 'la clôture'} ${a.for === 'self' ? 'de votre dossier' : 'du dossier'}, datez et signez. À télécharger : ${at('dp.rights-form')}`,
  },
  'dp.access-form.fill': {
    title: 'Remplissez le formulaire d’accès',
    detail: `À télécharger : ${at('dp.access-form')}`,
    more: (a) =>
      `Il sert à savoir si ${a.for === 'self' ? 'vous avez un dossier' : 'la personne a un dossier'}, et ce qu’il contient.`,
  },
  'dp.email.send-form': {
    title: 'Envoyez le formulaire par e-mail à l’Ordre des pharmaciens',
    detail: `À ${at('dp.email')}, avec les copies demandées. Gardez le message envoyé : il porte la date.`,
  },
  'dp.post.send-form': {
    title: 'Envoyez le formulaire par courrier à l’Ordre des pharmaciens',
    detail: `${at('dp.post')}. Joignez les copies demandées.`,
  },
  'dp.email.ask-access': {
    title: 'Envoyez-le par e-mail à l’Ordre et attendez la réponse',
    detail: `À ${at('dp.email')}. Demandez aussi si un refus ou une clôture est enregistré, et à quelle date.`,
    more: 'La réponse dit s’il existe un dossier.',
  },
  'dp.post.ask-access': {
    title: 'Envoyez-le par courrier à l’Ordre et attendez la réponse',
    detail: `${at('dp.post')}.`,
    more: 'Demandez aussi si un refus ou une clôture est enregistré, et à quelle date.',
  },
  'dp.2016.ask-copy': {
    title: 'Demandez une copie à un pharmacien',
    detail: 'Au comptoir, avec la carte Vitale : une copie du contenu du dossier.',
  },
  'dp.2023.ask-copy': {
    title: 'Demandez une copie à un pharmacien',
    detail: 'Au comptoir, demandez les données du dossier.',
    more: 'Le droit d’accès s’exerce auprès d’un pharmacien habilité à consulter le dossier, ou de l’Ordre.',
  },
  'dp.email.ask-copy': {
    title: 'Demandez la copie à l’Ordre par e-mail',
    detail: `À ${at('dp.email')}, avec le formulaire : les données du dossier et toutes les traces des actions.`,
    more: 'Gardez le message envoyé : il porte la date.',
  },
  'dp.post.ask-copy': {
    title: 'Demandez la copie à l’Ordre par courrier',
    detail: `${at('dp.post')}. Avec le formulaire : les données du dossier et toutes les traces des actions.`,
  },
  'dp.home.keep-copy': {
    title: 'Attendez la réponse, et gardez la copie',
    detail: 'Ouvrez la copie reçue, et regardez si elle est complète.',
  },
  'dp.counter.ask-correction': {
    title: 'Demandez la correction à un pharmacien',
    detail: 'Dites quelle donnée est inexacte ou incomplète, et montrez ce qui le prouve. Notez le jour et la réponse.',
    more: 'La demande se fait à un professionnel habilité à alimenter le dossier, ou à l’Ordre.',
  },
  'dp.counter.limit': {
    title: 'Dites-le au comptoir, avant la délivrance',
    detail: (a) =>
      `Dites au pharmacien que vous refusez qu’il consulte ou alimente ${a.for === 'self' ? 'votre dossier' : 'le dossier'}. Redites-le à chaque délivrance.`,
    more: 'Aucune source ne décrit un refus valable pour toutes les délivrances.',
  },
  'dp.counter.secret': {
    title: 'Dites-le au comptoir, avant la délivrance',
    detail:
      'Dites au pharmacien que ces soins sont secrets et ne doivent pas être inscrits dans le dossier. N’envoyez pas le formulaire de l’Ordre : la réponse irait au représentant légal.',
  },
  'dp.email.complain': {
    title: 'Écrivez une réclamation à l’Ordre des pharmaciens',
    detail: `À ${at('dp.email')} : ce qui s’est passé, quand, et ce qui montre le refus.`,
    more: 'Gardez le message envoyé : il porte la date.',
  },
  'dp.email.remind': {
    title: 'Relancez l’Ordre par écrit',
    detail: `À ${at('dp.email')}, ou par lettre. Rappelez ce qui a été demandé, quand et par quelle voie.`,
    more: 'Gardez le message envoyé.',
  },
  'dp.post.cnil': cnil('votre demande'),
  'dp.home.keep-record': {
    title: 'Gardez une copie de la demande',
    detail: 'Une copie datée de ce qui a été demandé ou envoyé, avec ses pièces.',
  },
  'dp.home.keep-notification': {
    title: 'Attendez la notification de l’Ordre, et gardez-la',
    detail: (a) =>
      `Elle dit la prise en compte ${a.goal === 'refuse' ? 'de l’opposition' : 'de la clôture'} : c’est la preuve écrite.`,
  },
};

export const steps = typeset(said, typography);
