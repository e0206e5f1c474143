import { useState } from 'react';
import { Form, Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../shared/model/codebook.ts';
import { closeDialog } from '../state/dialogs.ts';
import { useCodes } from '../state/queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import field from '../ui/field.module.css';
import { Field } from '../ui/field.tsx';
import form from '../ui/form.module.css';
import { inBackground } from '../ui/report.ts';
import { changeCode, makeCode } from './code-actions.ts';
import { codeColorNames, codeColors } from './code-colors.ts';
import styles from './code-dialog.module.css';
import { CodeSelect } from './code-select.tsx';
import { mayMove } from './code-tree.ts';
import { useCodebookState } from './codebook-store.ts';
import { removeChosen } from './tag-commands.ts';

/** Edits a tag, or makes one when there is no id. */
export function CodeDialog({ codeId }: { codeId: string | null }) {
  const codes = useCodes().data;
  if (!codes) return null;
  const code = codes.find(({ id }) => id === codeId);
  return codeId !== null && !code ? null : <Editor code={code ?? null} codes={codes} />;
}

function Editor({ code: now, codes }: { code: Code | null; codes: readonly Code[] }) {
  const { t } = useTranslation();
  // What is changed meanwhile elsewhere is not what was changed here.
  const [code] = useState(now);
  const [name, setName] = useState(code?.name ?? '');
  const [color, setColor] = useState(code?.color ?? null);
  const [parent, setParent] = useState(code?.parent ?? null);
  const [definition, setDefinition] = useState(code?.definition ?? '');
  const taken = codes.some((other) => other.id !== code?.id && other.name.toLowerCase() === name.trim().toLowerCase());
  const save = async () => {
    const values = { name: name.trim(), color, definition: definition.trim(), parent };
    if (code) await changeCode(code, { ...code, ...values });
    else {
      const made = { id: crypto.randomUUID(), ...values };
      await makeCode(made);
      useCodebookState.setState({ chosen: made.id });
    }
    closeDialog();
  };
  return (
    <Dialog
      title={code ? t('codebook.editTitle') : t('codebook.makeTitle')}
      onClose={closeDialog}
      actions={
        <>
          {code ? (
            <>
              <Button variant="danger" onPress={() => inBackground(removeChosen(code, codes).then(closeDialog))}>
                {t('codebook.remove')}
              </Button>
              <span className={form['gap']} />
            </>
          ) : null}
          <Button onPress={closeDialog}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form="code-form" isDisabled={taken || name.trim() === ''}>
            {t('ui.save')}
          </Button>
        </>
      }
    >
      <Form
        id="code-form"
        className={form['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          if (!taken) inBackground(save());
        }}
      >
        <Field
          label={t('codebook.name')}
          value={name}
          onChange={setName}
          isRequired
          autoFocus
          isInvalid={taken}
          hint={taken ? t('codebook.taken') : null}
        />
        <CodeSelect
          label={t('codebook.parent')}
          codes={codes}
          allowed={({ id }) => code === null || mayMove(codes, code.id, id)}
          none={t('codebook.noParent')}
          value={parent}
          onChange={setParent}
        />
        <RadioGroup
          className={field['field'] ?? ''}
          orientation="horizontal"
          value={color ?? ''}
          onChange={(next) => setColor(next || null)}
        >
          <Label className={field['label'] ?? ''}>{t('codebook.color')}</Label>
          <div className={styles['colors']}>
            <Radio value="" aria-label={t('codebook.noColor')} className={styles['color'] ?? ''} />
            {codeColorNames.map((each) => (
              <Radio
                key={each}
                value={codeColors[each]}
                aria-label={t(`codebook.colors.${each}`)}
                className={styles['color'] ?? ''}
                style={{ background: codeColors[each] }}
              />
            ))}
          </div>
        </RadioGroup>
        <Field
          label={t('codebook.definition')}
          value={definition}
          onChange={setDefinition}
          multiline
          hint={t('codebook.definitionHint')}
        />
      </Form>
    </Dialog>
  );
}
