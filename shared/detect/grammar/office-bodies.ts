import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';

/** the Prime Minister's Office, the Hale County Sheriff's Office: a body that is called after whoever holds an office. `at` is the possessive. */
export function joinsOffice(tokens: readonly Token[], at: number, { tag, titles, roles }: LanguageProfile): boolean {
  const [holder, own, body] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    tag === 'en' &&
    own?.lower === "'s" &&
    holder?.capital === true &&
    (titles.has(holder.lower) || roles.has(holder.lower) || holder.lower === 'general') &&
    body?.capital === true &&
    /^(?:office|department|council|commission|court|trust|fund)$/.test(body.lower)
  );
}
