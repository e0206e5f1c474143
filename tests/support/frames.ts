import type { Page } from 'playwright-core';

/** What one sees: not what lies about between two frames, when words have moved and what goes with them has not yet. */

/** Looks in every frame that is painted until the answer is called: that tells what was seen, each time it was something else. */
export async function watchFrames<Arg, Seen>(
  page: Page,
  look: (arg: Arg) => Seen,
  arg: Arg,
): Promise<() => Promise<Seen[]>> {
  const end = await page.evaluateHandle<() => Promise<string>>(
    `(${watchInPage})(() => (${look})(${JSON.stringify(arg)}))`,
  );
  return async () => JSON.parse(await end.evaluate((seen) => seen()));
}

/** What is there in the next frame that is painted. */
export async function inNextFrame<Arg, Seen>(page: Page, look: (arg: Arg) => Seen, arg: Arg): Promise<Seen> {
  const end = await watchFrames(page, look, arg);
  const [first] = await end();
  return first as Seen;
}

/** Runs in the page, where nothing else can be named. Answers once it has looked for the first time. */
async function watchInPage(look: () => unknown): Promise<() => Promise<string>> {
  // Observers are told once the window is laid out, those of deep elements again when others have made something of it. These are
  // deeper than all there is: what they see last is painted.
  const nest: HTMLElement[] = [];
  for (let depth = 0; depth < 60; depth++) {
    const inner = document.createElement('div');
    (nest.at(-1) ?? document.body).append(inner);
    nest.push(inner);
  }
  const [outer] = nest;
  if (outer) outer.style.cssText = 'position: fixed; width: 1px; visibility: hidden';
  const frame = () => new Promise(requestAnimationFrame);
  const lookOnce = async () => {
    const rest = nest.slice(-10);
    let now: unknown;
    const observer = new ResizeObserver(() => {
      now = look();
      const next = rest.shift();
      if (next) observer.observe(next);
    });
    observer.observe(rest.shift() ?? document.body);
    await frame();
    observer.disconnect();
    return JSON.stringify(now);
  };
  await frame();
  const seen = [await lookOnce()];
  let going = true;
  const watching = (async () => {
    while (going) {
      const now = await lookOnce();
      if (now !== seen.at(-1)) seen.push(now);
    }
    outer?.remove();
  })();
  return async () => {
    going = false;
    await watching;
    return `[${seen.join()}]`;
  };
}
