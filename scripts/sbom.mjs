// npm run sbom: prints the bill of materials (CycloneDX) of the package: all that it depends on when it runs.
// `npm sbom --omit dev` leaves out, too, what a tool of development shares with the program, as zod (npm 11.19.1).
import { execFileSync } from 'node:child_process';
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
console.log(JSON.stringify(bill, null, 2));
