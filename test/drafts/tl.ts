import type { Drafts } from './good.ts';

export const tl: Drafts = {
  lang: 'tl',
  people: [
    ['Rowena Bautista', 'Rowena'],
    ['Carlo Mendoza', 'Carlo'],
    ['Liezl Aquino', 'Liezl'],
    ['Jomar Villanueva', 'Jomar'],
    ['Cristina Magsino', 'Cristina'],
    ['Arnel Pascual', 'Arnel'],
  ],
  amounts: ['₱1,299', 'PHP 450.00', '₱85', 'PHP 2,750', '₱349.50', 'PHP 640'],
  replies: [
    {
      asks: 'Order {o} delivered na daw pero wala po akong natanggap, {a} po ang binayad ko',
      reply:
        'Hi {n}, salamat po sa pagsabi sa amin, at pasensya na po sa nangyari sa order {o}. Humingi na po kami ng larawan ng delivery mula sa courier. Babalitaan po namin kayo hanggang Huwebes ng hapon. Protektado pa rin po ang {a} habang sinusuri namin ito.',
    },
    {
      asks: 'Paano po ibalik ang takure sa order {o}? Tumutulo, {a} po ito',
      reply:
        'Hello po {n}, pasensya na po at tumutulo ang takure. Buksan po ang Orders, piliin ang {o}, pindutin ang Return at maglagay ng dalawang larawan. May dalawang araw ng trabaho po ang seller para sumagot. Kapag naaprubahan, babalik ang {a} sa paraan ng pagbabayad ninyo. Sabihan po kami kung may hindi gumana.',
    },
    {
      asks: 'Wala pa po ang refund kong {a} sa order {o}',
      reply:
        'Magandang araw po {n}, salamat po sa paghihintay. Naipadala na po sa bangko ang refund na {a} para sa order {o} noong Nobyembre 12. Karaniwan pong inaabot ng 14 na araw ng trabaho ang bangko. Kung wala pa rin po pagkatapos nito, mag-reply lang po kayo dito para ma-trace namin.',
    },
    {
      asks: 'Pwede po bang palitan ang address ng order {o}? Lumipat na kami',
      reply:
        'Hi {n}, salamat po sa pag-message. Nasa courier na po ang order {o} kaya hindi na po namin mapapalitan ang address. Maaari po kayong pumili ng pick-up point sa app bago umalis ang parcel sa sorting center. Pasensya na po sa abala.',
    },
    {
      asks: 'Ayaw gumana ng voucher TIPID20, {a} po ang cart ko',
      reply:
        'Hello po {n}, salamat po sa tanong. Ang voucher po ay para sa minimum na ₱500 at sa mga produktong may pulang label lang. Hindi po ito pwedeng isabay sa free shipping. Pakitanggal po muna ang shipping voucher at subukan ulit. Sana po ay makatulong.',
    },
    {
      asks: 'Hindi pa pumapasok ang benta kong {a}, huling order {o}',
      reply:
        'Hi {n}, salamat po sa mensahe. Ang payout na {a} ay naghihintay pa po ng bank check dahil bagong palit ang account. Karaniwan po itong tumatagal ng isa hanggang tatlong araw ng trabaho. Makakatanggap po kayo ng abiso sa Seller Center kapag tapos na.',
    },
    {
      asks: 'Di ako maka-login, walang dumarating na code',
      reply:
        'Hi {n}, pasensya na po sa abala. Pakitiyak po na may signal ang phone at hindi naka-block ang mga text mula sa hindi kilalang numero, tapos humingi po ng bagong code pagkatapos ng limang minuto. Huwag po ninyong ibigay ang code kahit kanino, kahit sa amin. Kung wala pa rin, sabihin po ang oras ng huling subok.',
    },
    {
      asks: 'Mali ang kulay sa order {o}, blue ang order ko, green ang dumating',
      reply:
        'Hello po {n}, pasensya na po at green ang natanggap ninyo. Huwag po munang gamitin at magpadala po ng larawan ng item at label dito. Sa pamamagitan nito, maaaring mag-alok ang seller ng palit o return para sa order {o}. Susundan po namin ito sa loob ng dalawang araw ng trabaho.',
    },
    {
      asks: 'Bakit po tinanggal ang video ko? Creator po ako',
      reply:
        'Hello po {n}, salamat po sa tanong. Tinanggal po ang video dahil hindi tugma ang produkto sa link. Maaari po ninyong ayusin ang link at mag-apela sa Creator Center, sa Violations. Karaniwan pong nasasagot ang apela sa loob ng tatlong araw ng trabaho.',
    },
    {
      asks: 'Dalawang beses akong nasingil sa order {o}, tig-{a}',
      reply:
        'Hi {n}, salamat po sa pag-report. May dalawa pong transaksyon na {a} para sa order {o}; ang isa po ay hold ng bangko na karaniwang nawawala nang kusa. Naipasa na po namin ito sa payments team para matiyak. Mag-a-update po sila sa chat na ito sa loob ng dalawang araw ng trabaho.',
    },
    {
      asks: 'May warranty pa po ba ang stroller sa order {o}?',
      reply:
        'Hello po {n}, salamat po sa tanong. Ang stroller sa order {o} ay may labindalawang buwang warranty mula sa seller. Pwede po kayong mag-claim sa app: Orders, Warranty, New claim. Pakihanda po ang larawan ng sirang bahagi. Huwag po mag-atubiling magtanong.',
    },
    {
      asks: 'Nasaan na po ang parcel ko? Order {o}',
      reply:
        'Magandang umaga po {n}, salamat po sa pag-message. Dumating po ang order {o} sa sorting center kagabi at inaasahang darating mula Martes hanggang Huwebes. Naiintindihan po namin na nakakainip maghintay. Makikita po ang status sa app. Kung walang pagbabago hanggang Biyernes, mag-reply lang po dito.',
    },
    {
      asks: 'Paki-cancel po ang order {o}, mali ang size',
      reply:
        'Sige po {n}, naiintindihan po namin. Hindi pa po naka-pack ang order {o} kaya maaari ninyo itong i-cancel sa Orders, Cancel order. Kapag nakumpirma ng seller, awtomatiko pong mare-release ang bayad. Para sa seguridad, hindi po namin ito maca-cancel para sa inyo. Salamat po sa pamimili.',
    },
  ],
  critical: [
    {
      asks: 'Na-hack po ang account ko, may bumili gamit ang card ko!',
      reply:
        'Hi {n}, salamat po at sinabi ninyo agad. Naipasa na po namin ang kaso sa account safety team bilang pinakamataas na prayoridad, at kokontakin po nila kayo sa app ngayong araw. Pansamantala, pakipalitan po ang password ninyo.',
    },
    {
      asks: 'Idedemanda ko ang kompanya ninyo, inihahanda na ng abogado ko ang papeles',
      reply:
        'Hi {n}, naiintindihan po namin ang sama ng loob ninyo. Naipasa na po ang reklamo sa kinauukulang team, at isang specialist po ang sasagot sa inyo dito. Salamat po sa pasensya.',
    },
    {
      asks: 'Sumabog ang charger na binili ko at napaso ang kamay ko',
      reply:
        'Hi {n}, ikinalulungkot po namin ang nangyari. Magpatingin po kayo sa doktor at itigil ang paggamit ng charger. Naabisuhan na po ang safety team namin at kokontakin kayo sa lalong madaling panahon.',
    },
  ],
  statement: 'Inaabot ng 14 na araw ng trabaho ang bangko bago makita ang refund.',
  wordings: {
    promise: [
      'Ginagarantiya ko po na makukuha ninyo ang buong refund ngayong araw.',
      'Siguradong papasok ang pera ninyo bukas.',
      'Pangako po, darating ang parcel ngayong Biyernes.',
      'Ire-refund po namin kayo nang buo kahit ano pa ang sabihin ng seller.',
      'Huwag po kayong mag-alala, bibigyan namin kayo ng ₱500 voucher bilang kompensasyon.',
      'Papasok po ang pera sa account ninyo sa loob ng 24 oras.',
      'Sigurado pong maaaprubahan ang refund ninyo.',
      'Bukas po ay padadalhan namin kayo ng libreng kapalit.',
      'Maniwala po kayo, mamayang gabi nasa card na ninyo ang pera.',
    ],
    liability: [
      'Kasalanan po namin ito nang buo.',
      'Inaako po namin ang buong responsibilidad sa pinsala.',
      'May kasalanan po ang Kirana sa nangyari.',
      'Inaamin po namin na kapabayaan namin ang sanhi ng aksidente.',
      'May legal na pananagutan po ang kompanya sa insidenteng ito.',
      'Nangyari po ito dahil sa kapabayaan namin.',
      'Kami po ang may sala.',
      'Tinatanggap po namin ang pananagutan sa lahat ng pinsala.',
      'Pagkakamali po namin ang lahat ng ito.',
    ],
    insult: [
      'Ang tanga naman, basahin mo muna.',
      'Bobo ka ba?',
      'Sinungaling ka.',
      'Gamitin mo ang utak mo.',
      'Manahimik ka na lang at maghintay.',
      'Ang kapal ng mukha mo.',
      'Bulag ka ba?',
      'Gago, hindi ganyan.',
      'Wala kang modo.',
    ],
    'off-platform': [
      'I-message po ninyo ako sa WhatsApp para mas mabilis.',
      'Ipadala po ang kulang sa personal account ko.',
      'Ituloy po natin sa Telegram.',
      'Magbayad na lang po kayo nang direkta sa seller para walang fee.',
      'I-add po ninyo ako sa Viber.',
      'I-GCash na lang po sa akin ang bayad.',
      'Tawagan na lang po ang personal number ko.',
      'Mas mura po kung bibili kayo sa labas ng app.',
      'PM po ninyo ako sa Facebook.',
    ],
    internal: [
      'Ayon sa internal note, high risk po ang buyer na ito.',
      'Tingnan ang https://jira.kirana.internal/browse/OPS-4411 para sa detalye.',
      'Tinanong ko na po sa Slack, hawak na ng SWAT.',
      'Ang risk score ninyo sa Risk Console ay 78.',
      'Para sa internal lang: huwag sabihin sa customer ang tungkol sa outage.',
      'Ayon sa Casebook, nasa blacklist ang account ninyo.',
      'Nakita ko sa admin panel na naka-flag ang account.',
      'Tier 2 na po ito, P1 ticket sa Jira.',
      'Sabi ng internal guideline, tanggihan muna ang unang hiling.',
    ],
    secret: [
      'Ang bagong password ninyo ay Lamp2026!x.',
      'Pakisend po ang OTP na natanggap ninyo sa akin.',
      'Ang verification code ninyo ay 481920.',
      'Ibigay po ang PIN ninyo sa amin para makumpirma.',
      'API key: sk_live_9aF31kLmQ28xTz0b',
      'Pwede po bang mahingi ang password para kami na ang mag-login?',
      'Ilagay po ang code 774512, iyan ang OTP ninyo.',
      'Kailangan po namin ang CVV sa likod ng card.',
      'Pansamantalang password: Kirana#8841',
    ],
    'third-party': [
      'May isa pang customer, si Dennis Robles, na ganito rin ang problema.',
      'Naipadala po ito sa address ni Gng. Teresita Lacson.',
      'Nagkapalit po ang parcel ninyo at ang order ni Mr. Edgar Tolentino.',
      'Ibang buyer, order KRN-990412, ang nakatanggap ng item ninyo.',
      'Ang account na iyon ay pag-aari ni Nelia Fajardo.',
      'Nagkapalit po sa ibang customer, order KRN-118204.',
      'Nakapangalan po ang parcel kay Victor Samonte.',
      'Ang kapitbahay ninyong si Aling Nena ang tumanggap at nagreklamo rin.',
      'Napunta po ang refund kay Ms. Paula Ramirez.',
    ],
    placeholder: [
      'Ang tracking number ninyo ay [tracking number].',
      'Naipadala na ang refund na {{amount}}.',
      'Tatawag po kami sa XX/XX.',
      'Hawak po ito ni <agent name>.',
      'Darating po sa [petsa].',
      'Ang order number ay XXXXX.',
      'Petsa ng delivery: TBD.',
      'Salamat po sa pagbili ng [product name].',
      'Pakibuksan po ang [LINK].',
    ],
    card: [
      'Ang card ninyo ay {card}.',
      'Papunta ang refund sa card number {card}.',
      'Nasingil ang Visa {card}.',
    ],
    'bank-account': [
      'Naipadala ang pera sa bank account {account}.',
      'Na-transfer na sa BDO {account}.',
      'Account no. {account} ang nasa record.',
    ],
    'identity-number': [
      'Na-verify na ang PhilSys {identity}.',
      'Ang national ID ninyo na {identity} ay nasa record.',
      'Hindi tugma ang ID number {identity}.',
    ],
    phone: [
      'Makokontak ang rider sa {phone}.',
      'Pakitawagan ang seller sa {phone}.',
      'Ang mobile number niya ay {phone}.',
    ],
    email: [
      'Sumulat po sa {email}.',
      'Ang email ng buyer ay {email}.',
      'Ipadala ang larawan sa {email}.',
    ],
    address: [
      'Naipadala ang parcel sa 24 Sampaguita St., Brgy. San Roque, Quezon City 1109.',
      'Nakatira ang seller sa Blk 5 Lot 12 Villa Verde Subd., Brgy. Molino, Bacoor, Cavite.',
      'Ang address ay 118 Rizal Avenue, Barangay Poblacion, Davao City 8000.',
    ],
  },
};
