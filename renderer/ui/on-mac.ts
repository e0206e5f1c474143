/** Whether the window runs on a Mac, whose modifiers are its own. */
export const onMac = /Mac/.test(globalThis.navigator?.platform ?? '');
