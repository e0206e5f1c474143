import { t } from 'i18next';
import type { Code } from '../../shared/model/codebook.ts';
import { performChanges } from '../state/register.ts';
import { changeEverywhere } from '../state/rewrite.ts';
import { toastOfStep } from '../state/step-toast.ts';
import { below, codesWithout, mergedCodes } from './code-tree.ts';

/** Each is one step of the history. */

export async function makeCode(code: Code): Promise<void> {
  await performChanges(t('codebook.steps.make'), { what: 'codes', changes: [{ from: null, to: code }] });
}

/** A new name is the name of the tag wherever it was put. */
export async function changeCode(before: Code, after: Code): Promise<void> {
  await changeEverywhere({
    label: t('codebook.steps.edit'),
    rewrites: before.name === after.name ? [] : [{ what: 'code', from: named(before), into: named(after) }],
    register: { what: 'codes', changes: [{ from: before, to: after }] },
  });
}

/** Puts a tag below another; null puts it at the top. */
export async function moveCode(code: Code, parent: Code | null): Promise<void> {
  const moved = below(code, parent?.id ?? null);
  if (code.parent === moved.to.parent) return;
  await performChanges(t('codebook.steps.move'), { what: 'codes', changes: [moved] });
  const where = parent ? t('codebook.moved', { name: code.name, parent: parent.name }) : t('codebook.movedUp', code);
  toastOfStep(where);
}

/** Makes one of two tags: what carries the one carries the other from then on, and what was below it is below the other. */
export async function mergeCode(gone: Code, kept: Code, codes: readonly Code[]): Promise<void> {
  await changeEverywhere({
    label: t('codebook.steps.merge'),
    rewrites: [{ what: 'code', from: named(gone), into: named(kept) }],
    register: { what: 'codes', changes: mergedCodes(codes, gone, kept) },
  });
  toastOfStep(t('codebook.merged', { gone: gone.name, kept: kept.name }));
}

/** Takes a tag off everything and out of the codebook; those below it move up. */
export async function removeCode(code: Code, codes: readonly Code[]): Promise<void> {
  await changeEverywhere({
    label: t('codebook.steps.remove'),
    rewrites: [{ what: 'code', from: named(code), into: null }],
    register: { what: 'codes', changes: codesWithout(codes, code) },
  });
  toastOfStep(t('codebook.removed', { name: code.name }));
}

function named({ id, name }: Code): { id: string; name: string } {
  return { id, name };
}
