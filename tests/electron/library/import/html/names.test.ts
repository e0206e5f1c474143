import { describe, expect, test } from 'vitest';
import {
  cleanAuthor,
  cleanTitle,
  paperInTitle,
  siteAsAuthor,
} from '../../../../../electron/library/import/html/names.ts';

const site = { name: 'Harbor Post', host: 'harbor-post.example' };

describe('cleanTitle', () => {
  test.each([
    ['A bridge too dear | Harbor Post', 'A bridge too dear'],
    ['A bridge too dear - harbor-post.example', 'A bridge too dear'],
    ['Harbor Post » A bridge too dear', 'A bridge too dear'],
    ['A bridge too dear | Politics | Harbor Post', 'A bridge too dear'],
    ['War and peace - and what lies between', 'War and peace - and what lies between'],
    ['Berlin-Mitte: a walk', 'Berlin-Mitte: a walk'],
    ['Harbor Post', 'Harbor Post'],
  ])('%s', (title, expected) => expect(cleanTitle(title, site)).toBe(expected));
});

describe('paperInTitle', () => {
  const unknown = { name: null, host: null };
  test.each([
    ['Bridge closed | Harbor Post', 'Harbor Post'],
    ['Bridge closed - Politics - Harbor Post', 'Harbor Post'],
    ['Bridge closed – HP.test', 'HP.test'],
    ['Bridge closed | The Ellery Courier', 'The Ellery Courier'],
    // A section is no paper, a subtitle none, and neither is what a page with another headline is called.
    ['Bridge closed | Politics', null],
    ['Bridge closed - and nobody asked the town', null],
    ['Bridge closed: The Long Way Round', null],
    ['Bridge closed', null],
    ['Bridges | Harbor Post', null],
  ])('%s', (title, expected) => expect(paperInTitle(title, ['Bridge closed'], unknown)).toBe(expected));

  test('a name of one word that is the address is believed', () => {
    const own = { name: null, host: 'seaboard.example' };
    expect(paperInTitle('Bridge closed | Seaboard', ['Bridge closed'], own)).toBe('Seaboard');
    expect(paperInTitle('Bridge closed | Seaboard', ['Bridge closed'], unknown)).toBe(null);
  });
});

describe('cleanAuthor', () => {
  test.each([
    ['By Ann Lee', 'Ann Lee'],
    ['Von Hilke Brodersen', 'Hilke Brodersen'],
    ['| Ann Lee', 'Ann Lee'],
    ['AuthorAnn Lee', 'Ann Lee'],
    ['Ann Lee am 21. April 2020', 'Ann Lee'],
    ['Ann Lee, PhD', 'Ann Lee'],
    ['Autumn Byrd', 'Autumn Byrd'],
    ['Parisa Osei', 'Parisa Osei'],
    ['Vonda Byrd', 'Vonda Byrd'],
    ['Par Elise Noir', 'Elise Noir'],
    ['Posted by Ann Lee', 'Ann Lee'],
    ['Ann Lee, Harbor Post', 'Ann Lee'],
    ['Ann Lee - Seaboard Editorial Team', 'Ann Lee'],
    ['Ann Lee and Bo Fisk', 'Ann Lee and Bo Fisk'],
    ['Sun Li', 'Sun Li'],
    ['Posted by:', null],
    ['Sat', null],
    ['Medically reviewed by Ann Lee', null],
    ['View more posts', null],
    ['admin', null],
    ['Harbor Post', null],
    ['harbor-post.example', null],
    ['29. Juni 2017', null],
    ['https://www.facebook.com/harborpost', null],
  ])('%s', (value, expected) => expect(cleanAuthor(value, site)).toBe(expected));
});

test.each([
  ['Harbor Post', 'Harbor Post'],
  ['By Harbor Post', 'Harbor Post'],
  ['Harbor-Post.example', 'Harbor-Post.example'],
  ['Ann Lee', null],
  ['admin', null],
])('a page may be signed with its site: %s', (value, expected) => expect(siteAsAuthor(value, site)).toBe(expected));
