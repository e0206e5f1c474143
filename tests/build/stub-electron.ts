import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What @electron/fuses looks for in the binary; the fuses follow it: version 1 of the format, as Electron delivers them. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const delivered = '101100011';
const fuses = Buffer.concat([
  Buffer.from(sentinel),
  Buffer.from([1, delivered.length]),
  Buffer.from(delivered),
  Buffer.alloc(64),
]);

const propertyList = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>CFBundleExecutable</key><string>Electron</string></dict></plist>
`;

function filesFor(platform: 'linux' | 'mac'): Record<string, string | Buffer> {
  if (platform === 'linux') {
    return { electron: fuses, 'chrome-sandbox': '', 'locales/en-US.pak': '', 'resources/.keep': '' };
  }
  const contents = 'Electron.app/Contents';
  const helpers = ['', ' (Renderer)', ' (GPU)', ' (Plugin)'].map((suffix) => `Electron Helper${suffix}`);
  return {
    [`${contents}/Info.plist`]: propertyList,
    [`${contents}/MacOS/Electron`]: '',
    [`${contents}/Resources/electron.icns`]: '',
    [`${contents}/Frameworks/Electron Framework.framework/Electron Framework`]: fuses,
    ...Object.fromEntries(
      helpers.flatMap((helper) => [
        [`${contents}/Frameworks/${helper}.app/Contents/Info.plist`, propertyList],
        [`${contents}/Frameworks/${helper}.app/Contents/MacOS/${helper}`, ''],
      ]),
    ),
  };
}

/**
 * Lays out a folder as Electron's own zip has it, with a binary that holds nothing but its fuses: enough to pack an app and to read
 * back what was done to it.
 */
export function writeStubElectron(folder: string, version: string, platform: 'linux' | 'mac'): void {
  const files = { ...filesFor(platform), version, LICENSE: 'stub', 'LICENSES.chromium.html': 'stub' };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { mode: 0o755 });
  }
}
