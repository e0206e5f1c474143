import type { Token } from '../text/tokens.ts';

/** le chef de l'État, el jefe del Ejecutivo: an office in other words */
export function officeOf(words: readonly Token[]): string | null {
  const said = words.map(({ lower }) => lower).join(' ');
  if (/ (?:chef|cheffe) de l' état$/.test(said)) return /cheffe/.test(said) ? 'présidente' : 'président';
  const jefe = / jef([ea]) del? (?:estado|ejecutivo|gobierno)$/.exec(said);
  return jefe ? (jefe[1] === 'e' ? 'presidente' : 'presidenta') : null;
}
