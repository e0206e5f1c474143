import type { TextRange } from '../../model/selector.ts';
import { BLOCK_SEPARATOR } from '../../text/article-text.ts';
import { carriedScore } from '../carried-range.ts';
import { TextDiff } from '../text-diff.ts';
import { cutPieces, joinPieces, type Piece, slotsOf } from './pieces.ts';
import { editBetween, remapRange } from './text-edit.ts';

/** A stretch of a block. `version` is an object that stands for this text in this state and for no other. */
export interface Part {
  version: object;
  text: string;
}

export interface Change {
  /** Keys of all blocks, in their order. */
  order: readonly string[];
  /** The parts of the blocks that are new or may have changed. */
  changed: ReadonlyMap<string, readonly Part[]>;
  /** A state that was there before: undo or redo. */
  historic: boolean;
  /** Where the edit ended. */
  caret?: { key: string; offset: number } | undefined;
}

interface TrackedBlock {
  text: string;
  parts: readonly Part[];
  pieces: readonly Piece[];
}

/** From so many letters on, what was replaced is compared with its replacement word by word. */
const REWRITTEN = 8;
/** A place in rewritten words must score as much as any other placement. */
const SAME_WORDS = 0.5;

/**
 * Keeps annotations on their words while a text is edited. Blocks go by keys; a change costs as much as the blocks it
 * touches. Every state of a text remembers its pieces, so that undo brings back what deleting took away.
 */
export class MarkTracker {
  #order: readonly string[] = [];
  #blocks = new Map<string, TrackedBlock>();
  readonly #memory = new WeakMap<object, readonly Piece[]>();

  /** `ranges` in UTF-16 code units of the article text that the blocks make. */
  constructor(blocks: ReadonlyMap<string, readonly Part[]>, ranges: ReadonlyMap<string, readonly TextRange[]>) {
    this.#order = [...blocks.keys()];
    const texts = [...blocks.values()].map(textOf);
    const pieces = [...ranges].flatMap(([id, own]) => own.map((range) => ({ ...range, id, from: false, to: false })));
    const cut = cutPieces(
      pieces.sort((a, b) => a.start - b.start),
      slotsOf(texts, BLOCK_SEPARATOR.length),
    );
    for (const [index, [key, parts]] of [...blocks].entries()) this.#set(key, parts, cut[index] ?? []);
  }

  get order(): readonly string[] {
    return this.#order;
  }

  /** UTF-16 code units of each block, in their order. */
  get lengths(): number[] {
    return this.#order.map((key) => this.#blocks.get(key)?.text.length ?? 0);
  }

  has(key: string): boolean {
    return this.#blocks.has(key);
  }

  partsOf(key: string): readonly Part[] {
    return this.#blocks.get(key)?.parts ?? [];
  }

  piecesOf(key: string): readonly Piece[] {
    return this.#blocks.get(key)?.pieces ?? [];
  }

  /** Takes over an edit. With the `order` that it has, only the changed blocks cost anything. */
  apply({ order, changed, historic, caret }: Change): void {
    const before = this.#blocks;
    if (order === this.#order && !historic) {
      for (const key of changed.keys()) this.#rewrite(before, [key], [key], changed, caret);
      return;
    }
    const recalled = new Set<string>();
    this.#blocks = new Map(before);
    if (historic) {
      for (const [key, parts] of changed) if (this.#recall(key, parts)) recalled.add(key);
    }
    const isNew = (key: string) => changed.has(key) && !recalled.has(key);
    let at = 0;
    let gap: string[] = [];
    const places = new Map(this.#order.map((key, index) => [key, index]));
    for (const key of order) {
      const place = places.get(key);
      if (isNew(key)) gap.push(key);
      if (isNew(key) || place === undefined) continue;
      this.#rewrite(before, this.#order.slice(at, place), gap, changed, caret);
      gap = [];
      at = place + 1;
    }
    this.#rewrite(before, this.#order.slice(at), gap, changed, caret);
    const kept = new Set(order);
    for (const key of this.#order) if (!kept.has(key)) this.#blocks.delete(key);
    this.#order = order;
  }

  #recall(key: string, parts: readonly Part[]): boolean {
    const known = parts.map(({ version }) => this.#memory.get(version));
    if (!known.every((pieces) => pieces !== undefined)) return false;
    this.#set(key, parts, joinPieces(known, slotsOf(textsOf(parts), 0)));
    return true;
  }

  /** What blocks between two that stayed have become. */
  #rewrite(
    before: ReadonlyMap<string, TrackedBlock>,
    oldKeys: readonly string[],
    newKeys: readonly string[],
    changed: Change['changed'],
    caret: Change['caret'],
  ): void {
    if (newKeys.length === 0) return;
    const old = oldKeys.flatMap((key) => before.get(key) ?? []);
    const parts = newKeys.map((key) => changed.get(key) ?? []);
    const texts = parts.map(textOf);
    const slots = slotsOf(texts, BLOCK_SEPARATOR.length);
    const oldTexts = old.map(({ text }) => text);
    const pieces = joinPieces(
      old.map((block) => block.pieces),
      slotsOf(oldTexts, BLOCK_SEPARATOR.length),
    );
    const caretSlot = caret && slots[newKeys.indexOf(caret.key)];
    const moved = movedPieces(
      pieces,
      oldTexts.join(BLOCK_SEPARATOR),
      texts.join(BLOCK_SEPARATOR),
      caretSlot && caretSlot.start + caret.offset,
    );
    const cut = cutPieces(moved, slots);
    for (const [index, key] of newKeys.entries()) this.#set(key, parts[index] ?? [], cut[index] ?? []);
  }

  #set(key: string, parts: readonly Part[], pieces: readonly Piece[]): void {
    this.#blocks.set(key, { text: textOf(parts), parts, pieces });
    const cut = cutPieces(pieces, slotsOf(textsOf(parts), 0));
    for (const [index, { version }] of parts.entries()) this.#memory.set(version, cut[index] ?? []);
  }
}

function movedPieces(pieces: readonly Piece[], before: string, after: string, caret: number | undefined): Piece[] {
  const edit = editBetween(before, after, caret);
  const rewritten = edit.removed >= REWRITTEN && edit.inserted >= REWRITTEN;
  let diff: TextDiff | undefined;
  return pieces.flatMap((piece) => {
    const range = remapRange(piece, edit, { start: piece.from, end: piece.to });
    if (range) return [{ ...piece, ...range }];
    if (!rewritten) return [];
    diff ??= new TextDiff(before, after);
    const carried = diff.carry(piece);
    return carried && carriedScore(carried) >= SAME_WORDS ? [{ ...piece, ...carried.range }] : [];
  });
}

function textOf(parts: readonly Part[]): string {
  return textsOf(parts).join('');
}

function textsOf(parts: readonly Part[]): string[] {
  return parts.map(({ text }) => text);
}
