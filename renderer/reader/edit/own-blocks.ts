import { type LexicalEditor, mergeRegister, ParagraphNode, RootNode } from 'lexical';
import { $createArticleBlockNode } from '../text/nodes.ts';

/** Every word stands in a block of the article: what the editor makes by itself becomes one, and one is always left. */
export function registerOwnBlocks(editor: LexicalEditor): () => void {
  const $plain = () => $createArticleBlockNode({ tag: 'p', index: -1, type: 'paragraph' });
  return mergeRegister(
    editor.registerNodeTransform(ParagraphNode, (paragraph) => void paragraph.replace($plain(), true)),
    editor.registerNodeTransform(RootNode, (root) => {
      if (root.isEmpty()) root.append($plain());
    }),
  );
}
