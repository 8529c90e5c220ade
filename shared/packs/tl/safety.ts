import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'safety-self-harm-tl',
    version: 1,
    category: 'safety',
    severity: 'critical',
    lang: 'tl',
    lasting: true,
    title: { en: 'Speaks of self-harm', id: 'Bicara soal menyakiti diri' },
    reported: true,
    any: [
      '(nainom|ininom|nilunok|nalunok) (ko na|ko) (lahat ng|ang lahat ng|yung lahat ng) (sleeping pills|pills|gamot|pampatulog)',
      '(ayoko|ayaw ko|ayoko na|ayaw ko na) (_|_ _|) (mabuhay|mamuhay|huminga|gumising)',
      '(gusto|gsto|gusto ko|gusto ko na) (_|_ _|_ _ _|) (mamatay|mamat4y|mmatay|magpakamatay|mawala sa mundo|mawala na lang)',
      '(nainom|ininom|iinom|lulunukin|nilunok|uminom) (_|_ _|_ _ _|) (sleeping pills|lason|pampatulog|muriatic|gamot lahat|zonrox|pills)',
      {
        near: [
          '(rooftop|tulay|bubong|bangin|riles)',
          '(magpaalam|tatalon|tumalon|paalam|huli|hindi nyo na|wala na)',
        ],
        within: 14,
      },
      '(tatalon ako|tatapusin ko na|tapusin ko na ang buhay|wala na akong dahilan|pagod na akong mabuhay|paalam na sa inyong lahat|suicide|suicidal|magbigti|maglalaslas|naglaslas|laslas|magpapasagasa|sasaktan ang sarili)',
      '(magpapakamatay|magpakamatay|pakamatay|gusto ko na mamatay|gusto ko nang mamatay|gusto ko na lang mamatay|gusto ko nalang mamatay|ayoko na mabuhay|ayoko nang mabuhay|wala nang kwenta buhay|tatapusin ko na buhay|magbibigti|sasaktan ko sarili)',
    ],
    unless: [
      'suicide (prevention|awareness)',
      '(bug|peste|lamok|ipis|daga|langgam)',
      'patay na patay',
      'nakakamatay sa (ganda|sarap)',
      '(baterya|cellphone|phone|ilaw) (_|_ _|) (namatay|patay)',
      '(lamok|ipis|daga)',
    ],
    flags: [
      'Ayoko na pong mabuhay.',
      'gusto ko na lang mamatay, ubos na ipon ko',
      'Nainom ko na lahat ng sleeping pills.',
      'Pagod na akong mabuhay, paalam na sa inyong lahat.',
    ],
    ignores: [
      'Patay na patay ako sa bag na ito!',
      'Namatay ang cellphone ko kagabi.',
      'Gusto ko nang matanggap ang order ko.',
      'Pang-ipis na gel po, may promo ba?',
    ],
  },
  {
    id: 'safety-danger-tl',
    version: 3,
    category: 'safety',
    severity: 'critical',
    lang: 'tl',
    title: titles.safety,
    reported: true,
    any: [
      '(ipapagulpi|gugulpihin|ginulpi|papatayin|papatyin|patayin|ipapapatay|pinatay|itutumba|itumba|tatagain|tinaga|sasaksakin|sinaksak|babarilin|tinutukan|sasampalin|bubugbugin|binugbog|sasapakin|sinapak|susugurin|sinugod|gigilitan|bubuhusan|pasasabugin|susunugin|uupakan|inupakan|sasaktan|sinasaktan|reresbakan|aabangan|aabangan kita|abangan kita|uubusin|puputulan|bubugbog|lalasonin|dudukutin|gagahasain|ginahasa|ni rape|minolestya|hinalay|tinangkang|hinipo|dinakma|hinawakan ang|hinablot)',
      '(alam|alam niya|alam ko) (_|_ _|) (kung saan|san|saan) (_|_ _|) (nakatira|bahay|ka nakatira|kayo nakatira|nag aaral)',
      '(buhay|pamilya|anak) (mo|nyo|ninyo) (_|_ _|) (kapalit|isusunod|mag ingat|may kalalagyan)',
      '(death threat|death threats|threatened|banta sa buhay|nagbabanta|pananakot|tinatakot|binabantaan|sinisindak|tinakot)',
      '(sumabog|sumabg|pumutok|nasunog|nsunog|nasun0g|nagliyab|nakuryente|na electrocute|naelectrocute|umusok|nag spark|nagspark|natunaw ang plug|natunaw ang charger|natunaw ang saksakan|nag apoy|umapoy|nagkasunog|natupok|nag short|na ground|lumiyab|nag overheat at)',
      '(napaso|nasugatan|nagka allergy|nagka infection|nagka impeksyon|namantal|nagkapantal|nangati ang buong|nahirapan huminga|hirap huminga|nawalan ng malay|nahimatay|hinimatay|unconscious|na er|dinala sa er|isinugod|sinugod|itinakbo sa|na confine|naconfine|nagsuka|nagsusuka|sumuka|nagtatae|nalason|nalapnos|lapnos|nabulag|mabulag|nabali|bali ang|nahiwa|nadurog|nabasag ang ngipin|nabilaukan|nalulon|inooperahan|inoperahan|naoperahan|tinahi|nagdugo|duguan|nangisay|na stroke|nasawi|namatay si|namatay ang anak|namatay ang asawa|namatay ang nanay|namatay ang tatay|namatay ang lola|namatay ang lolo|namatay ang kapatid|namatay ang aso|namatay ang pusa|namatay ang alaga|namatay ang bata|namatay ang mga|tetano|lose my vision|infection|third degree burn)',
      {
        near: [
          '(nalunok|nakain|nasubo|nalulon|nainom)',
          '(anak|baby|bata|bunso|apo|pamangkin|kapatid)',
        ],
        within: 6,
      },
      {
        near: [
          '(bumigay|natumba|nahulog|bumagsak|nabasag|naputol|gumuho)',
          '(nasaktan|bali|nadaganan|nasugatan|nabagok|balakang|ulo|ospital|duguan|paa|kamay|pilay|napilay)',
        ],
        within: 12,
      },
      {
        near: [
          '(gumamit|ginamit|uminom|ininom|kumain|kinain|ipinahid|nilagay|nag apply)',
          '(namaga|pantal|rashes|nangati|nasunog ang balat|nag peel|ospital|er|doktor|nagsuka|nahilo|sugat|paltos)',
        ],
        within: 12,
        ordered: true,
      },
      '(papatayin|pinagbantaan|nagbanta|binantaan|nagbabanta|tinutukan|sinaktan|sinuntok|sinampal|hinarass|binastos|minanyak|hinipuan|sinundan|tinakot|bubugbugin|babarilin|sasaksakin|susunugin)',
      {
        near: [
          '(rider|courier|delivery rider|driver|nagdeliver|delivery boy|kuya rider)',
          '(minura|sinigawan|binastos|nag text ng gabi|natatakot|takot|lasing|kutsilyo|baril|nanakot|nanligaw|manyak|hinawakan|sinuntok)',
        ],
        within: 10,
      },
      '(sumabog|nasunog|nagliyab|nakuryente|umusok|nag spark)',
      '(napaso|nasugatan|allergic reaction|nagka rashes|namaga|nalason|food poisoning|na ospital|naospital|dinala sa ospital|sinugod sa ospital|na confine|nagsusuka|dumugo|nagka allergy|nagka pantal)',
    ],
    unless: [
      'pinatay ko (na|po|na po|) (muna|) (ang|yung|ung|mga) (notification|notifications|notifs|notif|phone|ilaw|wifi|app|data|alarm|aircon|tv|ringtone|mic|camera|electric fan|computer|laptop)',
      '(pumutok|sumabog) (_|) (bubble|balloon|lobo|sale|sales|benta|orders|bulkan|lotto)',
      'sumabog sa (dami|ganda|benta)',
      'dahil sa (dengue|trangkaso|covid|panganganak|altapresyon|katandaan)',
      '(nasunog|nasayang) (_|_ _) (oras|pera|load|effort) (ko|namin)',
      '(pabrika|mall|gusali|building) (_|_ _|)',
      '(may|nagka) (_|) sunog (sa|kagabi)',
      '(bug|peste|lamok|ipis|daga|langgam)',
      '(hypoallergenic|anti|pang)',
      'patay na patay',
      'nakakamatay sa (ganda|sarap)',

      '(ba|kaya|safe|nakaka) (_|_ _|) (rashes|allergy|sumabog|mag)',
      '(baterya|cellphone|phone|ilaw) (_|_ _|) (namatay|patay)',
      '(deliver|ipadala|address) (_|_ _|_ _ _|) ospital',
      '(sumabog) (_|_ _|) (sales|benta)',
      '(benta|sales) (_|_ _|) sumabog',
      '(lamok|ipis|daga)',
    ],
    flags: [
      'Sabi ng rider alam niya kung saan ako nakatira',

      'Pinagbantaan ako ng rider sa bahay.',
      'sumabog yung powerbank, napaso kamay ko',
      'na-ospital anak ko dahil sa gatas',
      'minura ako ng rider at may dalang kutsilyo',
    ],
    ignores: [
      'Pang-ipis na gel po, may promo ba?',
      'May nasunog na pabrika sa Valenzuela kaya traffic.',

      'Safe ba ito, nakaka-rashes ba?',
      'Sumabog ang sales ko ngayong buwan!',
      'Paki-deliver sa ospital, nurse po ako.',
      'Ang bait ng rider, salamat.',
    ],
  },
] satisfies RiskRule[];
