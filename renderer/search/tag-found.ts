import { t } from 'i18next';
import type { Code } from '../../shared/model/codebook.ts';
import type { Tagged, Tagging } from '../../shared/model/tagging.ts';
import { call } from '../state/bridge.ts';
import { perform } from '../state/history.ts';
import { runJob } from '../state/jobs.ts';
import { rememberTag } from '../state/recent-tags.ts';
import { changeRegister, takeBackRegister } from '../state/register.ts';
import { useSettings } from '../state/settings.ts';
import { toastOfStep } from '../state/step-toast.ts';

/** Gives all that a query finds one tag, as one step. A tag that is not in the codebook yet is made, and goes with the undo. */
export async function tagFound(text: string, what: Tagging['what'], code: Code, isNew: boolean): Promise<void> {
  let tagged: Tagged[] = [];
  const { id, name } = code;
  const tagging: Tagging = { text, what, code: { id, name }, creator: useSettings.getState().name };
  const made = { what: 'codes' as const, changes: [{ from: null, to: code }] };
  await perform({
    label: t('search.tag.step', { name }),
    async redo() {
      if (isNew) await changeRegister(made);
      try {
        tagged = await runJob(t('search.tag.running'), (jobId) => call('search.tag', jobId, tagging));
      } catch (error) {
        if (isNew) await takeBackRegister(made);
        throw error;
      }
    },
    async undo() {
      await call('search.untag', id, tagged);
      if (isNew) await takeBackRegister(made);
    },
  });
  rememberTag(id);
  const count = what === 'articles' ? tagged.length : tagged.reduce((sum, one) => sum + one.annotations.length, 0);
  toastOfStep(count === 0 ? t('search.tag.already', { name }) : t(`search.tag.done.${what}`, { count, name }));
}
