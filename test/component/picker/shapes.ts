/** Pages of tools as they come: each a shape that the picker has to read. Two tickets each. */
export interface Shape {
  url(ticket: number): string;
  html(ticket: number): string;
  /** What a person points at. */
  customer: string;
  agent: string;
  reply: string;
  send: string;
  /** Authors on ticket 1. */
  authors: string[];
  /** First words of ticket 1. */
  words: string;
}

const said = (ticket: number) => `Where is parcel ${ticket}?`;

/** Old server pages: a table, names and ids, no label anywhere. */
export const table: Shape = {
  url: (ticket) => `https://tool.example.com/ticket.php?page=1&id=${900 + ticket}`,
  html: (ticket) => `<h2 id="subject">Parcel ${ticket}</h2>
    <table id="thread"><tbody>
      <tr class="message client"><td class="meta">Dewi<br>Tue</td><td class="body">${said(ticket)}<br>It was due Monday.</td></tr>
      <tr class="message staff"><td class="meta">Raka<br>Tue</td><td class="body">We ask the courier.</td></tr>
      <tr class="message client"><td class="meta">Dewi<br>Wed</td><td class="body">Thanks!</td></tr>
    </tbody></table>
    <form><textarea name="response" rows="3"></textarea><input type="submit" value="Post reply"></form>`,
  customer: 'tr.client .body',
  agent: 'tr.staff .body',
  reply: 'textarea',
  send: '[type=submit]',
  authors: ['customer', 'agent', 'customer'],
  words: 'Where is parcel 1?\nIt was due Monday.',
};

/** Nothing but boxes with classes that a build made. */
export const soup: Shape = {
  url: (ticket) => `https://tool.example.com/#/inbox/4/conversations/${7000 + ticket}`,
  html: (
    ticket,
  ) => `<div class="css-1x9f"><div class="css-8kq2"><h1 class="css-p0a1">Parcel ${ticket}</h1></div>
    <div class="css-77ab"><div class="css-day1">
      <div class="css-m5g0 css-in44"><div class="css-au11">Dewi</div><div class="css-bo22"><p>${said(ticket)}</p><p>It was due Monday.</p></div></div>
      <div class="css-m5g0 css-ou55"><div class="css-au11">Raka</div><div class="css-bo22"><p>We ask the courier.</p></div></div>
      <div class="css-m5g0 css-in44"><div class="css-au11">Dewi</div><div class="css-bo22"><p>Thanks!</p></div></div>
    </div></div>
    <div class="css-cp90"><div contenteditable="true" class="css-ed31" style="min-height:40px"></div><div><button class="css-bt7z">Send</button></div></div></div>`,
  customer: '.css-in44 p',
  agent: '.css-ou55 p',
  reply: '[contenteditable]',
  send: 'button',
  authors: ['customer', 'agent', 'customer'],
  words: 'Where is parcel 1?\nIt was due Monday.',
};

/** Messages in groups by day, the newest on top, machine-readable times, two composers. */
export const groups: Shape = {
  url: (ticket) => `https://tool.example.com/desk/tickets/${120 + ticket}`,
  html: (ticket) => `<h1 data-testid="subject">Parcel ${ticket}</h1>
    <section class="day"><h3>Wednesday</h3>
      <article class="message" data-author="customer"><time datetime="2026-11-18T09:00:00Z">9:00</time><div class="content">Thanks!</div></article>
      <article class="message" data-author="agent"><time datetime="2026-11-18T08:00:00Z">8:00</time><div class="content">We ask the courier.</div></article>
    </section>
    <section class="day"><h3>Tuesday</h3>
      <article class="message" data-author="customer"><time datetime="2026-11-17T09:00:00Z">9:00</time><div class="content">${said(ticket)}<br>It was due Monday.</div></article>
      <article class="message" data-author="bot"><time datetime="2026-11-17T08:00:00Z">8:00</time><div class="content">Queue: parcels</div></article>
    </section>
    <div data-testid="reply-box"><textarea aria-label="Reply"></textarea><button data-testid="send-reply">Send</button></div>
    <div data-testid="note-box"><textarea aria-label="Internal note"></textarea><button data-testid="save-note">Save</button></div>`,
  customer: 'section:nth-of-type(2) [data-author=customer] .content',
  agent: '[data-author=agent] .content',
  reply: '[aria-label=Reply]',
  send: '[data-testid=send-reply]',
  authors: ['system', 'customer', 'agent', 'customer'],
  words: 'Queue: parcels',
};

/** Ids on everything, all of them made up anew for each ticket. */
export const numbered: Shape = {
  url: (ticket) => `https://tool.example.com/cases/CASE-${300 + ticket}`,
  html: (ticket) => `<header><h1 id="title-${ticket}88">Parcel ${ticket}</h1></header>
    <ol class="comments">
      <li id="comment-${ticket}01" data-testid="comment-${ticket}01" class="comment requester"><b>Dewi</b><div class="text" id="t${ticket}9a">${said(ticket)}<br>It was due Monday.</div></li>
      <li id="comment-${ticket}02" data-testid="comment-${ticket}02" class="comment"><b>Raka</b><div class="text" id="t${ticket}9b">We ask the courier.</div></li>
    </ol>
    <form name="answer"><textarea id="editor${ticket}77"></textarea><button type="submit" id="b${ticket}1">Send</button><button type="button">Close</button></form>`,
  customer: '.requester .text',
  agent: 'li:nth-child(2) .text',
  reply: 'textarea',
  send: '[type=submit]',
  authors: ['customer', 'agent'],
  words: 'Where is parcel 1?\nIt was due Monday.',
};
