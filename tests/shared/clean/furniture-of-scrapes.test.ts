import { describe, expect, test } from 'vitest';
import { readText } from '../../../electron/library/import/read-text.ts';

const HEAD = ['Bridge over the Marl closes after crash', 'By Ada Moss', 'March 3, 2024'];
const BODY = [
  'A lorry struck the middle pier of the old bridge at dawn, and engineers say the crack is wider than a hand.',
  'Nobody was hurt. The driver, who is 61, walked to the nearest house and asked its owner for tea.',
  'The council meets on Thursday to decide whether the town can afford another bridge over the same water.',
  'Until then a ferry runs every hour from the old landing, and it takes two cars at a time.',
];

/** Which of the lines stay that stand between the paragraphs, below them, or above them. */
const staying = (lines: readonly string[], place: 'above' | 'between' | 'below', blank = '\n') => {
  const at = { above: 0, between: 2, below: BODY.length }[place];
  const text = [
    ...HEAD,
    ...(place === 'above' ? [] : ['']),
    ...BODY.slice(0, at),
    ...lines,
    ...(place === 'above' ? [''] : []),
  ];
  const all = [...text, ...BODY.slice(at)];
  const { keep } = readText(all.join(blank), 'x.txt');
  const kept = all.filter((line) => line !== '').filter((_, index) => keep?.[index]);
  expect(kept).toEqual(expect.arrayContaining(BODY));
  return lines.filter((line) => kept.includes(line));
};

describe('between the paragraphs', () => {
  test.each([
    ['Début du widget. Passer le widget?', 'Fin du widget. Retourner au début du widget?'],
    ['Publicité - lecture du contenu après la publicité'],
    ['Artikel vorlesen 17 Min.'],
  ])('what is read aloud or held up: %s', (...lines) => expect(staying(lines, 'between')).toEqual([]));

  test.each([
    ['the way to a review', ['Read our full review of the Marl ferry.']],
    ['a channel', ['The Marl Post is now on Telegram. Click here to join our channel (@marlpost) and stay updated.']],
    ['an app', ['For all the latest Marl News, download the Marl Post App.']],
    ['a newsletter behind a bar', ['Newsletter | Click to get the day’s best in your inbox']],
    ['what ends in a call', ['Lo que pasa cerca importa más. Para no perderte nada, suscríbete.']],
    [
      'two lines that each say half of it',
      ['Your stories live here. Plug into what defines your town.', 'Create Account'],
    ],
    ['what trends', ['TRENDING: Watch What Happens When a Rancher Confronts the EPA Inspector']],
    ['an appeal', ['Your donation will support the journalists of Ellery. Your contribution lets us buy pens.']],
    ['a credit in brackets', ['[Ada Moss, Marl Post]']],
    ['a credit behind a slash', ['/ Ada Maria Moss']],
    ['whose desk took a picture', ['Ada Moss | Photo Editor']],
    ['a credit in capitals', ['PHOTO ADA MOSS, ARCHIVES MARL']],
    ['a sign-up box that answers', ['Sign up for our newsletter', 'Thank you! We have sent you an e-mail.']],
    ['a credit with its sign', ['© Marl Radio - Ada Moss']],
  ])('%s goes', (_, lines) => {
    expect(staying(lines, 'between')).toEqual([]);
    expect(staying(lines, 'between', '\n\n')).toEqual([]);
  });

  test('a sentence above a box stays, though no blank line parts them', () => {
    const sentence = 'Share prices were no matter, the county said.';
    const lines = [sentence, 'Related Stories', 'Keld families call for a statue'];
    const text = [...HEAD, ...BODY, lines.join('\n'), ...BODY.map((line) => `${line} Still.`)];
    const all = text
      .join('\n\n')
      .split('\n')
      .filter((line) => line !== '');
    const { keep } = readText(text.join('\n\n'), 'x.txt');
    expect(lines.filter((line) => keep?.[all.indexOf(line)])).toEqual([sentence]);
  });

  test('a shop’s box goes', () => {
    const box = ["TODAY'S BEST DEALS", '$169.99', 'View at Ironway', '$179', 'View at Bell & Sons'];
    expect(staying(box, 'between')).toEqual([]);
  });

  test.each([
    ['letters to the reader', 'I know your tax returns are being read, and you fear that your bridge will be, too.'],
    ['prices', 'The toll was $5 when the bridge was new, and $5 when it fell.'],
    ['a call of the police', 'Anyone with information on the lorry may call 555-0142.'],
    ['a link', 'Anyone with the pier in sight saw the lorry go.'],
    ['partners', 'We and our children crossed the bridge every day, she said.'],
    ['a donation', 'Her donation will support the pier until the spring, the council said.'],
    ['an abbreviation', 'The lorry had come down from the U.S. 33 and missed the last sign.'],
    ['rights', 'This report may not be reproduced, the county said, without permission of its publisher.'],
  ])('%s stay: %s', (_, line) => {
    expect(staying([line], 'between')).toEqual([line]);
    expect(staying([line], 'between', '\n\n')).toEqual([line]);
  });
});

describe('below the text', () => {
  test.each([
    ['en', 'All content of this site may be reproduced free of charge by publishers that keep our logo and byline.'],
    ['es', 'Queda prohibida la reproducción de los contenidos de este sitio sin autorización. Derechos reservados.'],
    [
      'fr',
      'Les contenus de ce site sont protégés. Toute reproduction est interdite sans autorisation. Droits réservés.',
    ],
    [
      'de',
      'Die Redaktion behält sich vor, Kommentare zu entfernen. Die Beiträge geben nicht die Meinung der Redaktion wieder.',
    ],
  ])('a notice goes: %s', (_, line) => {
    expect(staying([line], 'below')).toEqual([]);
  });

  test.each([
    [
      'by both names',
      ['Ada Moss', 'Senior Editor, Rivers', 'Ada Moss has written about water since 2009. She lives on a boat.'],
    ],
    ['by the first', ['ADA MOSS', 'Ada has been writing about water since 2009. She lives on a boat.']],
    ['by the last', ['Moss covers rivers for Marl Press. She is based in Ellery.']],
    ['as a point of a list', ['* Ada Moss is a Marl Press columnist']],
  ])('what tells of the writer goes: %s', (_, lines) => {
    expect(staying(lines, 'below')).toEqual([]);
  });

  test('the last paragraph stays below a box of other articles', () => {
    const last = 'Paint for it will come in spring.';
    const lines = ['Related', 'Gold collar goes on show', 'Museum finds its oldest vase', 'Baker sues sourdough', last];
    expect(staying([...lines, 'Share', 'Comments (2)', '© 2024 Marl Post'], 'below')).toEqual([last]);
  });

  test('what a portal of research adds', () => {
    const lines = [
      'Journal information: Letters on Bridges',
      'Citation: Cracks in old piers (2024, March 3) retrieved 4 March 2024 from https://desk.example/cracks',
    ];
    expect(staying(lines, 'below')).toEqual([]);
  });
});

describe('what only pages say', () => {
  test.each([
    ['orders at the end', 'What matters in Marl, before breakfast. Jetzt kostenlos anmelden!'],
    ['orders alone', 'Dona aquí'],
    ['of a trial', 'Jetzt MARL Plus 30 Tage kostenlos testen'],
    ['of what comes', 'Suscríbete a Cuadernos del Marl y recibe cuatro números al año'],
    ['of support', 'Apoya el periodismo de la ribera'],
    ['of whom it belongs to', 'The Marl Post is a signatory of the Open Bridge Pledge.'],
    ['of its rules', 'Our corrections policy'],
    ['of its editors', 'Die Redaktion behält sich Kürzungen vor.'],
    [
      'of its editors at large',
      'This website and associated newspapers adhere to the code of the Marl Standards Body.',
    ],
    ['of a machine', "Data returned from the Piano 'meterActive/meterExpired' callback event."],
    ['of its issue', 'Aus der Ausgabe 7/2024'],
    ['of its shops', 'We check over 3 million products every day for the best prices'],
    ['of bets', 'Bono de bienvenida de 200 €. +18'],
    ['of what is on', 'Ahora suena: Los Patos del Marl - Agua'],
    ['of a link', 'Haz clic para compartir en Facebook (Se abre en una ventana nueva)'],
    ['of sharing', 'Compartir esto:'],
    ['of other posts', 'Navegación de entradas'],
    ['of its desk', 'Editor: hq'],
    ['twice', 'Read how the heron came to Keld Read how the heron came to Keld'],
    ['of tags', 'Mots-clés :'],
    ['of what one supports', 'Subscribe to Marl Quarterly and support writing about water.'],
    ['of what stands behind a wall', 'or signup to continue reading'],
    ['of its alerts', 'How do I sign up for ferry news alerts?'],
    ['of its use', 'Was this helpful?'],
    ['of its use in German', 'War dieser Artikel hilfreich?'],
    ['of its rights', 'This story can be republished for free (details).'],
    ['of its voice', 'The audio version of this story was made by a machine. It may say names wrongly.'],
    ['of who may read it', 'Anyone with the link can read this story.'],
    ['of its player', 'Getting your Bell audio player ready...'],
    ['of its voice in Spanish', 'Escuchar nota'],
    ['of its messages', '¡Notificaciones activadas!'],
    ['of where it is filed', 'Posted in Police Log'],
    ['of its partners', 'Wir und unsere 187 Partner verarbeiten Ihre Daten'],
    ['of what one allows', "J'accepte"],
    ['of letters', 'Letters to the editor should go to desk@marl.example. Please include your address.'],
  ])('%s goes: %s', (_, line) => expect(staying([line, 'Share', 'Comments'], 'below')).toEqual([]));

  test.each([
    [
      'a slot that stands four times and more makes no box of a heading',
      ['Article content', 'The lorry', 'Article content'],
    ],
  ])('%s', (_, slot) => {
    const lines = [
      ...BODY.flatMap((line) => ['Article content', line]),
      ...slot,
      ...BODY.map((line) => `${line} Still.`),
    ];
    const { keep } = readText([...HEAD, ...lines].join('\n'), 'x.txt');
    expect(keep?.[HEAD.length + lines.indexOf('The lorry')]).toBe(true);
    expect(keep?.[HEAD.length]).toBe(false);
  });
});

test.each([
  ['in brackets', '(Supplied: Ellery Shire Council)'],
  ['of whom the paper employs', 'BO STRAND, COURIER STAFF'],
  ['of a passenger', 'PHOTO FOURNIE PAR UN PASSAGER'],
  ['that is a name alone', 'Bo Strand'],
])('a credit %s goes from below the caption', (_, credit) => {
  const caption = 'The pier, seen on Monday.';
  expect(staying(['Share', caption, credit], 'above')).not.toContain(credit);
});

describe('words that only pages say', () => {
  test.each([
    ['Cite This Page:', 'below'],
    ['Labels: ferries, rounding, committee', 'below'],
    ['BlogThis!', 'below'],
    ['Simple theme. Powered by Penpress.', 'below'],
    ['Narrated by an automated voice.', 'above'],
    ['Produced by Marl Audio using AI narration. More of it in the app.', 'between'],
    ['Écouter le segment (8 min 12 s)', 'between'],
    ['Newsletters Marl | Qué pasó hoy', 'below'],
    ['Este artículo es posible gracias a 4.812 personas. Si tú también crees en esto, hazte socia.', 'between'],
    ['Do you know something about the bridge? You can reach Noor Haddad on Signal at 555-0102.', 'between'],
    ['Follow MarlNow on TikTok', 'between'],
    ['Interessiert dich das Thema? Folge «Marl aktuell» auf WhatsApp.', 'between'],
    ['Take our 2-minute quiz to find your bridge.', 'between'],
    ['Our experts continually monitor the bridges of the valley.', 'below'],
    ['Photo illustration by Ada Moss/The Marl Project. Source image: Bo Strand/Marl Sentinel', 'between'],
    ['Gentileza: La Ferretería de Marl', 'between'],
    ['→ GET A FREE BRIDGE ESTIMATE IN SECONDS', 'between'],
    ['[Gift this article](#) | [Copy link](#) | [WhatsApp](#)', 'between'],
    ['READ MORE: ‘I slept on the bridge’: the man who has seen every pier', 'between'],
    ['Marl Media may earn compensation on sales from links on this site.', 'below'],
  ] as const)('%s', (line, place) => expect(staying([line], place)).toEqual([]));

  test.each([
    [['Sur la même thématique :', "Non, l'ail n'éloigne pas les tiques"]],
    [['Read this next', 'The 9 Best Lamps of 2023', 'Why Lamps Hum']],
    [['MARLER BOGEN im Abo', 'Lernen Sie uns kennen: 6 Wochen für 12,90 €.', 'Jetzt testen'].slice(1)],
  ])('a box: %j', (box) => expect(staying(box, 'below')).toEqual([]));

  test.each([
    'Take the bridge in the evening, when the light is best.',
    'Read more: “I never did,” he said, and shut the gate.',
    '→ Get a bucket and fill it to the brim.',
    'The mill was powered by water until 1961.',
  ])('but: %s', (line) => expect(staying([line], 'between')).toEqual([line]));
});
