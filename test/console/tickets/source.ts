/** A ticket as it was written for the demo; people, shops and orders are invented. */
export interface Source {
  id: number;
  subject: string;
  customer: string;
  kind: 'buyer' | 'seller' | 'creator';
  vip?: boolean;
  market: 'ID' | 'MY' | 'PH' | 'SG' | 'TH' | 'VN';
  channel: 'chat' | 'email' | 'form' | 'social' | 'phone';
  status: 'new' | 'open' | 'pending' | 'solved';
  tags: string[];
  order?: string;
  /** What the customer adds with `?live=1`; without it, a question in the file's language. */
  live?: string;
  messages: {
    from: 'customer' | 'agent' | 'system';
    /** Of an agent. */
    name?: string;
    internal?: boolean;
    /** Minutes before the session began. */
    ago: number;
    text: string;
  }[];
}
