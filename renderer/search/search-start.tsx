import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../ui/empty.tsx';
import styles from './search-start.module.css';

/** What can be asked, each with what it finds. The first half is about words, the second about fields; a field with no value offers its values. */
const examples = [
  ['phrase', '“exact words”'],
  ['without', 'harbour -strike'],
  ['begin', 'ferr*'],
  ['near', 'NEAR(ferry toll, 5)'],
  ['status', 'status:unchecked'],
  ['speaker', 'speaker:'],
  ['tag', 'tag:'],
  ['published', 'published:2024..'],
  ['site', 'site:'],
  ['added', 'added:yesterday..'],
] as const;

/** Before anything is asked: what can be, by example. Pressing one asks it. */
export function SearchStart({ onAsk }: { onAsk(text: string): void }) {
  const { t } = useTranslation();
  return (
    <Empty
      icon={Search}
      action={
        <ul className={styles['examples']} aria-label={t('search.examples.title')}>
          {examples.map(([name, query]) => (
            <li key={name}>
              <button type="button" onClick={() => onAsk(query)}>
                <code>{query}</code>
                <span>{t(`search.examples.${name}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      }
    >
      {t('search.start')}
    </Empty>
  );
}
