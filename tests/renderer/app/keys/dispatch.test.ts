import { expect, it } from 'vitest';
import { type Binding, createDispatcher } from '../../../../renderer/app/keys/dispatch.ts';

const press = (key: string, modifiers: string[] = []) =>
  ({ key, code: '', getModifierState: (name: string) => modifiers.includes(name) }) as unknown as KeyboardEvent;

function runs(bindings: Binding[], ...presses: [key: string, at: number, ...modifiers: string[]][]): (string | null)[] {
  const dispatch = createDispatcher(() => bindings);
  return presses.map(([key, at, ...modifiers]) => dispatch(press(key, modifiers), at).run);
}

const keys: Binding[] = [
  { id: 'claim', key: 'c' },
  { id: 'go.claims', key: 'g c' },
  { id: 'go.library', key: 'g l' },
  { id: 'wide', key: 'Shift+J' },
  { id: 'next', key: 'j' },
  { id: 'search', key: '/' },
  { id: 'narrow', key: '[' },
  { id: 'tag', key: '1' },
];

it.each<[string, [string, number, ...string[]][], (string | null)[]]>([
  ['one key', [['c', 0]], ['claim']],
  [
    'a sequence keeps its keys',
    [
      ['g', 0],
      ['c', 300],
    ],
    [null, 'go.claims'],
  ],
  [
    'a sequence that takes too long is none',
    [
      ['g', 0],
      ['c', 5000],
    ],
    [null, 'claim'],
  ],
  [
    'a broken sequence gives the key back',
    [
      ['g', 0],
      ['j', 100],
      ['c', 200],
    ],
    [null, 'next', 'claim'],
  ],
  [
    'Shift makes another key',
    [
      ['J', 0, 'Shift'],
      ['j', 10],
    ],
    ['wide', 'next'],
  ],
  [
    'a modifier alone breaks no sequence',
    [
      ['g', 0],
      ['Shift', 50, 'Shift'],
      ['l', 100],
    ],
    [null, null, 'go.library'],
  ],
  ['an unknown key', [['x', 0]], [null]],
  ['a sign that takes Shift where German is written', [['/', 0, 'Shift']], ['search']],
  ['a sign that takes AltGr there', [['[', 0, 'AltGraph']], ['narrow']],
  ['a digit that takes Shift where French is written', [['1', 0, 'Shift']], ['tag']],
  ['Alt with a digit is another key', [['1', 0, 'Alt']], [null]],
  ['Ctrl with a sign is another key', [['/', 0, 'Control']], [null]],
])('%s', (_, presses, expected) => {
  expect(runs(keys, ...presses)).toEqual(expected);
});

it.each<[string, string[], [run: string | null, resting: string | null][]]>([
  [
    'keeps its keys and tells that it rests',
    ['f', 'd'],
    [
      [null, null],
      [null, 'mark.disputed'],
    ],
  ],
  [
    'gives way to one of the same keys that can be used',
    ['f', 's'],
    [
      [null, null],
      ['mark.other', null],
    ],
  ],
  ['of one key gives it to whoever else has it', ['d'], [['done', null]]],
  [
    'is over with it',
    ['f', 'd', 'd'],
    [
      [null, null],
      [null, 'mark.disputed'],
      ['done', null],
    ],
  ],
])('a command that rests %s', (_, presses, expected) => {
  const dispatch = createDispatcher(() => [
    { id: 'mark.disputed', key: 'f d', rests: true },
    { id: 'mark.supported', key: 'f s', rests: true },
    { id: 'mark.other', key: 'f s', rests: false },
    { id: 'delete', key: 'd', rests: true },
    { id: 'done', key: 'd' },
  ]);
  const found = presses.map((key, at) => dispatch(press(key), at));
  expect(found.map(({ run, resting }) => [run, resting])).toEqual(expected);
});

it('a key named by its place tells Shift apart, whatever sign it types', () => {
  const panes: Binding[] = [
    { id: 'left', key: '$mod+Backslash' },
    { id: 'right', key: '$mod+Shift+Backslash' },
  ];
  const at = (key: string, ...modifiers: string[]) => ({ ...press(key, modifiers), code: 'Backslash' });
  const dispatch = createDispatcher(() => panes);
  expect(dispatch(at('\\', 'Control'), 0).run).toBe('left');
  expect(dispatch(at('|', 'Control', 'Shift'), 10).run).toBe('right');
  expect(dispatch(at('#', 'Control'), 20).run).toBe('left');
});

it.each<[string, string, string[], string | null]>([
  ['й', 'KeyQ', [], 'quote'],
  ['я', 'KeyZ', ['Control'], 'undo'],
  ['О', 'KeyJ', ['Shift'], 'wide'],
  ['х', 'BracketLeft', [], 'narrow'],
  // A Latin letter is what it says, wherever it lies.
  ['a', 'KeyQ', [], null],
  ['ö', 'Semicolon', [], null],
])('%s on the key %s with %j runs %s', (key, code, modifiers, expected) => {
  const letters: Binding[] = [...keys, { id: 'quote', key: 'q' }, { id: 'undo', key: '$mod+z' }];
  const dispatch = createDispatcher(() => letters);
  expect(dispatch({ ...press(key, modifiers), code }, 0).run).toBe(expected);
});

it('the first of two on one key wins', () => {
  expect(runs([{ id: 'top', key: 'c' }, ...keys], ['c', 0])).toEqual(['top']);
});

it('says when a key was taken, so that the browser does not use it too', () => {
  const dispatch = createDispatcher(() => keys);
  expect(dispatch(press('g'), 0)).toEqual({ run: null, resting: null, handled: true });
  expect(dispatch(press('l'), 10)).toEqual({ run: 'go.library', resting: null, handled: true });
  expect(dispatch(press('x'), 20)).toEqual({ run: null, resting: null, handled: false });
});
