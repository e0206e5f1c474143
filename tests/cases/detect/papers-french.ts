import type { QuoteCase } from './quote-case.ts';

/** As local papers write in French. */
export const papersFrench: QuoteCase[] = [
  {
    name: 'names of things behind their nouns',
    language: 'fr',
    text: "L'agence vante son dispositif « Premier recours ». Le kop a ressorti sa bâche « Ici c'est la montagne ». « La Part du sel », son livre le plus sombre, est né d'une lettre. La partition de « L'Écluse » dormait dans un carton.",
    quotes: [],
  },
  {
    name: 'an attribution inside the sentence',
    language: 'fr',
    text: "Rue du Phare, Gisèle Trouvin regarde le toit. Le bruit, se souvient-elle, était « celui d'un train qui n'en finit pas ».",
    quotes: [{ text: "celui d'un train qui n'en finit pas", speaker: 'elle', who: 'Gisèle Trouvin' }],
  },
  {
    name: 'whoever a pronoun between commas takes up',
    language: 'fr',
    text: "« Ma fille rentre couverte de boue », déplore Odile Ferrat. L'inspection, elle, parle d'une « expérience à suivre ».",
    quotes: [
      { text: 'Ma fille rentre couverte de boue', speaker: 'Odile Ferrat' },
      { text: 'expérience à suivre', speaker: "L'inspection", who: 'inspection' },
    ],
  },
  {
    name: "l'élu is not la maire",
    language: 'fr',
    text: "« La chaudière est vieille », a plaidé la maire, Hélène Vauquin. Denis Marchepoil ne décolère pas. L'élu dénonce « un passage en force ».",
    quotes: [
      { text: 'La chaudière est vieille', speaker: 'Hélène Vauquin' },
      { text: 'un passage en force', speaker: "L'élu", who: 'Denis Marchepoil' },
    ],
  },
  {
    name: 'a text, and whoever speaks in it',
    language: 'fr',
    text: '« Le pire a été évité », indique la préfecture dans un communiqué, qui appelle toutefois à « la plus grande prudence ».',
    quotes: [
      { text: 'Le pire a été évité', speaker: 'la préfecture', who: 'préfecture' },
      { text: 'la plus grande prudence', speaker: 'la préfecture', who: 'préfecture' },
    ],
  },
  {
    name: 'somebody from a place',
    language: 'fr',
    text: "« Il m'a raccroché au nez », raconte le réalisateur Pascal Oberlin. Le cinéaste de Vallombreux revendique un art « lent, presque immobile ».",
    quotes: [
      { text: "Il m'a raccroché au nez", speaker: 'Pascal Oberlin' },
      { text: 'lent, presque immobile', speaker: 'Le cinéaste de Vallombreux', who: 'Pascal Oberlin' },
    ],
  },
  {
    name: 'celle-ci',
    language: 'fr',
    text: '« Il y a un parti », a proclamé la députée Aïcha Dembour. Son rival a félicité la nouvelle présidente. Celle-ci se dit prête à « discuter de tout ».',
    quotes: [
      { text: 'Il y a un parti', speaker: 'Aïcha Dembour' },
      { text: 'discuter de tout', speaker: 'Celle-ci', who: 'Aïcha Dembour' },
    ],
  },
  {
    name: 'what would have been said',
    language: 'fr',
    text: '« Soyez raisonnable ! », aurait supplié le malfaiteur derrière la porte.',
    quotes: [{ text: 'Soyez raisonnable !', speaker: 'le malfaiteur', who: 'malfaiteur' }],
  },
  {
    name: 'what commas enclose behind the verb',
    language: 'fr',
    text: "« C'est comme ça », lâche, dans un soupir, Marthe Gilbert.",
    quotes: [{ text: "C'est comme ça", speaker: 'Marthe Gilbert' }],
  },
  {
    name: 'whose answer it was',
    language: 'fr',
    text: "« C'est comme ça », telle est la réponse de Marthe Gilbert.",
    quotes: [{ text: "C'est comme ça", speaker: 'Marthe Gilbert' }],
  },
  {
    name: "to say it in somebody's words",
    language: 'fr',
    text: 'La situation est « très laide », pour reprendre les mots de Marthe Gilbert.',
    quotes: [{ text: 'très laide', speaker: 'Marthe Gilbert' }],
  },
  {
    name: 'a country is nobody from there',
    language: 'fr',
    text: 'Les deux États se sont engagés. La Chine appelle à la « retenue ».',
    quotes: [{ text: 'retenue', speaker: 'La Chine', who: 'Chine' }],
  },
  {
    name: 'a short dash',
    language: 'fr',
    text: `Anne Morel ouvre la porte.

– Il n'y a personne, dit-elle. Revenez demain.

– Il ne range jamais rien, intervient sa femme, Jeanne.`,
    quotes: [
      { text: "Il n'y a personne,", speaker: 'elle', who: 'Anne Morel' },
      { text: 'Revenez demain.', speaker: 'elle', who: 'Anne Morel' },
    ],
  },
  {
    name: 'below questions, whoever answers the next',
    language: 'fr',
    text: 'Regrette-t-il ? « Pas une seconde. » Reviendra-t-il ? « Si on me laisse, oui », dit Thomas Gilbert.',
    quotes: [
      { text: 'Pas une seconde.', speaker: 'Thomas Gilbert' },
      { text: 'Si on me laisse, oui', speaker: 'Thomas Gilbert' },
    ],
  },
  {
    name: 'at the prefecture somebody recalls',
    language: 'fr',
    text: "« Personne ne nous a demandé notre avis », déplore Bernard Loche, maire délégué (sans étiquette). À la préfecture, on rappelle que deux réunions ont été organisées, « peu fréquentées ». L'élu maintient : « C'était du théâtre. »",
    quotes: [
      { text: 'Personne ne nous a demandé notre avis', speaker: 'Bernard Loche' },
      { text: 'peu fréquentées', speaker: 'on', who: 'préfecture' },
      { text: "C'était du théâtre.", speaker: "L'élu", who: 'Bernard Loche' },
    ],
  },
  {
    name: 'the prosecutors, as the latter',
    language: 'fr',
    text: "Des témoins décrivent un homme « incohérent ». « Il s'est laissé interpeller sans résister », a précisé une source policière. Le parquet a ouvert une enquête. « À ce stade, nous privilégions l'acte isolé », a indiqué ce dernier.",
    quotes: [
      { text: 'incohérent', speaker: 'Des témoins', who: 'témoins' },
      { text: "Il s'est laissé interpeller sans résister", speaker: 'une source policière', who: 'source policière' },
      { text: "À ce stade, nous privilégions l'acte isolé", speaker: 'ce dernier', who: 'parquet' },
    ],
  },
  {
    name: 'what can be read on a placard',
    language: 'fr',
    text: "« Ça suffit », peut-on lire sur la pancarte que brandit Théo Marx. Le lycéen manifeste pour la première fois. « Je veux que les vieux écoutent », explique-t-il. À ses côtés, sa grand-mère acquiesce. « J'écoute », dit-elle.",
    quotes: [
      { text: 'Ça suffit', speaker: 'la pancarte', who: 'pancarte' },
      { text: 'Je veux que les vieux écoutent', speaker: 'il', who: 'Théo Marx' },
      { text: "J'écoute", speaker: 'elle', who: 'sa grand-mère' },
    ],
  },
  {
    name: 'the lady in question',
    language: 'fr',
    text: "La réalisatrice Ada Holm tourne à nouveau. « Sans argent, mais avec des amis », s'amuse-t-elle. Maurice Kahn, son acteur fétiche, ne tarit pas d'éloges. « Elle vous laisse échouer jusqu'à ce que ça marche », dit le comédien. L'intéressée balaie le compliment : « Il exagère. »",
    quotes: [
      { text: 'Sans argent, mais avec des amis', speaker: 'elle', who: 'Ada Holm' },
      { text: "Elle vous laisse échouer jusqu'à ce que ça marche", speaker: 'le comédien', who: 'Maurice Kahn' },
      { text: 'Il exagère.', speaker: "L'intéressée", who: 'Ada Holm' },
    ],
  },
  {
    name: 'a day behind a verb that no list has',
    language: 'fr',
    text: "« La situation est grave », a alerté lundi le président de la fédération, Gérard Luders. Il réclame « une aide immédiate ». « Nous n'abandonnerons pas les éleveurs », a promis le ministre, Christian Aust, en visite sur place. « Des mots », a grincé un éleveur.",
    quotes: [
      { text: 'La situation est grave', speaker: 'Gérard Luders' },
      { text: 'une aide immédiate', speaker: 'Il', who: 'Gérard Luders' },
      { text: "Nous n'abandonnerons pas les éleveurs", speaker: 'Christian Aust' },
      { text: 'Des mots', speaker: 'un éleveur', who: 'éleveur' },
    ],
  },
  {
    name: 'a body, by another word',
    language: 'fr',
    text: "Météo-Ouest a placé le département en vigilance rouge. L'organisme demande de « rester éloigné des berges ». Raymond Isle, qui habite à vingt mètres de l'eau, a déjà monté ses meubles. « Ma mère disait que la rivière revient toujours avec le cadastre », raconte-t-il.",
    quotes: [
      { text: 'rester éloigné des berges', speaker: "L'organisme", who: 'Météo-Ouest' },
      { text: 'Ma mère disait que la rivière revient toujours avec le cadastre', speaker: 'il', who: 'Raymond Isle' },
    ],
  },
  {
    name: 'in the words of its author',
    language: 'fr',
    text: "Ce roman est « un règlement de comptes avec mon village », selon les mots de son autrice, Lucie Bermond. Le maire d'Almagne ne se sent pas visé. « Ici, personne ne lit », a-t-il plaisanté.",
    quotes: [
      { text: 'un règlement de comptes avec mon village', speaker: 'Lucie Bermond' },
      { text: 'Ici, personne ne lit', speaker: 'il', who: "maire d'Almagne" },
    ],
  },
  {
    name: 'in the opposition somebody accuses',
    language: 'fr',
    text: "Le président Louis Ocan a annulé sa tournée. « La maison d'abord », a-t-il écrit sur les réseaux sociaux. Le ministre Étienne Riva le remplacera. Dans l'opposition, on accuse le chef de l'État de « se cacher derrière un rhume ».",
    quotes: [
      { text: "La maison d'abord", speaker: 'il', who: 'Louis Ocan' },
      { text: 'se cacher derrière un rhume', speaker: 'on', who: 'opposition' },
    ],
  },
  {
    name: 'the mother of a daughter',
    language: 'fr',
    text: "La comédienne est venue chercher son prix pieds nus. « Mes chaussures me serraient, la vie aussi », a lancé Nadia Brunel dans un éclat de rire. Sa fille Clara mettra en scène son prochain spectacle. « Elle me crie dessus comme quand j'étais petite », s'amuse cette dernière. « À raison », ajoute la mère.",
    quotes: [
      { text: 'Mes chaussures me serraient, la vie aussi', speaker: 'Nadia Brunel' },
      { text: "Elle me crie dessus comme quand j'étais petite", speaker: 'cette dernière', who: 'Clara' },
      { text: 'À raison', speaker: 'la mère', who: 'Nadia Brunel' },
    ],
  },
  {
    name: 'several who write',
    language: 'fr',
    text: 'Les parents ont publié un texte. « Nous voulons la vérité », écrivent-ils. Le collège affirme de son côté avoir agi « en toute transparence ». La juge a convoqué le principal.',
    quotes: [
      { text: 'Nous voulons la vérité', speaker: 'ils', who: 'parents' },
      { text: 'en toute transparence', speaker: 'Le collège', who: 'collège' },
    ],
  },
  {
    name: 'a head of department',
    language: 'fr',
    text: "« On est épuisés, soupire le docteur Mona Kessler. On ne dort plus. » Le directeur, Rodolphe Haas, juge la situation « tendue mais maîtrisée ». « Qu'il vienne faire une nuit », rétorque la cheffe de service.",
    quotes: [
      { text: 'On est épuisés,', speaker: 'Mona Kessler' },
      { text: 'On ne dort plus.', speaker: 'Mona Kessler' },
      { text: 'tendue mais maîtrisée', speaker: 'Rodolphe Haas' },
      { text: "Qu'il vienne faire une nuit", speaker: 'la cheffe de service', who: 'Mona Kessler' },
    ],
  },
  {
    name: 'comme le dit',
    language: 'fr',
    text: "La gare de Rhénac a trouvé preneur. Son nouveau propriétaire, Sylvain Petit, est dentiste à Limoges. Il compte y organiser des concerts. « L'acoustique du hall est incroyable », s'enthousiasme le quinquagénaire. La maire, Ilda Dorne, se réjouit d'accueillir « un fou charmant ». Les riverains, eux, redoutent « du tapage jusqu'à point d'heure », comme le dit Hubert Lutte.",
    quotes: [
      { text: "L'acoustique du hall est incroyable", speaker: 'le quinquagénaire', who: 'Sylvain Petit' },
      { text: 'un fou charmant', speaker: 'Ilda Dorne' },
      { text: "du tapage jusqu'à point d'heure", speaker: 'Hubert Lutte' },
    ],
  },
  {
    name: 'the man in question',
    language: 'fr',
    text: "Tout a commencé par un pari : vivre un an sans rien jeter. Léna Hardouin, institutrice à Sens, a topé. « Je pensais que ce serait une promenade. » Ce ne le fut pas. En mai, la cuisine débordait. « Mon compagnon a déménagé quelque temps », raconte-t-elle en riant. L'intéressé, informaticien, prend la chose avec philosophie : « J'ai appris à cuisiner. »",
    quotes: [
      { text: 'Je pensais que ce serait une promenade.', speaker: 'Léna Hardouin' },
      { text: 'Mon compagnon a déménagé quelque temps', speaker: 'elle', who: 'Léna Hardouin' },
      { text: "J'ai appris à cuisiner.", speaker: "L'intéressé", who: 'intéressé' },
    ],
  },
  {
    name: 'a teenager and an old man',
    language: 'fr',
    text: "Quand papi Fernand raconte la guerre, le silence se fait. « On avait faim, c'est tout », dit-il. Son arrière-petite-fille, Mia, prend des notes. Elle en tire un podcast. « D'habitude il ne parle jamais », confie l'adolescente. Plus de 40 000 personnes ont écouté le premier épisode. Le vieil homme n'en revient pas. « C'est que du bavardage. »",
    quotes: [
      { text: "On avait faim, c'est tout", speaker: 'il', who: 'Fernand' },
      { text: "D'habitude il ne parle jamais", speaker: "l'adolescente", who: 'Mia' },
      { text: "C'est que du bavardage.", speaker: 'Le vieil homme', who: 'Fernand' },
    ],
  },
];
