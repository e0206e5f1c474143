import { useTranslation } from 'react-i18next';
import {
  type Annotation,
  type ClaimBody,
  claimKinds,
  claimOf,
  claimStatuses,
  type PlacedAnnotation,
} from '../../../shared/model/annotation.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { inBackground } from '../../ui/report.ts';
import { markClaim } from '../actions.ts';
import { withClaim, withReason } from '../model/bodies.ts';
import { EvidenceSection } from './evidence/evidence-section.tsx';
import styles from './forms.module.css';
import { PersonField } from './person-field.tsx';
import { QuantityList } from './quantity-list.tsx';
import { SelectLine } from './select-line.tsx';
import { TextLine } from './text-line.tsx';
import { useEdit } from './use-edit.ts';

/** What is claimed, by whom, and how it stands, with every change of that kept. */
export function ClaimForm({ placed }: { placed: PlacedAnnotation }) {
  const { t } = useTranslation();
  const edit = useEdit(placed);
  const articleId = useOpenArticle((state) => state.view?.article.id);
  const body = claimOf(placed.annotation);
  if (!body) return null;
  const text = t('annotate.claim.text');
  const claimant = t('annotate.claim.claimant');
  const reason = t('annotate.claim.reason');
  const person = t('annotate.claim.person');
  const claimedBy = (id: string | null) => (old: Annotation) => withClaim(old, { 'stet:person': id });
  const last = body['stet:history'].at(-1);
  return (
    <>
      <TextLine
        label={text}
        multiline
        value={body['schema:text']}
        onType={(value) => edit.typing(text, (old) => withClaim(old, { 'schema:text': value ?? '' }))}
      />
      <div className={styles['pair']}>
        <SelectLine
          label={t('annotate.claim.status')}
          value={body['stet:status']}
          options={claimStatuses.map((value) => ({ value, label: t(`terms.statuses.${value}`) }))}
          onChange={(status) => inBackground(markClaim(placed, status))}
        />
        <SelectLine
          label={t('annotate.claim.kind')}
          value={body['stet:claimKind']}
          options={claimKinds.map((value) => ({ value, label: t(`terms.claimKinds.${value}`) }))}
          onChange={(kind) =>
            edit.once(`${edit.edited}: ${t(`terms.claimKinds.${kind}`)}`, (old) =>
              withClaim(old, { 'stet:claimKind': kind }),
            )
          }
        />
      </div>
      {last ? (
        <TextLine
          label={reason}
          value={last.reason}
          onType={(value) => edit.typing(reason, (old) => withReason(old, value ?? ''))}
        />
      ) : null}
      <TextLine
        label={claimant}
        value={body['stet:claimant']}
        onType={(value) => edit.typing(claimant, (old) => withClaim(old, { 'stet:claimant': value }))}
      />
      <PersonField
        label={person}
        personId={body['stet:person']}
        printed={body['stet:claimant']}
        printedRole={null}
        onChoose={(id) => edit.once(`${edit.edited}: ${person}`, claimedBy(id))}
        onMake={(id, label, alongside) => edit.told(label, claimedBy(id), alongside)}
      />
      <QuantityList placed={placed} body={body} />
      {articleId ? <EvidenceSection placed={placed} articleId={articleId} /> : null}
      <StatusHistory body={body} />
    </>
  );
}

function StatusHistory({ body }: { body: ClaimBody }) {
  const { t, i18n } = useTranslation();
  if (body['stet:history'].length === 0) return null;
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={styles['history']}>
      <h3>{t('annotate.claim.history')}</h3>
      <ol>
        {body['stet:history'].toReversed().map((change) => (
          <li key={`${change.at} ${change.status}`}>
            <strong>{t(`terms.statuses.${change.status}`)}</strong>
            <time dateTime={change.at}>{format.format(new Date(change.at))}</time>
            {change.by ? <span>{change.by}</span> : null}
            {change.reason ? <p>{change.reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
