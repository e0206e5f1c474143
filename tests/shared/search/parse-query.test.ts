import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import type { QueryNode } from '../../../shared/search/query.ts';

/** A query tree in one line: word, "two words", begin*, -without. */
function shown(node: QueryNode | null): string {
  if (node === null) return '(nothing)';
  switch (node.type) {
    case 'words': {
      const text = node.words.map((word) => word.text).join(' ');
      return `${node.words.length > 1 ? `"${text}"` : text}${node.words.at(-1)?.prefix ? '*' : ''}`;
    }
    case 'without':
      return `-${shown(node.node)}`;
    case 'all':
      return node.nodes.map(shown).join(' ');
    case 'near':
      return `NEAR(${node.phrases.map((words) => shown({ type: 'words', words })).join(' ')}, ${node.distance})`;
    case 'field':
      return `${node.field}:${shown({ type: 'words', words: node.words })}`;
    default: {
      const { type, ...rest } = node;
      return `${type}(${Object.values(rest).join(' ')})`;
    }
  }
}

test.each([
  ['harbour ', 'harbour'],
  ['harbour', 'harbour*'],
  ['Harbour Town', 'harbour town*'],
  ['harb* ', 'harb*'],
  ['"harbour town"', '"harbour town"'],
  ['“harbour town” quay ', '"harbour town" quay'],
  ['quay -minister ', 'quay -minister'],
  ['quay -minister', 'quay -minister'],
  ['quay -"new terminal"', 'quay -"new terminal"'],
  ['−quay open ', 'open -quay'],
  ['don’t ', '"don t"'],
  ['well-known ', '"well known"'],
  ['a - b ', 'a b'],
  ['a', 'a'],
  ['quay a', 'quay'],
  ['quay a ', 'quay a'],
  ['quay 水', 'quay 水*'],
  ['a AND', 'a and*'],
  ['a OR b ', 'a or b'],
  ['col:x ', '"col x"'],
  ['NEAR(a b) ', 'NEAR(a b, 10)'],
  ['NEAR("new plan" quay*, 3) x ', 'NEAR("new plan" quay*, 3) x'],
  ['NEAR(quay)', 'quay'],
  ['NEAR(', '"near'.slice(1).concat('*')],
  ['-NEAR(a b) c ', 'c -NEAR(a b, 10)'],
  ['title:quay', 'title:quay*'],
  ['title:"the quay"', 'title:"the quay"'],
  ['title:“the quay” x ', 'title:"the quay" x'],
  ['speaker:"Ada Lind" kind:quote', 'speaker:"ada lind" kind(quote)'],
  ['kind:qu', 'kind(quote)'],
  ['KIND:Quote ', 'kind(quote)'],
  ['status:disputed ', 'status(disputed)'],
  ['tag:border/* ', 'tag:border*'],
  ['published:2023..2024-05 ', 'dates(published 2023 2024-05)'],
  ['published:>=2023 ', 'dates(published 2023 )'],
  ['lang:pt-BR ', 'language(pt-br)'],
  ['site:https://www.Ledger.example/ ', 'site(ledger.example false)'],
  ['site:bücher.example ', 'site(xn--bcher-kva.example false)'],
  ['site:led', 'site(led true)'],
  ['-site:ledger.example quay ', 'quay -site(ledger.example false)'],
  ['in:"My ports" ', 'collection(My ports)'],
  ['person:Oduya quay ', 'person(Oduya) quay'],
  ['has:evidence is:orphan ', 'has(evidence) is(orphan)'],
  ['-kind:note quay ', 'quay -kind(note)'],
  ['quay title:', 'quay'],
  ['12:30 ', '"12 30"'],
  ['-only', '-only'],
  ['-is:done -in:Ports ', '-is(done) -collection(Ports)'],
  ['12:30 https://stet.invalid ', '"12 30" "https stet invalid"'],
  ['"https://stet.invalid/a is down"', '"https stet invalid a is down"'],
  ['(((', '(nothing)'],
  ['', '(nothing)'],
  ['   ', '(nothing)'],
  ['*', '(nothing)'],
  ['--', '(nothing)'],
  ['新聞記者 ', '"新聞 聞記 記者"*'],
  ['水', '水*'],
  ['Été ', 'ete'],
])('%j means %s', (text, expected) => {
  expect(shown(parseQuery(text).tree)).toBe(expected);
});

test.each([
  ['foo"bar', 'foo "bar"', /no partner/],
  ['"open end', '"open end"', /no partner/],
  ['colour:red ', '"colour red"', /“colour:” is not a field/],
  ['kind:poem ', '"kind poem"', /takes one of highlight/],
  ['published:soon ', '"published soon"', /takes dates/],
  ['site:ledger.example/ferry ', '"site ledger example ferry"', /where an article stands/],
  ['lang:? ', '', /takes a language/],
  ['title:!! ', 'title', /no word/],
  ['note: we ', 'note we', /“note:” has no value/],
  ['ferry OR orchard ', 'ferry or orchard', /“OR” was searched as a word/],
  ['rest NEAR/3 hours ', 'rest "near 3" hours', /“NEAR\/3” was searched as a word.*NEAR\(/],
])('%j is searched another way, and says so', (text, _meaning, note) => {
  expect(parseQuery(text).notes.join(' ')).toMatch(note);
});

test('an address means the article there, however it is written, and texts that name it', () => {
  for (const text of [
    'https://www.ledger.example/ferry?utm_source=x',
    '"https://m.ledger.example/ferry/" ',
    'http://ledger.example/ferry#top',
  ])
    expect(parseQuery(text)).toMatchObject({ tree: { type: 'address', address: 'ledger.example/ferry' }, notes: [] });
  expect(parseQuery('-https://ledger.example/ferry').tree).toMatchObject({
    type: 'without',
    node: { type: 'address' },
  });
});

test('what is understood says nothing', () => {
  expect(parseQuery('quay "new terminal" -minister harb*').notes).toEqual([]);
  expect(parseQuery('quay "to be OR not" or near NEAR(rest hours) OR').notes).toEqual([]);
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      parseQuery(text);
    }),
    { examples: [['title:"'], ['NEAR("'], ['kind:'], ['-:'], ['"'], ['-"'], ['\ud800'], ['-\u0000'], ['*-*"']] },
  );
});
