import { expect, it } from 'vitest';
import { suggest } from '../../../../shared/detect/suggest.ts';

const above = {
  en: 'Ada Moss, the mayor of Velden, opened the new bridge on Monday.',
  de: 'Anna Moos, Bürgermeisterin von Velden, hat am Montag die neue Brücke eröffnet.',
  fr: 'Anne Moreau, maire de Velden, a inauguré lundi le nouveau pont.',
  es: 'Ana Moreno, alcaldesa de Velden, inauguró el lunes el nuevo puente.',
} as const;

it.each([
  ['en', 'Her conclusion: “It is far too little for all of us.”', 'Ada Moss'],
  ['en', 'Her advice to drivers: “Take the ferry while you can.”', 'Ada Moss'],
  ['en', 'Her lawyer: “It is far too little for all of us.”', 'Her lawyer'],
  ['de', 'Ihre Antwort: „Das ist für uns alle viel zu wenig.“', 'Anna Moos'],
  ['de', 'Ihre Begründung lautet: „Niemand hat uns gefragt.“', 'Anna Moos'],
  ['de', 'Ihr Appell an die Fahrer: „Nehmen Sie lieber gleich die Fähre.“', 'Anna Moos'],
  ['de', 'Ihr Anwalt: „Das ist für uns alle viel zu wenig.“', 'Ihr Anwalt'],
  ['de', 'Das Fazit der Reederei: „Das ist für uns alle viel zu wenig.“', 'Reederei'],
  ['de', 'Moos sagte kurz: „Niemand hat uns gefragt“.', 'Anna Moos'],
  ['fr', 'Sa réponse est brève : « C’est trop peu pour nous tous. »', 'Anne Moreau'],
  ['fr', 'Son constat : « C’est trop peu pour nous tous. »', 'Anne Moreau'],
  ['fr', 'Son avocat : « C’est trop peu pour nous tous. »', 'Son avocat'],
  ['es', 'Su lema: «Es demasiado poco para todos nosotros».', 'Ana Moreno'],
  ['es', 'Su mensaje es claro: «Es demasiado poco para todos nosotros».', 'Ana Moreno'],
  ['es', 'En un correo, escribe: «Es demasiado poco para todos nosotros».', 'Ana Moreno'],
  ['es', 'En redes sociales ha escrito: «Es demasiado poco para todos nosotros».', 'Ana Moreno'],
] as const)('%s: %s', (language, told, who) => {
  const { quotes } = suggest(`${above[language]}\n\n${told}`, { language });
  expect(quotes.filter(({ type }) => type !== 'paraphrase').map((quote) => quote.speakerCanonical)).toEqual([who]);
});

it('takes short names behind “kurz” for names', () => {
  const { quotes } = suggest('Der Verband, kurz: „Bund Veldener Fischer“, tagt am Montag.', { language: 'de' });
  expect(quotes.filter(({ score }) => score >= 0.3)).toEqual([]);
});
