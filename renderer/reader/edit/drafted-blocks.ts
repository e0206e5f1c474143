import type { ArticleView } from '../../../shared/bridge/answers.ts';
import type { Block } from '../../../shared/model/block.ts';
import { call } from '../../state/bridge.ts';
import { type Draft, unpackBlocks } from './draft.ts';

/** The text that a draft had made, with the blocks of the present text where they are the same. Null when its base is gone. */
export async function draftedBlocks(
  articleId: string,
  draft: Draft,
  { article, blocks }: Pick<ArticleView, 'article' | 'blocks'>,
): Promise<Block[] | null> {
  if (draft.revision === article.revision) return unpackBlocks(blocks, draft.blocks);
  // The text was changed elsewhere meanwhile: the draft says what it should be now.
  const base = await call('revisions.read', articleId, draft.revision).catch(() => null);
  const drafted = base && unpackBlocks(base.blocks, draft.blocks);
  return drafted && withBlocksOf(blocks, drafted);
}

/** The same text, with the very objects of `present` for the blocks that are equal to one of them. */
function withBlocksOf(present: readonly Block[], drafted: readonly Block[]): Block[] {
  const known = Map.groupBy(present, (block) => JSON.stringify(block));
  return drafted.map((block) => known.get(JSON.stringify(block))?.shift() ?? block);
}
