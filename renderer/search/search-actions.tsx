import { ArrowUpDown, BookmarkPlus, Download, type LucideIcon, Tags } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../state/command-entry.ts';
import { runCommand } from '../state/commands.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useSearchState } from './search-store.ts';

const sorts = ['relevance', 'date', 'title'] as const;
/** What can be done to all that was found: the command, its icon and its name. */
const actions = [
  ['tag', Tags, 'search.tagAll'],
  ['export', Download, 'search.export'],
  ['save', BookmarkPlus, 'search.save'],
] as const;

function Action({ id, ...props }: { id: string; icon: LucideIcon; label: string; isDisabled: boolean }) {
  return <IconButton {...props} shortcut={useShortcut(id)} onPress={() => void runCommand(id)} />;
}

/** What can be done to all that was found, and in which order it is shown. Not drawn anew with each letter. */
export const SearchActions = memo(function SearchActions({ anyFound }: { anyFound: boolean }) {
  const { t } = useTranslation();
  const sort = useSearchState((state) => state.sort);
  return (
    <>
      {actions.map(([id, icon, label]) => (
        <Action key={id} id={`search.${id}`} icon={icon} label={t(label)} isDisabled={!anyFound} />
      ))}
      <Menu
        label={t('search.sort')}
        trigger={<IconButton icon={ArrowUpDown} label={t('search.sort')} />}
        chosen={sort}
        entries={sorts.map((key) => ({
          id: key,
          label: t(`search.sortBy.${key}`),
          run: () => useSearchState.setState({ sort: key, cursor: 0 }),
        }))}
      />
    </>
  );
});
