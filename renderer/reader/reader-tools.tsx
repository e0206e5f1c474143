import { FileDiff, FileText, History, PencilLine } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { shortcutOf } from '../state/command-entry.ts';
import type { Column } from '../state/wanted-column.ts';
import { IconButton } from '../ui/button.tsx';
import { ArticleMenu } from './article-menu.tsx';
import styles from './reader.module.css';
import { useVersions } from './revisions/use-versions.ts';

interface Props {
  articleId: string;
  beside: Column | null;
  onToggle(column: Column): void;
  /** Absent where the text cannot be changed. */
  onEdit: (() => void) | undefined;
}

/** Above the text: correcting it, and what can stand beside it. */
export const ReaderTools = memo(function ReaderTools({ articleId, beside, onToggle, onEdit }: Props) {
  const { t } = useTranslation();
  const versions = useVersions(articleId).data?.length ?? 0;
  return (
    <div className={styles['tools']}>
      {onEdit ? (
        <IconButton
          icon={PencilLine}
          label={t('reader.commands.edit')}
          shortcut={shortcutOf('reader.edit')}
          onPress={onEdit}
        />
      ) : null}
      {versions > 0 || beside === 'versions' ? (
        <IconButton
          icon={FileDiff}
          label={beside === 'versions' ? t('reader.versions.hide') : t('reader.versions.show', { count: versions })}
          shortcut={shortcutOf('reader.versions')}
          aria-pressed={beside === 'versions'}
          onPress={() => onToggle('versions')}
        />
      ) : null}
      <IconButton
        icon={History}
        label={t(beside === 'revisions' ? 'reader.revisions.hide' : 'reader.revisions.show')}
        shortcut={shortcutOf('reader.revisions')}
        aria-pressed={beside === 'revisions'}
        onPress={() => onToggle('revisions')}
      />
      <IconButton
        icon={FileText}
        label={t(beside === 'original' ? 'reader.original.hide' : 'reader.original.show')}
        shortcut={shortcutOf('reader.original')}
        aria-pressed={beside === 'original'}
        onPress={() => onToggle('original')}
      />
      <ArticleMenu />
    </div>
  );
});
