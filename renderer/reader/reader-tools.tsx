import { FileText, History, PencilLine } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/button.tsx';
import styles from './reader.module.css';

interface Props {
  beside: 'original' | 'revisions' | null;
  onToggle(column: 'original' | 'revisions'): void;
  /** Absent where the text cannot be changed. */
  onEdit: (() => void) | undefined;
}

/** Above the text: correcting it, and what can stand beside it. */
export const ReaderTools = memo(function ReaderTools({ beside, onToggle, onEdit }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles['tools']}>
      {onEdit ? <IconButton icon={PencilLine} label={t('reader.commands.edit')} shortcut="E" onPress={onEdit} /> : null}
      <IconButton
        icon={History}
        label={t(beside === 'revisions' ? 'reader.revisions.hide' : 'reader.revisions.show')}
        shortcut="⇧E"
        aria-pressed={beside === 'revisions'}
        onPress={() => onToggle('revisions')}
      />
      <IconButton
        icon={FileText}
        label={t(beside === 'original' ? 'reader.original.hide' : 'reader.original.show')}
        shortcut="O"
        aria-pressed={beside === 'original'}
        onPress={() => onToggle('original')}
      />
    </div>
  );
});
