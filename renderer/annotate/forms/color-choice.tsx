import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import { highlightColorOf, highlightColors } from '../../../shared/model/highlight-color.ts';
import { withColor } from '../model/bodies.ts';
import styles from './color-choice.module.css';
import { useEdit } from './use-edit.ts';

/** What a highlight is coloured with. Every colour has its name beside it for whoever cannot tell them apart. */
export function ColorChoice({ placed }: { placed: PlacedAnnotation }) {
  const { t } = useTranslation();
  const edit = useEdit(placed);
  const chosen = highlightColorOf(placed.annotation) ?? 'plain';
  return (
    <RadioGroup
      className={styles['colors'] ?? ''}
      orientation="horizontal"
      value={chosen}
      onChange={(value) => {
        const color = highlightColors.find((each) => each === value) ?? null;
        edit.once(`${edit.edited}: ${t(`annotate.colors.${color ?? 'plain'}`)}`, (old) => withColor(old, color));
      }}
    >
      <Label className={styles['label'] ?? ''}>{t('annotate.colors.label')}</Label>
      {(['plain', ...highlightColors] as const).map((color) => (
        <Radio key={color} value={color} className={`${styles['color']} ${styles[color]}`}>
          {t(`annotate.colors.${color}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
