import type { QuoteCase } from './quote-case.ts';

/** Attributions in other places: without a subject, between the marks, far behind a comma; terms in marks; somebody who gives no name. */
export const asides: QuoteCase[] = [
  {
    name: 'un sujeto que no se repite',
    language: 'es',
    text: `Remedios Ayala abrió su librería en Puerto Hondo en 1994, cuando el barrio no tenía ni farmacia.

«Vendíamos más cuadernos que novelas», recuerda. La crisis se llevó a la mitad de los clientes. «Nunca pensé en cerrar», asegura.

Ahora la librería tiene un club de lectura con 60 socios. «Vienen por el café», dice entre risas.`,
    quotes: [
      { text: 'Vendíamos más cuadernos que novelas', speaker: null, who: 'Remedios Ayala', cue: 'recuerda' },
      { text: 'Nunca pensé en cerrar', speaker: null, who: 'Remedios Ayala' },
      { text: 'Vienen por el café', speaker: null, who: 'Remedios Ayala' },
    ],
  },
  {
    name: 'une incise entre les guillemets',
    language: 'fr',
    text: `Le violoncelliste Balthazar Nogent a pleuré un jour dans l'atelier.

« C'était de soulagement, précise-t-il. Elle m'avait rendu mes graves. »

« Il exagère, sourit Maud Le Bihan. J'avais changé une corde. »`,
    quotes: [
      { text: "C'était de soulagement,", speaker: 'il', who: 'Balthazar Nogent', cue: 'précise-t-il' },
      { text: "Elle m'avait rendu mes graves.", speaker: 'il', who: 'Balthazar Nogent' },
      { text: 'Il exagère,', speaker: 'Maud Le Bihan', cue: 'sourit' },
      { text: "J'avais changé une corde.", speaker: 'Maud Le Bihan' },
    ],
  },
  {
    name: 'lui a-t-elle dit',
    language: 'fr',
    text: `La vieille dame, Jeanne Le Goff, s'est arrêtée devant le garçon. « Tu répareras la clôture », lui a-t-elle dit.`,
    quotes: [{ text: 'Tu répareras la clôture', speaker: 'elle', who: 'Jeanne Le Goff' }],
  },
  {
    name: 'maître',
    language: 'fr',
    text: `Me Idriss Aubin a plaidé la jeunesse de son client. « Ce n'est qu'un enfant », a martelé l'avocat.`,
    quotes: [{ text: "Ce n'est qu'un enfant", speaker: "l'avocat", who: 'Idriss Aubin' }],
  },
  {
    name: 'eine Geste in der Mitte',
    language: 'de',
    text: `Der Ingenieur Detlef Brinkmann hatte Fotos mitgebracht. „Das hier“, erklärte er und zeigte auf einen dunklen Fleck, „war einmal Beton.“

Torhüterin Svea Lindner wurde deutlicher. Für sie liegt das Problem nicht in der Taktik: „Wir müssten sie nur mal spielen.“`,
    quotes: [
      { text: 'Das hier', speaker: 'er', who: 'Detlef Brinkmann' },
      { text: 'war einmal Beton.', speaker: 'er', who: 'Detlef Brinkmann' },
      { text: 'Wir müssten sie nur mal spielen.', speaker: 'sie', who: 'Svea Lindner' },
    ],
  },
  {
    name: 'terms that go on being used',
    text: `Every day she orders a bun that she calls “the brick”. The “dry block”, as the growers call it, came in at four tons. The team's powder, which it calls “foamase”, is white.

Mona Field called the plan “a bun without flour”.`,
    quotes: [{ text: 'a bun without flour', speaker: 'Mona Field' }],
  },
  {
    name: 'somebody who gives no name, behind somebody else',
    text: `“I did not tell him I was coming,” his father said.

A selector, who did not wish to be named, was asked about the next match. “We own a television too,” he said.`,
    quotes: [
      { text: 'I did not tell him I was coming,', speaker: 'his father', who: 'his father' },
      { text: 'We own a television too,', speaker: 'he', who: 'selector' },
    ],
  },
  {
    name: 'the leader of the opposition',
    text: `“What is there to hide?” Leader of the Opposition Sulekha Pillai said. The Opposition walked out. “Nothing at all,” she added.`,
    quotes: [
      { text: 'What is there to hide?', speaker: 'Sulekha Pillai', who: 'Sulekha Pillai' },
      { text: 'Nothing at all,', speaker: 'she', who: 'Sulekha Pillai' },
    ],
  },
];
