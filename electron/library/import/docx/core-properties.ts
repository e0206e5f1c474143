import { descendants, readXml } from '../xml/read-xml.ts';
import type { Zip } from '../zip/open-zip.ts';

/** What a Word file's properties say (ECMA-376 part 2, section 11). */
export interface CoreProperties {
  title: string | null;
  creator: string | null;
  language: string | null;
}

/** The names that programs put there by themselves. */
const NO_TITLE = /^(?:microsoft word\b.*|document\d*|untitled.*|.*\.docx?)$/i;
const NO_CREATOR = /^(?:python-docx|microsoft office.*|user|admin(?:istrator)?|unknown|docx?|un-named|apache poi)$/i;

export function readCoreProperties(zip: Zip): CoreProperties {
  const none = { title: null, creator: null, language: null };
  if (!zip.has('docProps/core.xml')) return none;
  const bytes = zip.read('docProps/core.xml');
  const root = bytes.ok ? readXml(new TextDecoder().decode(bytes.value)) : null;
  if (!root) return none;
  const value = (name: string) => descendants(root, name)[0]?.text.trim() || null;
  const title = value('title');
  const creator = value('creator');
  return {
    title: title && !NO_TITLE.test(title) ? title : null,
    creator: creator && !NO_CREATOR.test(creator) ? creator : null,
    language: value('language'),
  };
}
