import { t } from 'i18next';
import type { Code } from '../../shared/model/codebook.ts';
import { call } from '../state/bridge.ts';
import { perform, undo } from '../state/history.ts';
import { toast } from '../state/toasts.ts';
import { inBackground } from '../ui/report.ts';

/** Each is one step of the history. */

export async function makeCode(code: Code): Promise<void> {
  await perform({
    label: t('codebook.steps.make'),
    redo: async () => void (await call('codes.save', code)),
    undo: () => call('codes.remove', code.id),
  });
}

export async function changeCode(before: Code, after: Code): Promise<void> {
  await perform({
    label: t('codebook.steps.edit'),
    redo: async () => void (await call('codes.save', after)),
    undo: async () => void (await call('codes.save', before)),
  });
}

export async function removeCode(code: Code): Promise<void> {
  await perform({
    label: t('codebook.steps.remove'),
    redo: () => call('codes.remove', code.id),
    undo: async () => void (await call('codes.save', code)),
  });
  toast(t('codebook.removed', { name: code.name }), {
    action: { label: t('app.undo'), run: () => inBackground(undo()) },
  });
}
