import { type Evidence, FULL } from '../evidence.ts';
import type { Line } from '../text/line.ts';

/** "SPONSORED BY", and nothing behind it. */
const LABEL =
  /^(?:(?:sponsored|presented|powered|supported|brought to you) by|in (?:association|partnership|cooperation) with|(?:patrocinado|presentado|ofrecido) por|(?:sponsorise|presente|propose|offert) par|(?:prasentiert|gesponsert|unterstutzt) von)\s?:?$/;

/** Words of who pays and what is offered. */
const LONGEST = 14;

/** Below such a label stands who pays, and what that firm sells. */
export function sponsorEvidence(index: number, lines: readonly Line[]): Evidence[] {
  const [label, line] = [lines[index - 1], lines[index]];
  if (!label || !line || line.markup !== '' || line.sentence || line.words > LONGEST || !LABEL.test(label.key))
    return [];
  return [{ rule: 'sponsor.below-label', kind: 'sponsor', family: 'template', weight: FULL }];
}
