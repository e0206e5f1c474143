import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../shared/model/settings.ts';
import { closeDialog } from '../../state/dialogs.ts';
import { changeSettings, useSettings } from '../../state/settings.ts';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { inBackground } from '../../ui/report.ts';
import { KeySettings } from '../keys/key-settings.tsx';
import { About } from './about.tsx';
import styles from './settings-dialog.module.css';
import { Stepper } from './stepper.tsx';

const themes = ['system', 'light', 'sepia', 'dark'] as const;
const fonts = ['literata', 'inter', 'atkinson'] as const;

/** Every change holds at once; there is nothing to confirm. */
export function SettingsDialog() {
  const { t } = useTranslation();
  const { theme, font, textSize, lineWidth, lineHeight } = useSettings();
  const set = (change: Partial<Settings>) => inBackground(changeSettings(change));
  return (
    <Dialog title={t('settings.title')} width="wide" onClose={closeDialog}>
      <div className={styles['settings']}>
        <section aria-labelledby="settings-appearance">
          <h3 id="settings-appearance">{t('settings.appearance')}</h3>
          <Choice
            label={t('settings.theme')}
            value={theme}
            options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
            onChange={(value) => set({ theme: value })}
          />
        </section>
        <section aria-labelledby="settings-reading">
          <h3 id="settings-reading">{t('settings.reading')}</h3>
          <Choice
            label={t('settings.font')}
            value={font}
            options={fonts.map((value) => ({ value, label: t(`settings.fonts.${value}`) }))}
            onChange={(value) => set({ font: value })}
          />
          <div className={styles['steppers']}>
            <Stepper
              label={t('settings.size')}
              value={textSize}
              min={12}
              max={40}
              step={1}
              unit={t('settings.pixels')}
              onChange={(value) => set({ textSize: value })}
            />
            <Stepper
              label={t('settings.width')}
              value={lineWidth}
              min={40}
              max={100}
              step={2}
              unit={t('settings.characters')}
              onChange={(value) => set({ lineWidth: value })}
            />
            <Stepper
              label={t('settings.height')}
              value={lineHeight}
              min={1.2}
              max={2.4}
              step={0.1}
              unit={t('settings.times')}
              onChange={(value) => set({ lineHeight: value })}
            />
          </div>
          <p className={styles['sample']}>{t('settings.sample')}</p>
        </section>
        <section aria-labelledby="settings-you">
          <h3 id="settings-you">{t('settings.you')}</h3>
          <NameField />
        </section>
        <section aria-labelledby="settings-keys">
          <h3 id="settings-keys">{t('settings.keys')}</h3>
          <KeySettings />
        </section>
        <section aria-labelledby="settings-about">
          <h3 id="settings-about">{t('settings.about')}</h3>
          <About />
        </section>
      </div>
    </Dialog>
  );
}

/** Kept with every letter, so that closing the dialog loses none; the field shows its own words meanwhile. */
function NameField() {
  const { t } = useTranslation();
  const [name, setName] = useState(() => useSettings.getState().name);
  return (
    <Field
      label={t('settings.name')}
      value={name}
      maxLength={200}
      onChange={(next) => {
        setName(next);
        inBackground(changeSettings({ name: next }));
      }}
      hint={t('settings.nameHint')}
    />
  );
}
