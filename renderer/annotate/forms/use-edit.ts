import { useTranslation } from 'react-i18next';
import type { Annotation, PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { Alongside } from '../../state/annotations.ts';
import { announce } from '../../state/announce.ts';
import { editAnnotation, typeInto } from '../../state/edits.ts';
import { undoable } from '../../state/undoable.ts';

/** How a form changes the annotation it shows: letter by letter, or in one go. */
export function useEdit(placed: PlacedAnnotation) {
  const { t } = useTranslation();
  const { id, 'stet:kind': kind } = placed.annotation;
  const edited = t('annotate.edited', { kind: t(`terms.kinds.${kind}`) });
  return {
    /** While somebody types; the field's name keeps the steps of different fields apart. */
    typing(field: string, change: (annotation: Annotation) => Annotation): void {
      typeInto(id, `${edited}: ${field}`, changing(change));
    },
    /** By a control that shows and says itself what it is set to. */
    once(label: string, change: (annotation: Annotation) => Annotation): void {
      undoable(editAnnotation(id, label, changing(change)), () => undefined);
    },
    /** By a control that may be gone then: what was done is read out. */
    told(label: string, change: (annotation: Annotation) => Annotation, alongside?: Alongside): void {
      undoable(editAnnotation(id, label, changing(change), alongside), () => announce(label));
    },
    edited,
  };
}

function changing(change: (annotation: Annotation) => Annotation) {
  return (placed: PlacedAnnotation): PlacedAnnotation => {
    const annotation = change(placed.annotation);
    return annotation === placed.annotation ? placed : { ...placed, annotation };
  };
}
