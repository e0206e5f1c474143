import {
  CheckCheck,
  CircleDot,
  GitMerge,
  History,
  Inbox,
  Library,
  MessageSquareDashed,
  Scale,
  Search,
  Star,
  StickyNote,
  Tags,
  Trash2,
  UsersRound,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sections } from '../../shared/model/article-list.ts';
import {
  useAnnotationCounts,
  useArticleConflicts,
  useCodes,
  useConflicts,
  useListCounts,
  usePeople,
  useStandingNotes,
  useWaiting,
} from '../state/queries.ts';
import { goTo, useRoute, type View } from '../state/route.ts';
import { CollectionsNav } from './collections/collections-nav.tsx';
import { useEntryConflicts } from './conflicts/use-entry-conflicts.ts';
import { LibraryMenu } from './library-menu.tsx';
import { showSection, useList } from './list-store.ts';
import { NavItem } from './nav-item.tsx';
import styles from './sidebar.module.css';

const sectionIcons = {
  all: Library,
  unread: Inbox,
  reading: CircleDot,
  done: CheckCheck,
  starred: Star,
  recent: History,
};
const shown = [...sections, 'recent'] as const;

/** The library pane: where one can go, with how much is there. */
export function Sidebar() {
  const { t } = useTranslation();
  const { section, collection } = useList();
  const counts = useListCounts().data;
  const people = usePeople();
  const codes = useCodes();
  const marks = useAnnotationCounts().data;
  const articleConflicts = useArticleConflicts().data?.length ?? 0;
  const conflicts = articleConflicts + (useConflicts().data?.length ?? 0) + useEntryConflicts().length;
  const standing = useStandingNotes().data?.length ?? 0;
  const waiting = useWaiting().data?.length ?? 0;
  const settling = useRoute(({ view }) => view === 'conflicts');
  const placing = useRoute(({ view }) => view === 'waiting');

  const place = (to: View, icon: typeof Search, count?: number, shortcut?: string) => (
    <NavItem
      icon={icon}
      label={t(`library.places.${to as Exclude<View, 'library'>}`)}
      {...(count ? { count } : {})}
      {...(shortcut ? { shortcut } : {})}
      attention={(to === 'conflicts' && conflicts > 0) || (to === 'waiting' && waiting > 0)}
      to={to}
      onPress={() => goTo(to)}
    />
  );
  const goToSection = (to: (typeof shown)[number]) => {
    showSection(to);
    goTo('library');
  };

  return (
    <nav aria-label={t('library.nav')} className={styles['sidebar']}>
      <LibraryMenu />
      <ul>{place('search', Search, undefined, '/')}</ul>
      <ul>
        {shown.map((each) => (
          <NavItem
            key={each}
            icon={sectionIcons[each]}
            label={t(`library.sections.${each}`)}
            {...(each !== 'recent' && counts?.[each] ? { count: counts[each] } : {})}
            to="library"
            chosen={collection === null && section === each}
            onPress={() => goToSection(each)}
          />
        ))}
      </ul>
      <ul>
        {place('people', UsersRound, people.data?.length, 'g p')}
        {place('claims', Scale, marks?.claim, 'g c')}
        {place('notes', StickyNote, (marks?.note ?? 0) + standing, 'g n')}
        {place('codebook', Tags, codes.data?.length, 'g t')}
        {conflicts > 0 || settling ? place('conflicts', GitMerge, conflicts, 'g x') : null}
        {waiting > 0 || placing ? place('waiting', MessageSquareDashed, waiting, 'g w') : null}
      </ul>
      <CollectionsNav />
      <ul className={styles['last']}>{place('trash', Trash2, counts?.trashed)}</ul>
    </nav>
  );
}
