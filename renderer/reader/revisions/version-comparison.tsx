import { Columns2, Copy, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionInfo } from '../../../shared/model/version-info.ts';
import { openBeside } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { inBackground } from '../../ui/report.ts';
import { Select } from '../../ui/select.tsx';
import { copyCitation } from './citation.ts';
import { Comparison } from './comparison.tsx';
import styles from './revisions.module.css';
import { useVersionText } from './use-versions.ts';
import { keepOnly } from './version-actions.ts';

interface Props {
  articleId: string;
  shown: VersionInfo;
  versions: readonly VersionInfo[];
}

/** What is different between a version and the article that is read, or another version, word by word. */
export function VersionComparison({ articleId, shown, versions }: Props) {
  const { t, i18n } = useTranslation();
  const taken = t('reader.versions.taken', { when: formatMoment(shown.added, i18n.language) });
  const [other, setOther] = useState(articleId);
  const before = useVersionText(shown.id);
  const after = useVersionText(other);
  const problem = before.error ?? after.error;
  return (
    <>
      <div className={styles['ways']}>
        {versions.length > 1 ? (
          <div className={styles['whole']}>
            <Select
              label={t('reader.revisions.comparedWith')}
              options={[
                { value: articleId, label: t('reader.versions.this') },
                ...versions.filter(({ id }) => id !== shown.id).map(({ id, title }) => ({ value: id, label: title })),
              ]}
              value={other}
              onChange={setOther}
            />
          </div>
        ) : null}
        <Button icon={Columns2} onPress={() => openBeside(shown.id)}>
          {t('reader.versions.open')}
        </Button>
        <Button icon={Copy} onPress={() => inBackground(copyCitation(shown, taken))}>
          {t('reader.citation.copy')}
        </Button>
        <Button icon={Trash2} onPress={() => keepOnly(versions.map(({ id }) => id))}>
          {t('reader.versions.keep')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <section className={styles['text']} tabIndex={0} aria-label={t('reader.versions.difference')}>
        {problem ? <p role="alert">{problem.message}</p> : null}
        {before.data !== undefined && after.data !== undefined ? (
          <Comparison before={before.data} after={after.data} />
        ) : null}
      </section>
    </>
  );
}
