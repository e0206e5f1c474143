import { Folder, Globe, type LucideIcon, Tag, User } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { inBackground } from '../../ui/report.ts';
import styles from './conflict-card.module.css';
import { useChoices } from './conflicts-store.ts';
import {
  type EntryChoice,
  type EntryConflict,
  type EntryKind,
  entryFieldName,
  entryText,
  versionNumbers,
  wholeEntry,
} from './entry-conflicts.ts';
import { FieldVersions } from './field-versions.tsx';
import { settleEntry } from './settle-entry.ts';
import { VersionHead } from './version-head.tsx';

const icons: Record<EntryKind, LucideIcon> = { people: User, codes: Tag, collections: Folder, siteRules: Globe };
const nothing: EntryChoice = {};

interface Props {
  conflict: EntryConflict;
  nameOf(id: string): string;
}

/** A person, a tag, a collection or a rule with its values side by side. */
export function EntryCard({ conflict, nameOf }: Props) {
  const { t } = useTranslation();
  const { what, entry, name, fields } = conflict;
  const chosen = useChoices(({ byId }) => byId[entry.id]) as EntryChoice | undefined;
  const Icon = icons[what];
  const headingId = `conflict-${entry.id}`;
  return (
    <article className={styles['card']} aria-labelledby={headingId} data-conflict={entry.id}>
      <header className={styles['head']}>
        <Icon size={15} aria-hidden />
        <h2 id={headingId} dir="auto">
          {name}
        </h2>
        <p>{t(`conflicts.kinds.${what}`)}</p>
      </header>
      <div
        className={styles['versions']}
        style={{ '--versions': versionNumbers(conflict).length } as React.CSSProperties}
      >
        {versionNumbers(conflict).map((index) => (
          <VersionHead
            key={index}
            index={index}
            detail={t(index === 0 ? 'conflicts.inUse' : 'conflicts.kept')}
            onKeep={() => inBackground(settleEntry(conflict, wholeEntry(conflict, index)))}
          />
        ))}
        {fields.map(({ id, values }) => (
          <FieldVersions
            key={id}
            name={entryFieldName(id)}
            texts={values.map((value) => entryText(value, id, nameOf))}
            of={{ id: entry.id, field: id }}
            kept={chosen?.[id] ?? 0}
          />
        ))}
      </div>
      {chosen ? (
        <footer className={styles['foot']}>
          <Button variant="primary" onPress={() => inBackground(settleEntry(conflict, chosen ?? nothing))}>
            {t('conflicts.keepChosen')} <kbd>y</kbd>
          </Button>
        </footer>
      ) : null}
    </article>
  );
}
