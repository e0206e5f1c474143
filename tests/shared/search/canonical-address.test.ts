import { expect, test } from 'vitest';
import { canonicalAddress } from '../../../shared/search/canonical-address.ts';

test.each([
  ['https://www.halden.example/news/quay/?utm_source=x&fbclid=1#top', 'halden.example/news/quay'],
  ['http://m.halden.example/news/quay/amp', 'halden.example/news/quay'],
  ['https://halden.example/story?id=7&b=2&ref=home', 'halden.example/story?b=2&id=7'],
  ['https://halden.example:8080/a', 'halden.example:8080/a'],
  ['https://halden.example/', null],
  ['https://halden.example/?utm_source=x', null],
  ['mailto:a@halden.example', null],
  ['no address', null],
  [null, null],
])('%s', (url, expected) => expect(canonicalAddress(url)).toBe(expected));
