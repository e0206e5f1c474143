import { full, type Rule } from '../rule.ts';

/** What Polish pages set around their texts. Keys keep “ł”, which no accent is taken from. */
export const polishRules: readonly Rule[] = [
  full(
    'navigation',
    'polish',
    /^(?:(?:wy)?drukuj|udostepnij|kopiuj link|(?:pokaz|zobacz|wczytaj) wiecej|wroc|szukaj|zaloguj(?: sie)?|subskrybuj|skomentuj|zgłos błąd|zgłos blad)$/,
  ),
  full(
    'related',
    'polish-lead',
    /^(?:(?:prze)?czytaj|zobacz|sprawdz)(?: (?:tez|takze|rowniez|wiecej|dalej|artykuł))+\s?(?::.{0,200})?$/,
    { sentences: true },
  ),
  full('related', 'polish-more', /^dowiedz sie wiecej\s?(?::.{0,200})?$/, { sentences: true }),
  full('advertisement', 'polish', /^(?:reklama|autopromocja|materiał (?:sponsorowany|partnera|promocyjny|reklamowy))$/),
  full('counter', 'polish', /^ten tekst przeczytasz w .{1,30}$/, { sentences: true, maxWords: 10 }),
  full('credit', 'polish', /^(?:zrodło|fot\.?|foto|zdjecie)\s?: ?.{1,60}$/, { maxWords: 8 }),
  full(
    'copyright',
    'polish',
    /^(?:materiał chroniony prawem autorskim|dalsze rozpowszechnianie artykułu|wszelkie prawa zastrzezone)\b.*$/,
    { sentences: true },
  ),
];
