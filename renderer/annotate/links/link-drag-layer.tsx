import { useTranslation } from 'react-i18next';
import { linkRelations } from '../../../shared/model/link.ts';
import { MenuAt } from '../../ui/menu.tsx';
import { brief } from '../model/brief.ts';
import { link } from './link-actions.ts';
import { useLinkDrag } from './link-drag.ts';
import styles from './link-drag-layer.module.css';
import { relationIcons } from './relation-icons.ts';

/** The line that follows the pointer while a link is dragged, and the choice of what it says once it is let go. */
export function LinkDragLayer() {
  const { t } = useTranslation();
  const { drag, dropped } = useLinkDrag();
  return (
    <>
      {drag ? (
        <div className={styles['layer']} aria-hidden>
          <svg className={styles['line']} role="presentation">
            <line x1={drag.start.x} y1={drag.start.y} x2={drag.at.x} y2={drag.at.y} />
            <circle cx={drag.start.x} cy={drag.start.y} r={4} />
          </svg>
          <span
            className={styles['chip']}
            data-over={drag.over !== null || drag.into !== null}
            style={{ transform: `translate(${drag.at.x + 12}px, ${drag.at.y + 12}px)` }}
          >
            {drag.into
              ? t('annotate.embeds.drop')
              : drag.over
                ? `${t(`terms.kinds.${drag.over.kind}`)}: ${brief(drag.over.words, 40)}`
                : brief(drag.from.words, 40)}
          </span>
        </div>
      ) : null}
      {dropped ? (
        <MenuAt
          at={dropped.at}
          label={t('annotate.links.dropped')}
          entries={linkRelations.map((relation) => ({
            id: relation,
            label: t(`terms.relations.${relation}`),
            icon: relationIcons[relation],
            run: () => link(dropped.from, dropped.to, relation),
          }))}
          onClose={() => useLinkDrag.setState({ dropped: null })}
        />
      ) : null}
    </>
  );
}
