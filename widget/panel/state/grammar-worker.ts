// Another's engine and its dictionary: what it takes and how long, nobody's typing should feel.
import { openReader } from './grammar-reader.ts';

const read = openReader();

addEventListener('message', async ({ data }: MessageEvent<string>) => {
  try {
    postMessage(await read(data));
  } catch {
    // A failure is told without the error: it could quote the text.
    postMessage(undefined);
  }
});
