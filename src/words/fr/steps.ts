// The steps, in French.
import { at } from '../address.ts';
import type { Steps } from '../words.ts';
import { longDate } from './dates.ts';
import { ofSpace, theSpace, whoseBirthDate, whoseCard, whoseNumber } from './persons.ts';

const call = (deaf: boolean, day: string) =>
  deaf
    ? `Joignez un conseiller du 3422 en visio-interprétation, du lundi au vendredi de 8 h 30 à 17 h 30. Prochain jour d’ouverture : ${longDate(day)}.`
    : `Appelez le 3422, du lundi au vendredi de 8 h 30 à 17 h 30 (service gratuit + prix d’un appel). Prochain jour d’ouverture : ${longDate(day)}.`;

const cnil = (copied: string) => ({
  title: 'Sans réponse, ou si elle ne suffit pas, saisir la CNIL',
  detail: `La CNIL, ${at('cnil.post')}, après s’être adressé à l’opérateur : joignez la copie de ${copied}. Aucun délai de réponse n’a été trouvé ; un mois est le repère proposé ici.`,
});

export const steps: Steps = {
  // Mon espace santé
  'mes.card.find-type': {
    title: 'Prendre la carte Vitale et voir son modèle',
    detail:
      'En août 2025, le formulaire proposait deux modèles : « Carte Vitale avec photo » et « Carte Vitale sans photo ».',
  },
  'mes.card.read-serial': {
    title: 'Lire le numéro de série de la carte',
    detail: (a) =>
      `${whoseCard(a.for)} Avec photo : en haut à droite, les 11 derniers chiffres (le début, 8025000002, est déjà affiché). Sans photo : au dos, en haut à gauche, de 8 à 13 chiffres.`,
  },
  'mes.card.read-photo-serial': {
    title: 'Lire le numéro de série de la carte',
    detail: (a) =>
      `${whoseCard(a.for)} Il est en haut à droite de la carte avec photo. Le formulaire demande les 11 derniers chiffres : le début, 8025000002, est déjà affiché.`,
  },
  'mes.card.read-plain-serial': {
    title: 'Lire le numéro de série de la carte',
    detail: (a) => `${whoseCard(a.for)} Il est au dos de la carte sans photo, en haut à gauche : de 8 à 13 chiffres.`,
  },
  'mes.phone.ask-serial': {
    title: (a) => (a.deaf ? 'Demander le numéro de série au 3422, en visio' : 'Demander le numéro de série au 3422'),
    detail: (a) => `${call(a.deaf, a.nextPhoneDay)} Demandez le numéro de série de la carte Vitale.`,
  },
  'mes.fund.add-contact': {
    title: 'Donner un e-mail ou un mobile à la caisse d’assurance maladie',
    detail:
      'Le code est envoyé aux coordonnées que la caisse connaît. Ajoutez-les depuis le compte en ligne de la caisse, ou en la contactant.',
  },
  'mes.account.log-in': {
    title: 'Se connecter sur le site monespacesante.fr',
    detail: (a) =>
      a.for === 'self'
        ? 'Connectez-vous à votre compte, sur le site.'
        : `Connectez-vous à votre compte, sur le site, puis choisissez ${a.for === 'child' ? 'le profil de l’enfant' : 'le profil de la personne protégée'}.`,
  },
  'mes.account.ask-copy': {
    title: 'Demander le téléchargement de vos données',
    detail:
      'Sur le site, dans la rubrique « Gestion des données » ou « Historiques et données ». Le fichier n’est pas prêt tout de suite : un e-mail prévient, avec un lien.',
  },
  'mes.account.open-copy': {
    title: 'Attendre l’e-mail, puis ouvrir le fichier',
    detail: (a) =>
      `Ouvrez le lien de l’e-mail, enregistrez le fichier et ouvrez-le.${a.goal === 'close' ? ' Demandez la clôture ou la suppression une fois que vous y avez vu vos documents.' : ' Vérifiez que vos documents y sont.'}`,
  },
  'mes.account.2022.save-data': {
    title: 'Garder une copie de vos documents',
    detail:
      'Après la clôture, les données sont archivées et ne sont plus à portée de main. Enregistrez vos documents et ouvrez-les avant d’aller plus loin.',
  },
  'mes.web.2022.get-code': {
    title: 'Obtenir un code provisoire sur le site',
    detail: (a) =>
      `Sur monespacesante.fr, sans code, choisissez « Générer un nouveau code provisoire ». Donnez ${whoseBirthDate(a.for)} et ${whoseNumber(a.for)}. Donnez ensuite le modèle et le numéro de série de la carte. Le code arrive par e-mail ou par SMS.`,
  },
  'mes.web.2022.identify': {
    title: 'S’identifier sur monespacesante.fr avec le code',
    detail: (a) =>
      `Ouvrez monespacesante.fr et cliquez sur « M’opposer à Mon espace santé », en bas de la page d’accueil. Saisissez le code provisoire, ${whoseNumber(a.for)}, le modèle et le numéro de série de la carte.`,
  },
  'mes.web.fill-form': {
    title: 'Ouvrir la page officielle et remplir le formulaire',
    detail: (a) =>
      `Ouvrez ${at('mes.site')} et cliquez sur « ${a.goal === 'limit' || a.goal === 'copy' ? 'Activer' : 'M’opposer à'} Mon espace santé », en bas de la page d’accueil. ${
        a.goal === 'close' ? 'Cette page sert aussi à clore un espace jamais activé. ' : ''
      }Saisissez ${whoseBirthDate(a.for)} et le modèle de la carte Vitale. Saisissez ensuite ${whoseNumber(a.for)} (15 caractères) et le numéro de série.`,
  },
  'mes.web.get-code': {
    title: 'Recevoir un code provisoire',
    detail:
      'Le site propose de l’envoyer par e-mail ou par SMS, aux coordonnées que la caisse connaît. Choisissez l’un des deux.',
  },
  'mes.web.enter-code': {
    title: 'Saisir le code provisoire',
    detail: '12 caractères, lettres et chiffres, à recopier tels quels : majuscules et minuscules comprises.',
  },
  'mes.web.2022.choose-refusal': {
    title: 'Choisir le refus et confirmer',
    detail: 'Choisissez « Je m’oppose à la création de Mon espace santé », puis « Continuer », et confirmez.',
  },
  'mes.web.confirm-refusal': {
    title: 'Confirmer le refus',
    detail: (a) => `Une page demande de confirmer l’opposition à l’ouverture ${ofSpace(a.for)}. Confirmez.`,
  },
  'mes.web.ask-deletion': {
    title: 'Demander la suppression des données',
    detail: (a) =>
      `Pendant la clôture, cochez la demande de suppression si la page la propose. Elle est honorée dans les trois mois : au plus tard le ${longDate(a.deletionBy)} pour une demande faite aujourd’hui.`,
  },
  'mes.web.confirm-closing': {
    title: 'Confirmer la clôture',
    detail: (a) => `Confirmez la clôture ${ofSpace(a.for)}.`,
  },
  'mes.account.2022.open-closing': {
    title: 'Ouvrir « Clôture du profil »',
    detail: 'Cliquez sur le nom, en haut à droite, puis « Paramètres » et « Clôture du profil ».',
  },
  'mes.account.open-closing': {
    title: 'Ouvrir « Clôture du profil »',
    detail: 'Sur le site, ouvrez « Gérer le profil », puis « Clôture du profil ».',
  },
  'mes.account.ask-deletion': {
    title: 'Demander la suppression des données',
    detail: (a) =>
      `C’est un choix à part, dans les étapes de clôture, ou dans « Gestion des données » ou « Historiques et données ». La demande est honorée dans les trois mois : au plus tard le ${longDate(a.deletionBy)} pour une demande faite aujourd’hui.`,
  },
  'mes.account.2022.confirm-closing': { title: 'Confirmer la clôture', detail: 'Cochez les deux cases et confirmez.' },
  'mes.account.confirm-closing': {
    title: 'Confirmer la clôture',
    detail: 'Confirmez ; le mot de passe du compte est demandé à nouveau.',
  },
  'mes.web.activate': {
    title: (a) =>
      a.goal === 'copy' ? 'Activer l’espace pour en avoir une copie' : 'Activer l’espace pour accéder à ses réglages',
    detail: (a) =>
      `${a.goal === 'copy' ? 'Le téléchargement est réservé à ceux qui ont un compte.' : 'Les réglages se trouvent dans un espace activé.'} Suivez les étapes de l’activation ${ofSpace(a.for)}.`,
  },
  'mes.account.set-limits': {
    title: 'Régler les accès',
    detail:
      'Dans le profil, « Gérer le profil », puis « Accès des professionnels de santé ». Choisissez parmi les réglages qui suivent.',
  },
  'mes.care.ask-removal': {
    title: 'Demander le retrait du document à son auteur',
    detail:
      'Adressez-vous au professionnel ou à l’établissement de santé qui est l’auteur du document, et demandez sa suppression. Il faut un motif légitime : donnez-le, et gardez une copie datée de votre demande.',
  },
  'mes.post.complain': {
    title: 'Écrire une réclamation à la caisse d’assurance maladie',
    detail:
      'Écrivez à la direction ou au délégué à la protection des données (DPO) de la caisse de rattachement. Dites ce qui s’est passé, à quelle date, et joignez ce qui le montre. Gardez une copie datée.',
  },
  'mes.post.cnil': cnil('la réclamation'),
  'mes.care.ask-secrecy': {
    title: 'Demander le secret au soignant, pendant la consultation',
    detail:
      'Dites au professionnel ou à l’établissement de santé que ces données ne doivent pas être accessibles à vos parents. C’est lui qui alimente le dossier : demandez-lui pendant la consultation, avant qu’il y ajoute quelque chose.',
  },
  'mes.phone.refuse': {
    title: (a) => (a.deaf ? 'Refuser par le 3422, en visio' : 'Refuser par téléphone, au 3422'),
    detail: (a) => `${call(a.deaf, a.nextPhoneDay)} Dites que vous vous opposez à l’ouverture ${ofSpace(a.for)}.`,
  },
  'mes.phone.close': {
    title: (a) => (a.deaf ? 'Demander la clôture au 3422, en visio' : 'Demander la clôture par téléphone, au 3422'),
    detail: (a) => `${call(a.deaf, a.nextPhoneDay)} Demandez la clôture ${ofSpace(a.for)}.`,
  },
  'mes.phone.check': {
    title: (a) => (a.deaf ? 'Demander où l’on en est au 3422, en visio' : 'Demander où l’on en est, au 3422'),
    detail: (a) =>
      `${call(a.deaf, a.nextPhoneDay)} Demandez si ${theSpace(a.for)} existe, s’il est activé, et si un refus ou une clôture est enregistré, et à quelle date.`,
  },
  'mes.post.ask-deletion': {
    title: 'Demander la suppression des données par courrier',
    detail: (a) =>
      `Écrivez au directeur ou au délégué à la protection des données (DPO) de la caisse de rattachement. La demande est honorée dans les trois mois : au plus tard le ${longDate(a.deletionBy)} pour une demande faite aujourd’hui.`,
  },
  'mes.post.2022.ask-deletion': {
    title: 'Demander la suppression des données par courrier',
    detail: (a) =>
      `Adressez une demande expresse de suppression à l’opérateur de l’espace. Elle est honorée dans les trois mois : au plus tard le ${longDate(a.deletionBy)} pour une demande faite aujourd’hui.`,
  },
  'mes.phone.2022.ask-justificatif': {
    title: 'Demander le justificatif pendant l’appel',
    detail: 'Demandez à l’agent le justificatif de l’opposition, et gardez-le.',
  },
  'mes.web.save-justificatif': {
    title: 'Enregistrer le justificatif PDF',
    detail:
      'La page « prise en compte » met à disposition un justificatif au format PDF : enregistrez-le, et gardez-en une copie ailleurs.',
  },
  'mes.web.keep-record': {
    title: 'Garder une trace de la clôture',
    detail:
      'Enregistrez le PDF s’il est proposé ; sinon, une capture de la page de confirmation. Notez le jour et l’heure.',
  },
  'mes.home.note-call': {
    title: 'Noter l’appel',
    detail: 'Notez le jour, l’heure, le nom de l’agent et ce qui a été répondu, et gardez cette note.',
  },
  'mes.home.copy-letter': {
    title: 'Garder une copie de la demande',
    detail: 'Gardez une copie datée de la lettre et la preuve de son envoi.',
  },
  // Dossier pharmaceutique
  'dp.2016.say-no': {
    title: 'Dire non à l’ouverture, au comptoir',
    detail: (a) =>
      `${a.for === 'self' ? 'Votre accord est demandé pour ouvrir votre dossier' : 'Un accord est demandé pour ouvrir le dossier'}. À la pharmacie, dites que vous refusez son ouverture, et demandez que ce refus soit enregistré.`,
  },
  'dp.2016.close': {
    title: 'Demander la clôture dans n’importe quelle pharmacie',
    detail: 'Présentez la carte Vitale et demandez la clôture.',
  },
  'dp.2016.keep-attestation': {
    title: 'Garder l’attestation de clôture',
    detail: 'La pharmacie remet une attestation de clôture : gardez-la.',
  },
  'dp.2016.ask-pharmacist': {
    title: 'Demander à un pharmacien',
    detail: (a) =>
      `Demandez s’il existe un dossier et une copie de son contenu. ${a.for === 'self' ? '' : 'Prenez la carte Vitale de la personne.'}`.trim(),
  },
  'dp.2016.limit-at-counter': {
    title: 'Refuser au comptoir, avant la délivrance',
    detail:
      'Dites au pharmacien que vous refusez que le dossier soit alimenté ou consulté. Demandez l’attestation de ce refus.',
  },
  'dp.2023.object-online': {
    title: 'S’opposer sur le portail de l’Ordre des pharmaciens',
    detail: (a) =>
      `L’opposition à l’ouverture ${a.for === 'self' ? 'de votre dossier' : 'du dossier'} se fait en ligne, sur le portail du Conseil national de l’Ordre des pharmaciens.`,
  },
  'dp.2023.object-by-post': {
    title: 'S’opposer par courrier postal',
    detail: (a) =>
      `Écrivez au Conseil national de l’Ordre des pharmaciens que vous vous opposez à l’ouverture ${a.for === 'self' ? 'de votre dossier' : 'du dossier'}.`,
  },
  'dp.2023.close-in-pharmacy': {
    title: 'Demander la clôture dans une pharmacie',
    detail: 'Les pharmacies n’ouvrent plus de dossier, mais peuvent encore en clore. Demandez la clôture au comptoir.',
  },
  'dp.2023.close-at-ordre': {
    title: 'Demander la clôture à l’Ordre des pharmaciens',
    detail: 'Demandez la clôture au Conseil national de l’Ordre des pharmaciens : elle est possible à tout moment.',
  },
  'dp.2024.close-at-ordre': {
    title: 'Demander la clôture sur le site de l’Ordre',
    detail:
      'Sur le site de l’Ordre, page « Mon dossier pharmaceutique » (« je suis patient/grand public », « Mes droits »), remplissez le formulaire, ou passez par le portail de gestion des droits.',
  },
  'dp.2024.close-by-post': {
    title: 'Demander la clôture à l’Ordre par courrier',
    detail: 'Demandez la clôture au Conseil national de l’Ordre des pharmaciens : elle est possible à tout moment.',
  },
  'dp.2023.ask': {
    title: 'Demander si un dossier existe',
    detail: (a) =>
      `Demandez-le au Conseil national de l’Ordre des pharmaciens, ou à un pharmacien habilité à consulter ${a.for === 'self' ? 'votre dossier' : 'le dossier'}.`,
  },
  'dp.form.fill': {
    title: 'Remplir le formulaire de gestion des droits',
    detail: (a) =>
      `Téléchargez-le : ${at('dp.rights-form')}. Demandez ${
        a.goal === 'refuse' ? 'l’opposition à l’ouverture' : 'la clôture'
      } ${a.for === 'self' ? 'de votre dossier' : 'du dossier'}, datez et signez.`,
  },
  'dp.access-form.fill': {
    title: 'Remplir le formulaire d’accès',
    detail: (a) =>
      `Téléchargez-le : ${at('dp.access-form')}. Il sert à savoir si ${
        a.for === 'self' ? 'vous avez un dossier' : 'la personne a un dossier'
      }, et ce qu’il contient.`,
  },
  'dp.email.send-form': {
    title: 'Envoyer le formulaire par e-mail à l’Ordre',
    detail: `À ${at('dp.email')}, avec les copies demandées. Gardez le message envoyé : il porte la date.`,
  },
  'dp.post.send-form': {
    title: 'Envoyer le formulaire par courrier à l’Ordre',
    detail: `${at('dp.post')}. Joignez les copies demandées.`,
  },
  'dp.email.ask-access': {
    title: 'L’envoyer par e-mail à l’Ordre et attendre la réponse',
    detail: `À ${at('dp.email')}. La réponse dit s’il existe un dossier ; demandez aussi si un refus ou une clôture est enregistré, et à quelle date.`,
  },
  'dp.post.ask-access': {
    title: 'L’envoyer par courrier à l’Ordre et attendre la réponse',
    detail: `${at('dp.post')}. Demandez aussi si un refus ou une clôture est enregistré, et à quelle date.`,
  },
  'dp.2016.ask-copy': {
    title: 'Demander une copie à un pharmacien',
    detail: 'Au comptoir, avec la carte Vitale, demandez une copie du contenu du dossier.',
  },
  'dp.2023.ask-copy': {
    title: 'Demander une copie à un pharmacien',
    detail:
      'Le droit d’accès s’exerce auprès d’un pharmacien habilité à consulter le dossier, ou de l’Ordre. Au comptoir, demandez les données du dossier.',
  },
  'dp.email.ask-copy': {
    title: 'Demander la copie à l’Ordre par e-mail',
    detail: `À ${at('dp.email')}, avec le formulaire. Demandez les données du dossier et toutes les traces des actions. Gardez le message envoyé : il porte la date.`,
  },
  'dp.post.ask-copy': {
    title: 'Demander la copie à l’Ordre par courrier',
    detail: `${at('dp.post')}. Demandez les données du dossier et toutes les traces des actions.`,
  },
  'dp.home.keep-copy': {
    title: 'Attendre la réponse, et garder la copie',
    detail: 'Ouvrez la copie reçue, regardez si elle est complète et gardez-la.',
  },
  'dp.counter.ask-correction': {
    title: 'Demander la correction à un pharmacien',
    detail:
      'Dites quelle donnée est inexacte ou incomplète, et montrez ce qui le prouve. La demande se fait à un professionnel habilité à alimenter le dossier, ou à l’Ordre. Notez le jour et la réponse.',
  },
  'dp.counter.limit': {
    title: 'Le dire au comptoir, avant la délivrance',
    detail: (a) =>
      `Dites au pharmacien que vous refusez qu’il consulte ou alimente ${a.for === 'self' ? 'votre dossier' : 'le dossier'}. Redites-le à chaque délivrance : aucune source ne décrit un refus valable pour toutes.`,
  },
  'dp.counter.secret': {
    title: 'Le dire au comptoir, avant la délivrance',
    detail:
      'Dites au pharmacien que ces soins sont secrets et ne doivent pas être inscrits dans le dossier. N’envoyez pas le formulaire de l’Ordre : la réponse irait au représentant légal.',
  },
  'dp.email.complain': {
    title: 'Écrire une réclamation à l’Ordre des pharmaciens',
    detail: `À ${at('dp.email')}. Dites ce qui s’est passé, à quelle date, et joignez ce qui montre le refus. Gardez le message envoyé : il porte la date.`,
  },
  'dp.email.remind': {
    title: 'Relancer l’Ordre par écrit',
    detail: `À ${at('dp.email')}, ou par lettre. Rappelez ce qui a été demandé, à quelle date et par quelle voie. Gardez le message envoyé.`,
  },
  'dp.post.cnil': cnil('votre demande'),
  'dp.home.keep-record': {
    title: 'Garder une copie de la demande',
    detail: 'Gardez une copie datée de ce qui a été demandé ou envoyé, avec ses pièces.',
  },
  'dp.home.keep-notification': {
    title: 'Attendre la notification de l’Ordre, et la garder',
    detail: (a) =>
      `L’Ordre notifie la prise en compte ${a.goal === 'refuse' ? 'de l’opposition' : 'de la clôture'}. C’est la preuve écrite : gardez-la.`,
  },
};
