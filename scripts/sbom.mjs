// npm run sbom: prints the bill of materials (CycloneDX) of the package: all that it depends on when it runs.
// The same bytes each time: without the moment, and with a serial number made from the rest.
// `npm sbom --omit dev` leaves out, too, what a tool of development shares with the program, as zod (npm 11.19.1).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'));
const { name, version } = packages[''];
const kept = new Set([
  `${name}@${version}`,
  ...Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, locked]) => `${path.split('node_modules/').at(-1)}@${locked.version}`),
]);

const whole = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
const bill = JSON.parse(execFileSync('npm', whole, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 }));
// npm names it after the folder it stands in.
bill.metadata.component.name = name;
bill.components = bill.components.filter((component) => kept.has(component['bom-ref']));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }));
// What is packed and that npm does not know of: the fonts of the PDF.
for (const face of ['Regular', 'Bold']) {
  const file = `assets/fonts/MESOptoutSans-${face}.ttf`;
  const content = createHash('sha256')
    .update(readFileSync(`${root}/${file}`))
    .digest('hex');
  bill.components.push({
    'bom-ref': file,
    type: 'file',
    name: file,
    hashes: [{ alg: 'SHA-256', content }],
    licenses: [{ license: { id: 'OFL-1.1' } }],
  });
  bill.dependencies.find(({ ref }) => ref === `${name}@${version}`).dependsOn.push(file);
}
delete bill.metadata.timestamp;
// Which npm made it says nothing of the package.
delete bill.metadata.tools;
delete bill.serialNumber;
const digest = createHash('sha256').update(JSON.stringify(bill)).digest('hex');
bill.serialNumber = `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
console.log(JSON.stringify(bill, null, 2));
