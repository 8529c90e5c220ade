/** A real Roundcube, where one runs: ROUNDCUBE_URL says where, ROUNDCUBE_IMAP (host:port) where its mail lies. */
import { createConnection } from 'node:net';

export const roundcubeUrl = process.env.ROUNDCUBE_URL?.replace(/\/$/, '');
export const roundcubeAgent = { login: 'agent', password: 'agentpass1' };
const [host = '', port = ''] = (process.env.ROUNDCUBE_IMAP ?? '127.0.0.1:1143').split(':');

/** Says these IMAP commands one after the other; answers with all that the server said. */
function imap(commands: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    let next = 0;
    const socket = createConnection({ host, port: Number(port) });
    socket
      .setEncoding('utf8')
      .setTimeout(10_000, () => socket.destroy(new Error('IMAP is silent')));
    socket.on('error', reject).on('close', () => resolve(said));
    socket.on('data', (chunk: string) => {
      said += chunk;
      // The greeting has no tag of ours.
      const answered = next === 0 ? said.includes('\r\n') : said.includes(`\r\na${next} `);
      const refused = next > 0 && /\r\na\d+ (NO|BAD)/.exec(said);
      if (refused) return socket.destroy(new Error(`IMAP refused: ${commands[next - 1]}`));
      if (!answered) return;
      if (next === commands.length) return socket.end();
      next += 1;
      socket.write(`a${next} ${commands[next - 1]}\r\n`);
    });
  });
}

/** How many mails in the folder of what was sent hold these words. */
export async function countSent(words: string): Promise<number> {
  const { login, password } = roundcubeAgent;
  const said = await imap([
    `LOGIN ${login} ${password}`,
    'EXAMINE Sent',
    `SEARCH BODY "${words}"`,
    'LOGOUT',
  ]);
  const found = /\* SEARCH([ \d]*)/.exec(said)?.[1] ?? '';
  return found.trim().split(' ').filter(Boolean).length;
}

/** A new mail in the mailbox; answers with its number. `from` is a name, `lines` are plain ASCII. */
export async function deliver(from: string, subject: string, lines: string[]): Promise<number> {
  const mail = [
    `From: ${from} <${from.replace(/\W+/g, '.').toLowerCase()}@customer.example>`,
    'To: support@kirana.example',
    `Subject: ${subject}`,
    `Date: ${new Date().toUTCString()}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...lines,
  ].join('\r\n');
  const { login, password } = roundcubeAgent;
  const said = await imap([
    `LOGIN ${login} ${password}`,
    `APPEND INBOX {${Buffer.byteLength(mail)}+}\r\n${mail}`,
    'LOGOUT',
  ]);
  const uid = /APPENDUID \d+ (\d+)/.exec(said)?.[1];
  if (!uid) throw new Error('The mail server does not say which number the new mail has.');
  return Number(uid);
}
