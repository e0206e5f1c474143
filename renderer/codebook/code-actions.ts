import { t } from 'i18next';
import type { Code } from '../../shared/model/codebook.ts';
import { call } from '../state/bridge.ts';
import { perform } from '../state/history.ts';
import { changeEverywhere } from '../state/rewrite.ts';
import { toastOfStep } from '../state/step-toast.ts';

/** Each is one step of the history. */

export async function makeCode(code: Code): Promise<void> {
  await perform({
    label: t('codebook.steps.make'),
    redo: async () => void (await call('codes.save', code)),
    undo: () => call('codes.remove', code.id),
  });
}

/** A new name is the name of the tag wherever it was put. */
export async function changeCode(before: Code, after: Code): Promise<void> {
  await changeEverywhere({
    label: t('codebook.steps.edit'),
    rewrites: before.name === after.name ? [] : [{ what: 'code', from: named(before), into: named(after) }],
    register: { redo: () => save([after]), undo: () => save([before]) },
  });
}

/** Puts a tag below another; null puts it at the top. */
export async function moveCode(code: Code, parent: Code | null): Promise<void> {
  if (code.parent === (parent?.id ?? null)) return;
  await perform({
    label: t('codebook.steps.move'),
    redo: () => save([{ ...code, parent: parent?.id ?? null }]),
    undo: () => save([code]),
  });
  const where = parent ? t('codebook.moved', { name: code.name, parent: parent.name }) : t('codebook.movedUp', code);
  toastOfStep(where);
}

/** Makes one of two tags: what carries the one carries the other from then on, and what was below it is below the other. */
export async function mergeCode(gone: Code, kept: Code, codes: readonly Code[]): Promise<void> {
  // The kept one may stand below the other: it takes its place.
  const moved = codes.filter(({ id, parent }) => parent === gone.id && id !== kept.id);
  const raised = kept.parent === gone.id ? [{ ...kept, parent: gone.parent }] : [];
  const definition = kept.definition || gone.definition;
  const after = { ...(raised[0] ?? kept), definition, color: kept.color ?? gone.color };
  await changeEverywhere({
    label: t('codebook.steps.merge'),
    rewrites: [{ what: 'code', from: named(gone), into: named(kept) }],
    register: {
      async redo() {
        await save([after, ...moved.map((code) => ({ ...code, parent: kept.id }))]);
        await call('codes.remove', gone.id);
      },
      undo: () => save([gone, kept, ...moved]),
    },
  });
  toastOfStep(t('codebook.merged', { gone: gone.name, kept: kept.name }));
}

/** Takes a tag off everything and out of the codebook; those below it move up. */
export async function removeCode(code: Code, codes: readonly Code[]): Promise<void> {
  const below = codes.filter(({ parent }) => parent === code.id);
  await changeEverywhere({
    label: t('codebook.steps.remove'),
    rewrites: [{ what: 'code', from: named(code), into: null }],
    register: {
      async redo() {
        await save(below.map((each) => ({ ...each, parent: code.parent })));
        await call('codes.remove', code.id);
      },
      undo: () => save([code, ...below]),
    },
  });
  toastOfStep(t('codebook.removed', { name: code.name }));
}

function named({ id, name }: Code): { id: string; name: string } {
  return { id, name };
}

async function save(codes: readonly Code[]): Promise<void> {
  for (const code of codes) await call('codes.save', code);
}
