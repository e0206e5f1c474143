import { expect, it } from 'vitest';
import { suggest } from '../../../../shared/detect/suggest.ts';

const said = '« C’est trop peu pour nous tous »';

it.each([
  [`${said}, écrit la Cour des comptes.`, 'la Cour des comptes', 'Cour des comptes'],
  [
    `La Ligue des droits de l’homme dénonce : ${said}.`,
    'La Ligue des droits de l’homme',
    'Ligue des droits de l’homme',
  ],
  [`${said}, tranche le Conseil d’État mardi.`, 'le Conseil d’État', 'Conseil d’État'],
  [`${said}, répond l’Agence de l’eau.`, 'l’Agence de l’eau', 'Agence de l’eau'],
  [`${said}, a dit l’Anglais de 34 ans.`, 'l’Anglais', 'Anglais'],
  [`${said}, indique-t-on à la préfecture.`, 'la préfecture', 'préfecture'],
  [`${said}, souligne-t-on auprès du parquet.`, 'parquet', 'parquet'],
  [`${said}, dit-on chez les pompiers.`, 'les pompiers', 'pompiers'],
  [`${said}, insiste-t-on du côté de la direction.`, 'la direction', 'la direction'],
  [`Dans un courriel, Anne Moreau écrit : ${said}.`, 'Anne Moreau', 'Anne Moreau'],
  [`Dans un courriel, il est écrit : ${said}.`, 'un courriel', 'courriel'],
])('French: %s', (text, speaker, who) => {
  const [quote] = suggest(text, { language: 'fr' }).quotes;
  expect([quote?.speaker, quote?.speakerCanonical]).toEqual([speaker, who]);
});

it.each([
  ['fr', `${said}, écrit la Cour des comptes.\n\n« Personne ne l’a vu venir », ajoute la Cour.`, 'Cour des comptes'],
  [
    'es',
    'El Tribunal de Cuentas dijo: «Es muy poco».\n\n«Nadie lo vio venir», añade el Tribunal.',
    'Tribunal de Cuentas',
  ],
])('knows a body by the first word of its name (%s)', (language, text, who) => {
  expect(suggest(text, { language }).quotes.map(({ speakerCanonical }) => speakerCanonical)).toEqual([who, who]);
});
