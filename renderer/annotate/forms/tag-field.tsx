import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type PlacedAnnotation, tagsOf } from '../../../shared/model/annotation.ts';
import { useCodes } from '../../state/queries.ts';
import { rememberTag } from '../../state/recent-tags.ts';
import { bringing, newCode } from '../../state/register.ts';
import { IconButton } from '../../ui/button.tsx';
import { withoutTag, withTag } from '../model/bodies.ts';
import { TagDot } from '../tag-dot.tsx';
import { useColorOf } from '../use-color-of.ts';
import styles from './forms.module.css';
import { Picker } from './picker.tsx';
import { useEdit } from './use-edit.ts';

/** The tags of an annotation, and a field to add one from the codebook or a new one. */
export function TagField({ placed }: { placed: PlacedAnnotation }) {
  const { t } = useTranslation();
  const codes = useCodes().data ?? [];
  const edit = useEdit(placed);
  const colorOf = useColorOf();
  const tags = tagsOf(placed.annotation);
  const used = new Set(tags.map((tag) => tag['stet:code']));

  const choose = (id: string | null) => {
    const code = codes.find((one) => one.id === id);
    if (!code) return;
    rememberTag(code.id);
    edit.told(t('annotate.tagged', { tag: code.name }), (annotation) => withTag(annotation, code));
  };
  const make = (name: string) => {
    const code = newCode(name);
    rememberTag(code.id);
    edit.told(
      t('annotate.tagged', { tag: name }),
      (annotation) => withTag(annotation, code),
      bringing({ what: 'codes', changes: [{ from: null, to: code }] }),
    );
  };

  return (
    <div data-field="tags" className={styles['tags']}>
      {tags.length > 0 ? (
        <ul aria-label={t('annotate.tags.label')}>
          {tags.map((tag) => (
            <li key={tag['stet:code'] ?? tag.value}>
              <span>
                <TagDot color={colorOf(tag['stet:code'])} />
                {tag.value}
              </span>
              <IconButton
                icon={X}
                small
                label={t('annotate.tags.remove', { tag: tag.value })}
                onPress={() => edit.told(t('annotate.tags.removed', { tag: tag.value }), (old) => withoutTag(old, tag))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <Picker
        label={t('annotate.tags.add')}
        options={codes.filter((code) => !used.has(code.id)).map(({ id, name }) => ({ id, name }))}
        value=""
        onChoose={choose}
        onMake={make}
        makeLabel={(name) => t('annotate.tags.make', { name })}
      />
    </div>
  );
}
