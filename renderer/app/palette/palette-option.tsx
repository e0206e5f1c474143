import { Command, FileText, Folder, History } from 'lucide-react';
import { keysOf } from '../../state/keys-of.ts';
import { useSettings } from '../../state/settings.ts';
import { Keys } from '../../ui/keys.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import type { PaletteEntry } from './entries.ts';
import styles from './palette.module.css';

interface Props {
  id: string;
  entry: PaletteEntry;
  isSelected: boolean;
  onPress(event: React.MouseEvent): void;
  /** The pointer moves over it. */
  onPoint(): void;
}

const icons = { recent: History, command: Command, article: FileText, collection: Folder };

/** One line of the palette, chosen by pointer here and by key in the box above. */
export function PaletteOption({ id, entry, isSelected, onPress, onPoint }: Props) {
  const rebound = useSettings((state) => state.keys);
  const { target } = entry;
  const Icon = icons[entry.recent ? 'recent' : target.kind];
  const [key] = target.kind === 'command' ? keysOf(target.command, rebound) : [];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box above handles the keys.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      className={styles['entry']}
      onClick={onPress}
      onPointerMove={onPoint}
    >
      <Icon size={14} aria-hidden />
      <span className={styles['name']}>
        <MarkedText text={entry.name} marks={entry.marks} />
      </span>
      <span className={styles['detail']}>{entry.detail}</span>
      {key === undefined ? null : <Keys value={key} />}
    </div>
  );
}
