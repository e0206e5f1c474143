import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from '@lexical/list';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { FORMAT_TEXT_COMMAND } from 'lexical';
import { Bold, Italic, List, ListOrdered, MessageSquareQuote } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';
import { OPEN_EMBEDS } from '../embeds/open-embeds.ts';
import styles from './note-editor.module.css';

/** What the Markdown shortcuts do, for the pointer. */
export function NoteToolbar() {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  const tools = [
    { icon: Bold, name: 'bold', run: () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold') },
    { icon: Italic, name: 'italic', run: () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic') },
    { icon: List, name: 'bullets', run: () => editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined) },
    { icon: ListOrdered, name: 'numbers', run: () => editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined) },
    { icon: MessageSquareQuote, name: 'embed', run: () => editor.dispatchCommand(OPEN_EMBEDS, undefined) },
  ] as const;
  return (
    <Toolbar aria-label={t('annotate.note.label')} className={styles['tools'] ?? ''}>
      {tools.map(({ icon, name, run }) => (
        <IconButton key={name} icon={icon} small label={t(`annotate.note.${name}`)} onPress={run} preventFocusOnPress />
      ))}
    </Toolbar>
  );
}
