import { findKind } from '../../entities/numbers.ts';
import { anyOf, phrases } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { hit } from '../case.ts';
import { deadline } from '../promises.ts';
import { sentencesOf } from '../sentences.ts';

const willDo = phrases(
  "(?:we|i)(?: will|[’']ll) (?:\\p{L}+ )?(?:check|update|inform|follow up|get back|investigate|look into|contact|let you know|keep you|write|review)",
  '(?:kami|saya) (?:akan )(?:\\p{L}+ )?(?:cek|mengecek|periksa|memeriksa|infokan|menginformasikan|kabari|mengabari|hubungi|menghubungi|tindak ?lanjuti|menindaklanjuti|update|semak|menyemak|maklumkan|memaklumkan|siasat|menyiasat)',
  '(?:kami|saya|kita)(?: nak| bantu| coba| cuba| bakal| mau)? (?:cek|check|semak|periksa|follow[- ]?up|tanyakan|tanya|pantau)(?:kan)?(?: \\p{L}+)? (?:dulu|dahulu|semula|lagi|ke|dengan|kepada)',
  'akan (?:segera )?(?:kami|saya)(?: \\p{L}+)? (?:cek|semak|periksa|kabari|infokan|maklumkan|hubungi|tindak ?lanjuti|update)',
  '(?:kami|saya) (?:akan )?(?:maklum|makluman|beritahu|beri tahu)(?:kan)? (?:semula|kembali|anda|puan|tuan|kakak|kak)',
  '(?:chúng tôi|bên em|em|shop|mình) sẽ (?:\\p{L}+ )?(?:kiểm tra|báo|thông báo|phản hồi|liên hệ|cập nhật|xem xét)',
  '(?:i-?che-?check|titingnan|babalitaan|ia-?update|susuriin|sisilipin|aalamin|ife-?follow[- ]?up|ipa-?follow[- ]?up|kokontakin|tatawagan|ipapaalam|itatanong|rerebyuhin)(?: (?:po|na|muna|ulit|agad)){0,3} (?:namin|ko|natin)',
  '(?:makikipag-?ugnayan|mag-?a-?update|magfo-?follow[- ]?up|babalik)(?: (?:po|na|muna|ulit)){0,3} (?:kami|ako)',
  'จะ(?:ตรวจสอบ|แจ้ง|ติดต่อ|อัปเดต|ติดตาม)',
  '(?:我们|我們|我)(?:会|將|将|會)(?:尽快)?(?:核实|查|联系|聯繫|通知|回复|回覆|跟进|跟進|处理|處理)',
);
/** Any time at all, also a vague one tied to an event. */
const time = new RegExp(
  `${anyOf([...deadline, 'hours?', 'minutes?', 'days?', 'week', 'once', 'as soon as', 'when', 'jam', 'menit', 'minit', 'hari', 'begitu', 'setelah', 'sebaik', 'selepas', 'pukul', 'tanggal', 'giờ', 'ngày', 'ngay khi', 'khi có', 'sau khi', 'oras', 'araw', 'linggo', 'mamaya', 'bukas', 'maya-maya', 'hanggang', 'minggu', 'esok', 'petang', 'kapag', 'agad', 'ชั่วโมง', 'นาที', 'วัน', 'ทันที', 'เมื่อ', '小时', '小時', '分钟', '工作日', '天', '有结果', '后', '後'])}|\\d{1,2}[:.]\\d{2}|\\{date`,
  'iu',
);

/** Says what happens next but not until when, so the customer will ask again. */
const nextStepTime: Check = {
  id: 'next-step-time',
  version: 2,
  severity: 'minor',
  find(draft) {
    const sentences = sentencesOf(draft);
    const promised = sentences.find(({ text }) => willDo.test(text));
    if (!promised || time.test(draft) || findKind(draft, 'date').length > 0) return [];
    return [hit(draft, promised.start, promised.end)];
  },
};
export default nextStepTime;
