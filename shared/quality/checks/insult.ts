import { anyOf } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { hit } from '../case.ts';

/** Words for people, not for things: dog food, buffalo leather and drum washers are sold here. */
const insults = new RegExp(
  anyOf([
    'stupid',
    'idiots?',
    'idiotic',
    'dumb',
    'morons?',
    'liars?',
    'imbeciles?',
    'shut up',
    "you(?: are|[’']re) (?:lying|crazy|insane|pathetic|a cheat(?:er)?|a joke)",
    'fuck(?:ing|er)?',
    'bullshit',
    'asshole',
    'bitch',
    'damn you',
    'go to hell',
    'bodoh',
    'goblo[kg]',
    'tolol',
    'bego',
    'bangsat',
    'brengsek',
    'kampret',
    'bajingan',
    'keparat',
    'dungu',
    'dasar (?:penipu|pembohong|miskin|anjing|kampungan)',
    '(?:kamu|anda|lu|lo) (?:gila|bohong|pembohong|penipu)',
    'tutup mulut',
    'bangang',
    'bengap',
    'pukimak',
    'kepala hotak',
    'lembap betul',
    'đồ (?:ngu|điên|khùng|lừa đảo|vô học)',
    'ngu (?:ngốc|dốt|xuẩn|thế|quá|si|như)',
    'khốn nạn',
    'mất dạy',
    'vô học',
    'bị (?:điên|khùng) (?:à|hả|sao)',
    'óc chó',
    'câm (?:miệng|mồm|đi)',
    'thằng (?:ngu|điên|khùng)',
    'con (?:điên|khùng)',
    'đồ khốn',
    'gago',
    'gaga',
    'ulol',
    'inutil',
    'tarantado',
    'putang ?ina(?: mo)?',
    'p[*u]tangina',
    'siraulo',
    'sira ulo',
    'hayop ka',
    '(?:ang|napaka|ka|mo) ?(?:tanga|bobo)',
    '(?:tanga|bobo) (?:ka|mo|kayo|naman)',
    'sinungaling',
    'โง่',
    'งี่เง่า',
    'ปัญญาอ่อน',
    'เหี้ย',
    'สันดาน',
    'ไอ้(?:สัตว์|บ้า|ควาย|เลว)',
    'อี(?:บ้า|ควาย|สัตว์)',
    'หุบปาก',
    'คนโกหก',
    'ตอแหล',
    '傻(?:逼|瓜|子|叉|B)',
    '(?:你|您)(?:真|太)?(?:傻|蠢|笨)',
    '白痴',
    '笨蛋',
    '蠢货',
    '滚(?:蛋|开)',
    '给我滚',
    '(?:你|您|脑子|腦子)有病',
    '神经病',
    '脑残',
    '混蛋',
    '王八蛋',
    '骗子',
    '闭嘴',
    '他妈的',
  ]),
  'giu',
);

/** Insults the customer. Words between quotation marks are somebody else's. */
const insult: Check = {
  id: 'insult',
  version: 1,
  severity: 'fatal',
  find: (draft) =>
    [...draft.matchAll(insults)]
      .filter(({ index }) => {
        const before = draft.slice(0, index);
        const straight = before.slice(before.lastIndexOf('\n') + 1).split('"').length % 2 === 0;
        const curly =
          before.lastIndexOf('“') > before.lastIndexOf('”') ||
          before.lastIndexOf('「') > before.lastIndexOf('」');
        return !straight && !curly;
      })
      .map(({ 0: word, index }) => hit(draft, index, index + word.length, { word })),
};
export default insult;
