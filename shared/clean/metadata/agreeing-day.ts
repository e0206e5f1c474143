import type { Line } from '../text/line.ts';

const DAYS: readonly RegExp[] = [
  /\b(?:sunday|domingo|dimanche|sonntag)\b/,
  /\b(?:monday|lunes|lundi|montag)\b/,
  /\b(?:tuesday|martes|mardi|dienstag)\b/,
  /\b(?:wednesday|miercoles|mercredi|mittwoch)\b/,
  /\b(?:thursday|jueves|jeudi|donnerstag)\b/,
  /\b(?:friday|viernes|vendredi|freitag)\b/,
  /\b(?:saturday|sabado|samedi|samstag|sonnabend)\b/,
];

/** Sentences of a report in which it tells when it happened. */
const OPENING = 4;

/** Whether the opening of a report names the weekday of a date (YYYY-MM-DD) or of the day before, as news do on their day. */
export function agreesWithText(iso: string, sentences: readonly Line[]): boolean {
  const day = new Date(`${iso}T00:00:00Z`).getUTCDay();
  const named = sentences
    .slice(0, OPENING)
    .flatMap(({ key }) => DAYS.flatMap((name, at) => (name.test(key) ? [at] : [])));
  return named.includes(day) || named.includes((day + 6) % 7);
}

/** Names a weekday. */
export function namesDay(key: string): boolean {
  return DAYS.some((name) => name.test(key));
}
