import { CornerUpLeft, X } from 'lucide-react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { linkRelations } from '../../../shared/model/link.ts';
import type { BacklinkRow } from '../../../shared/model/link-rows.ts';
import { openAsPressed } from '../../state/route.ts';
import { IconButton } from '../../ui/button.tsx';
import { StatusIcon } from '../../ui/claim-status.tsx';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import styles from '../forms/evidence/evidence.module.css';
import { brief } from '../model/brief.ts';
import { setLinkRelation, unlink } from './link-actions.ts';
import { relationIcons } from './relation-icons.ts';

/** A link seen from the words it begins at: what they do to which annotation, and the way there. */
export function LinkItem({ row: { link, about } }: { row: BacklinkRow }) {
  const { t } = useTranslation();
  const relation = link['stet:relation'];
  const Icon = relationIcons[relation];
  const go = (press: PressEvent) =>
    openAsPressed(press, about.articleId, { annotationId: about.annotationId, range: null });
  return (
    <li className={styles['item']} data-relation={relation}>
      <Menu
        label={t('annotate.links.relation')}
        chosen={relation}
        trigger={
          <AriaButton
            className={styles['relation'] ?? ''}
            aria-label={t('annotate.links.relationOf', { relation: t(`annotate.links.does.${relation}`) })}
          >
            <Icon size={15} strokeWidth={1.9} aria-hidden />
            {t(`annotate.links.does.${relation}`)}
          </AriaButton>
        }
        entries={linkRelations.map((each) => ({
          id: each,
          label: t(`annotate.links.does.${each}`),
          icon: relationIcons[each],
          run: () => setLinkRelation(about.articleId, link, each),
        }))}
      />
      <span className={styles['tools']}>
        <IconButton
          icon={CornerUpLeft}
          small
          label={t('annotate.links.goTo', { words: brief(about.text) })}
          onPress={go}
        />
        <IconButton icon={X} small label={t('annotate.links.remove')} onPress={() => unlink(about.articleId, link)} />
      </span>
      <div className={styles['what']}>
        <span dir="auto">
          <KindIcon kind={about.kind} /> {about.text}
        </span>
        <small>
          {about.status ? <StatusIcon status={about.status} size={13} /> : null}
          {about.status ? `${t(`terms.statuses.${about.status}`)} ` : null}
          {t('annotate.links.in', { title: about.title })}
        </small>
      </div>
    </li>
  );
}
