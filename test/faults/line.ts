/** A line between two programs that can be cut, and led elsewhere, as a network, a balancer or a failover does. */

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

export interface Line {
  port: number;
  /** New calls go there, in turns. */
  lead(ports: number[]): void;
  /** Every call is cut off, and new ones get no answer until `lead`. */
  cut(): void;
  /** Cuts this share of calls off after the request has gone through: it is done, and nobody hears of it. */
  loseAnswers(share: number): void;
  close(): Promise<void>;
}

export async function openLine(ports: number[], random: () => number): Promise<Line> {
  let targets = ports;
  let turn = 0;
  let lost = 0;
  const calls = new Set<Socket>();
  const server: Server = createServer((caller) => {
    const target = targets[turn++ % Math.max(1, targets.length)];
    caller.on('error', () => {});
    if (target === undefined) return void caller.destroy();
    const called = connect(target, '127.0.0.1');
    for (const socket of [caller, called]) {
      calls.add(socket);
      socket.once('close', () => {
        calls.delete(socket);
        caller.destroy();
        called.destroy();
      });
    }
    called.on('error', () => caller.destroy());
    caller.pipe(called);
    called.on('data', (bytes) => {
      if (random() < lost) return void caller.destroy();
      if (!caller.write(bytes)) {
        called.pause();
        caller.once('drain', () => called.resume());
      }
    });
    called.once('end', () => caller.end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const cut = () => {
    targets = [];
    for (const call of calls) call.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    lead(next) {
      targets = next;
    },
    cut,
    loseAnswers(share) {
      lost = share;
    },
    async close() {
      cut();
      await new Promise((done) => server.close(done));
    },
  };
}
