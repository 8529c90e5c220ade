/** Makes the clock of a process wrong by as many milliseconds as the file of CLOCK_OFFSET says at the moment. */
import { readFileSync, watchFile } from 'node:fs';

const file = process.env.CLOCK_OFFSET;
const RealDate = Date;
let offset = 0;
const read = () => {
  offset = Number(readFileSync(file, 'utf8')) || 0;
};
if (file) {
  read();
  watchFile(file, { interval: 100, persistent: false }, read);
  globalThis.Date = class extends RealDate {
    constructor(...args) {
      if (args.length === 0) super(RealDate.now() + offset);
      else super(...args);
    }
    static now() {
      return RealDate.now() + offset;
    }
  };
}
