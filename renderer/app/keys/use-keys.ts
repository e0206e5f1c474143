import { useEffect } from 'react';
import { runCommand, useCommands } from '../../state/commands.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { keysOf } from '../../state/keys-of.ts';
import { useSettings } from '../../state/settings.ts';
import { toast } from '../../state/toasts.ts';
import { textOf } from '../../ui/text-of.ts';
import { type Binding, createDispatcher } from './dispatch.ts';
import { isUntouched, watchFields } from './untouched-fields.ts';

/** Runs commands by their keys. In dialogs and menus all rest; in text fields all but those made for it. */
export function useKeys(): void {
  useEffect(() => {
    const dispatch = createDispatcher(bindings);
    const onKeyDown = (event: KeyboardEvent): boolean => {
      if (event.defaultPrevented || event.isComposing) return false;
      const { run, resting, handled } = dispatch(event, performance.now());
      if (handled) event.preventDefault();
      if (run !== null) runCommand(run);
      if (resting !== null) tellWhy(resting);
      return handled;
    };
    const beforeLists = (event: KeyboardEvent) => {
      if (isSign(event) && isInList(event.target) && onKeyDown(event)) event.stopPropagation();
    };
    window.addEventListener('keydown', beforeLists, true);
    window.addEventListener('keydown', onKeyDown);
    const leaveFields = watchFields();
    return () => {
      leaveFields();
      window.removeEventListener('keydown', beforeLists, true);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** Whoever has pressed all keys of a command waits for something to happen. */
function tellWhy(id: string): void {
  const lacks = useCommands.getState().byId.get(id)?.lacks;
  if (lacks !== undefined) toast(textOf(lacks));
}

function isSign({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}

/**
 * Lists of a pane take letters for the beginning of a name and let nobody else hear of them. A command comes first: its key means the
 * same wherever one is, and such lists have a filter. Lists that a field opens lie outside of the panes.
 */
function isInList(target: EventTarget | null): boolean {
  const list = target instanceof Element ? target.closest('[role="listbox"], [role="treegrid"]') : null;
  return list?.closest('[id^="pane-"]') != null;
}

/** The commands there are, also those that rest, the one registered last first: what is on top wins. */
function bindings(event: KeyboardEvent): Binding[] {
  const target = event.target instanceof Element ? event.target : null;
  const typing = isTextField(target);
  if (useDialogs.getState().open || target?.closest('[role="dialog"], [role="alertdialog"], [role="menu"]')) return [];
  const rebound = useSettings.getState().keys;
  const found: Binding[] = [];
  for (const command of useCommands.getState().byId.values()) {
    const { inTextFields = false } = command;
    const listens = inTextFields === 'untouched' ? isUntouched(target) : inTextFields;
    if (typing && !listens) continue;
    const rests = command.enabled?.() === false;
    // Enter and Space belong to the control that has the focus.
    for (const key of keysOf(command, rebound)) {
      if (typing && writes(key)) continue;
      if (!((key === 'Enter' || key === 'Space') && isControl(target))) found.unshift({ id: command.id, key, rests });
    }
  }
  return found;
}

/** Of a sequence, the first press: letters and signs without a modifier. */
function writes(key: string): boolean {
  return /^(Shift\+)?.$/u.test(key.split(' ')[0] ?? '');
}

const fieldTypes = new Set(['button', 'checkbox', 'radio', 'range', 'color', 'submit', 'reset', 'file']);

function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !fieldTypes.has(element.type);
  return element !== null && element.closest('textarea, select, [contenteditable="true"], [role="combobox"]') !== null;
}

function isControl(element: Element | null): boolean {
  return element?.closest('button, a, input, summary, [role="option"], [role="grid"], [role="separator"]') != null;
}
