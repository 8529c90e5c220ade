/** What a composer holds before anybody writes: room for the reply, a signature, the quoted mail. */
const signature = ['--', 'Putri Anggraini', 'Kirana Support'];
const wrote = 'On Sat, 21 Nov 2026, Budi Santoso wrote:';
const quoted = 'Paket saya belum sampai juga.';

export const html = [
  '<p><br></p>',
  ...signature.map((line) => `<p>${line}</p>`),
  `<p>${wrote}</p>`,
  `<blockquote><p>${quoted}</p></blockquote>`,
].join('');

export const text = ['', ...signature, wrote, `> ${quoted}`].join('\n');

/** For editors that are filled block by block. */
export const blocks = [
  ...['', ...signature, wrote].map((line) => ({ quote: false, text: line })),
  { quote: true, text: quoted },
];

/** An editor's markup as the lines a customer reads. */
export function linesOf(markup: string): string {
  // A line break of the source is none of the text.
  const { body } = new DOMParser().parseFromString(markup.replaceAll('\n', ''), 'text/html');
  for (const br of body.querySelectorAll('br')) {
    const last = !br.nextSibling && br.parentElement !== body;
    br.replaceWith(last ? '' : '\n');
  }
  const leaves = [...body.querySelectorAll('p,div,li')].filter(
    (block) => !block.querySelector('p,div,li'),
  );
  const lines = leaves.length > 0 ? leaves.map((block) => block.textContent) : [body.textContent];
  return lines.join('\n').replaceAll('\u00a0', ' ');
}
