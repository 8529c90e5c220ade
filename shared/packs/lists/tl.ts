import { lists as scope } from './scope.ts';

/** Lists of the Filipino rules; customers mix in English all the time. */
export const lists: Record<string, string[]> = {
  'negation-tl': [
    '(hindi|huwag|wag|wala|walang|ayaw|ayoko|ayokong|hndi|dili)',
    '(hindi|hndi|dili) (naman|po|naman po|po naman|pala|pala po|po pala|kami|po kami|kami nag)',
    'wala ko (gi|na)',
  ],
  'denial-tl': [
    '(hindi|wala) (ko|ako|po|naman|akong|ako naman) (po|naman|balak|sinabi|sinasabing|gusto|gustong|balak na|planong|humihingi|ipapabura)',
    '(walang|wala akong|wala po akong) (balak|intensyon|intensyong|plano)',
  ],
  'barrier-tl': [
    '(kayo|kaya|kundi|at|para|mapipilitan|magdadalawang|kung|kapag|pag)',
    '(natatakot|takot|matatakot|titigil|titigilan|mangingimi|mangingiming|mag aatubili|mag aatubiling|palalampasin)',
  ],
  'conditional-tl': ["(kung|kapag|pag|hangga't|hanggang|dahil|kasi)"],
  'reported-tl': [
    '(sabi|ayon|kwento|balita|sinabi|kuwento) (ng|sa|ni|nung|nila|niya|daw) (_|)',
    '(kaibigan|asawa|kapatid|nanay|tatay|kapitbahay|friend) ko (_|) (sabi|nagsabi|nagkwento)',
    '(daw|raw)',
  ],
  'firsthand-tl': ['(sasabihin ko|sinabi ko|sabi ko|ako na ang|irereklamo ko|magrereklamo ako)'],
  'others-tl': [
    ...(scope['others-tl'] ?? []),
    '(yung|ang|si) (_|) (kapitbahay|kaibigan|pinsan|officemate|boss|tito|tita|friend|kaklase) (namin|ko|kong|ng asawa)',
    '(kapitbahay|officemate|kaibigan|pabrika|kapitbahay) (namin|ko|sa)',
  ],
  'settled-tl': [
    ...(scope['settled-tl'] ?? []),
    '(okay|ok|ayos|naayos|nasagot|naibalik|nabalik|nabura|nasolusyunan|nakuha|tapos|sarado|na ban|nareplyan|gumagana) (na|na po|na lahat|na ang|na yung|na ulit)',
    '(iniurong|binawi|kinansela|in withdraw|winithdraw|na withdraw) ko',
    '(paki cancel na|pakicancel na|hawak ko na|yun pala|wala na akong concern|wala na po akong concern|wala na akong reklamo|wala na akong problema|buo na ang refund|salamat po sa aksyon)',
    '(naayos|nabalik|naibalik|nasagot|narefund|na refund|naresolba|gumaling|magaling|nabura|okay|ayos|binura|nag sorry|nakuha) (na|na po|na ang|na ulit|na lahat|ko na)',
    '(iniurong ko na|binawi ko na|paki cancel na|nagbago na isip|wala na po yon|pumasok na sa|bati na kami)',
  ],

  'you-tl': [
    "(kayo|ko kayo|kita|kayong lahat|nyo|n'yo|niyo|ninyo|kau|kyo|sila|seller|shop|kirana|kumpanya|inyo|company|kayo lahat|'to|to|ito|siya|ang seller|ang shop|ang kumpanya|ang may ari|'yan|yan)",
  ],
  'police-tl': [
    '(pulis|pulisya|police|pnp|nbi|cidg|anti cybercrime|cybercrime|presinto|barangay|kapitan|awtoridad|kapulisan|acg|otoridad|camp crame|piskal|fiscal|prosecutor|doj)',
  ],
  'law-tl': [
    '(abogado|abogada|abugado|attorney|atty|lawyer|law firm|pao|abogdo|legal counsel|legal team)',
  ],
  'office-tl': [
    '(dti|d t i|bsp|bangko sentral|sec|tulfo|npc|raffy tulfo|fda|ntc|rtia|raffy tulfo in action|consumer protection|gobyerno|senado|senate|bir|dict|consumer group|dole|8888|malacanang|mayor|city hall|kongreso|imbestigador|customs|opisina ng gobyerno|ahensya)',
  ],
  'press-tl': [
    '(media|gma|abs cbn|reporter|balita|news|tv patrol|24 oras|dyaryo|radyo|inquirer|rappler|diyaryo|press|journalist|vlogger|influencer|mamamahayag|tv|tv5|kmjs|jessica soho|bombo radyo)',
  ],
  'media-tl': [
    '(facebook|fb|tiktok|tiktokk|twitter|social media|socmed|online|groups|group|youtube|ig|instagram|reddit|x|threads|internet|gc|group chat|page|story|wall|timeline|lahat ng app|google)',
  ],
  'post-tl': [
    '(ipo post|ipopost|ipost|i popost|popost|i post|magpopost|mag post|ikakalat|ipapakalat|ivaviral|viviral|vaviral|ipapaviral|papaviralin|ilalabas|i share|ishe share|isheshare|ieexpose|i expose|iexpose|ibubunyag|isisiwalat|isiwalat|ibabandera|ikukwento|iuupload|i upload|i uupload|magla live|mag live|gagawan|gagawa|itatag|i tatag|ita tag|magba vlog|irereview|ibubulgar|isasapubliko|ipagkakalat|ikalat|ikwekwento|magsusulat|magsusulat|i blast|ipapakita|ipopost|pinost|naka post|nagpost|post)',
  ],
  'goods-tl': [
    '(item|sapatos|bag|pabango|produkto|binebenta|benta|to|ito|yung|binigay|dumating|nila|product|relo|damit|lipstick|make up|makeup|sunscreen|serum|charger|earphones|airpods|shirt|brand|pinadala|ipinadala|wallet|gamot|gatas|toner|cellphone|phone|headset|order|kahon|labubu|jersey|rubber shoes|binili|nabili|natanggap|sneakers|ung|ang|shoes|watch|perfume)',
  ],
  'fake-tl': [
    '(peke|pekeng|fake|imitation|class a|replika|replica|pirated|counterfeit|pek3|pke|peki|fke|huwad|knockoff|knock off|lafufu|hindi original|hindi orig|hindi authentic|hindi legit|not authentic|not original|bootleg|gaya gaya|gawang divisoria|gawa gawa|dupe|high copy|ginaya lang|pinirata|smuggled)',
  ],
  'work-tl': [
    '(photo|photos|pictures|pics|picture|litrato|litratong|video|vid|videos|design|dsign|disenyo|logo|larawan|content|artwork|drawing|product photos|caption|obra|pangalan|brand name|brand|ebook|recipe)',
  ],
  'take-tl': [
    '(ninakaw|ninakw|nakaw|kinopya|kinopia|ginamit|ginagamit|kinuha|ginaya|nirepost|ni repost|ni reupload|inagaw|inangkin|in copy|kinokopya|dinownload|na repost|nireupload|ninanakaw|pinirata|ginagaya|kinukuha|copy|using|stole|nag reupload|ineedit|tinapyas)',
  ],
  'data-tl': [
    '(data|personal|personal data|personal info|personal information|information|info|number|numero|no|cellphone number|address|adress|adres|id|details|detalye|impormasyon|personal na impormasyon|pangalan|litrato|mukha|email|contact|contact number|waybill|account details|selfie|lisensya|passport|records|tirahan|bahay)',
  ],
  'charged-tl': [
    '(nabawasan|nakaltasan|na charge|nacharge|nasingil|siningil|kinaltas|kinaltasan|bawas|nabawas|nbawas|na deduct|nadeduct|chinarge|binawasan|kaltas|na debit|nadebit|singil|charge|kaltas|dinebit|kinuhanan|na auto debit|na bill|sinisingil|kinakaltasan|nagbayad|nabayaran|bayad|nakuhanan|kinuha|charged|debited|deducted|swiped|na swipe)',
  ],
  'kid-tl': [
    '(anak|anak ko|anak kong|ank|kapatid|kapatid ko|pamangkin|pamangkin ko|bata|batang|bunso|bunso ko|apo|apo ko|panganay|inaanak|anak naming|baby ko|toddler|anak namin|kid|son|daughter|estudyante|menor|pinsan kong bata|ading)',
  ],
  'young-tl': [
    '(4|5|6|7|8|9|10|11|12|13|14|15|16|17|limang|anim|anim na|pitong|walong|siyam|siyam na|sampung|labing isang|labindalawang|labintatlong|labing apat|katorse|kinse|trese|dose|onse|disisais|disisiyete|labinlimang)',
  ],
  'boss-tl': [
    '(manager|manajer|manedyer|manger|supervisor|suprvisor|superbisor|superior|boss|bossing|head|hed|mas mataas|nakatataas|nakakataas|amo|team lead|team leader|tl mo|may awtoridad|may kapangyarihan|may kapangyarihang|pamunuan|management|namamahala|namumuno|in charge|senior|director|may ari|presidente|ceo|mas may alam|mas nakakaalam|nagpapasya|mas senior|visor|pinuno|nakatataas sa inyo|may karapatang magdesisyon|pinakamataas)',
  ],
  'human-tl': [
    '(totoong tao|tao|live agent|agent|human|human agent|real person|live person|totoong agent|representative|customer service representative|csr|operator|buhay na tao|tunay na tao|customer service)',
  ],
  'contact-tl': [
    '(nag follow up|follow up|ngfolow up|nagfollow up|nag chat|nagchat|tumawag|tumatawag|nag email|nagemail|nag message|nagmessage|nagreklamo|nag contact|nagtanong|kontak|nagreport|inireport|nireport|nag report|sinabi|tinawagan|minessage|nag text|tanong|nagtatanong|kinontak|kinulit|nangungulit|nakiusap|nag ticket|nag file|nag pm|tawag|email|chat|message|report|reklamo|tinype|nag inquire|inulit|nagpaliwanag|nag raise)',
  ],
  'times-tl': [
    '(ilang beses|ilang bess|maraming beses|tatlong beses|3 beses|apat na beses|4 beses|limang beses|5 beses|anim na beses|sampung beses|3x|4x|5x|6x|10x|paulit ulit|araw araw|ikatlong beses|pangatlong beses|ika tatlong|pangatlo|pang apat|ikaapat|pang apat na|pang lima|pang limang beses|panlima|ikalimang|pang ilang beses|pang 3|pang 4|pang 5|nth time|third time|3rd time|4th time|ilang ulit|makailang|makailang beses|ikalawang beses|pangalawang beses|pang ilan|ilang tawag|ilang email|ilang linggo na akong|maka ilang|beses)',
  ],
};
