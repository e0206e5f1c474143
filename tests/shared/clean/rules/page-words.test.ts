import { describe, expect, test } from 'vitest';
import { fits } from '../../../../shared/clean/rule.ts';
import { pageWordRules } from '../../../../shared/clean/rules/page-words.ts';
import { makeLine } from '../../../../shared/clean/text/line.ts';

const ruleOf = (text: string) =>
  pageWordRules.find((rule) => fits(rule, makeLine(text, { first: 1, group: 1 })))?.id ?? null;

describe('what pages say, whatever the article is about', () => {
  test.each([
    ['newsletter.paid-by-readers', 'The Marl Wire is supported by readers. Buy us a tea.'],
    [
      'newsletter.form',
      'The best of Marl in your inbox, each weekday. Enter your email address. Privacy Notice: We may keep it.',
    ],
    ['newsletter.form', 'El boletín de Ambel, cada lunes. Introduce tu correo y acepta las condiciones.'],
    ['newsletter.dispatch', "SIGN UP for The Marl Courier's FREE morning dispatch. Thank you for subscribing!"],
    ['newsletter.named-by-paper', 'MK-Newsletter: Alles, was an der Marl zählt'],
    ['copyright.property-of', 'All stories are the property of the papers they came from.'],
    ['copyright.no-liability', 'Hinweis: Der Marlbote übernimmt keine Haftung für die Richtigkeit der Angaben.'],
    ['copyright.no-liability', 'The Marl Post accepts no responsibility for the content of letters.'],
    ['copyright.no-liability', 'La Gazette décline toute responsabilité quant aux annonces.'],
    ['copyright.no-liability', 'El Faro no se hace responsable de las opiniones de sus lectores.'],
    [
      'copyright.free-to-reprint',
      'All content created by the Marl Foundation is available without charge to any publisher.',
    ],
    ['copyright.issn', 'ISSN 1234-567X. Quotes are welcome, copies are not.'],
    ['advertisement.see-notes', 'Hebelprodukte bergen Risiken. Werbehinweise beachten.'],
    ['sponsor.labelled-behind', 'Our tipster picks three for the weekend. Advertiser content.'],
    ['sponsor.of-issue', 'Este reportaje forma parte del número 12, «Cuerdas». Cómpralo aquí.'],
    ['sponsor.of-issue', 'Dieser Text stammt aus Heft 12. Jetzt bestellen.'],
    ['related.next-issue', 'Im nächsten Heft: Brücken'],
    ['navigation.buttons', 'Marl AG 0,38 EUR [Chart] [Kaufen] [Verkaufen]'],
    ['navigation.size', 'A- A A+'],
    ['navigation.size', 'Tamaño de letra'],
    ['navigation.watch-it', 'Regarder la vidéo'],
    ['navigation.places', 'Orte: Keldheim'],
    ['counter.isin', 'ISIN DE000MARL001'],
    ['counter.quotes-of-shares', 'MDX 12.441 +0,4 % Gold 1.968,20 -0,7 %'],
    ['counter.late-prices', 'Kursdaten: mindestens 15 Min. verzögert'],
    ['share.with-letters', 'Artikel teilen: F T W'],
    ['share.follow-networks', 'Síguenos: Instagram, Mastodon'],
    ['share.if-you-liked', 'Comparte este reportaje si te ha gustado'],
    ['comments.closed', 'Comentarios cerrados'],
    ['comments.liked-by', 'Liked by Harriet Moss'],
    ['comments.what-you-think-of-it', 'Qu’avez-vous pensé de cet article ?'],
    ['cookie.at-the-edge', 'Usamos cookies propias y ajenas. Pruebe las nuestras.'],
    [
      'other.research-portal',
      'Materials provided by Marl Institute of Mosses. Note: Content may be edited for length.',
    ],
    ['other.research-portal', 'Journal Reference:'],
    ['other.picture-link', 'pic.example.com/cG7qkWw1aa'],
  ])('%s: %s', (rule, text) => expect(ruleOf(text)).toBe(rule));

  test.each([
    'The choir is supported by its listeners, who bring soup.',
    'Scammers ask you to enter your email address and your date of birth.',
    'All stories are old stories, she said.',
    'The council accepts no responsibility for the ferry.',
    'He had no wish to read partner content.',
    'This essay is part of her second book.',
    'In the next issue she was wrong again.',
    'Week 4: group one -38%, group two -14%',
    'Share a bench with him and you hear it all.',
    'Places were laid for nine.',
  ])('not: %s', (text) => expect(ruleOf(text)).toBeNull());
});
