import { CornerUpLeft, Link2, MapPin, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { noteOf, type PlacedAnnotation } from '../../shared/model/annotation.ts';
import { shortcutOf } from '../state/command-entry.ts';
import { runCommand } from '../state/commands.ts';
import { settleEdits } from '../state/edits.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { useSelection } from '../state/selection.ts';
import { undoable } from '../state/undoable.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { comeToHand, placeOnSelection, remove } from './actions.ts';
import styles from './at-hand.module.css';
import { MentionSection } from './embeds/mention-section.tsx';
import { ClaimForm } from './forms/claim-form.tsx';
import { ColorChoice } from './forms/color-choice.tsx';
import { NoteEditor } from './forms/note-editor.tsx';
import { QuoteForm } from './forms/quote-form.tsx';
import { TagField } from './forms/tag-field.tsx';
import { useEdit } from './forms/use-edit.ts';
import { HistorySection } from './history-section.tsx';
import { leaveInspector, useInspectorFocus } from './inspector-focus.ts';
import { LinkSection } from './links/link-section.tsx';
import { withNote } from './model/bodies.ts';
import { isOnWhole, isOrphan, wordsOf } from './model/order.ts';
import { SameWords } from './same-words.tsx';

/** One annotation to look at and to write on. Everything is stored as it is written. */
export function AtHand({ placed }: { placed: PlacedAnnotation }) {
  const { t } = useTranslation();
  const text = useOpenArticle((state) => state.text);
  const articleId = useOpenArticle((state) => state.view?.article.id);
  const edit = useEdit(placed);
  const form = useRef<HTMLDivElement>(null);
  const { annotation } = placed;
  const kind = annotation['stet:kind'];
  useWantedField(form);
  useEffect(() => () => void settleEdits(), []);

  const del = async () => {
    await remove(placed);
    leaveInspector();
  };

  return (
    <div ref={form} className={styles['form']}>
      <header className={styles['header']}>
        <h2>
          <KindIcon kind={kind} size={16} />
          {t(`terms.kinds.${kind}`)}
        </h2>
        {isOrphan(placed) ? null : (
          <IconButton icon={CornerUpLeft} label={t('annotate.inspector.goTo')} onPress={() => comeToHand(placed)} />
        )}
        <IconButton
          icon={Link2}
          label={t('annotate.inspector.copyLink')}
          shortcut={shortcutOf('app.copyLink')}
          onPress={() => runCommand('app.copyLink')}
        />
        <IconButton
          icon={Trash2}
          label={t('annotate.inspector.delete')}
          shortcut={shortcutOf('annotate.delete')}
          onPress={() => void del()}
        />
      </header>
      <blockquote aria-label={t('annotate.inspector.words')} className={styles['words']} data-kind={kind} dir="auto">
        {isOnWhole(placed) ? t('notes.onWhole') : wordsOf(placed, text)}
      </blockquote>
      <SameWords placed={placed} />
      {isOrphan(placed) ? <Orphan placed={placed} /> : null}
      {kind === 'highlight' ? <ColorChoice placed={placed} /> : null}
      {kind === 'quote' ? <QuoteForm placed={placed} /> : null}
      {kind === 'claim' ? <ClaimForm placed={placed} /> : null}
      <NoteEditor
        value={noteOf(annotation)?.value ?? ''}
        within={annotation.id}
        onType={(value) => edit.typing(t('annotate.note.label'), (old) => withNote(old, value))}
      />
      <TagField placed={placed} />
      {articleId ? <LinkSection placed={placed} articleId={articleId} /> : null}
      {articleId ? <MentionSection articleId={articleId} annotationId={annotation.id} /> : null}
      <Dates placed={placed} />
      {articleId ? <HistorySection articleId={articleId} annotationId={annotation.id} /> : null}
    </div>
  );
}

/** The words are gone from the text: they and all that was written stay, and a selection gives them a new place. */
function Orphan({ placed }: { placed: PlacedAnnotation }) {
  const { t } = useTranslation();
  const selected = useSelection((state) => state.range !== null);
  return (
    <div className={styles['orphan']}>
      <p>{t('annotate.inspector.orphan')}</p>
      <Button icon={MapPin} isDisabled={!selected} onPress={() => undoable(placeOnSelection(placed), () => undefined)}>
        {t('annotate.inspector.placeHere')}
      </Button>
    </div>
  );
}

function Dates({ placed }: { placed: PlacedAnnotation }) {
  const { t, i18n } = useTranslation();
  const { created, modified, creator } = placed.annotation;
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const written = (date: string) => (Number.isNaN(Date.parse(date)) ? date : format.format(new Date(date)));
  return (
    <p className={styles['dates']}>
      <span>{t('annotate.inspector.created', { date: written(created) })}</span>
      {creator?.name ? <span>{t('annotate.inspector.by', { name: creator.name })}</span> : null}
      {written(modified) === written(created) ? null : (
        <span>{t('annotate.inspector.modified', { date: written(modified) })}</span>
      )}
    </p>
  );
}

const fields = {
  first: 'input, textarea, [contenteditable="true"]',
  note: '[data-field="note"] [contenteditable="true"]',
  tags: '[data-field="tags"] input',
  sameWords: '[data-same-words] button',
} as const;

/** Puts the focus into the field that somebody asked for by key, once it is there. */
function useWantedField(form: React.RefObject<HTMLElement | null>): void {
  const field = useInspectorFocus((state) => state.field);
  useEffect(() => {
    if (field === null) return;
    useInspectorFocus.setState({ field: null });
    const wanted = form.current?.querySelector<HTMLElement>(fields[field]);
    wanted?.focus();
    // As with Tab: what is typed takes the place of what was proposed.
    if (wanted instanceof HTMLInputElement) wanted.select();
    // Whoever comes back to a note goes on with it.
    if (wanted?.isContentEditable) document.getSelection()?.selectAllChildren(wanted);
    if (wanted?.isContentEditable) document.getSelection()?.collapseToEnd();
  }, [field, form]);
}
