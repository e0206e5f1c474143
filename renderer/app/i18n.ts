import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { strings } from './strings.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof strings };
  }
}

/** English is bundled; another language is another object of the same shape. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: strings } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
