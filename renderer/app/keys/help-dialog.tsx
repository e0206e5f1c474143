import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../state/commands.ts';
import { closeDialog } from '../../state/dialogs.ts';
import { keysOf } from '../../state/keys-of.ts';
import { useSettings } from '../../state/settings.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FilterField } from '../../ui/filter-field.tsx';
import { Keys } from '../../ui/keys.tsx';
import { textOf } from '../../ui/text-of.ts';
import { commandsFound, groupCommands } from './command-groups.ts';
import styles from './help-dialog.module.css';

/** The map of keys, made from the commands there are in this view. */
export function HelpDialog() {
  const { t } = useTranslation();
  const [commands] = useState(() => [...useCommands.getState().byId.values()]);
  const rebound = useSettings((state) => state.keys);
  const [wanted, setWanted] = useState('');
  const withKeys = commands.filter((command) => keysOf(command, rebound).length > 0);
  const groups = groupCommands(commandsFound(withKeys, wanted, rebound));
  return (
    <Dialog title={t('keys.title')} width="wide" reading onClose={closeDialog}>
      <div className={styles['find']}>
        <FilterField label={t('keys.find')} value={wanted} onChange={setWanted} autoFocus />
      </div>
      <p className={styles['hint']} role="status">
        {groups.length === 0 ? t('keys.noneFound') : t('keys.hint')}
      </p>
      <div className={styles['columns']}>
        {groups.map(({ group, commands: list }) => (
          <section key={group} aria-label={textOf(group)} className={styles['group']}>
            <h3>{textOf(group)}</h3>
            <dl>
              {list.map((command) => (
                <div key={command.id} className={styles['line']}>
                  <dt>{textOf(command.title)}</dt>
                  <dd>
                    {differentKeys(keysOf(command, rebound))
                      .slice(0, 2)
                      .map((key) => (
                        <Keys key={key} value={key} />
                      ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** `Shift+*` and `*` are one key on different keyboards. */
function differentKeys(keys: readonly string[]): string[] {
  return keys.filter((key) => !(keys.includes(`Shift+${key}`) && key.length === 1));
}
