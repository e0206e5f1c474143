import type { Token } from '../text/tokens.ts';

/** What places, events and laws are called by their last word: Moss Tower, Pickett Township. People are called some of it behind a given name: Ada Hall. */
export function isPlaceNoun(lower: string): boolean {
  return /^(?:towers?|buildings?|bridge|hall|stadium|arena|park|plaza|station|square|road|avenue|lane|inn|islands?|river|lake|valley|beach|bay|hills?|mall|gardens?|farm|creek|canyon|harbou?r|heights|highway|mountains?|forest|cup|prize|awards?|bill|project|parade|township|village|borough|district|region|province|estate|springs|falls|peninsula|coast)$/.test(
    lower,
  );
}

/** le lycée Jules-Vallier, la calle Malvón */
export function isAddress(before: Token | undefined): boolean {
  return /^(?:lycée|collège|école|hôpital|rue|avenue|boulevard|place|stade|théâtre|quartier|calle|avenida|plaza|colegio|instituto|estadio|teatro|barrio|escuela)$/.test(
    before?.lower ?? '',
  );
}
