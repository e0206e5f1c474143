import { useTranslation } from 'react-i18next';
import { evidenceRelations, type LinkRelation } from '../../../../shared/model/link.ts';
import { Choice } from '../../../ui/choice.tsx';
import { chooseRelation, useNewRelation } from './evidence-store.ts';

/** What evidence that is added next does to a claim: beside the claim, and wherever the evidence is looked for. */
export function RelationChoice({ annotationId, label }: { annotationId: string; label: string }) {
  const { t } = useTranslation();
  return (
    <Choice<LinkRelation>
      label={label}
      value={useNewRelation(annotationId)}
      options={evidenceRelations.map((value) => ({ value, label: t(`terms.relations.${value}`) }))}
      onChange={(relation) => chooseRelation(annotationId, relation)}
    />
  );
}
