import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { qdpxFormat } from '../../shared/export/refi/qdpx.ts';
import { hasProgram, withFiles } from '../support/programs.ts';
import { exportBytes } from '../support/sample-export.ts';

/** A project opened by QualCoder's own import: STET_QUALCODER names the folder that holds its package. */

const folder = process.env['STET_QUALCODER'];
const python = ['/usr/bin/python3', 'python3'].find(
  (each) => folder && hasProgram(each, ['-c', 'import PyQt6'], 'PyQt6'),
);
if (!folder) console.warn('QualCoder is not there: projects are not opened in it.');

interface Opened {
  cases: string[];
  /** Of sources. */
  memos: string[];
  codings: { code: string; words: string; there: string; memo: string; owner: string }[];
}

describe.skipIf(!folder || !python)('a project in QualCoder', () => {
  it('opens with its codes on the words that Stet marked, behind characters of two units', { timeout: 120_000 }, () =>
    withFiles({ 'p.qdpx': exportBytes(qdpxFormat) }, (path) => {
      const script = join(import.meta.dirname, 'open-in-qualcoder.py');
      const { stdout, stderr, status } = spawnSync(python ?? '', [script, folder ?? '', path('p.qdpx')], {
        encoding: 'utf8',
      });
      expect([status, stderr.includes('Traceback') ? stderr : '']).toEqual([0, '']);
      const { cases, memos, codings } = JSON.parse(stdout) as Opened;
      expect(cases).toEqual(['Ada Lind', 'the council']);
      // What has no words in the text; QualCoder shows notes on sources nowhere.
      expect(memos).toEqual([expect.stringContaining('Words no longer in the text: ')]);
      for (const { words, there } of codings) expect(there).toBe(words);
      const coded = codings.map(({ code, words }) => [code, words]);
      expect(coded).toEqual(
        expect.arrayContaining([
          ['quote', 'We can afford it,'],
          ['quote', 'for ten years.'],
          ['Ada Lind', 'We can afford it,'],
          ['claim', 'It cost 42 crowns in 2019.'],
          ['highlight', '😀 The ferry'],
          ['tag', '=SUM(A1)'],
        ]),
      );
      expect(codings.find(({ code }) => code === 'quote')?.memo).toContain('Ask **her** again.');
      expect(new Set(codings.map(({ owner }) => owner))).toEqual(new Set(['Mo']));
    }),
  );
});
