import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SiteRule } from '../../../shared/model/site-rule.ts';
import { closeDialog } from '../../state/dialogs.ts';
import { useSiteRules } from '../../state/queries.ts';
import { performChanges } from '../../state/register.ts';
import { undoable } from '../../state/undoable.ts';
import { IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './site-rules-dialog.module.css';

/** Decisions about lines that hold for all that is imported from a site, and the way to end each. */
export function SiteRulesDialog() {
  const { t, i18n } = useTranslation();
  const listed = useSiteRules();
  const rules = listed.data ?? [];
  const sites = [...Map.groupBy(rules, ({ site }) => site)].sort(([a], [b]) => a.localeCompare(b, i18n.language));
  const end = (rule: SiteRule) =>
    undoable(
      performChanges(t('import.rules.step'), { what: 'siteRules', changes: [{ from: rule, to: null }] }),
      t('import.rules.ended', { site: rule.site }),
    );
  return (
    <Dialog title={t('import.rules.title')} width="wide" onClose={closeDialog}>
      <p className={styles['intro']}>{t(listed.data?.length === 0 ? 'import.rules.none' : 'import.rules.text')}</p>
      {listed.error ? <p role="alert">{listed.error.message}</p> : null}
      {sites.map(([site, own]) => (
        <section key={site} className={styles['site']}>
          <h3>{site}</h3>
          <ul>
            {own.map((rule) => (
              <li key={rule.id}>
                <span className={styles['action']}>{t(`import.rules.${rule.action}`)}</span>
                <span className={styles['line']} dir="auto">
                  {rule.line}
                </span>
                <IconButton
                  icon={Trash2}
                  small
                  label={t('import.rules.end', { line: rule.line })}
                  onPress={() => end(rule)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
