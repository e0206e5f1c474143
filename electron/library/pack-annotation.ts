import { type Annotation, annotationContext } from '../../shared/model/annotation.ts';

const ownContext = JSON.stringify(annotationContext);

/** An annotation as the index keeps it. The context, the same in nearly all and longer than the rest, is left out. */
export function packAnnotation(annotation: Annotation): string {
  const { '@context': context, ...rest } = annotation;
  return JSON.stringify(JSON.stringify(context) === ownContext ? rest : annotation);
}

export function unpackAnnotation(json: string): Annotation {
  return { '@context': [...annotationContext], ...(JSON.parse(json) as Omit<Annotation, '@context'>) } as Annotation;
}
