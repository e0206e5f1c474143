import { useQuery } from '@tanstack/react-query';
import type { AnnotationRow } from '../../../shared/bridge/answers.ts';
import type { Embed } from '../../../shared/model/embed.ts';
import { call } from '../../state/bridge.ts';

/** An embedded annotation as it is now; asked for again with every change of annotations and articles. */
export function useEmbedded({ articleId, annotationId }: Pick<Embed, 'articleId' | 'annotationId'>): {
  row: AnnotationRow | null;
  /** It is neither there nor in the making. */
  gone: boolean;
} {
  const { data } = useQuery({
    queryKey: ['annotations', 'find', articleId, annotationId],
    queryFn: () => findAnnotation(articleId, annotationId),
  });
  return { row: data ?? null, gone: data === null };
}

export async function findAnnotation(articleId: string, annotationId: string): Promise<AnnotationRow | null> {
  const [row] = await call('annotations.find', [{ articleId, annotationId }]);
  return row ?? null;
}
