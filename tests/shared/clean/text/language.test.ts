import { expect, test } from 'vitest';
import { detectLanguage } from '../../../../shared/clean/text/language.ts';

test.for([
  ['en', 'The ferry to the island was late, and the crew said that it was the tide that had kept them from the pier.'],
  [
    'es',
    'La barca de la isla llegó tarde, y los marineros dicen que la marea no las dejaba salir del muelle por la noche.',
  ],
  ['fr', 'Le bac de l’île est en retard, et les marins disent que la marée a été plus forte que prévu dans le port.'],
  [
    'de',
    'Die Fähre kam zu spät, und die Mannschaft sagt, dass sie auf das Wasser warten musste und nicht ablegen konnte.',
  ],
  [
    'pl',
    'Prom na wyspę nie może odpłynąć, bo się zepsuł, i do rana jest w porcie, a załoga po nocy śpi na pokładzie, że hej.',
  ],
] as const)('%s', ([language, text]) => {
  expect(detectLanguage(text)).toBe(language);
});

test.for([
  ['too few words', 'The ferry was late.'],
  // Its little words are also little words of other languages, but few of all its words.
  [
    'a language that is not among them',
    'Færgen til øen var forsinket, og mandskabet siger at det var tidevandet der holdt dem ved kajen. De kan ikke sejle når vandet er lavt, fortæller skipperen, som har boet på øen hele sit liv og kender alle banker. I aften ventes der endnu en storm, og ingen tør love afgang før i morgen tidlig. Passagererne sov på bænkene, drak kaffe og spillede kort. En dreng fandt en sælunge under broen og ville have den med hjem. Havnefogeden ringede efter dyrlægen, mens folk samlede sig omkring kassen med det lille dyr.',
  ],
] as const)('none where it cannot be told: %s', ([, text]) => {
  expect(detectLanguage(text)).toBeNull();
});
