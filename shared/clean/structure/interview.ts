import type { Line } from '../text/line.ts';
import type { Body } from './zones.ts';

/** Lines of the text that ask, from which on it is an interview. */
const QUESTIONS = 3;

/** Somebody asks again and again. */
export function isInterview(lines: readonly Line[], body: Body): boolean {
  return lines.slice(body.first, body.last + 1).filter(({ text }) => text.endsWith('?')).length >= QUESTIONS;
}
