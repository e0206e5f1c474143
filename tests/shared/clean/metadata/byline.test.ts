import { describe, expect, test } from 'vitest';
import { isLead, readByline } from '../../../../shared/clean/metadata/byline.ts';

describe('isLead', () => {
  test.each(['By', 'von', 'Texte :', 'Eine Kolumne von', 'Written by'])('%s', (text) =>
    expect(isLead(text)).toBe(true),
  );
  test.each(['By Ann', 'Nearby', 'Von hier', ''])('%s is none', (text) => expect(isLead(text)).toBe(false));
});

describe('readByline', () => {
  test.each([
    ['By Ann Lee', 'Ann Lee', null, null],
    ['BY NADIA FERROW', 'Nadia Ferrow', null, null],
    ['By Ann Lee and Bo Strand', 'Ann Lee, Bo Strand', null, null],
    ['By Ann Lee, Bo Strand and Cy Orr', 'Ann Lee, Bo Strand, Cy Orr', null, null],
    ['Odile Marchetti, City Hall Reporter', 'Odile Marchetti', 'City Hall Reporter', null],
    ['By Ann Lee, The Harbor Post', 'Ann Lee', null, 'The Harbor Post'],
    ['By Ann Lee, City Hall Reporter, and Bo Strand, Court Reporter', 'Ann Lee, Bo Strand', 'City Hall Reporter', null],
    ['By Ann Lee Sports reporter', 'Ann Lee', null, null],
    ['Von Hilke Brodersen, Küstenkorrespondentin', 'Hilke Brodersen', 'Küstenkorrespondentin', null],
    ['Por Ana Ruiz de la Vega | Corresponsal', 'Ana Ruiz de la Vega', 'Corresponsal', null],
    ['Par Élodie Vasseur', 'Élodie Vasseur', null, null],
    ['by greenhand', 'greenhand', null, null],
    ['Posted by Ann Lee on March 3, 2024', 'Ann Lee', null, null],
    ['Publié par Anaïs Vasseur le 3 mars 2024', 'Anaïs Vasseur', null, null],
    ['Geschrieben von Ann Lee am 3. März 2024', 'Ann Lee', null, null],
    ['3 mars 2024 par Anaïs Vasseur', 'Anaïs Vasseur', null, null],
    ['Authored by Ann Lee via The Harbor Post', 'Ann Lee', null, null],
    ['Interview by Ann Lee', 'Ann Lee', null, null],
    ['INTERVIEW: ANN LEE', 'Ann Lee', null, null],
    ['Words by Ann Lee', 'Ann Lee', null, null],
    ['ByAnn LeeSports Writer', 'Ann Lee', 'Sports Writer', null],
    ['PorAna Ruiz', 'Ana Ruiz', null, null],
    ['Texto de Ana Ruiz', 'Ana Ruiz', null, null],
    ['By staff reporter', 'staff reporter', null, null],
    ['By Ann Lee (now) and Bo Strand (earlier)', 'Ann Lee, Bo Strand', null, null],
    ['WORDS: ANN LEE', 'Ann Lee', null, null],
    ['Exclusive by Ann Lee, Consumer Editor', 'Ann Lee', 'Consumer Editor', null],
    ['Reporter: Ann Lee', 'Ann Lee', null, null],
    ['Aus Keld berichtet Hilke Brodersen, Korrespondentin', 'Hilke Brodersen', 'Korrespondentin', null],
    ['Crónica de Ana Ruiz', 'Ana Ruiz', null, null],
    ['KQRX 88.7 | By Ann Lee', 'Ann Lee', null, null],
    ['By Ann Lee Follow and Bo Strand Follow', 'Ann Lee, Bo Strand', null, null],
    ['Von Hilke Brodersen Folgen', 'Hilke Brodersen', null, null],
    ['écrit par É. Vasseur avec AGP', 'É. Vasseur', null, null],
    ['Escrito por Ana Ruiz con AGP', 'Ana Ruiz', null, null],
    ['By Ann Lee Senior Reporter and Bo Strand', 'Ann Lee, Bo Strand', null, null],
    ['By Ann Lee alee@harborpost.example', 'Ann Lee', null, null],
    ['By Ann Lee @annlee Court Reporter', 'Ann Lee', 'Court Reporter', null],
    ['By Ann Lee, Ellery, and Bo Strand', 'Ann Lee, Bo Strand', null, null],
    ['By Ann Lee & Bo Strand , The Common Harbor', 'Ann Lee, Bo Strand', null, 'The Common Harbor'],
    ['By Ann Lee, Ellery', 'Ann Lee', null, null],
    ['By Ann Lee at Harbor Park', 'Ann Lee', null, null],
    ['Harbor Radio / By Ann Lee and Bo Strand', 'Ann Lee, Bo Strand', null, null],
    ['Por José Ortega y Gasset', 'José Ortega y Gasset', null, null],
    ['Par Élodie Vasseur et Jean-Luc Brun', 'Élodie Vasseur, Jean-Luc Brun', null, null],
    ['Hilke Brodersen, Lokalredaktion', 'Hilke Brodersen', 'Lokalredaktion', null],
  ])('%s', (text, name, role, publication) => {
    expect(readByline(text)).toMatchObject({ name, role, publication });
  });

  test.each([
    'By the time the council met, it was late.',
    'Ann Lee, mayor of Port Ellery',
    'By Tuesday',
    'For Ann Lee',
    'Who is Ann Lee, the reporter?',
    'By law',
    'Port Ellery, Maine',
    'Interview with Ann Lee',
    'Photographs by Ann Lee',
    'Words Ann Lee',
    'Port Ellery | By the sea',
    'Ann Lee Follow',
  ])('%s is none', (text) => expect(readByline(text)).toBeNull());
});
