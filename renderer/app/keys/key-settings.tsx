import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../state/announce.ts';
import { type Command, useCommands } from '../../state/commands.ts';
import { conflictsOf, keysOf } from '../../state/keys-of.ts';
import { changeSettings, useSettings } from '../../state/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Keys } from '../../ui/keys.tsx';
import { inBackground } from '../../ui/report.ts';
import { textOf } from '../../ui/text-of.ts';
import { commandsFound, differentCommands, groupCommands } from './command-groups.ts';
import { keyOfEvent } from './key-of-event.ts';
import styles from './key-settings.module.css';
import { viewCommands } from './view-commands.ts';

/** Every command of every view with its key, to be changed by pressing another. */
export function KeySettings() {
  const { t } = useTranslation();
  const [commands] = useState(() => differentCommands([...viewCommands(), ...useCommands.getState().byId.values()]));
  const [filter, setFilter] = useState('');
  const [recording, setRecording] = useState<string | null>(null);
  const shown = commandsFound(
    commands,
    filter,
    useSettings((state) => state.keys),
  );
  return (
    <div className={styles['keys']}>
      <Field label={t('keys.find')} value={filter} onChange={setFilter} />
      {groupCommands(shown).map(({ group, commands: list }) => (
        <div key={group} className={styles['group']}>
          <h4>{textOf(group)}</h4>
          <ul aria-label={textOf(group)}>
            {list.map((command) => (
              <KeyLine
                key={command.id}
                command={command}
                commands={commands}
                recording={recording === command.id}
                onRecord={(on) => setRecording(on ? command.id : null)}
              />
            ))}
          </ul>
        </div>
      ))}
      {shown.length === 0 ? <p role="status">{t('keys.noCommand')}</p> : null}
    </div>
  );
}

interface LineProps {
  command: Command;
  commands: readonly Command[];
  recording: boolean;
  onRecord(on: boolean): void;
}

function KeyLine({ command, commands, recording, onRecord }: LineProps) {
  const { t } = useTranslation();
  const rebound = useSettings((state) => state.keys);
  const name = textOf(command.title);
  const [key] = keysOf(command, rebound);
  const other = key ? commands.find(({ id }) => conflictsOf(command.id, key, commands, rebound).includes(id)) : null;
  // What has one key from the start never listens at the same time.
  const isOwn = other && (command.id in rebound || other.id in rebound);
  const clash = isOwn && other.group === command.group ? other : null;

  const set = (to: string | null) => {
    const { [command.id]: _, ...rest } = rebound;
    inBackground(changeSettings({ keys: to === null ? rest : { ...rest, [command.id]: to } }));
    onRecord(false);
    announce(t('keys.set', { name, key: to ?? command.keys[0] ?? t('keys.none') }));
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!recording) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') onRecord(false);
    else {
      const pressed = keyOfEvent(event.nativeEvent);
      if (pressed) set(pressed);
    }
  };

  return (
    <li className={styles['line']}>
      <span className={styles['name']}>
        {name}
        {clash && key ? (
          <span className={styles['clash']}>{t('keys.clash', { key, other: textOf(clash.title) })}</span>
        ) : null}
      </span>
      {rebound[command.id] === undefined ? null : (
        <Button variant="quiet" aria-label={t('keys.resetFor', { name })} onPress={() => set(null)}>
          {t('keys.reset')}
        </Button>
      )}
      {recording && key ? (
        <Button variant="quiet" aria-label={t('keys.removeFor', { name })} onPress={() => set('')}>
          {t('keys.remove')}
        </Button>
      ) : null}
      <button
        type="button"
        className={styles['record']}
        aria-label={t('keys.change', { name, key: key ?? t('keys.none') })}
        aria-pressed={recording}
        onClick={() => {
          onRecord(!recording);
          if (!recording) announce(t('keys.recording', { name }));
        }}
        onKeyDownCapture={onKeyDown}
      >
        {recording ? t('keys.press') : key ? <Keys value={key} /> : t('keys.none')}
      </button>
    </li>
  );
}
