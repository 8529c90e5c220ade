import type { Language } from '../model/language.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/**
 * The small words of a language, in their normal form (normalise.ts). They tell languages apart and say little about
 * the matter. Thai and Chinese are known by their script; their lists serve matching only.
 */
export const stopwords: Record<Language, Set<string>> = {
  en: words(`
    the a an and or but if then so than that this these those is are was were be been being am i'm i've i'd i'll
    it's that's there's he she it they them their we us our you your my me his her its i do does did don't doesn't
    didn't have has had haven't hasn't will would can can't could couldn't should won't wouldn't isn't wasn't of to
    in on at by for with from about into as not no yes just still already when where what why how who which there
    here all any some more very too also now after before again only because while since until please hi hello thanks
    thank dear get got been want need know said says let one out up off over`),
  id: words(`
    yang dan di ke dari untuk pada dengan ini itu adalah saya aku kami kita kamu anda dia mereka tidak bukan belum
    sudah akan bisa dapat harus ada juga atau tetapi karena jika kalau bila agar supaya oleh sebagai dalam lebih saat
    ketika sampai terus lagi banget sih dong deh kok nih tuh ya kan kak min gan sis mas mbak pak bu halo hai selamat
    pagi siang sore malam mohon tolong terima kasih saja masih mau ingin apa kenapa bagaimana kapan mana siapa seperti
    padahal katanya dulu nya pun malah banyak sama jadi hanya setelah sebelum hari kemarin uang butuh bilang namun
    tersebut telah merupakan secara yaitu maupun terhadap karyawan tentang beliau dapat begitu`),
  ms: words(`
    yang dan di ke dari untuk pada dengan ini itu ialah adalah saya aku kami kita awak anda dia mereka tidak tak bukan
    belum sudah akan boleh dapat perlu mesti ada juga atau tetapi kerana jika kalau bila supaya oleh sebagai dalam
    lebih semasa apabila sampai lagi sangat sahaja je lah pun ni tu nak hendak macam mana kenapa bagaimana siapa apa
    mohon tolong terima kasih masih mahu wang dekat pihak encik cik puan tuan salam selamat pagi petang malam hai
    semalam selepas sebelum hari telah dah ke kat sebab ambil lepas lama beliau bahawa daripada tersebut mempunyai
    ianya kepada iaitu bagi merupakan ataupun beberapa`),
  tl: words(`
    ang ng sa na at ay mga ko ako mo ka ikaw siya niya kami namin tayo natin kayo ninyo nyo sila nila ito iyan iyon
    yun yung yan dito diyan doon hindi wala walang may mayroon meron pa po opo ba lang naman din rin kasi pero kung
    kapag pag para dahil para bakit paano kailan saan sino ano alin kahit hanggang mula ulit muna sana pala daw raw
    nga kaya kay ni si nang isang isa talaga gusto gustong kailangan pwede puwede maaari salamat kumusta kamusta
    akin aking inyong kanya aming lahat bago habang upang nasa noong ngayon gamit`),
  vi: words(`
    và của là có không được cho tôi mình em anh chị bạn chúng các những này đó kia với để khi nếu thì mà nhưng vì nên
    đã đang sẽ vẫn chưa rồi lại cũng rất quá một hai cái con từ đến trong ngoài trên dưới về theo như nào gì sao bao
    giờ đâu ai ạ à nhé nha ơi xin chào cảm ơn vui lòng giúp hộ hôm nay qua ngày lúc thấy bị phải ra vào lên xuống
    nữa thôi chỉ hay hoặc tại do bởi còn sau trước nhiều ít cần muốn shop`),
  th: words(`
    ที่ และ ของ เป็น มี ไม่ ได้ ให้ ไป มา ว่า จะ แล้ว ก็ กับ ใน จาก แต่ หรือ ถ้า เพราะ ครับ ค่ะ คะ นะ ผม ฉัน ดิฉัน หนู เรา
    เขา มัน นี้ นั้น อยู่ ยัง ช่วย หน่อย ขอ สวัสดี ขอบคุณ แอดมิน คือ ทำ ต้อง อยาก แบบ เลย มาก ด้วย ตอน เมื่อ วัน เดือน
    ทำไม ยังไง อะไร เมื่อไหร่ ที่ไหน ใคร อีก แค่ เอง กัน`),
  zh: words(`
    的 了 是 在 我 你 您 他 她 它 我们 你们 他们 这 那 这个 那个 有 没有 没 不 也 都 就 还 和 与 吗 呢 吧 啊 请 请问 你好 您好
    谢谢 麻烦 一下 什么 怎么 为什么 哪里 谁 一个 个 到 给 把 被 让 对 从 但 但是 因为 所以 如果 已经 很 太 再 又 想 要 能
    可以 会 着 过 得 說 说`),
};
