import { parentPort } from 'node:worker_threads';
import { ok, type Result } from '../../../../shared/model/result.ts';
import { type Batch, batchOf, hashLines } from '../batch.ts';
import { decode } from '../decode.ts';
import { extractArticle } from '../extract-article.ts';
import { readSource } from '../read-source.ts';
import { sniffMediaType } from '../sniff-media-type.ts';
import type { ImportSource } from '../source.ts';
import type { Answers, ExtractedSource, FromParser, Origin, Task, ToParser } from './messages.ts';

/**
 * Entry of a worker thread that reads sources, one at a time. A parser that hangs, or needs more memory than there is,
 * takes this thread with it and nothing else.
 */

// What a library has to say about a source goes nowhere: standard output belongs to the program.
for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) console[name] = () => undefined;

let learnt: { number: number; batch: Batch } | null = null;

parentPort?.on('message', (message: ToParser) => void hear(message));
send({ type: 'ready' });

async function hear(message: ToParser): Promise<void> {
  if (message.type === 'batch') {
    learnt = { number: message.batch, batch: batchOf(message.repeated) };
    return;
  }
  try {
    send({ type: 'answer', answer: await answer(message.task) });
  } catch (error) {
    send({ type: 'mistake', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

async function answer(task: Task): Promise<Answers[Task['type']]> {
  if (task.type === 'learn') return learn(task.path);
  return extract(task.origin, learnt?.number === task.batch ? learnt?.batch : undefined);
}

/** Lines of a page's markup are no lines: only texts teach. */
async function learn(path: string): Promise<Answers['learn']> {
  const read = await readSource(path);
  if (!read.ok) return null;
  const { name, bytes } = read.value;
  const type = sniffMediaType(name, bytes);
  const text = type === 'text/plain' || type === 'text/markdown' ? decode(bytes)?.text : undefined;
  return text === undefined ? null : hashLines(text);
}

async function extract(origin: Origin, batch: Batch | undefined): Promise<Result<ExtractedSource>> {
  const read: Result<ImportSource> = 'path' in origin ? await readSource(origin.path) : ok(origin);
  if (!read.ok) return read;
  const { name, bytes } = read.value;
  const article = await extractArticle({ ...read.value, ...(origin.url && { url: origin.url }) }, batch);
  return article.ok ? ok({ name, bytes, article: article.value }) : article;
}

function send(message: FromParser): void {
  parentPort?.postMessage(message);
}
