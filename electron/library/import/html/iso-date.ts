import { findDate } from '../../../../shared/clean/metadata/dates.ts';
import { keyOf } from '../../../../shared/clean/text/line.ts';

/** The calendar day that a declared date means, YYYY-MM-DD as its writer saw it; null for what is no date. */
export function toIsoDate(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso) return findDate(iso[0])?.iso ?? null;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|T|$)/.exec(text);
  if (compact) return findDate(`${compact[1]}-${compact[2]}-${compact[3]}`)?.iso ?? null;
  return findDate(keyOf(text))?.iso ?? null;
}
