import { expect, it } from 'vitest';
import { attributionFor } from '../../../shared/detect/attribution-for.ts';
import { suggest } from '../../../shared/detect/suggest.ts';
import { LIKELY } from '../../../shared/detect/suggestion.ts';
import { carried } from '../../cases/detect/carried.ts';
import { newsroom } from '../../cases/detect/newsroom.ts';
import { newsroomLate } from '../../cases/detect/newsroom-late.ts';
import { stories } from '../../cases/detect/stories.ts';

const text = `Mayor Ilse Gray opened the meeting. The "fish tax" is dead, she told reporters.

“We will keep the ferry,” said Tomas Brandt, a skipper. Nobody clapped.`;

function rangeOf(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

it('fills in who said a quote that was selected without its marks', () => {
  expect(attributionFor(text, rangeOf('We will keep the ferry,'))).toMatchObject({
    speaker: 'Tomas Brandt',
    role: 'a skipper',
    cue: 'said',
    type: 'direct',
  });
});

it('takes a span with its marks alike', () => {
  expect(attributionFor(text, rangeOf('“We will keep the ferry,”'))).toMatchObject({
    speaker: 'Tomas Brandt',
    cue: 'said',
  });
});

it('tells the speaker of words that have no marks', () => {
  expect(attributionFor(text, rangeOf('The "fish tax" is dead'))).toMatchObject({
    speaker: 'she',
    speakerCanonical: 'Ilse Gray',
    cue: 'told',
    addressee: 'reporters',
  });
});

it('takes the words around an attribution between the marks as said by whoever it names', () => {
  const french = '« C’était long, précise Maud Aubin. On a tenu. »';
  expect(attributionFor(french, { start: 2, end: french.length - 2 }, { language: 'fr' })).toMatchObject({
    speaker: 'Maud Aubin',
    cue: 'précise',
  });
});

it('recognises the people of the library', () => {
  const people = [{ id: 'p1', name: 'Tomas A. Brandt', aliases: ['Tomas Brandt'], role: null, affiliation: null }];
  expect(attributionFor(text, rangeOf('We will keep the ferry,'), { people })).toMatchObject({
    speakerCanonical: 'Tomas A. Brandt',
    person: 'p1',
  });
});

it('says nothing where nobody can be told, and outside of the text', () => {
  expect(attributionFor('It rained. All day long.', { start: 11, end: 23 })).toBeNull();
  expect(attributionFor(text, { start: 5000, end: 5010 })).toBeNull();
});

it('tells who said what somebody quotes', () => {
  const told = '“I asked the warden, ‘Where is the sign?’ and he laughed,” Dag Oyelaran said.';
  const start = told.indexOf('Where');
  expect(attributionFor(told, { start, end: start + 'Where is the sign?'.length })).toMatchObject({
    speaker: 'I',
    speakerCanonical: 'Dag Oyelaran',
    cue: 'asked',
  });
});

it('names whom the suggestions name', () => {
  // Pressed again, she added that …: a paraphrase in between counts for the next pronoun.
  for (const { text, language = 'en' } of [...newsroom, ...newsroomLate, ...stories, ...carried]) {
    for (const quote of suggest(text, { language }).quotes) {
      if (quote.type === 'paraphrase' || quote.score < LIKELY) continue;
      const { text: words, speaker, speakerCanonical, cue } = quote;
      expect({ words, ...attributionFor(text, quote, { language }) }).toMatchObject({
        words,
        speaker,
        speakerCanonical,
        cue,
      });
    }
  }
});
