// The program itself comes from your Deskside server, so that page, panel and server are always of one version.

/** How long a send waits for the program to arrive (ms). */
const PATIENCE = 2000;
/** After so long it is asked for again, with twice that the next time (ms). */
const AGAIN = 5000;
const LONGEST = 5 * 60_000;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export function startDeskside({ backend, ...options }) {
  if (!URL.canParse(backend)) {
    throw new TypeError(`Deskside: backend is the address of its server, not ${backend}.`);
  }
  const { origin } = new URL(backend);
  let { ticket } = options;
  let deskside;
  let stopped = false;

  async function load() {
    for (let pause = AGAIN, turn = 0; !stopped; pause = Math.min(pause * 2, LONGEST), turn += 1) {
      try {
        // A browser remembers a module that failed, so each turn has an address of its own.
        return await import(/* @vite-ignore */ `${origin}/embed.js${turn > 0 ? `?${turn}` : ''}`);
      } catch {
        console.warn(
          `Deskside cannot be loaded from ${origin}; replies go out unchecked. Is it up, and may this page load scripts from it?`,
        );
        await wait(pause);
      }
    }
  }

  async function start() {
    const program = await load();
    const started = await program?.startDeskside({ ...options, ticket });
    if (stopped) return started?.stop();
    deskside = started;
    // Another may have come to the front meanwhile.
    deskside?.ticket(ticket);
  }
  const loaded = start();
  // What is wrong with an option is for the person who wrote it; a send must not fail for it.
  loaded.catch((error) => console.error(error));

  return {
    ticket(next) {
      ticket = next;
      deskside?.ticket(next);
    },
    async beforeSend() {
      if (!deskside) await Promise.race([loaded.catch(() => {}), wait(PATIENCE)]);
      return deskside ? deskside.beforeSend() : 'send';
    },
    stop() {
      stopped = true;
      deskside?.stop();
    },
  };
}
