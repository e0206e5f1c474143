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
  ['ja', '島へ渡るフェリーは遅れた。船員たちは、潮のために桟橋を離れることができなかったと話している。'],
  ['zh', '开往岛上的渡轮晚点了。船员们说，潮水使他们无法离开码头，乘客们在大厅里等了一夜。'],
  ['ko', '섬으로 가는 배가 늦었다. 선원들은 물때 때문에 부두를 떠날 수 없었다고 말했다.'],
  // A name and an address in Latin letters are no matter.
  ['ja', '港の会社 Halden Ferries は火曜日、橋の通行料を来年から上げると発表した（https://halden.example）。'],
  ['ru', 'Паром на остров опоздал, и экипаж говорит, что отойти от причала мешала вода. Пассажиры ждали всю ночь.'],
  ['uk', 'Пором на острів запізнився, і екіпаж каже, що відійти від причалу заважала вода. Пасажири чекали всю ніч.'],
  [
    'bg',
    'Фериботът до острова закъсня, а екипажът казва, че водата не го е пуснала от кея. Пътниците чакаха цяла нощ.',
  ],
  ['sr', 'Трајект за острво је каснио, а посада каже да их је плима задржала. Путници су чекали целу ноћ у сали.'],
  ['ar', 'تأخرت العبّارة إلى الجزيرة، وقال أفراد الطاقم إن المياه منعتهم من مغادرة الرصيف، وانتظر الركاب الليلة كلها.'],
  [
    'fa',
    'کشتی به جزیره دیر رسید و خدمه می‌گویند که آب نگذاشت از اسکله جدا شوند. مسافران تمام شب چشم به راه ماندند و پتو گرفتند.',
  ],
  ['el', 'Το πλοίο για το νησί άργησε και το πλήρωμα λέει ότι τα νερά δεν το άφηναν να φύγει από την προβλήτα.'],
  ['he', 'המעבורת לאי איחרה, ואנשי הצוות אומרים שהמים לא הניחו להם לצאת מן הרציף כל הלילה.'],
] as const)('%s', ([language, text]) => {
  expect(detectLanguage(text)).toBe(language);
});

test.for([
  ['too few words', 'The ferry was late.'],
  ['too few letters', '港の船'],
  [
    'letters of a language that is not told',
    'Аралға баратын паром кешікті, экипаж судың көтерілуіне байланысты айлақтан шыға алмағанын айтты.',
  ],
  // Its little words are also little words of other languages, but few of all its words.
  [
    'a language that is not among them',
    'Færgen til øen var forsinket, og mandskabet siger at det var tidevandet der holdt dem ved kajen. De kan ikke sejle når vandet er lavt, fortæller skipperen, som har boet på øen hele sit liv og kender alle banker. I aften ventes der endnu en storm, og ingen tør love afgang før i morgen tidlig. Passagererne sov på bænkene, drak kaffe og spillede kort. En dreng fandt en sælunge under broen og ville have den med hjem. Havnefogeden ringede efter dyrlægen, mens folk samlede sig omkring kassen med det lille dyr.',
  ],
] as const)('none where it cannot be told: %s', ([, text]) => {
  expect(detectLanguage(text)).toBeNull();
});
