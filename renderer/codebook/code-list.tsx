import { ChevronRight, GripVertical } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, Collection, type Key, Tree, TreeItem, TreeItemContent, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../shared/model/codebook.ts';
import { registerCommands } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import listItem from '../ui/list-item.module.css';
import { inBackground } from '../ui/report.ts';
import { moveCode } from './code-actions.ts';
import styles from './code-list.module.css';
import { type CodeNode, codeTree, filterCodes, mayMove, stepParent } from './code-tree.ts';
import { tagCommands } from './tag-commands.ts';

interface Props {
  codes: readonly Code[];
  /** Words that narrow the list. */
  filter: string;
  /** How often each is used, by id; null while that is asked for. */
  counts: Readonly<Record<string, number>> | null;
  chosen: string | null;
  onChoose(id: string | null): void;
}

/** The codebook as a tree. A tag is moved by dragging it, by its handle and the keyboard, or by Alt and an arrow. */
export function CodeList({ codes, filter, counts, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const [folded, setFolded] = useState<ReadonlySet<Key>>(new Set());
  const byId = new Map(codes.map((code) => [code.id, code]));
  const move = (id: string, parent: string | null) => {
    const code = byId.get(id);
    if (code && mayMove(codes, id, parent))
      inBackground(moveCode(code, parent === null ? null : (byId.get(parent) ?? null)));
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': byId.get(String(key))?.name ?? '' })),
    getDropOperation: () => 'move',
    shouldAcceptItemDrop: () => true,
    onMove({ keys, target }) {
      const onto = String(target.key);
      const parent = target.dropPosition === 'on' ? onto : (byId.get(onto)?.parent ?? null);
      for (const key of keys) move(String(key), parent);
    },
    onRootDrop: () => undefined,
  });
  const step = (way: 'in' | 'out') => {
    const parent = chosen === null ? undefined : stepParent(codes, chosen, way);
    if (chosen !== null && parent !== undefined) move(chosen, parent);
  };
  const latest = useRef({ codes, step });
  latest.current = { codes, step };
  useEffect(
    () =>
      registerCommands(
        tagCommands(
          () => latest.current.codes,
          (way) => latest.current.step(way),
        ),
      ),
    [],
  );
  // The tree would take the arrow for itself.
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!event.altKey || chosen === null || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return;
    event.preventDefault();
    event.stopPropagation();
    step(event.key === 'ArrowRight' ? 'in' : 'out');
  };
  const shown = filterCodes(codes, filter);
  const tree = codeTree(shown);
  // What was looked for is never folded away.
  const narrowed = filter.trim() !== '';
  const open = shown.map(({ id }) => id).filter((id) => narrowed || !folded.has(id));
  return (
    <div className={styles['frame']} onKeyDownCapture={onKeyDown}>
      <Tree
        aria-label={t('codebook.list')}
        aria-describedby="codebook-keys"
        className={styles['tree'] ?? ''}
        items={tree}
        renderEmptyState={() => <p className={styles['none']}>{t('codebook.noneOfFilter')}</p>}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onAction={(key) => openDialog({ kind: 'code', codeId: String(key) })}
        onSelectionChange={(keys) => onChoose(keys === 'all' ? null : String([...keys][0] ?? '') || null)}
        expandedKeys={open}
        onExpandedChange={(keys) => {
          if (!narrowed) setFolded(new Set(codes.map(({ id }) => id).filter((id) => !keys.has(id))));
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {(node) => <Item node={node} counts={counts} />}
      </Tree>
      <p id="codebook-keys" className={styles['hint']}>
        {t('codebook.moveHint')}
      </p>
    </div>
  );
}

function Item({ node: { code, children }, counts }: { node: CodeNode; counts: Props['counts'] }) {
  const { t } = useTranslation();
  return (
    <TreeItem id={code.id} textValue={code.name} className={`${listItem['item']} ${styles['item']}`}>
      <TreeItemContent>
        {({ hasChildItems, level }) => (
          <div className={styles['line']} style={{ paddingInlineStart: `${(level - 1) * 1.125}rem` }}>
            {hasChildItems ? (
              <Button slot="chevron" className={styles['chevron'] ?? ''}>
                <ChevronRight size={14} aria-hidden />
              </Button>
            ) : (
              <span className={styles['chevron']} />
            )}
            <span className={listItem['dot']} style={code.color ? { background: code.color } : {}} />
            <span className={styles['name']}>{code.name}</span>
            <span className={styles['count']}>{counts ? (counts[code.id] ?? 0) : null}</span>
            <Button slot="drag" className={styles['grip'] ?? ''} aria-label={t('codebook.drag', { name: code.name })}>
              <GripVertical size={14} aria-hidden />
            </Button>
          </div>
        )}
      </TreeItemContent>
      <Collection items={children}>{(child) => <Item node={child} counts={counts} />}</Collection>
    </TreeItem>
  );
}
