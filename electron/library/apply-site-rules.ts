import { rulesFor, siteLineKey, siteRuleName } from '../../shared/clean/site-rules.ts';
import type { ArticleMetadata } from '../../shared/model/article.ts';
import type { Result } from '../../shared/model/result.ts';
import type { SiteRule } from '../../shared/model/site-rule.ts';
import { type Cleaned, withoutBlock, withRestored } from './read/restore-lines.ts';

/**
 * What readers have decided about lines of the article's site, applied to it as they did it by hand: lines are put back, or
 * taken out, and name the rule. A rule that would leave no text is passed over.
 */
export function applySiteRules(metadata: ArticleMetadata, cleaned: Cleaned, rules: readonly SiteRule[]): Cleaned {
  let state = cleaned;
  for (const rule of rulesFor(metadata, rules)) {
    const next = rule.action === 'keep' ? withLinesKept(state, rule) : withLinesRemoved(state, rule);
    if (next.blocks.length > 0) state = next;
  }
  return state;
}

function withLinesKept(state: Cleaned, rule: SiteRule): Cleaned {
  const key = siteLineKey(rule.line);
  const lines = state.removals.filter(({ restored, text }) => !restored && siteLineKey(text) === key);
  return lines.reduce((now, { id }) => named(withRestored(now, id, true), now, id, rule), state);
}

function withLinesRemoved(state: Cleaned, rule: SiteRule): Cleaned {
  const key = siteLineKey(rule.line);
  let now = state;
  // From the end, so that the places of those before stay what they are.
  for (let index = state.blocks.length - 1; index >= 0; index--) {
    if (siteLineKey(state.blocks[index]?.text ?? '') !== key) continue;
    const doubted = now.removals.find(({ restored, beforeBlock }) => restored && beforeBlock === index);
    const id = doubted?.id ?? `${rule.id}-${index}`;
    now = named(withoutBlock(now, index, id), now, id, rule);
  }
  return now;
}

function named(next: Result<Cleaned>, before: Cleaned, removalId: string, rule: SiteRule): Cleaned {
  if (!next.ok) return before;
  const { blocks, removals } = next.value;
  const name = siteRuleName(rule);
  return {
    blocks,
    removals: removals.map((removal) =>
      removal.id === removalId ? { ...removal, rules: [...removal.rules, name], doubtful: false } : removal,
    ),
  };
}
