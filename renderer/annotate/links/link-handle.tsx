import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { placeOf } from '../../../shared/model/annotation-order.ts';
import { useAnnotations } from '../../state/annotations.ts';
import { useEditing } from '../../state/editing.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { useReaderGeometry } from '../../state/reader-geometry.ts';
import { useSelection } from '../../state/selection.ts';
import { useSide } from '../../state/sides.ts';
import { writesLeftward } from '../model/writes-leftward.ts';
import { besideText } from './beside-text.ts';
import { linkEnd } from './link-end.ts';
import { LinkGrip } from './link-grip.tsx';
import styles from './link-handle.module.css';

/** Beside the first line of the annotation at hand: what it is dragged by, to link it to another. */
export function LinkHandle() {
  const { t } = useTranslation();
  const side = useSide();
  const handle = useRef<HTMLDivElement>(null);
  const id = useSelection((state) => state.annotationId);
  const placed = useAnnotations((state) => state.byId.get(id ?? ''));
  const editing = useEditing((state) => state.articleId !== null);
  const { boxOf, version } = useReaderGeometry();
  const words = useOpenArticle((state) => state.text);
  const place = placed ? placeOf(placed) : null;
  const start = place?.start ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: placed again whenever words may have moved
  useLayoutEffect(() => {
    const element = handle.current;
    const box = start === null ? null : boxOf({ start, end: start + 1 });
    const sheet = element?.offsetParent;
    const text = sheet?.querySelector('[data-reader-text]');
    if (!element) return;
    element.style.visibility = box && sheet && text ? 'visible' : 'hidden';
    if (!box || !sheet || !text) return;
    const { left: first, right: last } = text.getBoundingClientRect();
    const origin = sheet.getBoundingClientRect().left;
    const top = box.top + (box.bottom - box.top - element.offsetHeight) / 2;
    const left = besideText(
      { left: first - origin, right: last - origin },
      { own: element.offsetWidth, whole: sheet.clientWidth },
      start !== null && writesLeftward(words.slice(start, start + 1)),
    );
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }, [boxOf, version, start]);

  if (id === null || !placed || editing || start === null) return null;
  return (
    <div ref={handle} className={styles['handle']}>
      <LinkGrip end={() => linkEnd(side, id)} title={t('annotate.links.drag')} />
    </div>
  );
}
