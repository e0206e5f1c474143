import { CornerUpLeft, ExternalLink, FolderOpen, X } from 'lucide-react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { readSelectors } from '../../../../shared/anchor/read-selectors.ts';
import { evidenceRelations, type LinkRelation, linkedThing } from '../../../../shared/model/link.ts';
import type { EvidenceRow } from '../../../../shared/model/link-rows.ts';
import { call } from '../../../state/bridge.ts';
import { openAsPressed } from '../../../state/route.ts';
import { IconButton } from '../../../ui/button.tsx';
import { formatDate } from '../../../ui/dates.ts';
import { Menu } from '../../../ui/menu.tsx';
import { inBackground } from '../../../ui/report.ts';
import { relationIcons } from '../../links/relation-icons.ts';
import styles from './evidence.module.css';
import { removeEvidence, setRelation } from './evidence-actions.ts';

/** One piece of evidence: what it does, what it is, and the way to it. */
export function EvidenceItem({ row, articleId }: { row: EvidenceRow; articleId: string }) {
  const { t } = useTranslation();
  const { link } = row;
  const relation = link['stet:relation'];
  return (
    <li className={styles['item']} data-relation={relation}>
      <Menu
        label={t('evidence.relation')}
        chosen={relation}
        trigger={
          <AriaButton
            className={styles['relation'] ?? ''}
            aria-label={t('evidence.relationOf', { relation: t(`terms.relations.${relation}`) })}
          >
            <RelationIcon relation={relation} />
            {t(`terms.relations.${relation}`)}
          </AriaButton>
        }
        entries={evidenceRelations.map((each) => ({
          id: each,
          label: t(`terms.relations.${each}`),
          icon: relationIcons[each],
          run: () => inBackground(setRelation(articleId, link, each)),
        }))}
      />
      <span className={styles['tools']}>
        <Way row={row} />
        <IconButton icon={X} small label={t('evidence.remove')} onPress={() => removeEvidence(articleId, link)} />
      </span>
      <What row={row} />
    </li>
  );
}

function RelationIcon({ relation }: { relation: LinkRelation }) {
  const Icon = relationIcons[relation];
  return <Icon size={15} strokeWidth={1.9} aria-hidden />;
}

/** The button that leads there. */
function Way({ row: { link, place } }: { row: EvidenceRow }) {
  const { t } = useTranslation();
  const [body] = link.body;
  const thing = body && linkedThing(body);
  if (thing?.type === 'page') {
    const open = () => inBackground(call('app.openExternal', thing.url));
    return <IconButton icon={ExternalLink} small label={t('evidence.openPage', { url: thing.url })} onPress={open} />;
  }
  if (thing?.type === 'file') {
    const show = () => inBackground(call('app.revealEvidence', thing.articleId, thing.file));
    const name = body?.['stet:name'] ?? thing.file;
    return <IconButton icon={FolderOpen} small label={t('evidence.showFile', { name })} onPress={show} />;
  }
  if (!place?.range || place.title === null) return null;
  const { articleId, range } = place;
  const go = (press: PressEvent) =>
    openAsPressed(press, articleId, { annotationId: link.body[0]?.['stet:annotation'] ?? null, range });
  return <IconButton icon={CornerUpLeft} small label={t('evidence.goTo')} onPress={go} />;
}

function What({ row: { link, place, file } }: { row: EvidenceRow }) {
  const { t, i18n } = useTranslation();
  const [body] = link.body;
  const thing = body && linkedThing(body);
  if (!body || !thing) return <p className={styles['small']}>{t('evidence.unknown')}</p>;
  if (thing.type === 'page') {
    const seen = body['stet:accessed'];
    return (
      <p className={styles['what']}>
        {thing.url}
        {seen ? <small>{t('evidence.seen', { date: formatDate(seen, i18n.language) })}</small> : null}
      </p>
    );
  }
  if (thing.type === 'file') {
    const size = new Intl.NumberFormat(i18n.language).format(Math.ceil((body['stet:bytes'] ?? 0) / 1000));
    return (
      <p className={styles['what']} title={`SHA-256 ${body['stet:sha256'] ?? ''}`}>
        {body['stet:name'] ?? thing.file}
        <small>{t('evidence.size', { size })}</small>
        {file === 'changed' ? <small className={styles['trouble']}>{t('evidence.fileChanged')}</small> : null}
        {file === 'missing' ? <small className={styles['trouble']}>{t('evidence.fileMissing')}</small> : null}
      </p>
    );
  }
  const trouble = place?.title == null ? t('evidence.gone') : place.range ? null : t('evidence.lost');
  const before = readSelectors(body.selector ?? []).quote?.exact;
  const changed = trouble === null && before !== undefined && !sameWords(before, place?.text ?? '');
  return (
    <div className={styles['what']}>
      <q dir="auto">{place?.text}</q>
      <small>{[place?.title, trouble].filter(Boolean).join(' · ')}</small>
      {changed ? (
        <small className={styles['trouble']} dir="auto">
          {t('evidence.wordsWere', { words: before })}
        </small>
      ) : null}
    </div>
  );
}

/** Spaces and line ends are no words. */
function sameWords(before: string, now: string): boolean {
  return before.split(/\s+/).join(' ') === now.split(/\s+/).join(' ');
}
