import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import { type LanguageProfile, table } from '../words/profile.ts';
import { isDefinite } from './articles.ts';
import { isGot } from './cues.ts';
import { coreEnd } from './nominal.ts';
import { type Phrase, phraseAt, phraseText } from './phrases.ts';

/** A group, a role or a document that the text names. */
export interface NounMention {
  passage: number;
  /** Token index. */
  from: number;
  /** Its noun, lower case. */
  head: string;
  /** Without its article; a document with whoever put it out. */
  name: string;
  plural: boolean;
  /** Of a person, not of a body or a document. */
  role: boolean;
  /** "a report", "officials": named for the first time. */
  indefinite: boolean;
}

/** Words that name the same kind of speaker, so that "one such strategist" can be one of the "operatives" named before. */
const KIN: readonly (readonly string[])[] = [
  ['person', 'people', 'source'],
  ['operative', 'strategist', 'consultant', 'adviser', 'advisor', 'aide', 'insider'],
  ['official', 'officer', 'diplomat', 'bureaucrat'],
  [
    'officer',
    'colonel',
    'major',
    'captain',
    'lieutenant',
    'sergeant',
    'brigadier',
    'admiral',
    'inspector',
    'detective',
    'constable',
    'superintendent',
    'commander',
  ],
  ['lawmaker', 'senator', 'congressman', 'congresswoman', 'representative', 'legislator'],
  ['researcher', 'scientist', 'expert', 'scholar', 'analyst', 'professor', 'author', 'economist', 'fellow'],
  ['statement', 'communique', 'communiqué', 'release', 'announcement', 'declaration', 'note', 'memo'],
  ['report', 'study', 'paper', 'survey', 'poll', 'analysis', 'document', 'review'],
  ['bericht', 'studie', 'papier', 'gutachten', 'dokument', 'untersuchung'],
  ['rapport', 'étude', 'document', 'enquête'],
  ['informe', 'estudio', 'documento'],
  ['lawyer', 'attorney', 'prosecutor'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['company', 'firm', 'corporation', 'operator', 'retailer', 'manufacturer'],
  ['candidate', 'nominee', 'contender', 'hopeful'],
  ['resident', 'neighbor', 'neighbour', 'local', 'villager'],
  ['voter', 'supporter', 'backer'],
  ['doctor', 'physician', 'surgeon'],
  ['stürmer', 'torschütze', 'angreifer'],
  ['attaquant', 'buteur'],
  ['delantero', 'goleador', 'atacante'],
  ['entraîneur', 'technicien', 'sélectionneur'],
  ['entrenador', 'técnico', 'seleccionador', 'preparador'],
  ['entrenadora', 'técnica', 'seleccionadora', 'preparadora'],
  ['maire', 'élu', 'élue', 'édile', 'député', 'députée', 'sénateur', 'sénatrice'],
  ['alcalde', 'alcaldesa', 'regidor', 'regidora', 'edil'],
  ['bürgermeister', 'oberbürgermeister', 'rathauschef', 'stadtoberhaupt'],
  ['bürgermeisterin', 'oberbürgermeisterin', 'rathauschefin', 'stadtoberhaupt'],
  ['éleveur', 'agriculteur', 'paysan', 'exploitant', 'fermier', 'maraîcher', 'viticulteur', 'vigneron'],
  ['éleveuse', 'agricultrice', 'paysanne', 'exploitante', 'fermière', 'maraîchère', 'viticultrice', 'vigneronne'],
  ['ganadero', 'agricultor', 'campesino', 'viticultor'],
  ['ganadera', 'agricultora', 'campesina', 'viticultora'],
  ['boulanger', 'boucher', 'menuisier', 'artisan'],
  ['procureur', 'magistrat'],
  ['procureure', 'magistrate'],
  ['juge', 'magistrat', 'magistrate'],
  ['juez', 'jueza', 'magistrado', 'magistrada'],
  ['presidente', 'mandatario', 'gobernante'],
  ['presidenta', 'mandataria', 'gobernante'],
  ['papa', 'pontífice', 'pape', 'pontife'],
  ['schriftsteller', 'autor', 'dichter', 'romancier', 'lyriker', 'dramatiker'],
  ['schriftstellerin', 'autorin', 'dichterin', 'lyrikerin', 'dramatikerin'],
  [
    'forscher',
    'wissenschaftler',
    'experte',
    'professor',
    'autor',
    'biologe',
    'geologe',
    'physiker',
    'historiker',
    'archäologe',
    'ökonom',
    'soziologe',
    'meteorologe',
  ],
  [
    'forscherin',
    'wissenschaftlerin',
    'expertin',
    'professorin',
    'autorin',
    'biologin',
    'geologin',
    'physikerin',
    'historikerin',
    'archäologin',
    'ökonomin',
    'soziologin',
    'meteorologin',
  ],
  [
    'chercheur',
    'scientifique',
    'expert',
    'professeur',
    'auteur',
    'biologiste',
    'géologue',
    'physicien',
    'historien',
    'archéologue',
    'climatologue',
    'sociologue',
    'écologue',
    'spécialiste',
  ],
  [
    'chercheuse',
    'scientifique',
    'experte',
    'professeure',
    'autrice',
    'biologiste',
    'géologue',
    'physicienne',
    'historienne',
    'archéologue',
    'climatologue',
    'sociologue',
    'écologue',
    'spécialiste',
  ],
  [
    'investigador',
    'científico',
    'experto',
    'profesor',
    'autor',
    'biólogo',
    'geólogo',
    'físico',
    'historiador',
    'arqueólogo',
    'especialista',
    'catedrático',
    'docente',
  ],
  [
    'investigadora',
    'científica',
    'experta',
    'profesora',
    'autora',
    'bióloga',
    'geóloga',
    'física',
    'historiadora',
    'arqueóloga',
    'especialista',
    'catedrática',
    'docente',
  ],
  ['réalisateur', 'cinéaste', 'metteur', 'documentariste'],
  ['réalisatrice', 'cinéaste', 'metteuse', 'documentariste'],
  ['director', 'cineasta', 'realizador', 'documentalista'],
  ['directora', 'cineasta', 'realizadora', 'documentalista'],
  ['regisseur', 'filmemacher', 'dokumentarfilmer'],
  ['regisseurin', 'filmemacherin', 'dokumentarfilmerin'],
  ['acteur', 'comédien', 'interprète'],
  ['actrice', 'comédienne', 'interprète'],
  ['actor', 'intérprete', 'cómico'],
  ['actriz', 'intérprete', 'cómica'],
  ['richter', 'jurist'],
  ['richterin', 'juristin'],
  ['anwalt', 'rechtsanwalt', 'verteidiger', 'jurist'],
  ['anwältin', 'rechtsanwältin', 'verteidigerin', 'juristin'],
  ['arzt', 'hausarzt', 'chirurg', 'mediziner'],
  ['ärztin', 'hausärztin', 'chirurgin', 'medizinerin'],
  ['lehrer', 'direktor', 'rektor', 'pädagoge'],
  ['lehrerin', 'direktorin', 'rektorin', 'pädagogin'],
  ['pfarrer', 'pastor', 'bischof', 'geistliche', 'theologe'],
  ['pfarrerin', 'pastorin', 'bischöfin', 'geistliche', 'theologin'],
  ['médecin', 'praticien', 'docteur', 'chirurgien'],
  ['professeur', 'enseignant', 'instituteur'],
  ['professeure', 'enseignante', 'institutrice'],
  ['curé', 'prêtre', 'évêque', 'religieux'],
  ['écrivain', 'auteur', 'romancier'],
  ['écrivaine', 'autrice', 'romancière'],
  ['abogado', 'letrado', 'jurista'],
  ['abogada', 'letrada', 'jurista'],
  ['médico', 'doctor', 'cirujano', 'facultativo'],
  ['médica', 'doctora', 'cirujana', 'facultativa'],
  ['maestro', 'profesor', 'docente'],
  ['maestra', 'profesora', 'docente'],
  ['párroco', 'cura', 'sacerdote', 'religioso'],
  ['escritor', 'autor', 'novelista'],
  ['escritora', 'autora', 'novelista'],
  ['ministerpräsident', 'regierungschef', 'landesvater'],
  ['ministerpräsidentin', 'regierungschefin'],
  ['kanzler', 'bundeskanzler', 'regierungschef'],
  ['kanzlerin', 'bundeskanzlerin', 'regierungschefin'],
  ['präsident', 'staatschef', 'staatsoberhaupt'],
  ['präsidentin', 'staatschefin', 'staatsoberhaupt'],
  ['patron', 'pdg', 'directeur', 'dirigeant', 'président'],
  ['patronne', 'pdg', 'directrice', 'dirigeante', 'présidente'],
];

const RENAMED = KIN.filter((set) => /^(?:statement|report|bericht|rapport|informe|company)$/.test(set[0] ?? ''));

/** Every group, role and document of the narrative, in the order of the text. */
export function nounsOf(passages: readonly Passage[], profile: LanguageProfile): NounMention[] {
  const found: NounMention[] = [];
  for (const [index, passage] of passages.entries()) {
    const { tokens } = passage;
    for (let at = 0; at < tokens.length; at++) {
      const phrase = phraseAt(tokens, at, tokens.length, profile);
      if (!phrase) continue;
      // ha condenado, est accusé: without an article it is a verb.
      const verb = /^(?:fr|es)$/.test(profile.tag) && profile.auxiliaries.has(tokens[at - 1]?.lower ?? '');
      if (!verb && (phrase.kind === 'role' || phrase.kind === 'collective'))
        found.push(nounMention(passage, index, phrase, profile));
      else if (isSomebody(tokens, phrase, profile))
        found.push({ ...nounMention(passage, index, phrase, profile), role: true });
      at = Math.max(at, (phrase.kind === 'other' ? coreEnd(tokens, at, phrase.to, profile) : phrase.to) - 1);
    }
  }
  return found;
}

/** A selector, who did not wish to be named; the dog's handler, who …: "who" makes a person of any noun. */
export function isSomebody(tokens: readonly Token[], phrase: Phrase, profile: LanguageProfile): boolean {
  const next = tokens[phrase.to]?.text === ',' ? tokens[phrase.to + 1] : tokens[phrase.to];
  return (
    profile.tag === 'en' &&
    phrase.kind === 'other' &&
    /^(?:an?|one|another|the|his|her|its|their)$/.test(tokens[phrase.from]?.lower ?? '') &&
    next?.lower === 'who'
  );
}

export function nounMention(
  { tokens, paragraph }: Passage,
  index: number,
  phrase: Phrase,
  profile: LanguageProfile,
): NounMention {
  const head = headNoun(tokens, phrase, profile);
  const core = withoutArticle(paragraph.text, tokens, upToVerb(tokens, phrase, head, profile), profile);
  return {
    passage: index,
    from: phrase.from,
    head,
    name: documentName(tokens, paragraph.text, phrase, core),
    plural: isPlural(head),
    role: phrase.kind === 'role',
    indefinite: !isDefinite(tokens[phrase.from]?.lower ?? ''),
  };
}

/** Viewers disagreed: a verb that no list has is no part of whoever does it. */
function upToVerb(tokens: readonly Token[], phrase: Phrase, head: string, { tag }: LanguageProfile): Phrase {
  const at = tokens.slice(phrase.from, phrase.to).findIndex(({ lower }) => lower === head) + phrase.from;
  const verb = tokens[at + 1];
  return tag === 'en' && at + 2 === phrase.to && verb && /(?:[^e]|gre)ed$/.test(verb.lower)
    ? { ...phrase, to: at + 1 }
    : phrase;
}

function headNoun(tokens: readonly Token[], phrase: Phrase, profile: LanguageProfile): string {
  let head = '';
  let known = false;
  for (let at = phrase.headFrom; at < phrase.to; at++) {
    const token = tokens[at];
    if (!token) continue;
    // the club's physio
    if (profile.tag === 'en' && token.lower === "'s" && at < phrase.to - 1) {
      head = '';
      known = false;
      continue;
    }
    if (at > phrase.headFrom && profile.prepositions.has(token.lower) && head !== '') break;
    const noun = profile.roles.has(token.lower) || profile.collectives.has(token.lower);
    if (known && /^(?:fr|es)$/.test(profile.tag)) break;
    if (noun || (!known && !profile.determiners.has(token.lower))) head = token.lower;
    known ||= noun;
  }
  return head;
}

export function isPlural(head: string): boolean {
  return /(?:[^s]s|people|men|women|police|parents|staff|crew)$/.test(head);
}

/** One noun for several people, who are they: the family, the crew. */
export function isGroup(head: string): boolean {
  return GROUP.test(head);
}

const GROUP =
  /^(?:family|couple|pair|duo|trio|band|team|crew|jury|staff|audience|crowd|squad|group|council|committee|government)$/;

function singular(word: string): string {
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

const SHORT: Readonly<Record<string, string>> = table({
  rep: 'representative',
  sen: 'senator',
  gov: 'governor',
  dr: 'doctor',
  prof: 'professor',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  supt: 'superintendent',
  pc: 'officer',
  cllr: 'councillor',
  cr: 'councillor',
  justice: 'judge',
});

function written(word: string): string {
  const one = singular(word);
  return SHORT[one.replace(/\.$/, '')] ?? one;
}

/** The same noun, in full or short, one or several: Sen., senators. */
export function isSameNoun(left: string, right: string): boolean {
  return written(left) === written(right);
}

/** The same noun, or one for the same kind of speaker. */
export function isKin(left: string, right: string): boolean {
  const [a, b] = [written(left), written(right)];
  return a === b || KIN.some((set) => set.includes(a) && set.includes(b));
}

/** A document or a company may be called by another word the next time. */
export function isRenamed(head: string): boolean {
  return RENAMED.some((set) => set.includes(singular(head)));
}

/** A text that can be quoted from: a memo, a study. */
export function isDocument(head: string): boolean {
  return isRenamed(head) && !isFirm(head);
}

/** A text, whether it tells or announces: a report, a letter, the sign on a door. */
export function isText(head: string): boolean {
  return isDocument(head) || TEXT.test(head);
}

const TEXT =
  /^(?:letter|memoir|card|postcard|telegram|e-?mail|memo|note|notice|sign|banner|placard|poster|leaflet|flyer|post|tweet|message|filing|complaint|lawsuit|indictment|affidavit|ruling|judge?ment|verdict|opinion|petition|manifesto|charter|plaque|inscription|diary|label|caption|claim|rumou?r|video|bulletin|circular|article|editorial|brief|schreiben|(?:presse)?mitteilung|erklärung|nachricht|urteil|protokoll|papier|lettre|communiqué|courriel|message|arrêté|jugement|panneau|carta|comunicado|nota|mensaje|correo|escrito|cartel|auto|sentencia)$/;

function isFirm(head: string): boolean {
  return isKin(head, 'company');
}

function withoutArticle(text: string, tokens: readonly Token[], phrase: Phrase, profile: LanguageProfile): string {
  const first = tokens[phrase.from];
  const skip =
    first &&
    phrase.to > phrase.from + 1 &&
    // one of the porters, einer der Träger, l'un des porteurs
    !/^(?:of|der|des|de|von|une?)$/.test(tokens[phrase.from + 1]?.lower ?? '') &&
    profile.determiners.has(first.lower) &&
    !/^(?:his|her|their|its|both|two|three|four|five|sa|son|leur|sein|seine|ihr|ihre|su)$/.test(first.lower)
      ? 1
      : 0;
  return phraseText(text, tokens, phrase.from + skip, phrase.to);
}

/** A document with whoever put it out: "joint communique by the United States and Mexico". */
function documentName(tokens: readonly Token[], text: string, phrase: Phrase, core: string): string {
  if (phrase.kind !== 'collective') return core;
  for (let at = phrase.to; at < Math.min(tokens.length, phrase.to + 5); at++) {
    const token = tokens[at];
    // A memo obtained by the Echo is not the Echo's.
    if (token?.kind !== 'word' || isGot(token)) break;
    if (token.lower !== 'by' && token.lower !== 'from') continue;
    let end = at + 1;
    while (end < tokens.length && (tokens[end]?.capital || /^(?:the|and|of|for)$/.test(tokens[end]?.lower ?? '')))
      end++;
    // a message from Moss's phone is not from Moss
    const named = tokens.slice(at + 1, end).some(({ capital }) => capital);
    if (named && tokens[end]?.lower !== "'s") return `${core} ${phraseText(text, tokens, at, end)}`;
  }
  return core;
}
