// Runs veraPDF on one of each kind of document: archive ones must be PDF/A-2a and PDF/UA-1, fillable ones PDF/UA-1.
// npm run check:pdf [-- FOLDER]   FOLDER keeps the documents, to look at them. Needs Java; without it, says so and passes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const profiles = { archive: 'PDFA_2_A,PDFUA_1', fillable: 'PDFUA_1' };

const kept = process.argv[2];
const folder = kept ?? mkdtempSync(join(tmpdir(), 'mes-optout-pdf-'));
mkdirSync(folder, { recursive: true });
try {
  const files = await writeDocuments(folder);
  for (const variant of Object.keys(profiles)) {
    const ofVariant = files.filter((file) => file.endsWith(`-${variant}.pdf`));
    process.exitCode ||= check(variant, ofVariant);
  }
} finally {
  if (!kept) rmSync(folder, { recursive: true });
}

/** Writes the trial documents of the tests: see there. */
async function writeDocuments(into) {
  const bundle = join(root, 'node_modules/.cache/trial-documents.mjs');
  await build({
    entryPoints: [join(root, 'test/output/trial-documents.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const { writeTrialDocuments } = await import(pathToFileURL(bundle));
  return writeTrialDocuments(into);
}

/** The exit code that this variant deserves. */
function check(variant, files) {
  const verapdf = join(root, 'scripts/verapdf/verapdf');
  const { status, stdout } = spawnSync(verapdf, [profiles[variant], ...files], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  // veraPDF is not to be had here, as it has said: that fails the checks of a commit, as a missing tool does in the tests.
  if (status === 3) return process.env.CI ? 1 : 0;
  const lines = stdout.trimEnd().split('\n');
  const passed = lines.filter((line) => line.startsWith('PASS'));
  for (const line of lines) if (!line.startsWith('PASS')) console.log(line);
  const expected = files.length * profiles[variant].split(',').length;
  console.log(
    `${variant}: ${files.length} documents, ${passed.length} of ${expected} checks passed (${profiles[variant]})`,
  );
  return passed.length === expected && files.length > 0 ? 0 : 1;
}
