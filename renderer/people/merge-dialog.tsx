import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { NOBODY, type Voice } from '../../shared/survey/voices.ts';
import { closeDialog } from '../state/dialogs.ts';
import { useHeard, useVoices } from '../state/survey-queries.ts';
import { Awaited } from '../ui/awaited.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { inBackground } from '../ui/report.ts';
import { familyName, namesakesFirst } from './merge.ts';
import styles from './merge-dialog.module.css';
import { arriveAt } from './people-store.ts';
import { mergeVoices } from './person-actions.ts';

/** Two who are one: chooses the other, and whose name is kept. `voiceKey` is that of a voice. */
export function MergeDialog({ voiceKey }: { voiceKey: string }) {
  const voice = useHeard(voiceKey).data?.voice;
  return voice ? <Chooser voice={voice} /> : null;
}

/** Voices that are listed at most: who is not among them is found by name. */
const LISTED = 200;

function Chooser({ voice }: { voice: Voice }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [other, setOther] = useState<Voice | null>(null);
  const [keep, setKeep] = useState<'this' | 'other'>('this');
  const { data, error, refetch } = useVoices({ filter: text, limit: LISTED });
  // However many voices there are: those of the same family name are asked for by it.
  const namesakes = useVoices({ filter: familyName(voice.name), limit: LISTED }).data?.voices ?? [];
  const voices = namesakesFirst(voice.name, text === '' ? namesakes : [], data?.voices ?? []);
  const shown = voices.filter(({ key }) => key !== voice.key && key !== NOBODY);
  const merge = async () => {
    if (!other) return;
    const [kept, gone] = keep === 'this' ? [voice, other] : [other, voice];
    closeDialog();
    const person = await mergeVoices(kept, gone);
    arriveAt(person.id);
  };
  return (
    <Dialog
      title={t('people.mergeTitle', { name: voice.name })}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>{t('ui.cancel')}</Button>
          <Button variant="primary" icon={ArrowRight} isDisabled={other === null} onPress={() => inBackground(merge())}>
            {t('people.merge')}
          </Button>
        </>
      }
    >
      <div className={styles['chooser']}>
        <Field label={t('people.mergeFind')} value={text} onChange={setText} autoFocus />
        <ListBox
          aria-label={t('people.mergeWith')}
          className={styles['voices'] ?? ''}
          selectionMode="single"
          // It closes the dialog, also once somebody is chosen.
          escapeKeyBehavior="none"
          selectedKeys={other ? [other.key] : []}
          onSelectionChange={(keys) => setOther(shown.find(({ key }) => keys !== 'all' && keys.has(key)) ?? null)}
          renderEmptyState={() =>
            data ? (
              <p className={styles['none']}>{t('people.mergeNobody')}</p>
            ) : (
              <Awaited error={error} again={refetch} />
            )
          }
        >
          {shown.map(({ key, name, role, person, quotes, claims }) => (
            <ListBoxItem key={key} id={key} textValue={name} className={styles['voice'] ?? ''}>
              <span>{name}</span>
              <small>
                {[person ? null : t('people.asPrinted'), role, person?.affiliation].filter(Boolean).join(', ')}
              </small>
              <span className={styles['count']}>{quotes + claims}</span>
            </ListBoxItem>
          ))}
        </ListBox>
        {other ? (
          <>
            <Choice<'this' | 'other'>
              label={t('people.mergeKeep')}
              value={keep}
              onChange={setKeep}
              options={[
                { value: 'this', label: voice.name },
                { value: 'other', label: other.name },
              ]}
            />
            <p className={styles['none']}>
              {t('people.mergeEffect', {
                kept: keep === 'this' ? voice.name : other.name,
                gone: keep === 'this' ? other.name : voice.name,
              })}
            </p>
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
