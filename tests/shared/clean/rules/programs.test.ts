import { describe, expect, test } from 'vitest';
import { fits } from '../../../../shared/clean/rule.ts';
import { programRules } from '../../../../shared/clean/rules/programs.ts';
import { makeLine } from '../../../../shared/clean/text/line.ts';

const ruleOf = (text: string) =>
  programRules.find((rule) => fits(rule, makeLine(text, { first: 1, group: 1 })))?.id ?? null;

describe('what programs behind a page say', () => {
  test.each([
    ['other.server-error', 'Warning: Division by zero in /srv/keld/lib/count.php on line 12'],
    ['other.server-error', 'PHP Notice: Undefined index: harbour in C:\\keld\\page.php on line 3.'],
    ['navigation.loading', 'Loading more …'],
    ['navigation.loading', 'Lade weitere Beiträge ...'],
    ['comments.log-in-first', 'Du musst eingeloggt sein, um Kommentare zu schreiben!'],
    ['comments.log-in-first', 'Sie müssen sich anmelden, um sich an der Diskussion beteiligen zu können.'],
    ['comments.log-in-first', 'Vous devez être connecté pour commenter cet article.'],
    ['comments.log-in-first', 'Tienes que iniciar sesión para participar en el debate.'],
    ['cookie.load-content', 'Klicken Sie auf den unteren Button, um den Inhalt von karten.example zu laden.'],
    ['cookie.load-content', 'Click here to allow content from maps.example to load.'],
    ['cookie.load-content', 'Mit dem Laden der Karte akzeptieren Sie die Datenschutzerklärung von Marl Maps.'],
    ['cookie.load-content', 'By loading the video, you agree to the terms of Keld Tube.'],
    ['copyright.site-licence', 'Except where otherwise noted, content on this site is licensed under CC BY 4.0.'],
    ['copyright.site-licence', 'Sofern nicht anders ausgewiesen, stehen Inhalte dieser Website unter CC-BY.'],
  ])('%s: %s', (rule, text) => expect(ruleOf(text)).toBe(rule));

  test.each([
    'Warning: the bridge in Keld is closed on Sundays.',
    'Loading took the crew of the ferry two hours.',
    'Sie müssen sich anmelden, wenn Sie das Boot mieten wollen, sagte die Stadt.',
    'Bitte melden Sie sich im Rathaus, wenn Sie die Glocke gehört haben.',
    'By loading the ferry at night, you save an hour.',
    'Soweit nicht anders vereinbart, zahlt der Hafen die Rechnung.',
  ])('%s stays', (text) => expect(ruleOf(text)).toBeNull());
});
