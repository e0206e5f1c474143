import { expect, test } from 'vitest';
import { isConflictCopy } from '../../../../electron/library/store/conflict-copies.ts';

test.each([
  "annotations (Ana's conflicted copy 2024-03-01).jsonl",
  'annotations (Copie en conflit de Ana 2024-03-01).jsonl',
  'annotations (conflicted copy 2024-03-01 101112).jsonl',
  'annotations_conflict-20240301-101112.jsonl',
  'annotations.sync-conflict-20240301-101112-ABCDEFG.jsonl',
  'annotations-LAPTOP.jsonl',
  'annotations (1).jsonl',
  'annotations 2.jsonl',
])('%s is one', (name) => {
  expect(isConflictCopy(name, 'annotations.jsonl')).toBe(true);
});

test.each([
  'annotations.jsonl',
  'annotations.quarantine.jsonl',
  'annotations.jsonl.bak',
  'article.json',
  '.annotations.jsonl.0123456789ab.tmp',
  'annotationsx.jsonl',
  'annotations.old.jsonl',
])('%s is none', (name) => {
  expect(isConflictCopy(name, 'annotations.jsonl')).toBe(false);
});
