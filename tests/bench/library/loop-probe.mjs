import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded into the main process before its program (node --import): writes to the file named in STET_LOOP_PROBE what the
// longest turn of its event loop took on the processor, in milliseconds, and the memory it holds, in bytes. The clock would
// also count the time in which other programs run.

const file = process.env['STET_LOOP_PROBE'];
if (file && isMainThread) {
  let before = used();
  let longest = 0;
  let started = false;
  const turn = () => {
    const now = used();
    longest = Math.max(longest, now - before);
    before = used();
  };
  setInterval(turn, 1).unref();
  setInterval(() => {
    // What starting takes, before there is a window, is not counted.
    if (!started && process.uptime() > 4) {
      started = true;
      longest = 0;
    }
    if (started) writeFileSync(file, JSON.stringify({ longest, rss: process.memoryUsage.rss() }));
    before = used();
  }, 500).unref();
}

function used() {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
