/** The two pages that a browser sees on its way back from the company's sign-in. No script or style is inline. */

const encoded = (text: string) =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

const page = (title: string, body: string, script = '') => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · Deskside</title>
<link rel="stylesheet" href="/api/company/page.css">
<main>
<h1>${title}</h1>
${body}
</main>
${script}</html>
`;

/** Hands the code to the window that asked, and shows it in case that cannot hear. */
export const donePage = (code: string, to: string) =>
  page(
    'You are signed in',
    `<p>This window closes by itself. If it stays, copy the code into Deskside; it is good for two minutes.</p>
<textarea id="code" rows="6" readonly aria-label="Code" data-to="${encoded(to)}">${encoded(code)}</textarea>`,
    '<script src="/api/company/done.js"></script>\n',
  );

export const failedPage = (why: string, again: string) =>
  page(
    'You are not signed in',
    `<p role="alert">${encoded(why)}</p>
<p><a href="${encoded(again)}">Try again</a></p>`,
  );

export const doneScript = `const code = document.getElementById('code');
if (window.opener) {
  window.opener.postMessage({ desksideCode: code.value }, code.dataset.to);
  window.close();
}
code.addEventListener('focus', () => code.select());
`;

export const pageStyle = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 28rem; margin: 18vh auto 0; padding: 0 1.5rem; }
h1 { font-size: 1.25rem; }
textarea { width: 100%; box-sizing: border-box; padding: .5rem; font: 12px/1.4 ui-monospace, monospace; }
`;
