import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'abuse-language-tl',
    version: 2,
    category: 'abuse',
    severity: 'normal',
    lang: 'tl',
    title: titles.abuse,
    any: [
      '(bobo|bobong|boba|b0b0|bobs|obob|tanga|tangang|tnga|tanginamo|tang inang|ptngna|ptngina|putang|putragis|potah|amputa|amp0ta|ampota|amputah|punyemas|gunggong|ungas|engot|shunga|hangal|stupido|pakshet|pakyu|peste|pesteng|hudas|demonyo|hayop|hayop ka|animal ka|animal kayo|walanghiya|walang hiya|walang modo|bastos kayo|bastos ka|mga bastos|makapal ang mukha|kapal ng mukha|kapal ng muka|kapalmuks|basura kayo|mga basura|mga salot|salot|mga ulol|mga baliw|baliw ka|abnormal|sira ulo|sira ulo kayo|gungong|inutil|walang utak|walang silbi|palamunin|linta|buwaya|mga hudas|mga demonyo|kupal|burat|tite|puki|kantot|pokpok|malandi|hitad|lintik|letse|leche|buset|bwiset|hampaslupa|patay gutom|squatter|unggoy|mukhang unggoy|mukhang paa|negro|intsik|bumbay na|bading na|baklang|tomboy na|tanders|bobita|ogag|tamad na tamad kayo|mangmang|ignorante|bugok|gagu|mga siraulo|siraulo)',
      '(hindi|di) (_|_ _|) (tinuruan|pinalaki|tinuro) (_|_ _|_ _ _|) (magulang|nanay|tama|maayos|asal)',
      '(ipapahiya|papahiyain|hihiyain|ipahihiya) (_|) (kita|ko kayo|kayo|ka|ko)',
      {
        near: [
          '(hanggang dyan|hanggang diyan|habambuhay|habang buhay|forever)',
          '(type|chat|call center|walang mararating|alila|utusan|ka na lang|mahirap)',
        ],
        within: 10,
      },
      {
        near: [
          '(panty|bra|boobs|dibdib|sexy|sexy pic|nudes|nude|hubad|katawan|body|suot mo|kama|dede|legs|seksi|hubo)',
          '(mo|ka|your|kulay|padala|pahingi|send|see|gusto|tingin|patingin|miss|ate|ganda|want)',
        ],
        within: 7,
      },
      '(ilang taon ka na miss|may jowa ka na ba|sleep with me|sex|chupa|jakol|kantutan|iyot|landi mo|ang sarap mo|hey sexy)',

      '(putangina|putang ina|tangina|tang ina|pota|puta|potang ina|gago|gagong|gagu|ulol|tarantado|inutil|bwisit kayo|punyeta|hayop kayo|hayup kayo|leche kayo|hinayupak|kupal|pakyu|pak u|tanga kayo|tangang|bobo kayo|bobong|mga bobo|mga tanga|mga gago|mga hayop|mga inutil|mga magnanakaw|lintik kayo)',
      '(kayo|agent|cs|admin|customer service) (_|_ _|) (bobo|tanga|gago|inutil|magnanakaw|walang kwenta|walang utak)',
    ],
    unless: [
      '(tanga|bobo|shunga|engot|mangmang|ignorante) (po|na|lang|) (po|) ako',
      '(tanga|bobo|mangmang|ignorante) (_|) sa (teknolohiya|tech|computer|gadget|apps)',
      'tanga tangahan (lang|lang po) (ako|si|sa)',
      '(gagong gago|tangang tanga|bwisit na bwisit|inis na inis) na ako',
      '(hindi|di) (po|naman|) (kayo|sila|siya|sya|ka) (po|naman|) (inutil|bobo|tanga|gago|bastos|walang silbi|walang kwenta|tamad)',
      '(ang ganda|solid|ang sarap|ang mura|ang sulit) (_|) (pakshet|tangina|tang ina|putangina|puta|gago|leche|punyeta)',
      'hayop na (sale|ganda|galing|sulit|discount)',
      'hayop na (libro|stuffed|laruan|plushie|sticker|costume)',
      'mga hayop (para|sa|ng|na) (_|) (grade|bukid|zoo|gubat|farm|bata)',
      '(buwaya|linta|unggoy|hayop|tanga|bobo|negro) (_|) (skin|leather|collagen|serum|belt|wallet|earrings|bangles|bikini|balloon|balloons|panty|poster|print|tea|doll|farm)',
      '(na|may) print',
      '(bra|panty|lingerie) (_|_ _|) (size|small|medium|large|cotton|set|order|kulay ay|po ba|na order)',
      '(stuffed toy|laruan|dog food|pang aso|alkansya|costume|unggoy na)',
      '(hindi|di) ko (_|_ _|) sinasabi*',
      '(unggoy|buwaya|linta|hayop) (_|) (na toy|print|bag|leather|shop|food|feed|po na)',
      'pet shop',
      '(ang ganda|solid|grabe|sarap|mura) (_|) (ampota|amputa|pota)',
      '(ako|kong|akong) (tanga|bobo|shunga|engot)',

      '(ako|ang) (_|) (tanga|bobo) (ko)',
      '(tanga|bobo) ko',
      '(tinawag|sinabihan|minura) (_|) (akong|ako)',
    ],
    flags: [
      'Mga buwaya kayong lahat dyan.',
      'Ang bobo mo naman sumagot',
      'Hindi ka ba tinuruan ng magulang mo?',
      'Mga basura kayong lahat',

      'Putangina nyo ibalik nyo pera ko',
      'mga gago kayo',
      'bobo kayo lahat',
      'ang inutil ng cs nyo',
    ],
    ignores: [
      'Linta collagen serum po ba ito?',
      'Stuffed toy na unggoy, may brown pa ba?',
      'Cotton na bra size 36 po, may stock?',
      'Pet shop po kami, magkano ang bulk?',

      'Ang tanga ko, mali address na nalagay ko.',
      'Tinawag akong bobo ng rider.',
      'Salamat po sa tulong.',
    ],
  },
] satisfies RiskRule[];
