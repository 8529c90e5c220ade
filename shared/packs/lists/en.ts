/** Lists of the English rules: `@lawyer` in a phrase is any entry of `lawyer`. */
export const lists: Record<string, string[]> = {
  // Words that change what a hit means; what each kind does is told in shared/risk/scope.ts.
  'negation-en': [
    `(not|never|no|without|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|isn't|aren't|wasn't|haven't|hasn't|shouldn't)`,
    '(nobody|nothing|neither|nor|rather than|instead of|hardly)',
    "(weren't|hadn't|needn't|ain't)",
  ],
  'denial-en': [
    `(don't|didn't|doesn't|wouldn't|not) (think|mean|want|plan|intend|wish|claim|believe)`,
    `(don't|didn't|not|no) (want|plan|intend|need|intention|reason|wish|plans) (to|of)`,
    `(not|never) (saying|said|going|planning|trying|threatening|claiming|asking|accusing|suggesting|about|looking)`,
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
    '(according to|quote|quoting|review says|review said|the title is|titled|entitled)',
    '(is|was|it|one|product|set|pack|brand|book|film|movie|game|song|shirt|perfume|colour|color|lipstick|sauce) (called|named)',
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
  'pays-en': [
    '(payment|payments|transaction|transactions|purchase|purchases|charge|charges|debit|debits|direct debit|direct debits|debit payment|debit payments|withdrawal|withdrawals|withdraw|withdraws|cash withdrawal|cash withdrawals|cash withdraw|transfer|transfers|deduction|deductions|wd|spending)',
  ],
  'odd-en': [
    '(unauthorised|unauthorized|unrecognised|unrecognized|unrecognizable|fraudulent|unknown|strange|suspicious|mysterious|unfamiliar|weird|odd|random|unusual|unexpected|questionable|bogus|false|fishy|phantom|confusing|dodgy|shady|rogue)',
  ],
  'card-en': [
    '(card|cards|wallet|wallets|purse|credit card|debit card|bank card|credit cards|debit cards|bag|handbag|atm card)',
  ],
  'phone-en': [
    '(phone|mobile|mobile phone|cell phone|cellphone|smartphone|smart phone|handphone|mobile device|iphone)',
  ],
  'weapon-en': [
    '(knife|parang|machete|gun|bat|baseball bat|hammer|petrol|gasoline|acid|axe|iron rod|crowbar|bomb|molotov)',
  ],
  'seller-en': [
    '(seller|sellers|shop|store|they|he|she|merchant|vendor|merchants|owner|listing|shops|stores|vendors|someone|this one|competitor|competitors|affiliate)',
  ],
  'kid-en': [
    '(son|daughter|child|kid|boy|girl|brother|sister|nephew|niece|grandson|granddaughter|toddler|little one|little brother|little sister|baby brother|teen|teenager|schoolboy|schoolgirl|student|minor|grandchild|children|kids)',
  ],
  'young-en': [
    '(5|6|7|8|9|10|11|12|13|14|15|16|17|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)',
  ],
  'goods-en': [
    '(product|products|item|items|goods|shoes|shoe|sneakers|bag|bags|handbag|watch|watches|perfume|phone|airpods|earbuds|cosmetics|serum|sunscreen|skincare|cream|toner|lipstick|makeup|charger|jersey|wallet|shirt|shirts|jacket|jackets|sunglasses|vitamins|medicine|toys|jeans|headphones|powerbank|shampoo|belt|cap|parts|cartridge|lego|nike|adidas|lv|gucci|chanel|dior|rolex|apple|samsung|sony|dyson|supplement|supplements|milk powder|brand|brands)',
  ],
  'fake-en': [
    '(fake|fakes|counterfeit|counterfeits|replica|replicas|imitation|imitations|knockoff|knockoffs|knock off|not authentic|not genuine|not original|not the original|not the real|not real|inauthentic|bootleg|pirated|phony|forgery|forgeries|conterfit|counterfit|class a copy|aaa copy)',
    "(isn't|is not|aren't|are not|wasn't|not|n't) (_|) (authentic|genuine|original|the real thing|legit)",
  ],
  'post-en': [
    '(post|posting|posted|upload|uploading|uploaded|share|sharing|publish|publishing|blast|blasting|expose|exposing|tweet|tweeting|spread|spreading|broadcast|stream|livestream|dump|put|putting|write|writing|rant|posst)',
  ],
  'boss-en': [
    '(manager|managers|supervisor|supervisors|superior|superiors|team lead|team leader|teamleader|duty manager|person in charge|boss|management|higher up|higher ups|senior|senior agent|director|ceo|head of|head of support|upper management|someone senior|someone higher|supervisr|manger|higher level|the next level|second level|tier 2|tier two|decision maker)',
  ],
  'human-en': [
    '(human|humans|human being|human agent|live agent|real human|real person|real agent|actual person|actual human|living person|human operator|live person|real people|person|operator|customer service agent|live chat agent|human representative|representative|live representative)',
  ],
  'paper-en': [
    '(the star|straits times|the straits times|channel newsasia|cna|rappler|gma|gma news|abs-cbn|abs cbn|kompas|detik|bbc|cnn|reuters|bloomberg|manila bulletin|inquirer|bangkok post|vnexpress|tuoi tre|malaysiakini|the guardian|the times|new york times|astro awani|mothership|coconuts|jakarta post|tempo|national tv|channel 5|channel 8|consumer desk|consumer column|raffy tulfo|tulfo|watchdog|bbc watchdog)',
  ],
};
