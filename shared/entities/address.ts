import { fold } from './fold.ts';
import { latin } from './phrase.ts';

/** A postal address down to the house, with its place in UTF-16 units. */
export interface Address {
  start: number;
  end: number;
  text: string;
}

const letters = `[${latin}\\u0300-\\u036f'’.-]`;
/** Vietnamese capitals alternate with their small letters. */
const capital = '[A-Z\\u00c0-\\u00de\\u0102\\u0110\\u0128\\u0168\\u01a0\\u01af\\u1ea0-\\u1ef8]';
/** A name with a capital: `Melati`, `Ang`, `III`. */
const name = `${capital}${letters}{0,24}`;
const names = (most: number) => `${name}(?:[ ]${name}){0,${most - 1}}`;
/** `12`, `12A`, `12/3`, `88/14-15` */
const house = `\\d{1,5}[A-Za-z]?(?:[/-]\\d{1,4}[A-Za-z]?){0,3}(?![\\d${latin}])`;
const numbered = `(?:[Nn]o(?:mor|mer|mbor)?|NO|#)\\.?[ ]?:?[ ]?${house}`;

const roads =
  '(?:[Jj]l|[Jj]ln|[Jj]alan|JL|JLN|JALAN|[Gg]g|[Gg]ang|GANG|[Ll]orong|[Ll]rg|[Pp]ersiaran|[Ll]ebuh(?:raya)?|[Kk]ampung|[Kk]p|K[Gg]|[Pp]erum(?:ahan)?|[Kk]omp(?:l|lek|leks)?|[Aa]partemen|[Pp]angsapuri|[Dd]usun|[Rr]uko|[Tt]aman|[Kk]alye)';
const streets =
  '(?:Street|Str|St|Avenue|Ave|Av|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Terrace|Parkway|Pkwy|Crescent|Cres|Close|Highway|Hwy|Circle|Square|Extension)';
const streetsInSmall = '(?:street|st|avenue|ave|road|rd|lane|ln|drive|blvd|boulevard)';
const flats =
  '(?:[Rr]esidensi|[Rr]esidences?|[Aa]partemen|[Aa]partments?|[Pp]angsapuri|[Kk]ondominium|[Kk]ondo|[Cc]ondo(?:minium)?|[Mm]enara|[Ff]lat|[Tt]ower|[Ss]uites?|[Hh]eights|[Rr]usun(?:awa)?|[Vv]illa|[Cc]ourt)';
/** "10 minutes street" is none. */
const counted =
  '(?!(?:days?|hours?|minutes?|items?|orders?|pcs?|working|more|other|the|and|of|to)\\b)';

/** Big towns and provinces: after a number and a name they leave no doubt. */
const vnTowns =
  '(?:Hà Nội|Hồ Chí Minh|TP\\.? ?HCM|Sài Gòn|Đà Nẵng|Hải Phòng|Cần Thơ|Biên Hòa|Nha Trang|Huế|Vũng Tàu|Đà Lạt|Buôn Ma Thuột|Quy Nhơn|Thủ Đức|Bình Dương|Đồng Nai|Long An|Nghệ An|Thanh Hóa|Bắc Ninh|Hải Dương|Nam Định|Thái Nguyên|Quảng Ninh|Hạ Long|Tiền Giang|Bến Tre|An Giang|Kiên Giang|Cà Mau|Lâm Đồng|Đắk Lắk|Gia Lai|Bình Định|Khánh Hòa|Quảng Nam|Quảng Ngãi|Phú Thọ|Thái Bình|Hưng Yên|Vĩnh Phúc)';

const vnHouse = `(?:[Ss]ố(?:[ ]nhà)?|[Nn]hà[ ]số|[Ss]o[ ]nha|SN)[ ]?${house}`;
const thHouse = '(?:บ้านเลขที่|เลขที่|ที่อยู่)[ :]{0,2}';
const thAreas =
  '(?:หมู่(?:ที่|บ้าน)?|ม\\.|ซอย|ซ\\.|ถนน|ถ\\.|ตำบล|ต\\.|แขวง|อำเภอ|อ\\.|เขต|จังหวัด|จ\\.|คอนโด|อาคาร|ตึก|ชั้น|ห้อง|รหัสไปรษณีย์|กรุงเทพ|กทม)';
const thPart = `${thAreas}[ ]?[\\u0e00-\\u0e7f\\w.]{0,30}`;
const zhRoad = '(?:路|街|(?<![知报渠])道|巷|弄|胡同|村|里)';
const zhRoom =
  '(?:[ ]?[A-Za-z]?\\d{1,4}(?:号楼|號樓|栋|棟|幢|座|单元|單元|楼|樓|层|層|室|房|弄|号|號|户)){1,5}';

/** Each finds an address down to the house, whatever follows. */
const cores = [
  // Indonesia, Malaysia: street and number, either first
  `${roads}\\.?[ ]?${names(5)}(?:[ ]\\d{1,3}(?=[ ,/]))?(?:[ ,]{1,3}${numbered}|[ ,]{1,3}(?:[Bb]lo(?:k|ck)|[Kk]av(?:ling)?|BLOK)\\.?[ ]?[A-Z]{0,2}[ ]?\\d{0,3}(?:[ /,-]{0,2}(?:[Nn]o\\.?)?[ ]?\\d{1,4}[A-Z]?)?|(?<!(?:[Tt]aman|[Kk]ampung|[Kk]p|[Kk]g)\\.?[ ][^,]{1,60})[ ]\\d{1,4}[A-Za-z]?(?:/\\d{1,4})?(?![\\d${latin}:.]))`,
  `(?:[Jj]l|[Jj]ln|[Gg]g|[Jj]alan|[Gg]ang)\\.?[ ]${letters}{2,20}(?:[ ]${letters}{2,20}){0,3}[ ,]{1,3}(?:[Nn]o(?:mor|mbor)?)\\.?[ ]?${house}`,
  `(?:${numbered}|[Ll]ot[ ]?\\d{1,5}|[Uu]nit[ ]?[\\w-]{1,8}|\\d{1,4}[A-Z]?(?![ ]{0,2}K[Gg]))[ ,]{1,3}${roads}\\.?[ ](?:${names(4)}|(?<=,.{1,12})\\d)(?:[ ]?\\d{1,3}[A-Z]?(?:/\\d{1,4}[A-Z]?)?)?`,
  '[Rr][Tt]\\.?[ ]?\\d{1,3}[ ]?[/,.-]?[ ]?[Rr][Ww]\\.?[ ]?\\d{1,3}',
  `(?:[Pp]erum(?:ahan)?|[Kk]omp(?:l|lek|leks)?)\\.?[ ]${names(4)}[ ,]{1,3}[A-Z]{1,2}[-/ ]?\\d{1,3}(?![\\d${latin}])`,
  `${flats}[ ]${names(4)}[ ,]{1,3}(?:[Tt]ower|[Mm]enara|[Bb]lok|[Bb]lock|[Ll]antai|[Ll]t\\.?|[Uu]nit|[Tt]ingkat|[Aa]ras|[Ff]loor|[Ll]evel)[ ][^.!?\\n]{0,24}?\\d{1,4}[A-Z]?`,
  `(?:[Uu]nit[ ])?[A-Z]{1,2}-?(?:\\d{1,2}|G|PH)-\\d{1,3}[A-Z]?[ ,]{1,3}(?:${flats}[ ]${names(4)}|${names(3)}[ ]${flats}|${names(4)},[ ](?:[Jj]alan|Jln|[Tt]aman|\\d{5}))`,
  `(?:[Dd]usun|[Dd]sn|[Kk]ampung|[Kk]p)\\.?[ ]${names(3)}[ ,]{1,3}(?:[Dd]esa|[Dd]s|[Kk]el(?:urahan)?|[Mm]ukim)\\.?[ ]${names(3)}`,
  // English, Philippines, Singapore
  `\\d{1,5}[A-Z]?(?:[/-]\\d{1,4})?[ ](?:(?:[NSEW]\\.?|West|East|North|South)[ ])?(?:\\d{1,3}(?:st|nd|rd|th)|${names(4)})[ ]${streets}(?![${latin}])\\.?`,
  `(?<![#\\d])\\d{2,5}[ ]${counted}[a-z]{3,16}(?:[ ][a-z]{3,16})?[ ]${streetsInSmall}(?![${latin}])`,
  '(?:[Bb]lo(?:c?k)|BLK|[Bb]lk|Ph(?:ase)?)\\.?[ ]?\\d{1,4}[A-Z]?[ ,]{1,3}(?:[Ll]ot|LOT|Lt|L)\\.?[ ]?\\d{1,4}[A-Z]?',
  '(?:[Ll]ot|LOT)\\.?[ ]?\\d{1,4}[A-Z]?[ ,]{1,3}(?:[Bb]lo(?:c?k)|BLK|[Bb]lk)\\.?[ ]?\\d{1,4}[A-Z]?',
  `(?:(?:${numbered}|[Pp]urok|[Ss]itio|[Zz]one|[Pp]hase|[Uu]nit|\\d{1,5})[ ]?[\\w-]{0,12}[ ,]{1,3}(?:${names(3)}[ ,]{1,3})?)(?:[Bb]rgy\\.?|[Bb]arangay|BRGY\\.?)[ ](?:${names(3)}|\\d{1,4})`,
  `(?:[Ss]itio|[Pp]urok|[Zz]one)[ ]${names(2)}[ ,]{1,3}(?:[Bb]rgy|[Bb]arangay|BRGY)\\.?[ ]${names(3)}`,
  `[Uu]nit[ ]\\d{1,4}[A-Z]?[ ,]{1,3}(?:${flats}[ ]?\\w{0,4}[ ,]{1,3})?${names(3)}[ ]${flats}`,
  `(?:[Bb]lk|BLK|[Bb]lock)\\.?[ ]?\\d{1,4}[A-Z]?[ ,]{1,3}${names(4)}(?:[ ]\\d{1,3})?(?:[ ,]{1,3}#[ ]?\\d{1,3}-\\d{1,5}|[ ,]{1,3}Singapore[ ]?\\(?S?\\)?\\(?\\d{6}\\)?)`,
  `\\d{1,4}[A-Z]?[ ]${names(5)}(?:[ ]\\d{1,3})?[ ,]{1,3}(?:#[ ]?\\d{1,3}-\\d{1,5}[ ,]{0,3})?(?:Singapore[ ]|S)\\(?\\d{6}\\)?`,
  `#[ ]?\\d{1,3}-\\d{1,5}[ ,]{1,3}Singapore[ ]?\\d{6}`,
  // Viet Nam
  `${vnHouse}[ ,]{1,3}(?:(?:đường|phố|ngõ|ngách|hẻm|kiệt|tổ|thôn|ấp|xóm|khu phố|chung cư|duong|pho|ngo|hem)[ ][${latin}\\d/]{1,12}(?:[ ]${name}){0,4}|${names(5)}(?=,))`,
  `(?:\\d{1,4}[A-Za-z]?(?:/\\d{1,4}[A-Za-z]?){0,3})[ ,]{1,3}(?:(?:ngõ|ngách|hẻm|kiệt)[ ]\\d{1,4}[/\\d]{0,8}[ ,]{1,3})?(?:đường|phố|Đường|Phố)[ ](?:${names(5)}|\\d[\\d/]{0,6})`,
  `(?:(?:[Nn]gõ|[Hh]ẻm|[Nn]gách|[Kk]iệt)[ ]\\d{1,4}[/\\d]{0,8}|\\d{1,4}[A-Za-z]?(?:/\\d{1,4}[A-Za-z]?){0,3}[ ]${names(5)})[ ,]{1,3}(?:${names(4)}[ ,]{1,3})?(?:[Pp]hường|P\\.|[Xx]ã|[Qq]uận|Q\\.|[Tt]hị (?:trấn|xã)|[Hh]uyện|[Tt]hành phố|TP\\.?)[ ]?(?:\\d{1,2}|${names(3)})`,
  `\\d{1,4}[A-Za-z]?(?:/\\d{1,4}[A-Za-z]?){0,3}[ ]${names(4)},[ ](?:${names(3)},[ ])?${vnTowns}(?![${latin}])`,
  `(?:[Cc]ăn hộ|[Cc]ăn|[Pp]hòng)[ ]?[A-Z]?[\\d.-]{2,8}[A-Z]?[ ,]{1,3}(?:[Tt]òa|[Cc]hung cư|[Tt]ầng|[Bb]lock)[ ][${latin}\\d]{1,16}(?:[ ]${name}){0,4}`,
  `(?:[Tt]hôn|[Ấấ]p|[Xx]óm|[Tt]ổ|[Bb]ản)[ ](?:\\d{1,2}|${names(3)})[ ,]{1,3}(?:[Xx]ã|[Pp]hường|[Tt]hị trấn)[ ](?:\\d{1,2}|${names(3)})`,
  `\\d{1,4}[ ](?:ngách|ngõ|hẻm|kiệt)[ ]\\d{1,4}[/\\d]{0,8}[ ,]{1,3}(?:(?:ngõ|hẻm)[ ]\\d{1,4}[ ,]{1,3})?(?:đường|phố)?[ ]?${names(4)}`,
  `[Cc]hung cư[ ]${names(4)}[ ,]{1,3}(?:[Tt]òa|[Bb]lock|[Cc]ăn(?: hộ)?|[Tt]ầng|[Pp]hòng)[ ][\\w., -]{0,16}?\\d{1,4}`,
  // Thailand
  `${thHouse}\\d{1,4}(?:/\\d{1,4}){0,2}[ ,]{0,3}(?:[\\u0e00-\\u0e7f]{2,30}[ ,]{1,2})?${thPart}`,
  `(?<![\\d/])\\d{1,4}(?:/\\d{1,4}){0,2}[ ,]{0,3}(?:หมู่(?:ที่)?[ ]?\\d{1,2}|ม\\.[ ]?\\d{1,2}|ซอย|ซ\\.|ถนน|ถ\\.|หมู่บ้าน|คอนโด|อาคาร|ตึก)[ ]?[\\u0e00-\\u0e7f\\w.]{0,30}(?:[ ]\\d{1,3})?(?:[ ][\\u0e00-\\u0e7f]{2,20})?[ ,]{0,3}${thPart}`,
  '(?:คอนโด|หอพัก|อพาร์ตเมนต์|แมนชั่น|อาคาร)[\\u0e00-\\u0e7f ]{2,30}?(?:ห้อง|ชั้น|เลขที่)[ ]?\\d{1,4}',
].map((source) => `(?<![${latin}\\d])${source}`);

/** China: the road and its number, or the estate and its rooms. */
const hanCores = [
  `[\\u3400-\\u9fff]{1,8}?${zhRoad}(?:[一二三四五六七八九十]{1,2}段)?\\d{1,5}(?:[巷弄]\\d{1,4})?[号號弄](?:[\\u3400-\\u9fff]{0,12}?${zhRoom})?`,
  `[\\u3400-\\u9fff]{1,8}?(?:小区|小區|花园|花園|苑|公寓|家园|园|院|庭|湾|轩|阁|新村|城|府|区|广场|大厦)(?:[\\u3400-\\u9fff]{0,4})${zhRoom}`,
];

const finders = [...cores, ...hanCores].map((source) => new RegExp(source, 'gu'));

/** What goes on with an address: a unit, an area, a town, a postcode. */
const part = [
  '[Rr][Tt]\\.?[ ]?\\d{1,3}[ ]?[/,.-]?[ ]?(?:[Rr][Ww]\\.?)?[ ]?\\d{1,3}',
  `(?:[Kk]el(?:urahan)?|[Kk]ec(?:amatan)?|[Kk]ab(?:upaten)?|[Kk]ota|[Dd]esa|[Dd]usun|[Pp]rov(?:insi)?|[Tt]aman|[Bb]andar|[Kk]ampung|[Dd]aerah|[Nn]egeri|Brgy|[Bb]arangay|[Pp]hường|[Qq]uận|[Xx]ã|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh|TP|[Tt]òa|[Cc]hung cư|[Pp]hố|[Đđ]ường|Subd|[Vv]illage|[Pp]hase|[Bb]lok|[Bb]lock|[Bb]lk|[Ll]ot|[Uu]nit|[Ss]uite|[Aa]pt|[Ll]antai|[Ll]t|[Tt]ầng|[Ff]loor|[Kk]av)\\.?[ ](?:${names(3)}|\\w{1,6})`,
  `(?:P|Q|TP)\\.[ ]?(?:\\d{1,2}|${names(3)})`,
  '#[ ]?\\d{1,3}-\\d{1,5}',
  `(?:[Kk]ode [Pp]os|[Pp]oskod|[Pp]ostcode|ZIP|Singapore|S)?[ ]?\\(?\\d{5,6}\\)?(?!\\d)(?:[ ]${capital}[${latin}]{2,20}){0,3}`,
  `${names(2)}[ ]City`,
  `(?:${names(2)},?[ ])?[A-Z]{2}[ ]\\d{5}(?!\\d)`,
  thPart,
  '[\\u0e00-\\u0e7f]{3,20}[ ]\\d{5}(?!\\d)',
].join('|');
const further = new RegExp(
  `[ ,;/()–-]{0,3}(?:${part})|,[ \\n]{0,2}${names(3)}(?=[,.;\\n]|[ ]\\d{5}|$)`,
  'yu',
);
const before = new RegExp(
  `(?:${numbered}|(?:[Uu]nit|[Aa]pt|[Ss]uite|[Ll]ot|[Bb]lk|[Bb]lock|[Bb]lok|[Nn]gõ|[Tt]òa|[Aa]partemen|[Pp]erum(?:ahan)?|[Kk]omplek(?:s)?)\\.?[ ][${latin}\\d]{1,12}(?:[ ]${name}){0,3}|#\\d{1,3}-\\d{1,5}|${roads}\\.?[ ]${names(3)}(?:[ ]\\d{1,3})?)[ ,]{1,3}$`,
  'u',
);

/** Province, city and district before a Chinese road, and the words that run into them: "the address is", "send it to". */
const han = /[\u3400-\u9fff]{1,28}$/u;
const spoken =
  /^[\u3400-\u9fff]{0,20}(?:地址(?:是|为|為|在)?|[是在到至往住寄于於])(?=[\u3400-\u9fff]{3})/u;

/** Postal addresses down to the house, as written in ID, MY, SG, PH, VN, TH, CN and in English. Masked ones are none. */
export function findAddresses(text: string): Address[] {
  // Most replies hold neither a number nor a hamlet.
  if (
    !/[\d\u0e50-\u0e59\uff10-\uff19]|dusun|dsn|kampung|kp|thôn|ấp|xóm|tổ|bản|sitio|purok/i.test(
      text,
    )
  )
    return [];
  const folded = fold(text);
  const found: Address[] = [];
  for (const core of finders) {
    for (const match of folded.matchAll(core)) {
      const left = folded.slice(Math.max(0, match.index - 48), match.index);
      const head = (han.test(match[0][0] ?? '') ? han : before).exec(left);
      const start = match.index - (head?.[0].length ?? 0);
      let end = match.index + match[0].trimEnd().length;
      for (let parts = 0; parts < 8; parts++) {
        further.lastIndex = end;
        const next = further.exec(folded);
        if (!next?.[0]) break;
        end += next[0].length;
      }
      while (/[.,\s]/.test(folded[end - 1] ?? '')) end--;
      const lead = spoken.exec(folded.slice(start, end))?.[0].length ?? 0;
      found.push({ start: start + lead, end, text: '' });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Address[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    if (last && one.start <= last.end + 3) last.end = Math.max(last.end, one.end);
    else joined.push(one);
  }
  return joined.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}
