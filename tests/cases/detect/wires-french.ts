import type { QuoteCase } from './quote-case.ts';

/** As agencies write in French. */
export const wiresFrench: QuoteCase[] = [
  {
    name: 'who speaks between the marks, with what he is',
    language: 'fr',
    text: `« Au début je trouvais ça charmant, reconnaît Firmin Escoubes, le gardien du pont. Puis la rambarde a penché. »

« Elle, au moins, souffle le gardien, on pourra l’attacher. » Les cadenas seront fondus.`,
    quotes: [
      { text: 'Au début je trouvais ça charmant,', speaker: 'Firmin Escoubes', cue: 'reconnaît' },
      { text: 'Puis la rambarde a penché.', speaker: 'Firmin Escoubes' },
      { text: 'Elle, au moins,', speaker: 'le gardien', who: 'Firmin Escoubes' },
      { text: 'on pourra l’attacher.', speaker: 'le gardien', who: 'Firmin Escoubes' },
    ],
  },
  {
    name: 'the first and the second of two',
    language: 'fr',
    text: 'Léa Montferrand et Odile Prigeot se sont disputé la place. La première a défendu la fusion, la seconde l’a qualifiée de « mariage arrangé ».',
    quotes: [{ text: 'mariage arrangé', speaker: 'la seconde', who: 'Odile Prigeot' }],
  },
  {
    name: 'somebody new beside somebody with another calling',
    language: 'fr',
    text: `« Le vent tourne », résume le commandant Lionel Astrugue. Le préfet a appelé à « ne pas céder à la curiosité ».`,
    quotes: [
      { text: 'Le vent tourne', speaker: 'Lionel Astrugue' },
      { text: 'ne pas céder à la curiosité', speaker: 'Le préfet', who: 'préfet' },
    ],
  },
  {
    name: 'y déclare, and a confession',
    language: 'fr',
    text: `« Je n’ai jamais aimé le biniou. » L’aveu vient d’Augustin Vermont, 88 ans.

Le juge lit le procès-verbal. « Je voulais les rendre », y déclare Augustin Vermont.`,
    quotes: [
      { text: 'Je n’ai jamais aimé le biniou.', speaker: 'Augustin Vermont' },
      { text: 'Je voulais les rendre', speaker: 'Augustin Vermont' },
    ],
  },
  {
    name: 'what is famous, and what somebody is known for',
    language: 'fr',
    text: 'Le maire promet la fameuse « France d’avant ». L’interprète de « Marée lente » sourit.',
    quotes: [],
  },
  {
    name: 'pour sa part, and the magistrate',
    language: 'fr',
    text: `La mairie de Saint-Aubert a brûlé, selon le procureur Thierry Baudouin. « Il voulait qu’on parle de lui », a expliqué le magistrat.

L’avocate, Inès Carvalheiro, évoque pour sa part « un geste de désespoir ».`,
    quotes: [
      { text: 'Il voulait qu’on parle de lui', speaker: 'le magistrat', who: 'Thierry Baudouin' },
      { text: 'un geste de désespoir', speaker: 'Inès Carvalheiro' },
    ],
  },
  {
    name: 'a noun that is a verb, and a participle of her',
    language: 'fr',
    text: 'La Ligue des droits juge la décision « disproportionnée ». « C’est une étape », s’est réjouie l’association Bocage libre.',
    quotes: [
      { text: 'disproportionnée', speaker: 'La Ligue des droits', who: 'Ligue des droits' },
      { text: 'C’est une étape', speaker: 'l’association Bocage libre', who: 'association Bocage libre' },
    ],
  },
  {
    name: 'where she is from, and how old',
    language: 'fr',
    text: `À 16 ans, Maëlys Corbel vient de gagner. « Je n’ai pas dormi », avoue la Bretonne.

Colette Imberg a appris la nouvelle. « Je croyais à une blague », raconte cette aide-soignante de 52 ans.`,
    quotes: [
      { text: 'Je n’ai pas dormi', speaker: 'la Bretonne', who: 'Maëlys Corbel' },
      { text: 'Je croyais à une blague', speaker: 'cette aide-soignante de 52 ans', who: 'Colette Imberg' },
    ],
  },
  {
    name: 'the head of the state',
    language: 'fr',
    text: 'Le président Adrien Morvat a dit sa « tristesse immense » après la mort de l’acteur Jean Delcour. « Il parlait aux gens », a écrit le chef de l’État.',
    quotes: [
      { text: 'tristesse immense', speaker: 'Adrien Morvat' },
      { text: 'Il parlait aux gens', speaker: 'le chef de l’État', who: 'Adrien Morvat' },
    ],
  },
  {
    name: 'called so by others, at the start of the sentence',
    language: 'fr',
    text: 'Qualifié de « traître » par plusieurs cadres du parti, Simon Avril ne regrette rien. « J’ai voté en conscience », a-t-il assuré.',
    quotes: [
      { text: 'traître', speaker: 'plusieurs cadres du parti', who: 'cadres du parti' },
      { text: 'J’ai voté en conscience', speaker: 'il', who: 'Simon Avril' },
    ],
  },
  {
    name: 'preferred to speak of, and dit',
    language: 'fr',
    text: 'Le capitaine, Mehdi Saïdane, a préféré parler d’une « soirée sans ». Le promoteur, Stéphane Rigaux, dit « prendre acte ».',
    quotes: [
      { text: 'soirée sans', speaker: 'Mehdi Saïdane' },
      { text: 'prendre acte', speaker: 'Stéphane Rigaux' },
    ],
  },
  {
    name: 'the answer of somebody, and words that begin with the verb',
    language: 'fr',
    text: 'La société « réfute catégoriquement ces allégations ». Réponse de l’adjoint aux finances : « Ceux qui paient déjà. »',
    quotes: [
      { text: 'réfute catégoriquement ces allégations', speaker: 'La société', who: 'société' },
      { text: 'Ceux qui paient déjà.', speaker: 'l’adjoint', who: 'l’adjoint' },
    ],
  },
  {
    name: 'c’est ainsi que',
    language: 'fr',
    text: '« Un oui du bout des lèvres, mais un oui » : c’est ainsi que Claire Montbrison résume le vote.',
    quotes: [{ text: 'Un oui du bout des lèvres, mais un oui', speaker: 'Claire Montbrison' }],
  },
  {
    name: 'a petition that is she, and what a project is called',
    language: 'fr',
    text: `La maire, Catherine Dumontier, défend le projet de « mobilité douce ».

Une pétition est en ligne. Elle affirme que la place est « le seul lieu que les gens aiment ».`,
    quotes: [{ text: 'le seul lieu que les gens aiment', speaker: 'Elle', who: 'pétition' }],
  },
  {
    name: 'another word for her trade, several bodies, and a paper',
    language: 'fr',
    text: `Dans les colonnes du « Matin libre », l’éleveuse Agnès Fabrelle raconte la nuit. Les associations rappellent que rien n’est « encore établi ».

« Qu’ils viennent dormir ici », répond l’agricultrice.`,
    quotes: [
      { text: 'encore établi', speaker: 'Les associations', who: 'associations' },
      { text: 'Qu’ils viennent dormir ici', speaker: 'l’agricultrice', who: 'Agnès Fabrelle' },
    ],
  },
  {
    name: 'who asked for no name, and homage',
    language: 'fr',
    text: `Le rapport évoque « des pratiques d’un autre âge ». Une aide-soignante, qui a requis l’anonymat, raconte : « On comptait les couches. »

Le metteur en scène Jacques Aumontel est mort. La ministre a rendu hommage à « un arpenteur de l’âme ». En 1968, il déclarait déjà : « Le décor, c’est le public. »`,
    quotes: [
      { text: 'des pratiques d’un autre âge', speaker: 'Le rapport', who: 'rapport' },
      { text: 'On comptait les couches.', speaker: 'Une aide-soignante', who: 'aide-soignante' },
      { text: 'un arpenteur de l’âme', speaker: 'La ministre', who: 'ministre' },
      { text: 'Le décor, c’est le public.', speaker: 'il', who: 'Jacques Aumontel' },
    ],
  },
  {
    name: 'the author, and what follows the view',
    language: 'fr',
    text: 'Pour l’économiste Fabrice Nobleau, la hausse est « une bombe à retardement ». L’auteur de « L’Argent gris » reste prudent. « Les salaires ne suivront pas », prédit-il.',
    quotes: [
      { text: 'une bombe à retardement', speaker: 'Fabrice Nobleau' },
      { text: 'Les salaires ne suivront pas', speaker: 'il', who: 'Fabrice Nobleau' },
    ],
  },
];
