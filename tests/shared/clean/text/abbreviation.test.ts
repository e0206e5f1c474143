import { expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';
import { explainsAbbreviation } from '../../../../shared/clean/text/abbreviation.ts';

test.for([
  ['die elektronische patientenakte (epa)', true],
  ['they came to the annual parade (ap).', true],
  ['the ferry on monday, in port ellery (ap)', false],
  ['the minister in his office (epa)', false],
  ['(ap)', false],
] as const)('%s: %s', ([key, is]) => {
  expect(explainsAbbreviation(key)).toBe(is);
});

test('an agency behind a caption makes it one, an abbreviation that the text explains does not', () => {
  const prose =
    'The harbor board met on Tuesday, for the first time since the storm, and it talked about one thing only.';
  const typeOf = (line: string) =>
    readText(`The board talks about files\n\n${prose}\n\n${line}\n\n${prose}`, 'x.txt').blocks.find(
      ({ text }) => text === line,
    )?.type;
  expect(typeOf('Then came the electronic port archive (EPA)')).toBe('paragraph');
  expect(typeOf('The harbor board on Tuesday evening. (EPA)')).toBe('caption');
});
