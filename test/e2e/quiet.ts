/** The fixed waits of these tests, each with its reason; whatever can be seen to happen is waited for itself. */

interface Waiting {
  waitForTimeout(ms: number): Promise<unknown>;
}

/**
 * Listens where the point is that nothing comes. Longer than the 700 ms after which the stand-in panel's gate lets a
 * send go and than the 150 ms in which a page of forms.ts answers: what was let through is there by then.
 */
export const nothingComes = (page: Waiting) => page.waitForTimeout(900);

/** The escalation form takes no press in its first 300 ms, so that the key that opened it cannot send it; nothing shows it. */
export const formSettles = (page: Waiting) => page.waitForTimeout(400);

/** Longer than the page's side waits for the panel's first word, after which it would put up another. */
export const panelIsAwaited = (page: Waiting) => page.waitForTimeout(5000);

/** A letter that goes out is in the Sent folder of a real Roundcube by then. */
export const mailArrives = (page: Waiting) => page.waitForTimeout(1500);

/** What lies over the panel is noticed some frames later, and shows only when a button is pressed. */
export const coverIsNoticed = (page: Waiting) => page.waitForTimeout(500);
