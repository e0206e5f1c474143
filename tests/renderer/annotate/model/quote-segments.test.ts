import { describe, expect, it } from 'vitest';
import { quotationAround, quoteSegments } from '../../../../renderer/annotate/model/quote-segments.ts';

const segmentsOf = (text: string, words = text) => {
  const start = text.indexOf(words);
  return quoteSegments(text, { start, end: start + words.length }).map((range) => text.slice(range.start, range.end));
};

describe('quoteSegments', () => {
  it.each([
    ['“We waited,” she said, “for years.”', ['We waited,', 'for years.']],
    ['  “We waited,” she said, “for years”.\n', ['We waited,', 'for years']],
    ['"One," he said. "Two," he added. "Three."', ['One,', 'Two,', 'Three.']],
    ['«Nous attendons», dit-elle, «depuis des années.»', ['Nous attendons', 'depuis des années.']],
    ['„Wir warten“, sagte sie, „seit Jahren.“', ['Wir warten', 'seit Jahren.']],
    ['‘It’s late,’ he said, ‘and it’s cold.’', ['It’s late,', 'and it’s cold.']],
    [
      '“The first paragraph.\n\n“The second,” she said.\n\n“The third.”',
      ['The first paragraph.', 'The second,', 'The third.'],
    ],
    ['“😀 Yes,” she said, “😀.”', ['😀 Yes,', '😀.']],
  ])('%s', (text, expected) => expect(segmentsOf(text)).toEqual(expected));

  it.each([
    ['one segment', '“We waited for years,”', ['We waited for years,']],
    ['no marks', 'We waited', ['We waited']],
    ['a sentence that only quotes words', 'He called it “odd” and “rude”', ['He called it “odd” and “rude']],
    [
      'more than the quotation',
      '“We waited,” she said, “for years,” and went home',
      ['We waited,” she said, “for years,” and went home'],
    ],
  ])('leaves %s as it is', (_, text, expected) => expect(segmentsOf(text)).toEqual(expected));

  it('counts in the whole text', () => {
    expect(segmentsOf('Then: “A thing,” she said, “is a thing.” Right.', '“A thing,” she said, “is a thing.”')).toEqual(
      ['A thing,', 'is a thing.'],
    );
  });
});

describe('quoteSegments of words within the marks', () => {
  it.each([
    [
      'the outer marks left out',
      '“We waited,” she said, “for years.”',
      'We waited,” she said, “for years.',
      ['We waited,', 'for years.'],
    ],
    [
      'the full stop left out as well',
      '“We waited,” she said, “for years.”',
      'We waited,” she said, “for years',
      ['We waited,', 'for years'],
    ],
    [
      'a part of either',
      '“We have waited,” she said, “for many years.”',
      'waited,” she said, “for many',
      ['waited,', 'for many'],
    ],
    [
      'straight marks',
      'Then: "We waited," she said, "for years."',
      'We waited," she said, "for years.',
      ['We waited,', 'for years.'],
    ],
    [
      'German marks',
      '„Wir warten“, sagte sie, „seit Jahren.“',
      'Wir warten“, sagte sie, „seit Jahren.',
      ['Wir warten', 'seit Jahren.'],
    ],
    [
      'French marks',
      '«Nous attendons», dit-elle, «depuis des années.»',
      'Nous attendons», dit-elle, «depuis des années',
      ['Nous attendons', 'depuis des années'],
    ],
    ['one of them only', '“We waited,” she said, “for years.”', 'We waited', ['We waited']],
    ['into the attribution', '“We waited,” she said, “for years.”', 'waited,” she said', ['waited,” she said']],
    ['only from one on', 'It’s late, ‘he said’, it’s cold', 'late, ‘he said’, it’s', ['late, ‘he said’, it’s']],
  ])('%s', (_, text, words, expected) => expect(segmentsOf(text, words)).toEqual(expected));
});

describe('quotationAround', () => {
  it.each([
    [
      'some words of it',
      'Before. “We were given eleven minutes,” said Carla.',
      'eleven',
      'We were given eleven minutes,',
    ],
    ['the second of two', '“No,” he said. “We will not go,” she added.', 'not go', 'We will not go,'],
    ['straight marks', 'He said "one" and "two words here".', 'words', 'two words here'],
    ['an apostrophe inside', '“It’s the islands’ turn,” said Reil.', 'turn', 'It’s the islands’ turn,'],
    ['German marks', 'Er sagte: „Wir warten seit elf Jahren“, und ging.', 'elf', 'Wir warten seit elf Jahren'],
    ['no marks', 'The port lost 41,000 passengers.', '41,000', '41,000'],
    ['words between two quotations', '“One,” he said, “two.”', 'he said', 'he said'],
    ['marks of another line', '“One\nTwo three”', 'Two', 'Two'],
  ])('finds the whole: %s', (_, text, words, whole) => {
    const start = text.indexOf(words);
    const range = quotationAround(text, { start, end: start + words.length });
    expect(text.slice(range.start, range.end)).toBe(whole);
  });
});
