import {
  Copy,
  CornerDownRight,
  FileSearch,
  FileText,
  Link,
  type LucideIcon,
  Pencil,
  PencilLine,
  Plus,
  Quote,
  Scissors,
  Search,
  Spline,
  StickyNote,
  TextSelect,
  Trash2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { claimStatuses } from '../../../shared/model/annotation.ts';
import { call } from '../../state/bridge.ts';
import { commandEntries } from '../../state/command-entry.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { useSelection } from '../../state/selection.ts';
import { statusCommandId } from '../../state/status-commands.ts';
import { type TextMenuSubject, useTextMenu } from '../../state/text-menu.ts';
import { statusIcons } from '../../ui/claim-status.tsx';
import { formatKey } from '../../ui/format-key.ts';
import { kindIcons } from '../../ui/kind-icon.tsx';
import { MenuAt, type MenuEntry } from '../../ui/menu.tsx';
import { onMac } from '../../ui/on-mac.ts';
import { inBackground } from '../../ui/report.ts';

/** By what the menu is about. What is not to be had just then is left out. */
const commands: Record<TextMenuSubject, readonly (readonly [string, LucideIcon, 'starts'?])[]> = {
  words: [
    ['reader.copyWithSource', Quote],
    ['annotate.quote', kindIcons.quote, 'starts'],
    ['annotate.addPart', Plus],
    ['annotate.claim', kindIcons.claim],
    ['annotate.note', kindIcons.note],
    ['annotate.highlight', kindIcons.highlight],
    ['annotate.tag', kindIcons.tag],
    ['search.words', Search, 'starts'],
    ['reader.find', FileSearch],
  ],
  annotation: [
    ['annotate.edit', Pencil],
    ['annotate.note', kindIcons.note],
    ['annotate.tag', kindIcons.tag],
    ...claimStatuses.map(
      (status, at) => [statusCommandId(status), statusIcons[status], at === 0 ? 'starts' : undefined] as const,
    ),
    ['annotate.link', Spline, 'starts'],
    ['reader.copyWithSource', Quote],
    ['app.copyLink', Link],
    ['annotate.sameWords', CornerDownRight],
    ['annotate.delete', Trash2, 'starts'],
  ],
  paragraph: [
    ['reader.selectParagraph', TextSelect],
    ['reader.remove', Scissors],
    ['reader.edit', PencilLine],
    ['annotate.noteOnArticle', StickyNote, 'starts'],
    ['reader.find', FileSearch],
    ['reader.original', FileText],
    ['app.copyLink', Link],
  ],
};

/** The menu that a right click, or the menu key, opens in an article. */
export function TextMenu() {
  const { t } = useTranslation();
  const menu = useTextMenu((state) => state.menu);
  if (!menu) return null;
  const copy: MenuEntry = {
    id: 'copy',
    label: t('app.textMenu.copy'),
    icon: Copy,
    shortcut: formatKey('$mod+c', onMac).join(' '),
    run: copySelected,
  };
  return (
    <MenuAt
      label={t(`app.textMenu.${menu.subject}`)}
      at={menu.at}
      entries={() => [
        ...(menu.subject === 'words' ? [copy] : []),
        ...commandEntries(commands[menu.subject]).filter(({ disabled }) => !disabled),
      ]}
      onClose={() => useTextMenu.setState({ menu: null })}
    />
  );
}

function copySelected(): void {
  const { range } = useSelection.getState();
  if (range) inBackground(call('app.copyText', useOpenArticle.getState().text.slice(range.start, range.end)));
}
