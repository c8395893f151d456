// The two fonts that every PDF embeds, read from assets/fonts/ at the root of the package.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Fonts {
  regular: Uint8Array;
  bold: Uint8Array;
}

/** Reads the fonts; from the source tree and from the built program alike. */
export function readFonts(): Fonts {
  const folder = join(packageRoot(), 'assets', 'fonts');
  return {
    regular: readFileSync(join(folder, 'MESOptoutSans-Regular.ttf')),
    bold: readFileSync(join(folder, 'MESOptoutSans-Bold.ttf')),
  };
}

/** The build replaces `import.meta.dirname` with `__dirname`: CommonJS has no import.meta. */
function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
