/** Lines that begin somebody else's words; everything below them is quoted mail. */
const quoteBegins = [
  /^\s*-{2,}\s*(original message|forwarded message|pesan asli|mesej asal|original na mensahe|原始邮件|转发邮件|ข้อความต้นฉบับ|thư gốc|tin nhắn gốc)/i,
  /^\s*(on|pada|vào|noong|เมื่อ|在)\s.{4,120}(wrote|menulis|viết|sumulat si .*|sinulat ni .*|เขียน(ว่า)?|写道)\s*[:：]\s*$/i,
  /^\s*.{4,80}于.{4,60}写道\s*[:：]\s*$/,
  /^\s*_{10,}\s*$/,
];
const header = /^\s*(from|dari|daripada|từ|จาก|mula kay|发件人)\s*[:：]\s*\S/i;
const headerNext =
  /^\s*(sent|date|to|subject|dikirim|tanggal|kepada|perihal|dihantar|tarikh|subjek|ส่งเมื่อ|ถึง|เรื่อง|đã gửi|đến|chủ đề|发送时间|收件人|主题)\s*[:：]/i;
const signatureBegins =
  /^\s*(--\s*|sent from my \w.*|sent from (yahoo|outlook|mail).*|get outlook for .*|dikirim dari (iphone|ponsel|hp).*|dihantar dari (iphone|telefon).*|ส่งจาก\s*(iphone|มือถือ).*|gửi từ (iphone|điện thoại).*|ipinadala mula sa .*|发自我的.*)$/i;

/**
 * The customer's own words: quoted mail and signatures become spaces, so that offsets still point into the message.
 * The whole message where nothing would be left.
 */
export function customerText(text: string): string {
  if (!/[\n>]/.test(text)) return text;
  const lines = text.split('\n');
  let rest = false;
  const kept = lines.map((line, index) => {
    // A marker is a short line; a bound keeps hostile lines cheap.
    const marker = line.length <= 300;
    rest ||=
      marker &&
      (quoteBegins.some((begins) => begins.test(line)) ||
        signatureBegins.test(line) ||
        (header.test(line) && headerNext.test((lines[index + 1] ?? '').slice(0, 60))));
    return rest || /^\s*>/.test(line) ? ' '.repeat(line.length) : line;
  });
  return kept.some((line) => line.trim() !== '') ? kept.join('\n') : text;
}
