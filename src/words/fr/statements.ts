// The sentences around the steps, in French: what the law says, notes, warnings, remedies, what is unconfirmed.
import { at } from '../address.ts';
import type { Statements } from '../words.ts';
import { fromWhen, longDate, when } from './dates.ts';
import { words } from './interface.ts';
import { copiesFor, whoseBirthDate, whoseNumber } from './persons.ts';
import { verdicts } from './verdicts.ts';

export const statements: Statements = {
  ...words.notices,
  ...verdicts,

  // The six weeks
  'mes.window':
    'Sans opposition, l’espace est ouvert six semaines après l’envoi de l’e-mail ou du courrier d’information (code de la santé publique, article R1111-28).',
  'mes.window.from-sending':
    'Les six semaines partent de l’envoi, pas de la réception : l’article R1111-28 le dit. La page de la CNIL de mars 2022 disait « réception » : ne vous y fiez pas.',
  'mes.window.counting': (a) =>
    `L’article ne dit pas comment compter le dernier jour et ne prévoit aucun report pour un week-end ou un jour férié. Le jour de l’envoi (${longDate(a.startDate)}) est le jour 0 ; le dernier jour sûr, le ${longDate(a.safeLastDay)}, est le jour 41.`,
  'mes.closing.any-time': 'Passé ce délai, la clôture reste possible à tout moment (article R1111-36).',
  'mes.phone': 'Le 3422 répond du lundi au vendredi, de 8 h 30 à 17 h 30 (service gratuit + prix d’un appel).',
  'dp.window':
    'Sans opposition, le dossier est ouvert six semaines après la délivrance effective de l’information (code de la santé publique, article R1111-20-1).',
  'dp.window.start':
    'Comptez depuis la date de l’e-mail de l’Ordre, ou depuis le jour où la pharmacie a remis la lettre. Les textes parlent de délivrance, de réception ou d’envoi selon les pages : la date de l’e-mail est la plus sûre.',
  'dp.window.counting': (a) =>
    `L’article ne dit pas comment compter le dernier jour. Le jour de l’e-mail ou de la remise (${longDate(a.startDate)}) est le jour 0. Le dernier jour sûr, le ${longDate(a.safeLastDay)}, est le jour 41, sans report pour un week-end ou un jour férié.`,
  'dp.closing.any-time': 'Passé ce délai, la clôture reste possible à tout moment (article R1111-20-6).',
  'phone.holidays': 'Aucune source ne dit que le 3422 ferme les jours fériés : c’est supposé, par prudence.',
  'phone.paris-time': 'Les heures du 3422 sont supposées être celles de Paris : aucune source ne le dit.',
  'mes.rule-since-2026':
    'La règle des six semaines est confirmée jusqu’au 31 décembre 2025 ; aucune modification n’a été trouvée pour 2026, sans que cela soit confirmé.',
  'dp.start-of-the-weeks':
    'La fiche officielle dit « reçu » dans un cas et « envoi » dans un autre, le code « délivrance effective » : aucune source ne tranche.',
  'dp.texts-since-2024':
    'Aucune modification de ces règles depuis juillet 2024 n’a été trouvée, sans que cela soit confirmé.',

  // Mon espace santé: notes
  'mes.card.not-the-phone-card':
    'En août 2025, l’application carte Vitale du téléphone ne figurait pas parmi les choix : prenez la carte en plastique. Si le formulaire la propose depuis, suivez-le.',
  'mes.form.second-address': `Si le bouton est introuvable, une seconde adresse existe, celle de l’application officielle d’août 2025 : ${at('mes.second-form')}.`,
  'mes.form.number-refused':
    'Le formulaire de l’application refuse un numéro qui ne commence pas par 1 ou 2, ou dont le mois n’est pas de 01 à 12. Dans ce cas, passez par le 3422.',
  'mes.form.child-numbers':
    'Pour un enfant : sa date de naissance à lui, mais le numéro de sécurité sociale et la carte du responsable légal qui a reçu la lettre.',
  'mes.code.letter-code':
    'Le code de la lettre ou de l’e-mail d’information convient aussi, pendant six semaines (durée donnée par la presse en 2022).',
  'mes.code.single-use':
    'Un code ne sert qu’une seule fois. Pour en redemander un, attendez 30 secondes entre deux demandes.',
  'mes.code.not-offered': (a) =>
    `Si le site n’offre ni l’un ni l’autre : le code de la lettre, ou ${a.goal === 'limit' || a.goal === 'copy' ? 'la caisse, qui met à jour vos coordonnées' : 'le 3422'}.`,
  'mes.code.not-offered.expired': (a) =>
    `Si le site n’offre ni l’un ni l’autre, il reste ${a.goal === 'limit' || a.goal === 'copy' ? 'la caisse, qui met à jour vos coordonnées' : 'le 3422'}.`,
  'mes.code.last-day': 'Si le code n’arrive pas, appelez le 3422 avant 17 h 30.',
  'mes.code.one-per-child': 'Chaque enfant a son propre code.',
  'mes.fund.not-only-ameli':
    'Chaque régime a sa caisse : CPAM (compte ameli), MSA, MGEN et autres. C’est celle de la personne qui compte.',
  'mes.fund.near-the-end':
    'La fin du délai est proche et rien ne dit quand la caisse aura enregistré le changement. L’autre voie est le 3422 : appelez-le, même sans code.',
  'mes.web.profile-exists':
    'Si la page répond « Un profil a déjà été créé pour cette personne », l’espace est activé. Connectez-vous (la copie d’abord, si vous en voulez une), ou appelez le 3422.',
  'mes.child.repeat': 'La démarche est à refaire pour chaque enfant.',
  'mes.child.who-acts': 'Pour un enfant mineur, c’est un représentant légal qui agit, jusqu’à ses 18 ans.',
  'mes.child.support-papers':
    'Le support peut demander une copie de votre carte d’identité, une copie du livret de famille et une attestation sur l’honneur que vous êtes le responsable légal.',
  'mes.protected.who-acts':
    'Si la mesure porte sur la personne (sur ses biens ne suffit pas), qui en est chargé agit après l’avoir consultée et en tenant compte de son avis.',
  'mes.protected.self-refusal': 'La personne protégée peut aussi s’opposer elle-même (article L1111-14).',
  'mes.phone.have-at-hand': (a) =>
    `À avoir sous la main, si vous pouvez : ${whoseBirthDate(a.for)} et ${whoseNumber(a.for)}. De même le numéro de série de la carte et le code provisoire. Sans eux, appelez quand même : les conditions de 2025 ne citent rien. La fiche officielle cite, pour s’opposer, le code et les deux numéros.`,
  'mes.phone.2022.have-at-hand': (a) =>
    `À avoir sous la main, si vous l’avez : ${whoseNumber(a.for)}. De même le numéro de série de la carte et le code provisoire. Les conditions d’utilisation les demandent.`,
  'mes.phone.visio': `Personnes sourdes, malentendantes ou aphasiques, aux mêmes heures : ${at('mes.visio')}. Cette adresse change de version ; à défaut, le lien est sur monespacesante.fr.`,
  'mes.phone.open-days': (a) =>
    `Il reste peu de jours d’appel : du ${longDate(a.nextPhoneDay)} au ${longDate(a.lastPhoneDay)}, hors week-end et jours fériés.`,
  'mes.phone.last-call': (a) => `Dernier jour d’appel : ${longDate(a.lastPhoneDay)}, jusqu’à 17 h 30.`,
  'mes.phone.today-is-last': (a) =>
    `Le dernier jour d’appel avant la fin est le ${longDate(a.lastPhoneDay)}, jusqu’à 17 h 30. Ensuite, il reste le site, qui ne dépend pas de ces heures, jusqu’au ${longDate(a.safeLastDay)} inclus.`,
  'mes.phone.last-day': 'Le 3422 répond aujourd’hui jusqu’à 17 h 30. Ensuite, la clôture reste possible à tout moment.',
  'mes.phone.serial-for-later': (a) =>
    `Demandez aussi le numéro de série pendant cet appel : si le refus n’y est pas enregistré, le site le permet alors jusqu’au ${longDate(a.safeLastDay)} inclus.`,
  'mes.phone.none-before-end': (a) =>
    `Le 3422 rouvre le ${longDate(a.nextPhoneDay)}, après le ${longDate(a.safeLastDay)}. Si l’espace a été ouvert entre-temps, demandez sa clôture : elle reste possible à tout moment.`,
  'mes.phone.ask-in-writing': 'Demandez une confirmation écrite ou un justificatif.',
  'mes.phone.deletion-in-call':
    'Demandez aussi la suppression pendant l’appel et notez la réponse. La voie écrite, elle, est documentée.',
  'mes.check.child-labels':
    'Pour un enfant, un parent qui a un compte le voit sous « Ajouter un profil » : « Profil opposé », « Profil clôturé » ou « En attente d’activation ».',
  'mes.check.then': 'Un espace pas encore ouvert peut être refusé.',
  'mes.check.then-close': 'Un espace ouvert peut être clos à tout moment, qu’il ait servi ou non.',
  'mes.record.letter': 'Une lettre recommandée peut servir de preuve en plus ; elle ne remplace pas la démarche.',
  'mes.record.remind': `Sans réponse, relancez par écrit. Aucun délai de réponse n’a été trouvé, sauf trois mois pour une suppression ; un mois est le repère proposé ici. Vous pourrez ensuite saisir la CNIL : ${at('cnil.post')}.`,
  'mes.account.franceconnect':
    'La clôture demande le mot de passe du compte, même avec FranceConnect. S’il manque : « Identifiant oublié » et « Mot de passe oublié », à la connexion ; sinon, le 3422 clôt l’espace.',
  'mes.account.not-in-the-app': 'La clôture se fait sur le site : l’application y renvoie.',
  'mes.account.settings-address': `L’application d’août 2025 y renvoie : ${at('mes.settings')}.`,
  'mes.account.no-download-later':
    'Le téléchargement est réservé à ceux qui ont un compte : il se demande avant la clôture.',
  'mes.account.link-life':
    'Combien de temps le lien de l’e-mail reste ouvert n’a pas été trouvé : ouvrez-le sans attendre.',
  'mes.account.phone-no-download':
    'Le téléchargement est réservé à ceux qui ont un compte, sur le site. Si vous voulez une copie, attendez d’avoir ouvert le fichier avant d’appeler.',
  'mes.closing.or-phone': 'Si la page ne permet pas de clore un espace jamais activé, le 3422 le clôt aussi.',
  'mes.delete.copy-first': 'Pour une copie, d’abord : activez l’espace, demandez-la, puis ouvrez-la.',
  'mes.delete.box-or-letter': 'Sans case à cocher, demandez-la par lettre à la caisse d’assurance maladie.',
  'mes.limit.block':
    'Bloquer un professionnel : « Gestion des accès », « Bloquer un professionnel ». Il ne lit plus. Les sources se contredisent sur l’ajout de documents : l’application dit qu’il peut encore en déposer.',
  'mes.limit.hide':
    'Masquer des documents : « Confidentialité des informations », pour tous ou un par un. Les voient encore : vous, un professionnel nommé « administrateur », d’autres en urgence, et leur auteur. Ce dernier ne voit pas un document que vous avez déposé vous-même.',
  'mes.limit.still-seen':
    'Les textes ne s’accordent pas sur le médecin traitant et les documents masqués. Par prudence, comptez qu’il les voit.',
  'mes.limit.still-seen.texts':
    'Les textes officiels ne s’accordent pas sur le médecin traitant déclaré. La politique de confidentialité lui garde l’accès aux documents masqués ; les conditions le lui donnent s’il est nommé « administrateur ».',
  'mes.limit.emergency':
    'L’accès en urgence est ouvert tant que vous ne le coupez pas : « SAMU », « Autres professionnels de santé », « Documents masqués ».',
  'mes.limit.synced':
    '« Services synchronisés » : d’autres services, reliés à l’espace, peuvent y lire ou y écrire. Regardez lesquels et réglez leurs accès.',
  'mes.limit.notifications':
    'Surveiller : « Historique d’activité » et « Signaler un accès ». Un e-mail prévient d’un accès : à chaque fois selon l’application et l’aide, la première fois selon la politique de confidentialité. Sans e-mail, quelqu’un a donc pu regarder.',
  'mes.limit.import-prevention':
    'À régler à part : « Import des données depuis les documents » et « Prévention personnalisée ».',
  'mes.limit.deposits':
    'Le dépôt de documents par un professionnel autorisé ne peut pas être refusé, sauf motif légitime (article R1111-47).',
  'mes.limit.activate-by-franceconnect': 'L’activation est aussi possible avec FranceConnect+.',
  // Mon espace santé: warnings
  'plan.other-channel': 'Aucune source ne décrit de voie complète par ce moyen : une étape en prend un autre.',
  'mes.window.over': (a) =>
    `Délai dépassé (dernier jour sûr : ${longDate(a.safeLastDay)}), mais la clôture reste possible à tout moment (article R1111-36).`,
  'mes.window.urgent':
    'La fin est proche : ne comptez pas sur le courrier. Le site ne dépend pas des heures du 3422 ; il peut être en maintenance.',
  'mes.window.last-day': (a) =>
    `Le dernier jour sûr était le ${longDate(a.safeLastDay)}. Selon une lecture du texte, le ${longDate(a.lastDay)} compte encore : agissez aujourd’hui. Ensuite, la clôture reste possible.`,
  'mes.refuse.after-opening':
    'L’espace est déjà ouvert, ou le délai est dépassé : il ne s’agit plus de refuser mais de clore, ce qui est possible à tout moment.',
  'mes.refused.dmp-before-2022':
    'Un refus de 2022 par une personne qui avait déjà un dossier médical partagé (DMP) devait être confirmé fin 2022. Sans confirmation, l’espace a pu être ouvert (article L1111-14) : vérifiez.',
  'mes.not-activated.is-open':
    'Un espace jamais activé est pourtant ouvert : il peut être alimenté et consulté par des professionnels de santé.',
  'mes.unborn.later': 'Avant la naissance, il n’y a rien à refuser et rien à faire.',
  // Mon espace santé: meaning
  'mes.meaning.reimbursement': 'Aucun effet sur les remboursements.',
  'mes.meaning.not-seen': 'Les soignants, urgences comprises, n’y verront rien : informez-les autrement.',
  'mes.meaning.not-seen.what':
    'Directives anticipées, personne de confiance, allergies : faites-les connaître autrement.',
  'mes.meaning.own-files': 'Chaque professionnel garde son propre dossier, que l’espace ne remplace pas.',
  'mes.meaning.ten-years':
    'Les données sont archivées dix ans, puis supprimées. Un recours peut suspendre ce délai. Leur suppression peut être demandée avant.',
  'mes.meaning.three-months': (a) =>
    `La demande de suppression est honorée dans les trois mois : au plus tard le ${longDate(a.deletionBy)} si elle part aujourd’hui.`,
  'mes.meaning.data-gone': 'Une fois supprimées, ces données ne peuvent plus être récupérées.',
  'mes.meaning.deletion-states':
    'La demande de suppression peut être annulée tant que son traitement n’a pas commencé. Pendant le traitement, elle ne le peut plus : il faut attendre. Une fois traitée, les données ont disparu.',
  'mes.meaning.closing-is-not-deleting': 'Clore n’est pas supprimer : sans demande, tout reste archivé dix ans.',
  'mes.meaning.reopen':
    'Ce choix n’est pas sans retour : un nouvel espace peut être demandé à tout moment. Les données archivées y sont alors reversées, sauf si elles ont été supprimées.',
  'mes.meaning.change-of-mind': 'Ce choix n’est pas sans retour : un espace peut être ouvert plus tard.',
  'mes.meaning.no-end':
    'Aucune date de fin n’a été trouvée pour un refus : un espace peut ensuite être demandé, à tout moment.',
  'mes.meaning.until-18': 'Le refus d’un parent s’arrête aux 18 ans de l’enfant, qui a alors son propre choix.',
  'mes.meaning.children': 'Votre choix ne vaut pas pour vos enfants : s’il y a lieu, commencez par eux.',
  'mes.meaning.children.told':
    'Chaque enfant a sa démarche. En 2022, des parents ont raconté ne plus avoir pu agir pour eux après leur propre clôture.',
  'mes.meaning.other-file':
    'Le Dossier pharmaceutique est un autre fichier, tenu par l’Ordre des pharmaciens : c’est une demande à part.',
  'mes.meaning.equal-choice':
    'S’en servir est facultatif : garder l’espace, ou le garder en limitant les accès, est un choix tout aussi possible.',
  // Mon espace santé: remedies
  'mes.complaint.letter': 'Avec un compte, une autre voie : « Aide », puis le formulaire adressé à un conseiller.',
  'mes.removal.own-document':
    'Un document que vous avez vous-même déposé, vous pouvez le supprimer depuis votre compte.',
  'mes.removal.copy-first':
    'Si vous voulez garder ce document, enregistrez-le ou imprimez-le avant de demander son retrait.',
  'mes.removal.hide': 'Avec un compte, un document peut aussi être masqué.',
  'mes.removal.correction':
    'Qu’un document d’un professionnel puisse être corrigé sans être retiré n’a pas été trouvé : demandez-le à son auteur.',
  'mes.copy.keeps': 'Demander une copie ne clôt pas l’espace et n’en efface rien.',
  'mes.problem.opened-by-another':
    'Si une autre personne a ouvert l’espace ou en a pris l’accès, appelez le 3422. L’application officielle propose aussi « Historique d’activité » et « Signaler un accès ».',
  'mes.problem.opened-despite-refusal': 'Rassemblez ce qui montre le refus : justificatif, date de l’appel, lettre.',
  'mes.problem.data-leak':
    'L’« Historique d’activité » du compte montre les accès, et « Signaler un accès » permet d’en signaler un. Sans compte, appelez le 3422.',
  'mes.problem.wrong-document': 'Pour un document isolé, il n’est pas nécessaire de clore l’espace.',
  'mes.problem.password-lost':
    'La page de connexion propose « Identifiant oublié » et « Mot de passe oublié ». Si cela ne suffit pas, le 3422 peut clore l’espace.',
  'mes.problem.franceconnect-only':
    'La clôture en ligne demande un mot de passe, même si vous vous êtes connecté par FranceConnect.',
  'mes.problem.leaving-france':
    'La carte Vitale est à rendre au départ, et le formulaire en demande le numéro de série. Refusez ou clôturez avant de la rendre ; sinon, appelez le 3422.',
  'mes.problem.living-abroad':
    'Depuis l’étranger, sans espace activé, le site demande la carte Vitale et un code (e-mail, SMS ou lettre). Sans eux, il reste le 3422.',
  'mes.problem.parents-disagree':
    'En général, chaque parent est réputé agir avec l’accord de l’autre pour un acte usuel (Code civil, article 372-2). En cas de désaccord, le juge aux affaires familiales décide.',
  'mes.problem.name-changed':
    'La page pour refuser demande la date de naissance, le modèle de la carte, le numéro de sécurité sociale et le numéro de série : pas le nom. Si elle ne vous identifie pas, appelez le 3422.',
  'mes.problem.genuine-mail':
    'Tapez vous-même l’adresse monespacesante.fr. Ne donnez jamais le code en réponse, ni à qui vous appelle.',
  'mes.problem.genuine-mail.seen': `En 2022, l’e-mail officiel venait de l’adresse ${at('mes.sender-2022')}. En novembre 2023, la presse jugeait authentique celui qui disait « Vous allez bénéficier de Mon espace santé » ; un faux peut dire la même chose.`,
  'mes.problem.helping-someone':
    'Aucun mandat pour un proche n’a été trouvé. La personne appelle ou remplit la page elle-même, et vous êtes à côté d’elle.',
  'mes.name-changed.effect': 'Ce que devient l’espace quand le nom ou l’identité change n’a pas été trouvé.',
  'mes.problem.code-not-received':
    'Attendez 30 secondes avant de redemander un code, ou choisissez l’autre moyen (e-mail ou SMS). Si les coordonnées affichées ne sont pas les bonnes, elles se changent auprès de votre caisse (CPAM, MSA, MGEN ou autre).',
  'mes.problem.code-expired': 'Un code expiré n’ôte aucun droit : un autre se demande sur le site.',
  'mes.problem.code-contact':
    'Un code est envoyé à l’e-mail ou au mobile que la caisse connaît. Si elle n’en connaît pas, donnez-les depuis son compte en ligne, ou en la contactant. Ou appelez le 3422, qui enregistre un refus sans code.',
  'mes.problem.code-used':
    'Un code ne sert qu’une fois : demandez-en un autre, 30 secondes au moins après le précédent.',
  'mes.problem.serial': 'Le 3422 peut donner le numéro de série de la carte Vitale.',
  'mes.problem.app-card-only':
    'L’application carte Vitale est une forme de la carte (code de la sécurité sociale, article R161-33-1). En août 2025, le formulaire demandait pourtant une carte en plastique. S’il ne propose pas l’application, passez par le 3422.',
  'mes.problem.not-identified':
    '« Nous n’avons pas réussi à vous identifier » : relisez chaque donnée. Le numéro de sécurité sociale a 15 caractères ; le numéro de série, 11 chiffres avec photo, de 8 à 13 sans. Si rien n’y fait : 3422.',
  'mes.problem.profile-exists':
    '« Un profil a déjà été créé pour cette personne » : l’espace est activé. Connectez-vous et suivez les étapes, ou appelez le 3422.',
  'mes.problem.site-down':
    'Site en maintenance : gardez une capture d’écran datée, réessayez plus tard, et appelez le 3422 sans attendre la fin du délai.',
  'mes.problem.no-internet': 'Sans internet : le 3422, ou l’aide d’un point France services ou de la caisse.',
  'mes.problem.no-trace':
    'Un refus par téléphone sans trace : rappelez pour demander s’il est enregistré, puis demandez une confirmation écrite. Notez le jour, l’heure et le nom de l’agent.',
  'mes.problem.not-affiliated':
    'L’ouverture automatique n’a pas donné d’espace à une personne qui n’était déjà plus affiliée à la sécurité sociale française (réponse ministérielle de septembre 2022).',
  'mes.problem.unborn':
    'Attendez l’invitation. Après la naissance, le parent qui déclare l’enfant à l’Assurance maladie la reçoit, par e-mail ou par courrier. Les six semaines commencent à son envoi.',
  'mes.problem.newborn':
    'C’est le parent qui a déclaré l’enfant à l’Assurance maladie qui reçoit l’invitation, par e-mail ou par courrier.',
  'mes.problem.twins':
    'Des enfants nés le même jour sur la même carte : l’application officielle demande alors lequel. Refaites la démarche pour chacun.',
  'mes.problem.second-parent':
    'Un parent suffit pour le formulaire : celui auquel l’enfant est rattaché. Il peut inviter l’autre, qui doit avoir activé son propre espace. Sans invitation : le 3422.',
  'mes.problem.aged-16-17':
    'À 16 et 17 ans, rien ne change : un représentant légal agit jusqu’aux 18 ans, et le formulaire demande son numéro et sa carte.',
  'mes.problem.minor-secret':
    'Un mineur peut demander que des soins reçus sous le secret ne soient pas accessibles à ses parents (article R1111-50). Il le demande à qui le soigne. Ce sont les soins des articles L1111-5, L1111-5-1, L2212-4, L2212-7 et L6211-3-1. Leurs remboursements ne sont alors pas transférés dans l’espace (article R1111-33).',
  'mes.problem.turned-18':
    'À 18 ans, l’accès des parents à l’espace est fermé et leur refus s’arrête. S’il n’y avait pas d’espace, le nouveau majeur a ses propres six semaines.',
  'mes.problem.turned-18.informed':
    'L’Assurance maladie informe le nouveau majeur. Un espace qui existait déjà reste ouvert, sauf opposition de sa part.',
  'mes.problem.dmp-before-2022':
    'Une personne qui avait un DMP avant 2022 et a refusé devait confirmer son refus fin 2022. Sans cette confirmation, l’espace a pu être ouvert ; avec elle, le DMP a été fermé.',
  'mes.problem.curatelle': 'Demandez au 3422 qui doit agir, avant d’agir : les textes ne s’accordent pas.',
  'mes.problem.curatelle.texts':
    'Les conditions d’utilisation confient toute décision au tuteur « ou au curateur ». L’article L1111-14 parle d’une mesure « avec représentation relative à la personne » ; une curatelle est une assistance.',
  'mes.problem.deceased.nothing-to-do':
    'Il n’y a rien à refuser, et aucun droit des héritiers à faire clore ou effacer l’espace n’a été trouvé : il n’y a pas d’étape à suivre.',
  'mes.problem.deceased':
    'Le profil d’une personne décédée ne peut pas être activé ; pour une question, les conseillers du 3422 répondent.',
  'mes.problem.deceased.heirs':
    'Les ayants droit peuvent demander l’accès au dossier médical partagé (DMP) de la personne décédée (article L1111-18).',
  'mes.problem.asked-for-code':
    'Ne donnez jamais le code à une personne qui vous appelle ou vous écrit. Il se saisit sur monespacesante.fr, ou se donne au 3422 quand c’est vous qui appelez.',
  // Unconfirmed, both or Mon espace santé
  'mes.code.genuine-mail': `En 2022, l’e-mail officiel venait de ${at('mes.sender-2022')}, sous l’objet « Votre service Mon espace santé a été créé ». L’adresse d’aujourd’hui n’est pas confirmée.`,
  'phone.from-abroad': 'Que le 3422 réponde depuis l’étranger ou l’outre-mer n’est pas confirmé.',
  'proof.none-documented':
    'Aucune source ne nomme de justificatif de l’opérateur pour cette voie : il reste votre propre trace.',
  'mes.proof.phone':
    'Le justificatif par téléphone n’est plus cité par les conditions de 2025 : gardez votre propre trace.',
  'mes.path.change-date':
    'Les étapes du site sont celles de 2022 ; elles ont changé au plus tard en juillet 2025, à une date inconnue.',
  'mes.path.seen-in-2025':
    'Les étapes du site sont celles des conditions de septembre 2025 : aucune lecture plus récente ne les confirme.',
  'mes.protected.whose-card':
    'Quel numéro et quelle carte saisir pour une personne protégée (les siens, ou ceux du représentant) n’est pas confirmé.',
  'mes.protected.papers': 'Les papiers demandés au représentant d’une personne protégée ne sont pas confirmés.',
  'mes.protected.self-closing':
    'Que la personne protégée puisse aussi clore elle-même n’est pas confirmé : l’article L1111-14 parle de s’opposer.',
  'mes.child.own-card':
    'Il n’est pas confirmé qu’un jeune de 16 ou 17 ans puisse utiliser son propre numéro et sa propre carte.',
  'mes.parents-disagree': 'Ce qui se passe quand les parents ne sont pas d’accord n’a pas été trouvé.',
  'mes.before-notice':
    'Refuser avant d’avoir reçu la lettre se faisait en 2022 ; ce n’est pas confirmé pour les nouveaux assurés d’aujourd’hui.',
  'mes.code.on-demand-validity':
    'La durée de validité d’un code demandé sur le site n’est pas confirmée : saisissez-le aussitôt.',
  'mes.activate.path':
    'Le bouton d’activation est celui vu en 2022 et dans une copie de la FAQ : aucune lecture plus récente ne le confirme.',
  'mes.closing.deposits': 'Aucune source ne confirme si des documents peuvent encore être déposés après la clôture.',
  'mes.closing.unactivated-deletion':
    'Que la case de suppression apparaisse pour un espace jamais activé est déduit du code de l’application, pas confirmé.',
  'mes.delete.by-phone': 'Aucune source ne décrit la demande de suppression par téléphone.',
  'mes.check.no-self-check':
    'Pour soi-même, aucune page qui montre un refus n’a été trouvée. Si le formulaire répond « Un profil a déjà été créé », il y a un espace ; une autre réponse ne prouve pas de refus.',
  'mes.fund.delay': 'Le temps que prend la mise à jour des coordonnées par la caisse n’est pas connu.',
  'mes.app-card':
    'Aucune source ne décrit comment s’opposer sur le site avec l’application carte Vitale, sans carte en plastique.',
  'mes.curatelle.practice': 'La pratique pour la curatelle et l’habilitation familiale n’est pas confirmée.',
  'mes.post.handled':
    'Qu’un refus par courrier soit traité n’est pas confirmé : un opérateur du 3422 a dit que non en 2022, une autre source dit que oui.',
  'mes.visio.then': 'Pour ce jour-là, aucune source ne décrit de voie pour les personnes sourdes.',
  'mes.seen-again': 'Ce qui arrive à un espace ouvert avant la fin de l’affiliation n’a pas été trouvé.',

  // Letters
  'letter.mes-refuse.backup':
    'C’est une lettre de secours, une preuve en plus. Faites d’abord la démarche sur le site ou au 3422, les deux voies des conditions d’utilisation, surtout si la fin du délai approche.',
  'letter.mes-close.backup':
    'C’est une lettre de secours : la clôture se demande d’abord sur le site ou au 3422, les deux voies des conditions d’utilisation. Si vous voulez une copie, ouvrez-la avant d’envoyer cette lettre. Le directeur ou le délégué à la protection des données (DPO) est nommé pour la suppression. Qu’une clôture par lettre soit traitée n’est pas confirmé.',
  'letter.mes-proof.after-call':
    'Aucune source ne décrit cette lettre : c’est une lettre de secours. Demandez d’abord cette confirmation pendant l’appel. Un justificatif par téléphone est documenté en 2022, et ne l’est plus en 2025.',
  'letter.mes-complaint.backup':
    'Aucune source ne décrit cette lettre : c’est une lettre de secours, une preuve en plus. Elle ne demande pas la clôture, qui passe par le site ou le 3422.',
  'letter.mes.number':
    'Le numéro de sécurité sociale est facultatif sur cette lettre. Une caisse s’en sert pour retrouver le dossier : c’est un raisonnement, aucun texte lu ne le demande dans une lettre.',
  'letter.mes.address': 'L’adresse de votre caisse n’est pas dans nos sources : demandez-la à la caisse.',
  'letter.mes.addressee':
    'Aucune source ne nomme de destinataire pour cette demande. Le délégué à la protection des données de la caisse est proposé : la politique de confidentialité le nomme pour la suppression.',
  'letter.mes-reminder.backup':
    'Aucune source ne décrit cette lettre : c’est une lettre de secours, qui rappelle une demande déjà faite.',
  'letter.mes-reminder.time':
    'Aucun texte lu ne fixe de délai de réponse, sauf trois mois pour une suppression (article R1111-36).',
  'letter.dp-complaint.backup':
    'Aucune source ne décrit cette lettre : c’est une lettre de secours, une preuve en plus. Elle ne demande pas la clôture, qui passe par le formulaire de l’Ordre.',
  'letter.dp-reminder.backup':
    'Aucune source ne décrit cette lettre : c’est une lettre de secours, qui rappelle une demande déjà faite.',
  'letter.dp-reminder.time': 'Aucun texte lu sur ce dossier ne fixe de délai de réponse.',
  'letter.dp.form':
    'Cette lettre accompagne le formulaire de l’Ordre, qui reste à remplir et à joindre avec les copies demandées.',

  // Dossier pharmaceutique: notes
  'dp.form.papers': (a) => `À joindre : ${copiesFor(a.for).join(' ; ')}.`,
  'dp.form.no-card': 'La carte Vitale n’est pas dans la liste des pièces demandées.',
  'dp.form.printed': 'Sans internet, faites imprimer le formulaire par un proche ou par une structure d’aide.',
  'dp.closing.copy-first':
    'La clôture efface les données. Si vous voulez une copie, demandez-la d’abord et attendez-la.',
  'dp.copy.keeps': 'Demander une copie ne clôt pas le dossier et n’en efface rien.',
  'dp.correction.no-erasing':
    'Une donnée enregistrée par un professionnel ne peut pas être effacée à part : elle peut être corrigée, et la clôture efface tout.',
  'dp.correction.or-ordre': `Auprès de l’Ordre : ${at('dp.email')}, l’adresse des oppositions et des demandes d’accès.`,
  'dp.old-file-kept':
    'Si le dossier date d’avant le 5 avril 2023, il continue. L’Ordre informe chaque titulaire de ce maintien et de son droit à la clôture, par e-mail ou à défaut par courrier.',
  'dp.portal': `Autre voie : le portail de gestion des droits, ${at('dp.portal')}, une fois vos coordonnées recueillies en pharmacie.`,
  'dp.post-too': `Par courrier aussi : ${at('dp.post')}.`,
  'dp.email.copy-mark':
    'Par prudence, écrivez en travers de chaque copie « copie pour l’Ordre des pharmaciens, DP », ou envoyez-les par courrier. Aucune règle trouvée ne le demande.',
  'dp.post.near-the-end':
    'La fin du délai est proche : rien ne dit si la date d’envoi ou d’arrivée compte. Le portail ou l’e-mail sont plus sûrs.',
  'dp.channels-of-the-law': 'Le code nomme le portail de l’Ordre et le courrier ; la fiche officielle ajoute l’e-mail.',
  'dp.check.other-ways': `Le plus rapide : demander au comptoir d’une pharmacie. Ce droit porte sur les données du dossier et sur les traces des actions faites dans cette pharmacie. Ou l’application Dossier Pharma : ${at('dp.app')}.`,
  'dp.check.then': 'Un dossier ouvert peut être clos à tout moment.',
  'dp.check.then-refuse': 'Si une information d’ouverture arrive, l’opposition est possible pendant six semaines.',
  'dp.support': `Assistance du DP : ${at('dp.support-phone')}, du lundi au vendredi de 8 h 30 à 18 h 30, ou ${at('dp.support-email')}.`,
  'dp.independent-help': `Aide indépendante : Santé Info Droits, ${at('help.phone')} (prix d’un appel normal). Lundi, mercredi et vendredi de 14 h à 18 h ; mardi et jeudi de 14 h à 20 h.`,
  'dp.remind': `Sans notification, relancez par écrit. Aucun texte lu sur ce dossier ne fixe de délai ; un mois est le repère proposé ici. Vous pourrez ensuite saisir la CNIL : ${at('cnil.post')}.`,
  'dp.limit.before':
    'Dites-le avant : une ligne enregistrée par un professionnel ne peut pas être effacée à part, alors que la clôture efface tout.',
  'dp.limit.reported': 'Le professionnel en informe l’Ordre des pharmaciens.',
  'dp.limit.still-seen':
    'Ce qui n’est pas refusé reste lisible : par les pharmaciens, par le médecin qui soigne la personne à l’hôpital et par le biologiste médical.',
  'dp.limit.hospital':
    'À l’hôpital ou au laboratoire, vous pouvez refuser de même que le médecin ou le biologiste consulte le dossier.',
  'dp.limit.minor':
    'Le professionnel en informe l’Ordre des pharmaciens, sauf pour des soins qu’un mineur reçoit sous le secret et dont il refuse lui-même l’inscription.',
  'dp.child.who-acts': (a) =>
    a.for === 'child'
      ? 'Pour un mineur non émancipé, le représentant légal exerce ces droits.'
      : 'Pour un majeur représenté pour ce qui touche à sa personne, c’est la personne chargée de la mesure qui exerce ces droits.',
  'dp.child.repeat': 'Un dossier par personne : la démarche est à refaire pour chaque enfant.',
  'dp.2023.pharmacy-until': 'Cette voie s’arrête le 19 juin 2024 : ensuite, c’est l’Ordre qui clôt.',
  'dp.2016.check-then':
    'Un dossier ouvert peut être clos dans n’importe quelle pharmacie, avec la carte Vitale, contre une attestation.',
  'dp.2016.blocked': 'Depuis mai 2017, un formulaire envoyé à l’Ordre empêche toute création pendant 36 mois.',
  // Dossier pharmaceutique: warnings
  'dp.not-in-pharmacy':
    'Une pharmacie ne peut plus clore un dossier depuis le 19 juin 2024 : c’est l’Ordre des pharmaciens qui le fait.',
  'dp.consent-regime':
    'À cette date, l’accord de la personne est demandé pour ouvrir un dossier. L’ouverture automatique commence le 5 avril 2023.',
  'dp.refusal.lapsed': (a) =>
    `Le refus ou la clôture ${fromWhen(a.since)} a cessé de valoir ${when(a.lapsesOn)}. Fait avant le 5 avril 2023, il tenait trois ans. Un dossier peut être ouvert depuis, après une nouvelle information et six semaines pour s’opposer. Vous pouvez vérifier, puis vous opposer ou demander la clôture.`,
  'dp.refusal.until': (a) =>
    `Le refus ou la clôture ${fromWhen(a.since)}, fait avant le 5 avril 2023, vaut trois ans, jusqu’au ${longDate(a.lapsesOn)}. Ensuite, une nouvelle information et six semaines précèdent l’ouverture d’un dossier.`,
  'dp.refusal.form-lapsed': (a) =>
    `Un refus par formulaire ${fromWhen(a.since)} a cessé de valoir ${when(a.lapsesOn)} : le blocage durait 36 mois.`,
  'dp.refusal.form-until': (a) =>
    `Un refus par formulaire ${fromWhen(a.since)} vaut jusqu’au ${longDate(a.lapsesOn)} : le blocage dure 36 mois.`,
  'dp.refusal.stands': (a) =>
    `Le refus ${fromWhen(a.since)} tient : l’Ordre en garde la trace dix ans après la notification.`,
  'dp.closing.stands': (a) =>
    `La clôture ${fromWhen(a.since)} tient : l’Ordre en garde la trace dix ans. Vous pouvez à tout moment demander à bénéficier de nouveau d’un dossier.`,
  'dp.refusal.no-date':
    'Tout dépend de la date : un refus ou une clôture d’avant le 5 avril 2023 tenait trois ans et a cessé de valoir. Une nouvelle information et six semaines précèdent l’ouverture d’un dossier.',
  'dp.refusal.no-date-yet': 'Tout dépend de la date : un refus ou une clôture d’avant le 5 avril 2023 tient trois ans.',
  'dp.window.over': (a) =>
    `Délai dépassé (dernier jour sûr : ${longDate(a.safeLastDay)}), mais la clôture reste possible à tout moment auprès de l’Ordre (article R1111-20-6).`,
  'dp.window.urgent': 'La fin est proche : passez par l’e-mail ou le portail plutôt que par le courrier.',
  'dp.window.last-day': (a) =>
    `Le dernier jour sûr était le ${longDate(a.safeLastDay)}. Selon une lecture du texte, le ${longDate(a.lastDay)} compte encore : agissez aujourd’hui, par e-mail ou sur le portail. Ensuite, la clôture reste possible.`,
  'dp.refuse.after-opening':
    'Le dossier est déjà ouvert, ou le délai est dépassé : il ne s’agit plus de refuser mais de clore, ce qui est possible à tout moment.',
  // Dossier pharmaceutique: meaning
  'dp.meaning.reimbursement':
    'La CNIL l’a dit en 2008, pour ce régime : refuser n’a pas de conséquence sur les remboursements.',
  'dp.meaning.no-link-found':
    'Aucun texte trouvé ne lie le dossier aux remboursements. En 2008, sous l’ancien régime, la CNIL disait que refuser n’a pas de conséquence sur eux.',
  'dp.meaning.not-seen': 'Pharmaciens, hôpital, laboratoires n’y verront rien, urgences comprises.',
  'dp.meaning.not-seen.what':
    'Cela vaut pour les pharmaciens, les médecins de l’hôpital et les biologistes médicaux : faites connaître autrement allergies et traitements.',
  'dp.meaning.own-records':
    'Le dossier est à part : ce que chaque professionnel tient de son côté demeure (aucun texte lu ne dit le contraire).',
  'dp.meaning.erased': 'La clôture efface les données et les traces du dossier.',
  'dp.meaning.erased.kept':
    'L’Ordre garde dix ans l’identité, les coordonnées et la trace de la clôture (article R1111-20-9).',
  'dp.meaning.trace':
    'L’Ordre garde dix ans l’identité, les coordonnées et la trace de l’opposition, pour la faire respecter (article R1111-20-3).',
  'dp.meaning.change-of-mind': 'On peut changer d’avis à tout moment et demander l’ouverture d’un dossier à l’Ordre.',
  'dp.meaning.open-again': 'Vous pouvez à tout moment demander à bénéficier de nouveau d’un dossier pharmaceutique.',
  'dp.meaning.no-end':
    'Aucune fin n’a été trouvée pour un refus fait depuis le 5 avril 2023 ; un refus plus ancien vaut trois ans.',
  'dp.meaning.children': 'Votre choix ne vaut pas pour vos enfants : chacun a son formulaire.',
  'dp.meaning.other-file':
    'Mon espace santé est un autre fichier, tenu par l’Assurance maladie : c’est une demande à part.',
  'dp.meaning.equal-choice':
    'Garder le dossier, ou refuser au cas par cas au comptoir, est un choix tout aussi possible.',
  // Dossier pharmaceutique: remedies
  'dp.complaint.letter': 'Une lettre toute prête dit ce qui est demandé et sur quel texte.',
  'dp.reminder.letter': 'Une lettre toute prête rappelle la demande et sa date.',
  'dp.problem.opened-despite-refusal':
    'Demandez la clôture du dossier. Un refus d’avant le 5 avril 2023 vaut trois ans : après, un dossier peut être ouvert, sauf nouvelle opposition. Rassemblez ce qui montre la date du refus.',
  'dp.problem.leaving-france':
    'La carte Vitale n’est pas dans la liste des pièces : le formulaire peut partir par e-mail, avant ou après le départ.',
  'dp.problem.parents-disagree':
    'En général, chaque parent est réputé agir avec l’accord de l’autre pour un acte usuel (Code civil, article 372-2). En cas de désaccord, le juge aux affaires familiales décide.',
  'dp.problem.pharmacy-refuses':
    'La pharmacie a raison : depuis le 19 juin 2024 elle ne peut plus clore. Adressez-vous à l’Ordre des pharmaciens.',
  'dp.problem.no-notice':
    'D’après le texte, sans information délivrée, par e-mail ou par lettre remise en pharmacie, les six semaines ne commencent pas. L’Ordre utilise l’adresse donnée à une pharmacie.',
  'dp.problem.no-answer':
    'Si la demande est déjà partie, allez à la relance : les étapes d’avant disent ce qui était à envoyer.',
  'dp.problem.no-internet': 'Le formulaire et ses pièces peuvent partir par courrier postal.',
  'dp.problem.card-lost': 'La carte Vitale n’est pas dans la liste des pièces : le formulaire peut partir sans elle.',
  'dp.problem.not-affiliated':
    'Le dossier est ouvert aux bénéficiaires de l’assurance maladie. Pour savoir s’il en reste un, demandez l’accès.',
  'dp.problem.unborn':
    'Il n’y a rien à faire avant la naissance. Attendez l’information de l’Ordre : elle vient après un premier passage en pharmacie.',
  'dp.problem.newborn': 'L’information est destinée au représentant légal, après un premier passage en pharmacie.',
  'dp.problem.twins': 'Un dossier par enfant : un formulaire pour chacun.',
  'dp.problem.second-parent': 'Le texte dit « le représentant légal », sans distinguer les parents.',
  'dp.problem.aged-16-17':
    'Le texte n’a pas d’âge de 16 ans : pour tout mineur non émancipé, le représentant légal exerce ces droits. Un mineur émancipé n’y est pas nommé.',
  'dp.problem.minor-secret':
    'Les droits sur ce dossier sont exercés par le représentant légal, à qui l’on répond. Pour des soins reçus sous le secret, le mineur peut refuser, au comptoir, que le dossier soit lu ou alimenté (article R1111-20-7). Le professionnel doit l’en informer, et l’Ordre ne l’apprend pas. Ce sont les soins des articles L1111-5, L1111-5-1, L2212-7 et L6211-3-1.',
  'dp.minor-secret.app':
    'Dans l’application Dossier Pharma, un parent peut voir le dossier d’un enfant rattaché à sa carte Vitale.',
  'dp.problem.turned-18':
    'À la majorité, l’Ordre informe la personne que son dossier continue et qu’elle peut le faire clore (article R1111-20-6).',
  'dp.problem.curatelle':
    'Le texte vise la représentation relative à la personne : une curatelle, ou une mesure qui porte sur les biens, n’y est pas nommée.',
  'dp.problem.deceased':
    'Il n’y a rien à refuser, et aucun droit des héritiers à faire clore ce dossier n’a été trouvé : il n’y a pas d’étape à suivre. Pour une question, l’Ordre des pharmaciens tient le dossier.',
  // Dossier pharmaceutique: unconfirmed
  'dp.portal.login': 'Aucune source ne dit comment on se connecte au portail de gestion des droits.',
  'dp.portal.address-then':
    'L’adresse du portail et l’adresse postale à cette date ne sont pas dans nos sources : cherchez-les sur le site de l’Ordre.',
  'dp.post-date': 'Pour un envoi postal, rien ne dit si c’est le jour d’envoi ou d’arrivée qui compte.',
  'dp.complaint.address':
    'Aucune source ne nomme d’adresse pour une réclamation : celle des oppositions et des demandes d’accès est proposée.',
  'dp.support-line': 'Que la ligne d’assistance n’ait pas changé depuis juillet 2024 n’est pas confirmé.',
  'dp.form.closing-papers': 'La liste des pièces est écrite pour l’opposition ; le même formulaire sert à la clôture.',
  'dp.no-time-limit': 'Aucun texte trouvé ne fixe à l’Ordre un délai pour clore.',
  'dp.access.papers':
    'Les pièces à joindre au formulaire d’accès ne sont pas confirmées : la liste connue est celle de l’opposition.',
  'dp.copied-to-dmp':
    'Il n’est pas confirmé que des données du dossier soient copiées dans le dossier médical partagé (DMP), ni ce qu’elles y deviennent.',
  'dp.app':
    'Aucune source ne dit comment on se connecte à l’application, ni si l’installer change quelque chose au dossier.',
  'dp.before-notice': 'S’opposer avant d’avoir été informé n’est pas confirmé sous le régime actuel.',
  'dp.closing.attestation-then':
    'Il n’est pas confirmé que la pharmacie remettait encore une attestation de clôture à cette date.',
  'dp.limit.proof':
    'Aucune preuve actuelle d’un refus au comptoir n’a été trouvée (une attestation existait sous l’ancien régime).',
  'dp.turned-18.refusal': 'Ce que devient, à 18 ans, le refus fait par un parent n’a pas été trouvé pour ce dossier.',
  'dp.unborn': 'Aucune source ne décrit ce cas pour le Dossier pharmaceutique.',
  'dp.refusal.before-2018': 'La durée d’un refus fait à cette époque n’est pas dans nos sources.',
};
