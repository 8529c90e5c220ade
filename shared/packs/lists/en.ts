/** Lists of the English rules: `@lawyer` in a phrase is any entry of `lawyer`. */
export const lists: Record<string, string[]> = {
  // Words that change what a hit means; what each kind does is told in shared/risk/scope.ts.
  'negation-en': [
    `(not|never|no|without|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|isn't|aren't|wasn't|haven't|hasn't|shouldn't)`,
    '(nobody|nothing|neither|nor|rather than|instead of|hardly)',
  ],
  'denial-en': [
    `(don't|didn't|doesn't|wouldn't|not) (think|mean|want|plan|intend|wish|claim|believe)`,
    `(don't|didn't|not|no) (want|plan|intend|need|intention|reason|wish|plans) (to|of)`,
    `(not|never) (saying|said|going|planning|trying|threatening|claiming)`,
    'no intention of',
  ],
  'barrier-en': [
    '(i|we|they|he|she|you|so|then|or|but|because|otherwise|else|until|unless|if|when|and)',
    "(i'll|we'll|i'm|we're|i'd|i've|my|our|hesitate|only|wait|make|force|forget|enough|be surprised)",
  ],
  'conditional-en': ['(if|unless|until|when|since|because|or|once|should)'],
  'reported-en': [
    '(my|a|the|his|her|our|another|some) _ (said|says|told|tells|claims|claimed|wrote|writes|posted|joked|mentioned|asked)',
    '(my|a|the|his|her|our|another|some) _ _ (said|says|told|tells|claims|claimed|wrote|writes|posted|joked|mentioned)',
    '(he|she|they|someone|somebody|people|everyone|others) (said|says|say|told|claims|claim|claimed|wrote|posted|mentioned|joked)',
    '(heard|read|saw) (that|about|a|someone|people|somebody|in)',
    '(according to|quote|quoting|review says|review said|the title is|called|named|titled)',
  ],
  'firsthand-en': [
    "(i will|i'll|we will|we'll|i am|i'm|so i|i want|i have|i've|i would|i'd|i shall|and i|but i|now i)",
    '(i|we) (said|say|told|wrote|asked|repeat|promise|swear|warned|tell|already)',
    '(my message|my words)',
  ],
  lawyer: [
    '(lawyer|lawyers|attorney|attorneys|solicitor|barrister|legal counsel|legal team|law firm)',
  ],
  'regulator-en': [
    'consumer (protection|council|court|tribunal|affairs|commission|association|agency|rights)',
    '(the|your) regulator',
    'ombudsman',
    'trading standards',
    '(dti|bpkn|ylki|bpsk|ojk|kpdn|kpdnhep|ocpb|vcca|case singapore|bank indonesia|bangko sentral|bsp|sec|mas|bnm|bank negara)',
    'better business bureau',
  ],
  'media-en': [
    '(tiktok|twitter|facebook|instagram|youtube|reddit|threads|x|social media|social|socials|the internet|online|everywhere)',
  ],
  'press-en': [
    '(the press|the media|the news|the newspaper|the newspapers|a newspaper|a journalist|journalists|a reporter|reporters|tv station|news outlets|the papers|national tv)',
  ],
  'shop-en': [
    '(you|you all|you guys|kirana|this company|your company|this platform|the platform|this app|this shop|the shop|the seller|your platform|these people|all of you)',
  ],
};
