/** How often what was shown first was right, learned from the clicks on it. */
export interface Sureness {
  slope: number;
  offset: number;
  seen: { logit: number; hit: boolean }[];
}

/** Clicks that hit another SOP than the agent meant: some of three that were shown. */
const slips = 0.1;
const slipHits = slips / 3;
/** Weight of what is believed before any click, in clicks. */
const belief = 20;
/** Training data show the plain logit a little too sure. */
const believed = 0.85;
const rounds = 4;
const mostSeen = 400;

export const startSureness = (): Sureness => ({ slope: believed, offset: 0, seen: [] });

export const sure = ({ slope, offset }: Sureness, logit: number) =>
  1 / (1 + Math.exp(-(slope * logit + offset)));

/** Logistic regression of "it was the one" on the logit it was shown with, held near what was believed. */
export function weighSureness(state: Sureness, shown: { logit: number; hit: boolean }): void {
  state.seen.push(shown);
  if (state.seen.length > mostSeen) state.seen.shift();
  for (let round = 0; round < rounds; round++) step(state);
}

/** One of Newton's. */
function step(state: Sureness): void {
  let slopeBy = belief * (believed - state.slope);
  let offsetBy = -belief * state.offset * 0.25;
  let slopeCurve = belief;
  let offsetCurve = belief * 0.25;
  let both = 0;
  for (const { logit, hit } of state.seen) {
    const share = sure(state, logit);
    const clicked = slipHits + (1 - slips) * share;
    const steep = (1 - slips) * share * (1 - share);
    const miss = ((Number(hit) - clicked) * steep) / (clicked * (1 - clicked));
    const curve = (steep * steep) / (clicked * (1 - clicked));
    slopeBy += miss * logit;
    offsetBy += miss;
    slopeCurve += curve * logit * logit;
    offsetCurve += curve;
    both += curve * logit;
  }
  const area = slopeCurve * offsetCurve - both * both;
  state.slope = Math.max(0.1, state.slope + (slopeBy * offsetCurve - offsetBy * both) / area);
  state.offset += (offsetBy * slopeCurve - slopeBy * both) / area;
}
