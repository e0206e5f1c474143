import i18next, { type FormatterModule, type PostProcessorModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { inWriting } from '../ui/in-writing.ts';
import { quotesWithin } from './quotes-within.ts';
import { strings } from './strings.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof strings };
  }
}

/** English is bundled; another language is another object of the same shape. */
export async function startI18n(): Promise<void> {
  await i18next
    .use(numbersInWriting)
    .use(quotesInWriting)
    .use(initReactI18next)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      resources: { en: { translation: strings } },
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnNull: false,
      postProcess: [quotesInWriting.name],
    });
}

const quotesInWriting: PostProcessorModule = {
  type: 'postProcessor',
  name: 'quotesInWriting',
  process: quotesWithin,
};

/** Every number that stands in a sentence, as its language writes it: 12,000. */
const numbersInWriting: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, _format, language) => (typeof value === 'number' ? inWriting(value, language) : value),
};
