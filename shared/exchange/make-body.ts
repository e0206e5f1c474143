import type { TextualBody } from '../model/annotation.ts';

export function noteBody(value: string): TextualBody {
  return { type: 'TextualBody', purpose: 'commenting', value, format: 'text/markdown' };
}

export function tagBody(value: string): TextualBody {
  return { type: 'TextualBody', purpose: 'tagging', value };
}
