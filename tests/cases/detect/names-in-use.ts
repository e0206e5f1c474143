import type { QuoteCase } from './quote-case.ts';

const nobody = (name: string, text: string, language = 'en'): QuoteCase => ({ name, text, language, quotes: [] });

/** Marked words that are a name or a term in use: nobody says them here. */
export const namesInUse: QuoteCase[] = [
  nobody('known as', 'Ada Moss said the wind known as “the widow maker of the north coast” had dropped.'),
  nobody('so-called', 'Ada Moss told the council that the so-called “fresh start loans” had cost a fortune.'),
  nobody(
    'the phrase as a subject',
    'The judge rejected the argument that the phrase “sold by length, not by height” made up for it.',
  ),
  nobody('a difference between two words', 'A leaflet explains the difference between “ripe” and “ready”.'),
  nobody('a loaf she calls by a name', 'Ada Moss, 60, still bakes a scone she calls “the anvil”.'),
  nobody('as the crew calls it', 'Ada Moss said the “wet desk”, as the crew calls it, had to go.'),
  nobody('what the doctors call it', 'Ada Moss said she had what the doctors call the “ladder knee”.'),
  nobody('a gang that calls itself so', 'Ada Moss said she feared a gang that calls itself “Heron”.'),
  nobody('logged as', 'Ada Moss said the losses had been logged as “tidal adjustments”.'),
  nobody('asked to call it', 'Ada Moss said the crew had been asked to call the fire an “event”.'),
  nobody('the word as a subject', 'Critics say the word “fresh” has lost all meaning on menus.'),
  nobody(
    'what pupils have taken to calling it',
    'Ada Moss said the sleeves, which pupils have taken to calling “sock jail”, stay.',
  ),
  nobody('what neighbours dubbed it', 'The tower, dubbed “the Fridge” by neighbours for its white tiles, will stay.'),
  nobody(
    'a sticker with words on it',
    'A neighbour said the van had a ladder on its roof and a sticker reading “No tools inside”.',
  ),
  nobody('a cap with words on it', 'Wearing a cap that read “Moss ’32,” she took aim at the mayor.'),
  nobody(
    'what is typed into a machine',
    'The jury heard that he had typed “how deep is a canal” into a search engine.',
  ),
  nobody('a name behind its noun', 'Ada Moss said so in a joint post on their blog, “Rope-ish”.'),
  nobody('ein sogenannter', 'Ada Moos sagte, der sogenannte „schnelle Umweg“ koste Zeit.', 'de'),
  nobody('das alle so nennen', 'Ada Moos sagte, das Haus, das alle „die alte Dame“ nennen, werde bleiben.', 'de'),
  nobody('wie es heißt', 'Ada Moos sagte, der „lange Tisch“, wie ihn das Dorf nennt, bleibe stehen.', 'de'),
  nobody('man nennt', 'Ada Moos sagte, das Haus nennt man hier „die alte Dame“.', 'de'),
  nobody('que tous appellent', 'Ada Moss dit que le stade, que les voisins appellent « la marmite », fermera.', 'fr'),
  nobody('on appelle', 'Ada Moss affirme qu’on appelle la tour « la vieille » depuis toujours.', 'fr'),
  nobody('comme on l’appelle', 'Ada Moss a évoqué la « grande lessive », comme l’appellent les voisins.', 'fr'),
  nobody('redouté', 'La mairie redoute l’« effet tunnel ».', 'fr'),
  nobody('que llaman', 'Ada Moss dijo que el viento, que los vecinos llaman «el flaco», volverá.', 'es'),
  nobody('conocido como', 'Ada Moss dijo que el vecino conocido como «el flaco» no volverá.', 'es'),
  nobody('como lo llaman', 'Ada Moss habló del «viejo roble», como lo llaman en el pueblo.', 'es'),
  nobody('temido', 'El consejo teme el «efecto túnel».', 'es'),
  nobody(
    'what drivers call a road',
    'Drivers call the northern road “the funnel”. Her passengers call her “Madame Ten Past”.',
  ),
  nobody('a book that somebody wrote', 'Ada Moss wrote “The Lamp Room” on the night bus between two jobs.'),
  {
    name: 'what residents call a plan judges it',
    text: 'Residents call the plan “reckless and late”.',
    quotes: [{ text: 'reckless and late', speaker: 'Residents' }],
  },
  {
    name: 'one word that somebody shouts',
    text: 'Hands went up. Somebody in the audience shouted, “Moss”.',
    quotes: [{ text: 'Moss', speaker: 'Somebody in the audience' }],
  },
  {
    name: 'a message reading something is said',
    text: 'Ada Moss posted a message reading “Thank you, Port Elder” before the polls closed.',
    quotes: [{ text: 'Thank you, Port Elder', speaker: 'Ada Moss' }],
  },
  {
    name: 'what she calls it is said by her',
    text: 'Ada Moss has built what she calls “a shed with ideas”.',
    quotes: [{ text: 'a shed with ideas', speaker: 'she', who: 'Ada Moss' }],
  },
  {
    name: 'a reading that somebody calls something',
    text: 'Ada Moss called the reading “hopeful at best”.',
    quotes: [{ text: 'hopeful at best', speaker: 'Ada Moss' }],
  },
  {
    name: 'a nickname that people have taken to',
    text: 'Drivers have taken to calling the tunnel “the Long Sock”.',
    quotes: [],
  },
];
