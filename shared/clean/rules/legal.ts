import { full, type Rule } from '../rule.ts';

/** What a page's own notices speak of. */
const SELF =
  /\b(?:this|these|the|our|all|any|diese[rsmn]?|der|die|das|ce|cet|cette|ces|nos|este|esta|estos|los|las|el|la|sus|ihre) (?:\p{L}+ ){0,2}?(?:documents?|articles?|stor(?:y|ies)|materials?|contents?|reports?|(?:web)?sites?|publication|copy|text|page|forum|comments|services?|information|kommentare|inhalte?n?|beitrage?|artikel|redaktion|seite|angebote?s?|texte|contenus?|informations|contenidos?|sitio|web|publicacion|comentarios)\b|^(?:content|materials?) (?:created|provided|published|produced)\b/u;

/** Words of notices, one expression for each thing that they say. A report on one of these says hardly three. */
const SAID: readonly RegExp[] = [
  /copyright|urheberrecht|derechos de autor|droits? d'auteur|propri(?:ete|edad) intel/,
  /rights? reserved|derechos reservados|droits reserves|rechte vorbehalten|se reserva|behalt sich|reserves? the right/,
  /\b(?:reproduc|republi|redistribu|redifus|rediffus|vervielfalt|weiterverbreit|reprint|syndicat)/,
  /permission|consent|autorizacion|autorisation|genehmigung|zustimmung|licen[cs]|licencia|lizenz/,
  /prohibid|prohibited|interdite?s?\b|untersagt|nicht gestattet|may not be|\bno part\b|ninguna parte/,
  /fair dealing|private study|(?:personal|private) use|uso (?:personal|privado)|usage prive|privaten (?:eigen)?bedarf|privatgebrauch/,
  /terms (?:of|and)\b|user agreement|privacy (?:policy|statement|notice)|nutzungsbedingungen|condiciones (?:de uso|generales)|conditions (?:generales|d'utilisation)|datenschutz|politica de privacidad/,
  /(?:reflect|represent)s? the (?:views?|opinions?|position)|views (?:and opinions )?(?:expressed|of the author)|die meinung der|la opinion de|l'opinion de|n'engagent que|son responsabilidad/,
  /information(?:al)? (?:purposes|only)|purposes only|zu informationszwecken|a titre informatif|fines informativos/,
  /\bliab(?:le|ility)|haftung|keine gewahr|not responsible|no se hace responsable|decline toute/,
  /without charge|free of charge|at no cost|kostenfrei|gratuitement/,
  /\bpublishers?\b|\bbyline\b|\bour logo\b|attribution|quellenangabe|citando la fuente|mention de la source/,
  /moderated|\bmoderators?\b|zu (?:entfernen|loschen)|will be (?:removed|deleted)|seront supprimes|seran eliminados|defamatory|abusive|straf- oder/,
];

/** Of a notice about rights, terms and moderation. */
const ENOUGH = 3;

function isNotice(key: string): boolean {
  return SAID.filter((said) => said.test(key)).length >= ENOUGH;
}

export const legalRules: readonly Rule[] = [
  full('copyright', 'notice', SELF, {
    sentences: true,
    maxWords: 120,
    zones: ['head', 'tail'],
    scrapes: true,
    unless: (key) => !isNotice(key),
  }),
];
