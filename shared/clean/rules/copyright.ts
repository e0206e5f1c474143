import { full, type Rule } from '../rule.ts';

export const copyrightRules: readonly Rule[] = [
  full(
    'copyright',
    'sign',
    /^(?:copyright )?(?:©|\(c\)|copyright)\s?(?:copyright )?(?:\d{4}|by |\w[\w .,'&-]{1,50}[,.]? \d{4}|the |all rights).{0,400}$/,
    {
      sentences: true,
      maxWords: 70,
      // Of what it is said, not whose it is.
      unless: (key) => /^copyright (?:in|of|on|for|to|was|is|has|had|does|did|lapsed|expired)\b/.test(key),
    },
  ),
  full(
    'copyright',
    'rights',
    /^.{0,90}\b(?:all rights reserved|todos los derechos reservados|tous droits reserves|alle rechte vorbehalten|reproduction interdite|prohibida (?:su|la) reproduccion(?: total o parcial)?)\b.{0,200}$/,
    {
      sentences: true,
      maxWords: 50,
    },
  ),
  full('copyright', 'sign-below', /^(?:©|\(c\)) ?.{2,400}$/, {
    sentences: true,
    quotes: true,
    maxWords: 70,
    zones: ['tail'],
  }),
  full('copyright', 'sign-inside', /^.{3,200}(?:©|\(c\)|copyright) ?(?:copyright )?\d{4}\b.{3,300}$/, {
    scrapes: true,
    sentences: true,
    quotes: true,
    maxWords: 70,
    zones: ['head', 'tail'],
  }),
  full(
    'copyright',
    'commons',
    /^.{0,120}\b(?:licen[cs]ed?|licen[cs]ing|published|lizenz|lizenziert|licencia|publicad[oa]|licence)\b.{0,60}\bcreative commons\b.{0,160}$|^(?:licencia|licence|lizenz|license)\s?:? cc\b.{0,80}$/,
    { scrapes: true, sentences: true, maxWords: 50, zones: ['head', 'tail'] },
  ),
  // "Sierra Canal 2024. Who we are. Legal notice."
  full(
    'copyright',
    'links-stopped',
    /^(?=.*\b(?:privacy policy|terms of (?:use|service)|impressum|datenschutz\p{L}*|aviso legal|mentions legales|politica de privacidad)\b)(?:[\p{L}\p{N}&' -]{2,36}\. ?){2,8}(?:[\p{L}&' -]{2,36})?$/u,
    { sentences: true, maxWords: 24 },
  ),
  full('copyright', 'name', /^(?:©|\(c\)) ?[\w .,'&/-]{2,60}$/),
  full(
    'copyright',
    'links',
    /^(?=.*\b(?:privacy|terms|impressum|datenschutz|aviso legal|mentions legales|agb)\b)(?:[\w&' -]{2,40}\s?[|·•/]\s?){1,10}[\w&' -]{2,40}$/,
    {
      zones: ['head', 'tail'],
    },
  ),
];
