// node scripts/answer-picture.mjs en|fr: the picture at the head of the README, drawn from what a terminal of 80 columns shows.
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';

const program = fileURLToPath(new URL('../bin/mes-optout.cjs', import.meta.url));
const command = ['deadline', '--letter-date', '2026-11-03', '--today', '2026-11-21'];
const names = {
  en: { title: 'The answer of mes-optout deadline', lang: ['--lang', 'en'] },
  fr: { title: 'La réponse de mes-optout deadline', lang: [] },
};

const lang = process.argv[2];
const shown = await printed([...command, ...names[lang].lang]);
process.stdout.write(
  picture(names[lang].title, [`$ mes-optout ${[...command, ...names[lang].lang].join(' ')}`, ...shown]),
);

/** What the program prints at a terminal; the terminal stays open until all of it has come. */
function printed(args) {
  return new Promise((resolve) => {
    const untilRead = '"$@"; printf ended; read -r _';
    const terminal = spawn('/bin/sh', ['-c', untilRead, 'sh', process.execPath, program, ...args], {
      cols: 80,
      rows: 50,
      env: { PATH: process.env.PATH, TERM: 'xterm', LANG: 'C.UTF-8', NO_COLOR: '1' },
    });
    let text = '';
    terminal.onData((data) => {
      text += data;
      if (!text.endsWith('ended')) return;
      terminal.kill();
      resolve(text.slice(0, -'ended'.length).trimEnd().split('\r\n'));
    });
  });
}

/** Monospace text, legible on light and on dark; its words are its description. */
function picture(title, lines) {
  const [column, row, margin] = [8.4, 20, 16];
  const [width, height] = [80 * column + 2 * margin, lines.length * row + 2 * margin];
  const rows = lines.map((line, index) => {
    // The verdict follows the command.
    const weight = index === 1 ? ' class="verdict"' : '';
    return `  <text x="${margin}" y="${margin + 15 + index * row}"${weight}>${escaped(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc" xml:lang="${lang}">
  <title id="title">${escaped(title)}</title>
  <desc id="desc">${escaped(lines.join('\n'))}</desc>
  <style>
    rect { fill: #ffffff; stroke: #8c8c8c; }
    text { fill: #1a1a1a; font: 14px ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; white-space: pre; }
    .verdict { font-weight: bold; }
    @media (prefers-color-scheme: dark) {
      rect { fill: #161b22; }
      text { fill: #f0f0f0; }
    }
  </style>
  <rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6" />
${rows.join('\n')}
</svg>
`;
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
