import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'ipr-counterfeit-en',
    version: 1,
    category: 'ipr',
    severity: 'high',
    lang: 'en',
    title: titles.ipr,
    reported: true,
    any: [
      '(counterfeit|counterfeits|counterfeited|knockoff|knock off|knockoffs|bootleg|pirated)',
      '(fake|replica|imitation|not genuine|not original|not authentic|inauthentic) (product|products|item|items|goods|brand|brands|branded|shoes|bag|bags|watch|perfume|phone|airpods|nike|adidas|sneakers|cosmetics|serum|sunscreen|skincare|logo|one|ones|copy|version|label|earbuds|charger|jersey|wallet|makeup|toner|cream)',
      '(it|this|they|these|item|product|shoes|bag|perfume|watch|phone|serum|one) (_|) (is|are|was|were|looks|look|seems|seem|appears|turned out) (_|_ _|) (fake|counterfeit|replica|imitation|not original|not genuine|not authentic|a copy|a fake|a replica|knock off)',
      "(it's|they're|it is|they are|this is|these are) (_|) (fake|fakes|replica|replicas|counterfeit|not original|not genuine|not authentic|isn't original)",
      '(sell|sells|selling|sold|sent|send|received|got|bought|delivered) (_|_ _|) (fake|fakes|a fake|replica|replicas|counterfeit|counterfeits|pirated|imitation)',
      "(isn't|is not|not|aren't|wasn't) (_|) (original|genuine|authentic|the real|a real) (product|one|item|nike|brand|bag|perfume|adidas|at all)",
    ],
    unless: [
      '(fake|faux|imitation) (leather|fur|plants|plant|flowers|flower|lashes|eyelashes|nails|grass|tan|news|account|seller|call|website|agent|review|reviews|order|orders|snow|candle|diamond)',
      '(is|are) (it|this|these|they|your|the) (_|) (original|genuine|authentic|fake)',
      '(how|way) (_|) (can|do|to) (i|) (_|) (know|tell|check)',
    ],
    flags: [
      'This perfume is counterfeit.',
      'The shoes are fake, the logo is crooked.',
      'Seller is selling fake products!',
      'I received a replica, not the original',
      'the bag you sold looks fake',
      'sunscreen is not authentic at all',
    ],
    ignores: [
      'Is this original or fake?',
      'I love the fake plants, very real.',
      'The bag is faux leather as described.',
      'It is not fake, my sister confirmed, thanks.',
      'Someone from a fake account messaged me.',
      'Original packaging was torn.',
    ],
  },
  {
    id: 'ipr-owner-en',
    version: 1,
    category: 'ipr',
    severity: 'high',
    lang: 'en',
    title: { en: 'Rights owner complains', id: 'Keluhan pemilik hak' },
    any: [
      '(copyright|trademark|trade mark|patent|intellectual property|dmca|ip) (_|) (infringement|infringing|violation|violations|violates|violated|claim|complaint|owner|rights|takedown|holder|notice|report|infringed)',
      '(infringe|infringes|infringing|infringed|infringement) (_|_ _|) (my|our|copyright|trademark|rights|brand|design|patent|on)',
      '(stole|steal|steals|stealing|stolen|copied|copying|copies|copy|reuploaded|reposted|reposting|using|used|uses|use|taken|took|ripped off) (_|) (my|our) (_|) (photo|photos|picture|pictures|video|videos|content|design|designs|artwork|art|illustration|illustrations|brand|brand name|logo|images|product photos|product photo|product images|livestream|live|trademark|song|music)',
      '(my|our) (_|) (photo|photos|picture|pictures|video|videos|content|design|designs|artwork|illustrations|logo|brand|product photos) (_|) (was|were|is|are|has been|have been|got|being|been) (_|) (stolen|copied|reuploaded|reposted|used)',
      '(our|my) (_|_ _|) (mark|trademark|photos|images|designs|artwork|videos) (_|) without (_|) (permission|consent|authorisation|authorization|a licence)',
      '(without|no) (my|our) (permission|consent|licence|license|authorisation|authorization) (_|_ _|_ _ _|_ _ _ _|) (photo|photos|video|design|artwork|logo|brand)',
      '(owner|holder|representative|registered) (of|) (the|this|our|a|) (_|) (trademark|copyright|brand|trade mark|patent)',
    ],
    unless: [
      '(my|our) (video|live|content|product|listing|shop) (_|) (was|were|got|is|has been) (_|) (removed|taken down|muted|rejected|blocked)',
      '(photo|photos|picture|pictures|video) (of|from) (the|my) (review|parcel|item|damage|order)',
      '(using|use|used) my (_|) (video|photo|picture) (as|for) (proof|evidence)',
    ],
    flags: [
      'This shop is using my product photos without permission.',
      'We are the trademark owner and this listing infringes our rights.',
      'Someone stole my video and reposted it on their live',
      'copyright infringement by another seller',
      'another store copied my design',
    ],
    ignores: [
      'My video was removed for copyright violation, why?',
      'I sent my photos of the damage.',
      'Can I use my video as proof?',
      'How do I register a brand name in my shop?',
      'I copied my address wrong.',
    ],
  },
] satisfies RiskRule[];
