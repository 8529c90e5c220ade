import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'fraud-report-tl',
    version: 2,
    category: 'fraud',
    severity: 'critical',
    lang: 'tl',
    title: titles.fraud,
    reported: true,
    negatable: false,
    any: [
      '(nahack|na hack|hinack|nahacked|na hacked|hacked|hack|hacker|na hijack|napasok|pinasok|na compromise|na takeover|inagaw) (_|_ _|_ _ _|) (account|acc|acct|wallet|shop|email|fb|kiranapay|gcash|ko|ako)',
      {
        near: [
          '(email|password|number|pin|mpin|pincode)',
          '(pinalitan|napalitan|binago|nabago|pinapalitan|nagbago|iniba)',
          '(hindi ko|di ko|ng iba|ng hindi|ng di|kusa|hindi ako|kilala|hacker|bigla|biglang|ng kung sino|nila|niya)',
        ],
        within: 10,
      },
      {
        near: [
          '(may|merong|meron|sino|ibang tao|kung sino|someone|taong)',
          '(nag login|nag log in|nakapasok|gumamit|gumagamit|nakagamit|nagbukas|umorder|bumili|nag order|nagpalit|nag withdraw|nag transfer|nakialam|nakabukas|nagnakaw|bmili)',
          '(account|acc|card|wallet|ko|pangalan ko|hindi ko kilala|d q alam|hindi ko alam|number ko)',
        ],
        within: 8,
      },
      {
        near: [
          '(nawala|nawawala|nanakaw|ninakaw|naiwan|nahulog|nadukot|nadukutan|naagaw|na snatch|nasnatch|naholdap|nawalan|nilaslas|nalaglag|nakawan|nanakawan|inagaw|hinablot|nasalisihan)',
          '(pitaka|wallet|card|atm|cellphone|phone|cp|celphone|debit card|credit card|selpon|telepono)',
        ],
        within: 5,
      },
      {
        near: [
          '(zero|ubos|naubos|wala na|simot|nasimot|nalimas|limas|0 balance|nilimas|nag zero|inubos|nawala|nabawasan)',
          '(wallet|balance|laman|pera|savings|account|ipon|load|coins)',
          '(ko|hindi ko|bigla|biglang|paggising|walang|ginalaw|nawala|lahat)',
        ],
        within: 9,
      },
      {
        near: [
          '(transaction|transaksyon|order|withdrawal|bawas|bayad|purchase|charge|loan|utang|cash out|transfer|checkout|parcel)',
          '(hindi ko|di ko|hindi naman ako|wala akong|hindi ako|hindi akin|d ko|d q|hindi po ako|hindi po akin|hindi sa akin|wala naman akong)',
        ],
        within: 6,
      },
      '(wala|hindi|di) (_|) (akong|ako|ko|naman akong|naman ako|ko naman) (_|_ _|) (inorder|ginawa|ginawang|inapply|in apply|binili|inauthorize|transaksyon|transaction|nag order|umorder|nag loan|nangutang|nagpadala|nag cash out|nag transfer|nag withdraw)',
      '(na scam|nascam|na scm|naloko|niloko|na budol|nabudol|naisahan|scammer|manloloko|budol|na iscam|nadale|nadenggoy|nagoyo|natakbuhan|tinakbuhan|tinakbo ang|itinakbo|na phish|phishing|fake link|pekeng link|pekeng website|pekeng page|pekeng cs|pekeng rider|fake rider|fake cs|fake agent|modus|sindikato|estapador|swindler|nabiktima|biktima|nag goyo|nangloko|panloloko|pangloloko|iniscam|nangsscam|scamer|naiscam)',
      {
        near: [
          '(nagpanggap|nagpapanggap|nagpakilala|nagpapakilala|kunwari|nagkunwari|nagsabing|nagpakilalang|tumawag|nag text|nag message|nag chat|nagpadala|may tumawag)',
          '(otp|pin|mpin|cvv|password|code|link|bayad|gcash|fee|processing fee|pera|card number|verification)',
          '(hiningi|hinihingi|humihingi|hingi|ibigay|binigay|pinapa|i click|pinindot|i send|send|nanghingi|hinhingi|pinabayaran|pinapadala|bayaran|nag click|clinick|naibigay)',
        ],
        within: 14,
      },
      {
        near: [
          '(nagbayad|nagpadala|nag gcash|nag transfer|binayaran|bayad na|sinend|nag downpayment|nakuha ang bayad|matapos magbayad|pagkabayad)',
          '(nawala na|naglaho|binlock|blinock|blocked|hindi na sumasagot|di na sumasagot|di na ma contact|seen na lang|deactivated|wala na ang shop|hindi na nagparamdam|nagtago|tumakbo)',
        ],
        within: 14,
        ordered: true,
      },
      '(paki|pa|i|pakisuyo) (block|freeze|lock|hold|disable) (_|_ _|) (card|wallet|account|agad|asap|ngayon na)',

      '(na hack|nahack|na hacked|hinack|na compromise|nakuha ng iba|pinasok ng iba|na takeover) (_|_ _|_ _ _|) (account|wallet|shop|kiranapay)',
      '(account|wallet|shop) (_|_ _|) (na hack|nahack|hacked|na compromise|hinack|ninakaw)',
      '(nagpanggap|nagpapanggap|nagpakilala|kunwari|nagsabing|nagpakilalang) (_|_ _|) (taga|from|agent|customer service|kirana|empleyado|staff|bangko|bank|na)',
      '(hiningi|binigay|naibigay|nabigay|nasabi|hinihingi|humingi|sinend|ibinigay) (_|_ _|_ _ _|) (otp|pin|password|mpin|cvv|otp code)',
      '(na scam|nascam|naloko|niloko|na budol|nabudol|naisahan|scammer|scam to|scam ito|manloloko|budol|na iscam)',
      '(hindi|di) (_|) (ko|ako|po|akin) (_|_ _|) (ginawa|nag order|umorder|nagbayad|nag transfer|transaction|transaksyon|inauthorize|ginawang|nag authorize|binili|nag withdraw|ginawa yung)',
      '(transaction|transaksyon|order|withdrawal|bawas|bayad|purchase) (_|_ _|_ _ _|) (na hindi|na di|hindi) (_|) (ko|akin|ako|sakin)',
      '(nawala|ninakaw|nanakaw|nanakawan|nalimas|naubos|nabawasan|nawalan) (_|_ _|_ _ _|) (pera|balance|laman|card|cellphone|phone|wallet|ng cellphone|savings)',
      '(pera|balance|wallet) (_|_ _|_ _ _|) (nawala|ninakaw|nalimas|biglang nawala|nabawasan)',
      '(nang walang|ng walang|walang) (pahintulot|permiso|paalam) (_|) (ko|sakin|ako)',
      '(magbayad|nagbayad|bayaran|transfer|nagpadala|magpadala|mag gcash|nag gcash|mag transfer) (_|_ _|_ _ _|) (labas ng app|outside|sa labas|direkta|personal account|sa gcash niya)',
      '(pinapabayad|pinagbayad|pinapa gcash|pinapalipat|pinapachat) (_|_ _|_ _ _|)',
      '(blinock|binlock|na block) (_|) (ako|niya) (_|_ _|) (pagkatapos|matapos|after|nung)',
    ],
    unless: [
      '(hindi|di) (po|naman|) (ako|kami) (po|naman|) (naloko|niloko|na scam|nascam|nabudol|na hack|nahack|nabiktima|nanakawan)',
      '(hindi|di) (naman po|po naman|naman) (ako|kami) (naman|po|) (naloko|niloko|na scam|nascam|nabudol|na hack|nahack|nabiktima|nanakawan)',
      '(hindi|di|never) ko (po|naman|) (binigay|ibinigay|sinabi|sinend|naibigay|shinare) (ang|yung|ung) (otp|pin|password|mpin|cvv|code)',
      '(lock|freeze|hold|disable|block) (_|_ _|_ _ _|_ _ _ _) habang (nasa|naka|nag) (bakasyon|abroad|vacation|travel|leave)',
      '(hindi|di) (naman|po|naman po|po naman) (na hack|nahack|scammer|na scam|nascam|nawala)',
      '(hindi|di) (_|_ _) humihingi',
      '(ako po mismo|ako mismo) (_|_ _|) (umorder|bumili|gumawa|nag)',
      '(nawala|nawawala) (_|_ _|_ _ _|) (tracking|resibo|kulay|piraso|takip|charger cable)',
      '(card|wallet|bag|phone) (_|) (case|holder|strap|sticker)',

      '(otp|code) (_|_ _|) (wala|hindi|di|walang) (_|) (dumarating|dumating|natanggap|nareceive)',
      '(walang|hindi) (_|_ _|) (otp|natatanggap)',
      '(nakalimutan|palitan|reset) (_|_ _|) (pin|password)',
      '(parcel|package|order|case) (_|_ _|) (nawala|ninakaw|nawawala)',
      '(nawala|nawawala) (_|_ _|) (parcel|package|order)',
      '(scam|scammer) (ba|po ba|kaya)',
      '(sana|hindi|di naman) (_|_ _|) (scam|scammer|manloloko)',
    ],
    flags: [
      'Nanakaw ang phone ko habang nasa abroad ako, paki-block ang wallet ko.',
      'Bigla akong na-logout, pinalitan ang email ng hindi ko kilala',
      'Nawala ang pitaka ko, nandoon ang card',

      'Na-hack po yung account ko.',
      'may nagpanggap na taga Kirana at hiningi ang OTP ko',
      'na-scam ako ng seller na to',
      'biglang nawala yung pera ko sa wallet',
      'may transaction na hindi ko ginawa',
      'nanakaw po cellphone ko, paki-block ng wallet',
    ],
    ignores: [
      'Hindi naman po ako nabudol, na-late lang ang padala.',
      'Puwede bang i-freeze ang card habang nasa bakasyon?',
      'Ako po mismo ang umorder nito, hindi po scammer.',
      'Nasira ang phone case na dumating.',

      'Walang dumarating na OTP po.',
      'Nawala yung parcel ko.',
      'Scam ba ito? legit po ba ang shop?',
      'Nakalimutan ko password ko.',
      'Failed ang payment ko.',
    ],
  },
] satisfies RiskRule[];
