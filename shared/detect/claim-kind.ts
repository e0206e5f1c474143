import type { ClaimKind, Quantity } from '../model/annotation.ts';

const PREDICTION =
  /\b(?:will|won['’]t|shall|going to|expected to|is likely to|are likely to|by 20\d\d|forecasts?|projected|predicts?|could boost|wird|werden|fera|seront|será|serán)\b/iu;
const CAUSE =
  /\b(?:because|caused?|causing|due to|as a result of|resulted in|led to|leads to|thanks to|blamed? (?:on|for)|owing to|coinciding with|weil|wegen|à cause|debido a)\b/iu;
const TREND =
  /\b(?:increas\w+|decreas\w+|r[io]se|risen|rising|f[ea]ll(?:en|ing)?|grew|grown|growing|dropp?\w*|declin\w+|surg\w+|soar\w+|skyrocket\w*|doubl\w+|tripl\w+|halv\w+|climb\w+|plung\w+|plummet\w*|shr[aiu]nk\w*|ramped up|gestiegen|gesunken|augment\w+|baiss\w+|aument\w+|disminu\w+)\b/iu;
const COMPARISON =
  /\b(?:more|less|fewer|higher|lower|larger|smaller|greater|worse|better|faster|slower|longer|older|cheaper)\b[^.;,]{0,40}? than\b|\bthe (?:most|least|largest|biggest|highest|lowest|worst|best|\p{L}+est)\b|\b(?:as (?:many|much|high|low) as|compared (?:with|to)|twice|outnumber\w*)\b/iu;
const LAW =
  /\b(?:laws?|bill|act of|legislation|constitution\w*|amendment|statutes?|court ruled|supreme court|unconstitutional|illegal(?:ly)?|legal(?:ly|ized)?|repeal\w*|veto\w*|signed into|treaty|pathway to citizenship|executive order|ordinance|regulations?)\b/iu;
const ATTRIBUTION =
  /\b(?:said|says|told|promised|pledged|vowed|agreed|claimed|announced|denied|accused|called for|voted|endorsed|supported|opposed|criticized|reaffirmed)\b/iu;

/** What kind of claim a sentence makes: the most checkable kind it shows. */
export function claimKindOf(sentence: string, numbers: readonly Quantity[]): ClaimKind {
  if (TREND.test(sentence)) return 'trend';
  if (COMPARISON.test(sentence)) return 'comparison';
  if (numbers.length > 0) return 'number';
  if (PREDICTION.test(sentence)) return 'prediction';
  if (CAUSE.test(sentence)) return 'cause';
  if (LAW.test(sentence)) return 'law';
  if (ATTRIBUTION.test(sentence)) return 'attribution';
  return 'other';
}
