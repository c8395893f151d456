// Loaded into the program before it starts: what the tests of test/reliability decide in the place of the computer.
const crypto = require('node:crypto');
const { existsSync, promises, writeFileSync } = require('node:fs');

// The temporary twin of a file has a name that is known beforehand.
crypto.randomBytes = (size) => Buffer.alloc(size);

// A disk that is faster than the program: what is opened stands there before the program goes on.
const { open } = promises;
promises.open = (path, ...how) => {
  const opening = open(path, ...how);
  for (let looks = 0; looks < 1000 && !existsSync(path); looks += 1);
  return opening;
};

// The clock stands still at CLOCK.
const RealDate = Date;
const now = RealDate.parse(process.env.CLOCK);
globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [now] : given));
  }
  static now() {
    return now;
  }
};

// The most memory that was held, in KiB, goes into the file MEMORY.
const { MEMORY } = process.env;
if (MEMORY) process.on('exit', () => writeFileSync(MEMORY, String(process.resourceUsage().maxRSS)));
