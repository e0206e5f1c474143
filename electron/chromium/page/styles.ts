/** Menus and dialogs of the second runtime. A constructed style sheet, which the page's policy allows. */
export const css = `
:host {
  all: initial;
  color-scheme: light dark;
  --paper: light-dark(#fffefb, #24231f);
  --ink: light-dark(#1d1b16, #f1eee6);
  --faint: light-dark(#5d584d, #b5afa2);
  --line: light-dark(#8b8577, #7d776a);
  --soft: light-dark(#d9d4c8, #45423a);
  --mark: light-dark(oklch(0.45 0.095 160), oklch(0.79 0.105 160));
  --on-mark: light-dark(oklch(0.99 0.005 160), oklch(0.19 0.03 160));
  --focus: light-dark(oklch(0.5 0.16 255), oklch(0.75 0.13 250));
  --trouble: light-dark(#8f1d12, #ffb4a8);
  font: 15px/1.45 'Inter Variable', Inter, system-ui, sans-serif;
  color: var(--ink);
}
* { box-sizing: border-box; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
[popover], dialog {
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 8px;
  box-shadow: 0 8px 30px rgb(0 0 0 / 30%);
  padding: 0;
}
[popover] { position: fixed; inset: auto; margin: 0; }
dialog { width: min(44rem, calc(100vw - 2rem)); max-height: calc(100vh - 2rem); padding: 1.25rem; overflow: auto; }
dialog.message { width: min(30rem, calc(100vw - 2rem)); }
dialog::backdrop { background: rgb(0 0 0 / 40%); }
h2 { margin: 0 0 .75rem; font-size: 1.1rem; font-weight: 600; }
p { margin: 0 0 .75rem; white-space: pre-line; }
.detail { color: var(--faint); max-height: 40vh; overflow: auto; }
.problem { color: var(--trouble); min-height: 1.45em; margin: .5rem 0 0; }
label { display: block; margin: .5rem 0 .2rem; color: var(--faint); font-size: .87rem; }
.row { display: flex; gap: .5rem; align-items: center; }
.row > .grow { flex: 1; min-width: 0; }
.buttons { display: flex; gap: .5rem; justify-content: flex-end; flex-wrap: wrap; margin-top: 1rem; }
.buttons > .first { margin-right: auto; }
input[type='text'] {
  width: 100%; min-height: 32px; padding: .25rem .5rem; font: inherit; color: inherit; background: transparent;
  border: 1px solid var(--line); border-radius: 5px;
}
.check { display: flex; gap: .4rem; align-items: center; color: var(--ink); font-size: 1rem; }
.check input { width: 18px; height: 18px; accent-color: var(--mark); }
button {
  min-height: 32px; padding: .25rem .9rem; font: inherit; color: inherit; background: transparent;
  border: 1px solid var(--line); border-radius: 5px; cursor: default;
}
button:hover { background: var(--soft); }
button.primary { color: var(--on-mark); background: var(--mark); border-color: var(--mark); }
[role='listbox'] {
  margin: .5rem 0 0; padding: .25rem; height: min(40vh, 20rem); overflow: auto;
  border: 1px solid var(--line); border-radius: 5px;
}
[role='option'] { display: flex; gap: .5rem; align-items: center; min-height: 28px; padding: .1rem .5rem; border-radius: 4px; scroll-margin: 4px; }
[role='option'] svg { flex: none; }
[role='option'][aria-selected='true'] { color: var(--on-mark); background: var(--mark); }
[role='option'].active { outline: 2px solid var(--focus); outline-offset: -2px; }
[role='option'][aria-selected='true'].active { outline-color: var(--ink); }
[role='menubar'] { display: flex; padding: 2px 4px; }
.bar { inset: 0 0 auto 0; width: 100vw; border-radius: 0; border-width: 0 0 1px; }
[role='menu'] { margin: 0; padding: 4px; min-width: 14rem; list-style: none; }
[role^='menuitem'] {
  display: flex; gap: 1.5rem; justify-content: space-between; align-items: center;
  min-height: 28px; padding: .15rem .75rem; border-radius: 4px; white-space: nowrap; cursor: default;
}
[role^='menuitem']:focus, [role='menuitem'][aria-expanded='true'] { color: var(--on-mark); background: var(--mark); outline: none; }
[role^='menuitem'][aria-disabled='true'] { color: var(--faint); }
[role^='menuitem'][aria-disabled='true']:focus { background: var(--soft); }
.key { font-size: .87rem; opacity: .85; }
[role='separator'] { height: 1px; margin: 4px 8px; background: var(--soft); }
@media (forced-colors: active) {
  [role^='menuitem']:focus, [role='option'][aria-selected='true'] { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;
