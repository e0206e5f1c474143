import { describe, expect, it } from 'vitest';
import { readRefi } from '../../../../electron/library/exchange/refi/read-refi.ts';
import { sourceText } from '../../../../electron/library/exchange/refi/source-text.ts';
import { readXml, type XmlElement } from '../../../../electron/library/import/xml/read-xml.ts';
import { claimOf, noteOf, quotationOf, tagsOf } from '../../../../shared/model/annotation.ts';

function selection(start: number, end: number, name?: string): XmlElement {
  const attributes = { startPosition: `${start}`, endPosition: `${end}`, ...(name !== undefined && { name }) };
  return { name: 'PlainTextSelection', attributes, children: [], text: '' };
}

const lines = 'One 😀 line\nTwo words\n\nThree more words';
const crlf = lines.replaceAll('\n', '\r\n');
const at = (text: string, words: string) => [...text.slice(0, text.indexOf(words))].length;

describe('positions in a text whose lines end in CRLF', () => {
  const words = ['Two', 'Three more', 'words'];

  it.each(['name', 'words alone'])('a line break counted once, told by the %s', (by) => {
    const selections = words.map((each) =>
      selection(at(lines, each), at(lines, each) + each.length, by === 'name' ? each : ''),
    );
    const { text, range } = sourceText(crlf, selections);
    expect(text).toBe(lines);
    expect(selections.map((each) => range(each)).map((found) => found && text.slice(found.start, found.end))).toEqual(
      words,
    );
  });

  it.each(['name', 'words alone'])('a line break counted twice, told by the %s', (by) => {
    const selections = words.map((each) =>
      selection(at(crlf, each), at(crlf, each) + each.length, by === 'name' ? each : ''),
    );
    const { text, range } = sourceText(crlf, selections);
    expect(selections.map((each) => range(each)).map((found) => found && text.slice(found.start, found.end))).toEqual(
      words,
    );
  });

  it.each([[selection(3, 2)], [selection(-1, 2)], [selection(0, 9999)], [selection(Number.NaN, 2)]])(
    '%j is nowhere',
    (one) => expect(sourceText(crlf, [one]).range(one)).toBeNull(),
  );
});

it('a selection made in a window that counts UTF-16 is told from the others by its name', () => {
  const text = '🚢🚢 ferries sail on Wednesday';
  const [standard, window] = [
    selection(at(text, 'sail'), at(text, 'sail') + 4, 'sail'),
    selection(text.indexOf('Wednesday'), text.length, 'Wednesday'),
  ];
  for (const raw of [`${text}\n`, `${text}\r\n`]) {
    const { text: read, range } = sourceText(raw, [standard, window]);
    const words = [standard, window]
      .map((each) => range(each))
      .map((found) => found && read.slice(found.start, found.end));
    expect(words).toEqual(['sail', 'Wednesday']);
  }
});

const filesOf = (text: string | null) => ({ text: () => text, bytes: () => null });
const guid = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-000000000000`;
const code = (digit: string, name: string, inner = '') =>
  `<Code guid="${guid(digit)}" name="${name}" isCodable="true">${inner}</Code>`;
const coded = (digit: string, target: string, start: number, end: number, more = '') =>
  `<PlainTextSelection guid="${guid(digit)}" startPosition="${start}" endPosition="${end}" creatingUser="{${guid('9').toUpperCase()}}"><Description>Claim: It has lines\nStatus: disputed\nLook again</Description><Coding guid="${guid(`${Number(digit) + 3}`)}"><CodeRef targetGUID="{${guid(target).toUpperCase()}}"/></Coding>${more}</PlainTextSelection>`;

/** What a program makes of a project of Stet: GUIDs of its own, a selection for each code, GUIDs in braces. */
const project = `<Project name="p" origin="Another"><Users><User guid="${guid('9')}" name="Mo"/></Users>
<CodeBook><Codes>${code('1', 'Kind of annotation', code('2', 'claim') + code('3', 'note'))}${code('a', 'Speakers', code('b', 'Ada Lind'))}${code('c', 'money')}</Codes></CodeBook>
<Sources><TextSource guid="${guid('d')}" name="Lines" plainTextPath="internal://x.txt">${coded('4', '2', 0, 3)}${coded('5', 'b', 0, 3)}${coded('6', 'c', 0, 3)}</TextSource></Sources></Project>`;

describe('a project of Stet that went through another program', () => {
  it('comes back as it was', () => {
    const tree = readXml(project);
    const file = tree && readRefi(tree, filesOf(lines));
    expect(file?.codes.map(({ name }) => name)).toEqual(['money']);
    expect(file?.annotations).toHaveLength(1);
    const annotation = file?.annotations[0]?.annotation;
    if (!annotation) throw new Error('There is no annotation');
    expect(annotation).toMatchObject({ 'stet:kind': 'claim', creator: 'Mo' });
    expect(claimOf(annotation)).toMatchObject({
      'schema:text': 'It has lines',
      'stet:claimant': 'Ada Lind',
      'stet:status': 'disputed',
    });
    expect(noteOf(annotation)?.value).toBe('Look again');
    expect(tagsOf(annotation).map(({ value }) => value)).toEqual(['money']);
    expect(quotationOf(annotation)).toBeUndefined();
  });

  it('of Stet itself, selections on the same words stay apart', () => {
    const tree = readXml(project.replace('origin="Another"', 'origin="Stet"'));
    expect(tree && readRefi(tree, filesOf(lines)).annotations).toHaveLength(3);
  });
});

it('a code below one with its own GUID is no circle', () => {
  const tree = readXml(
    `<Project><CodeBook><Codes>${code('1', 'a', code('2', 'b', code('1', 'a', code('2', 'b'))))}</Codes></CodeBook></Project>`,
  );
  const codes = tree ? readRefi(tree, filesOf(null)).codes : [];
  expect(codes.map(({ id, parent }) => [id, parent])).toEqual([
    [guid('1'), null],
    [guid('2'), guid('1')],
  ]);
});

it('what other programs say of a source as a whole: its description, its notes, its codes', () => {
  const tree = readXml(`<Project origin="Another"><Users><User guid="${guid('9')}" name="Mo"/></Users>
<CodeBook><Codes>${code('1', 'money')}${code('2', 'harbours')}</Codes></CodeBook>
<Sources><TextSource guid="${guid('d')}" name="Lines" plainTextPath="internal://x.txt"><Description>From the archive</Description>
<PlainTextSelection guid="${guid('e')}" startPosition="3" endPosition="3"><NoteRef targetGUID="${guid('7')}"/></PlainTextSelection>
<Coding guid="${guid('3')}"><CodeRef targetGUID="${guid('1')}"/></Coding><Coding guid="${guid('4')}"><CodeRef targetGUID="${guid('2')}"/></Coding>
<NoteRef targetGUID="${guid('5')}"/></TextSource></Sources>
<Notes><Note guid="${guid('5')}" creatingUser="${guid('9')}"><PlainTextContent>Speaker: not one of Stet's\r\nlines</PlainTextContent></Note>
<Note guid="${guid('7')}"><PlainTextContent>Nothing selected</PlainTextContent></Note></Notes></Project>`);
  const annotations = (tree && readRefi(tree, filesOf(lines)).annotations) ?? [];
  expect(
    annotations.map(({ annotation, targets }) => [
      annotation['stet:kind'],
      noteOf(annotation)?.value,
      tagsOf(annotation).map(({ value }) => value),
      targets.map(({ range }) => range),
      annotation.creator,
    ]),
  ).toEqual([
    ['note', 'Nothing selected', [], [{ start: 3, end: 3 }], null],
    ['note', "Speaker: not one of Stet's\nlines", [], [], 'Mo'],
    ['note', 'From the archive', [], [], null],
    ['tag', undefined, ['money', 'harbours'], [], null],
  ]);
  expect(new Set(annotations.map(({ annotation }) => annotation.id)).size).toBe(4);
});

it('a note that nothing refers to is one of the library, but for what an annotation says already', () => {
  const note = (digit: string, text: string) =>
    `<Note guid="${guid(digit)}" name="n"><PlainTextContent>${text}</PlainTextContent></Note>`;
  const tree = readXml(
    project.replace('</Project>', `<Notes>${note('7', 'Look again')}${note('8', 'A journal')}</Notes></Project>`),
  );
  const file = tree && readRefi(tree, filesOf(lines));
  expect(file?.notes.map(({ annotation }) => noteOf(annotation)?.value)).toEqual(['A journal']);
});

it('a description that Stet wrote for a whole article is read as what it was, each annotation for itself', () => {
  const described = 'Kind: claim\nTag: harbours\nClaim: It has lines\nLook again\n\n---\n\nA note\n\n---';
  const tree = readXml(
    project.replace('plainTextPath="internal://x.txt">', `$&<Description>${described}</Description>`),
  );
  const whole =
    (tree && readRefi(tree, filesOf(lines)).annotations.filter(({ targets }) => targets.length === 0)) ?? [];
  expect(whole.map(({ annotation }) => [annotation['stet:kind'], noteOf(annotation)?.value])).toEqual([
    ['claim', 'Look again'],
    ['note', 'A note\n\n---'],
  ]);
  const [claimed] = whole;
  expect(claimed && claimOf(claimed.annotation)?.['schema:text']).toBe('It has lines');
  expect(claimed && tagsOf(claimed.annotation).map(({ value }) => value)).toEqual(['harbours']);
});

it('of a PDF the words of its text come in; pictures, pages and recordings are told as what they are', () => {
  const selected = (element: string, digit: string) =>
    `<${element} guid="${guid(digit)}"><Coding guid="${guid('3')}"/></${element}>`;
  const tree = readXml(`<Project origin="Another"><Sources>
<PictureSource guid="${guid('1')}" name="A quay">${selected('PictureSelection', '2')}</PictureSource>
<AudioSource guid="${guid('4')}" name="A talk">${selected('AudioSelection', '5')}<Transcript guid="${guid('6')}">${selected('TranscriptSelection', '7')}</Transcript></AudioSource>
<PDFSource guid="${guid('8')}" name="Lines.pdf">${selected('PDFSelection', '9')}<Representation guid="${guid('a')}" plainTextPath="internal://x.txt"><PlainTextSelection guid="${guid('b')}" startPosition="0" endPosition="3"/></Representation></PDFSource>
</Sources></Project>`);
  const file = tree && readRefi(tree, filesOf(lines));
  expect(file?.annotations.map(({ article, targets }) => [article.title, targets[0]?.quote?.exact])).toEqual([
    ['Lines', 'One'],
  ]);
  expect(file?.unread.map(({ label }) => label)).toEqual(['A quay', 'A talk', 'A talk', 'Lines.pdf']);
  expect(file?.unread.every(({ reason }) => reason.startsWith('It marks '))).toBe(true);
});
