/** Everyday verbs, adjectives, amounts, question words, states, feelings and order in time. Columns: en | id | ms | th | vi | tl | zh. */
export const general = `
why, how come, what for, what reason | kenapa, mengapa, knp, kok bisa | kenapa, mengapa, pasal apa, apa pasal | ทำไม, เพราะอะไร, เพราะเหตุใด | tại sao, vì sao, sao lại | bakit, bkt, ano ang dahilan | 为什么, 为何, 怎么会, 干嘛
when, what time, what date | kapan, kpn, jam berapa | bila, bile, pukul berapa | เมื่อไหร่, เมื่อไร, ตอนไหน, กี่โมง | khi nào, bao giờ, lúc nào, mấy giờ | kailan, kelan, anong oras | 什么时候, 何时, 几时, 几点
where, whereabouts, which place | di mana, dimana, dmn, mana | di mana, kat mana, mana | ที่ไหน, ตรงไหน, อยู่ไหน | ở đâu, đâu, chỗ nào | saan, san, nasaan, asan | 哪里, 在哪, 哪儿, 什么地方
who, whom, which person | siapa, sapa | siapa, sape | ใคร, ผู้ใด | ai, người nào | sino, sinu, kanino | 谁, 哪位
whose, belong to whom | punya siapa, milik siapa | siapa punya, milik siapa | ของใคร | của ai | kanino, kaninong | 谁的
what, which thing | apa, apaan | apa, ape, apakah | อะไร, สิ่งใด | cái gì, gì, điều gì | ano, anong, anu | 什么, 啥
which, which one | yang mana, mana | yang mana, mana satu | อันไหน, ตัวไหน, แบบไหน | cái nào, loại nào | alin, aling, alin dito | 哪个, 哪一个, 哪种
how, in what way, how to, by what means | bagaimana, gimana, gmn, cara | bagaimana, macam mana, mcm mana, cara | ยังไง, อย่างไร, วิธี | thế nào, làm sao, như thế nào, cách nào | paano, pano, papaano | 怎么, 怎样, 如何, 咋
how much, how many, what amount | berapa, brp, berapa banyak | berapa, brape, berapa banyak | เท่าไหร่, เท่าไร, กี่อัน | bao nhiêu, mấy | magkano, gaano karami, ilan, ilang | 多少, 几个, 多少个
how long, what length of time | berapa lama, brp lama, sampai kapan | berapa lama, sampai bila | นานเท่าไหร่, นานแค่ไหน, กี่วัน | bao lâu, trong bao lâu, mất bao lâu | gaano katagal, hanggang kailan | 多久, 多长时间
how often, how many times | seberapa sering, berapa kali | berapa kerap, berapa kali | บ่อยแค่ไหน, กี่ครั้ง | bao nhiêu lần, mấy lần | gaano kadalas, ilang beses | 几次, 多少次, 多久一次
how far, what distance | seberapa jauh, berapa jauh | berapa jauh | ไกลแค่ไหน, ไกลเท่าไหร่ | bao xa, cách bao xa | gaano kalayo | 多远
tell, inform, notify, let know, told | beri tahu, kasih tahu, memberitahu, kabari, info | beritahu, bagitahu, maklumkan, bgtau | บอก, แจ้ง, แจ้งให้ทราบ | báo, thông báo, cho biết, nói cho biết | sabihin, ipaalam, sabihan, ipagbigay alam | 告诉, 通知, 告知
say, said, mention, state, utter | bilang, katakan, mengatakan, sebut, blg | kata, cakap, sebut, katakan | พูด, กล่าว, บอกว่า | nói, bảo, đề cập | sabi, sinabi, sabihin, banggitin | 说, 讲, 提到
talk, speak, spoke, chat, converse, discuss | bicara, ngobrol, berbicara, ngomong, diskusi | bercakap, berbual, sembang, bincang, borak | คุย, พูดคุย, สนทนา, คุยกัน | nói chuyện, trò chuyện, bàn bạc, tán gẫu | usap, mag-usap, makipag-usap, magsalita, kausapin | 聊, 聊天, 谈, 讨论, 交谈
ask, enquire, inquire, question, query | tanya, bertanya, menanyakan, nanya, pertanyaan | tanya, bertanya, soal, soalan | ถาม, สอบถาม, คำถาม | hỏi, câu hỏi, thắc mắc | tanong, magtanong, itanong, tinanong, katanungan | 问, 询问, 请问, 咨询
describe, description, depict | gambarkan, deskripsi, menggambarkan, deskripsikan | gambarkan, terangkan, huraikan | บรรยาย, คำบรรยาย, รายละเอียด | mô tả, miêu tả | ilarawan, paglalarawan, deskripsyon | 描述, 形容, 描写
suggest, recommend, propose, advise, suggestion, recommendation | sarankan, rekomendasi, usul, menyarankan, saran | cadangkan, syorkan, nasihat | แนะนำ, เสนอ, ข้อเสนอแนะ, คำแนะนำ | gợi ý, đề xuất, khuyên, giới thiệu | mungkahi, irekomenda, payo, suhestiyon, magmungkahi | 建议, 推荐, 提议
example, sample, for instance, such as | contoh, misalnya, umpama | contoh, misalnya, sebagai contoh | ตัวอย่าง, เช่น, ยกตัวอย่าง | ví dụ, mẫu, chẳng hạn | halimbawa, tulad ng | 例子, 例如, 比如, 样本
mean, meant, meaning, definition, signify | arti, artinya, maksud, makna, maksudnya | maksud, makna, erti, bermaksud | หมายถึง, ความหมาย, หมายความว่า, แปลว่า | nghĩa là, ý nghĩa, có nghĩa, định nghĩa | ibig sabihin, kahulugan | 意思, 含义, 定义, 表示
send, sent, transmit, forward | kirim, mengirim, kirimkan, dikirim, ngirim | hantar, menghantar, kirim, dihantar | ส่ง, ส่งให้, ส่งต่อ | gửi, gởi, chuyển đi | ipadala, padala, nagpadala, magpadala, ipinadala | 发送, 寄, 发给, 传送
receive, get, got, obtain, received | terima, menerima, diterima, nerima | terima, menerima, diterima | ได้รับ, รับ, ได้มา | nhận, nhận được, có được | tanggap, natanggap, matanggap, nakuha | 收到, 接收, 得到, 获得
give, gave, given, hand over, provide, supply | beri, kasih, memberi, berikan, ngasih | beri, bagi, memberi, berikan | ให้, มอบ, มอบให้ | cho, đưa, cung cấp, trao | bigay, ibigay, magbigay, binigay | 给, 提供, 交给
take, took, taken, grab, fetch | ambil, mengambil, ambilkan, diambil | ambil, mengambil, diambil | เอา, หยิบ, เอาไป | lấy, lấy đi | kunin, kuha, kinuha, kumuha | 拿, 取, 带走, 拿走
bring, brought, carry, bring along | bawa, membawa, bawakan, dibawa | bawa, membawa, dibawa | นำมา, พามา, เอามา, ถือ | mang, đem, mang theo | dala, dalhin, magdala, dinala | 带, 带来, 携带
share, give a part, pass on | bagikan, berbagi, share | kongsi, berkongsi, kongsikan | แบ่งปัน, แชร์, แบ่ง | chia sẻ, chia cho | ibahagi, magbahagi, i-share | 分享, 共享, 分给
show, display, let see, shown | tunjukkan, perlihatkan, tampilkan, tunjukin, menampilkan | tunjukkan, paparkan, papar, tunjuk | แสดง, โชว์, ขอดู, ให้ดู | hiển thị, cho xem, trình bày | ipakita, pakita, magpakita, ipinakita | 显示, 展示, 给我看, 展现
hide, hidden, hid, conceal | sembunyikan, menyembunyikan, tersembunyi, umpetin | sembunyi, sembunyikan, tersembunyi, sorok | ซ่อน, แอบ, ปิดบัง | ẩn, giấu, che giấu | itago, tago, nakatago, magtago | 隐藏, 藏起来, 隐瞒
see, saw, seen, look, view, look at | lihat, melihat, liat, nampak, terlihat | lihat, tengok, nampak, melihat, tgk | ดู, เห็น, มอง, มองเห็น | xem, nhìn, thấy, trông | tingnan, tignan, nakita, kita, makita | 看, 看见, 看到, 查看
watch over, keep an eye on, monitor, observe | pantau, awasi, memantau, mengamati | pantau, perhatikan, awasi | เฝ้าดู, ติดตามดู, สังเกต | theo dõi, giám sát, quan sát | bantayan, subaybayan, obserbahan | 监控, 观察, 留意, 盯着
write, wrote, written, compose, draft | tulis, menulis, tuliskan, nulis | tulis, menulis, karang | เขียน, แต่ง, ร่าง | viết, soạn, soạn thảo | sumulat, isulat, sulat, magsulat | 写, 书写, 撰写
sign, signature | tanda tangan, menandatangani, ttd | tandatangan, menandatangani | เซ็น, ลงชื่อ, ลายเซ็น | ký, ký tên, chữ ký | pirma, pumirma, pirmahan, lagda | 签名, 签字, 签署
spell, spelling, how is it written | eja, ejaan, mengeja | eja, ejaan | สะกด, ตัวสะกด | đánh vần, chính tả | baybayin, spelling, ispeling | 拼写, 拼法
repeat, say again, once more | ulang, ulangi, mengulang, sekali lagi | ulang, ulangi, sekali lagi | พูดซ้ำ, ทำซ้ำ, อีกครั้ง, อีกรอบ | lặp lại, nhắc lại, lần nữa | ulitin, ulit, inulit, paulit | 重复, 再说一遍, 再一次
again, once again, another time, anew | lagi, kembali | lagi, semula | อีก, อีกครั้ง, อีกที | lại, lần nữa, thêm lần nữa | ulit, muli, na naman | 再, 又, 再次, 重新
repeatedly, over and over, many times, again and again | berkali kali, berulang kali, terus terusan, bolak balik | berkali kali, berulang kali | หลายครั้ง, ซ้ำๆ, หลายรอบ, บ่อยๆ | nhiều lần, liên tục, hết lần này | paulit ulit, maraming beses, ilang beses | 反复, 多次, 好几次, 一再
remind, reminder, jog memory | ingatkan, mengingatkan, pengingat | ingatkan, peringatan, mengingatkan | เตือน, เตือนความจำ | nhắc, nhắc nhở | paalala, ipaalala, paalalahanan | 提醒, 提示
remember, recall, recollect | ingat, mengingat, teringat | ingat, mengingati, teringat | จำได้, จดจำ, นึกออก | nhớ, nhớ ra, ghi nhớ | tandaan, maalala, naalala, natatandaan | 记得, 记住, 想起
forget, forgot, forgotten, slip my mind | lupa, melupakan, kelupaan, lupain | lupa, terlupa, melupakan | ลืม, จำไม่ได้, หลงลืม | quên, quên mất, không nhớ | nakalimutan, kalimutan, nalimutan, limot | 忘, 忘记, 忘了, 不记得
know, knew, known, be aware | tahu, tau, mengetahui, ketahui | tahu, tau, mengetahui | รู้, ทราบ, รู้ว่า | biết, được biết | alam, alam ko, malaman, nalaman | 知道, 了解, 知晓
not know, unknown, unaware, no idea | tidak tahu, gak tau, nggak tahu, ga tau, kurang tahu | tidak tahu, tak tahu, tak tau, entah | ไม่รู้, ไม่ทราบ | không biết, chưa biết, ko biết | hindi alam, di ko alam, ewan, walang ideya | 不知道, 不晓得, 不清楚
be acquainted, familiar, know someone | kenal, mengenal, akrab | kenal, mengenali, biasa dengan | รู้จัก, คุ้นเคย | quen, quen biết, quen thuộc | kilala, makilala, pamilyar | 认识, 熟悉
understand, understood, comprehend, get it, grasp | mengerti, paham, ngerti, memahami | faham, memahami, mengerti | เข้าใจ, รู้เรื่อง | hiểu, nắm được | naiintindihan, intindi, maintindihan, gets, unawain | 明白, 理解, 懂, 了解
not understand, confused, puzzled, unclear | bingung, tidak mengerti, gak ngerti, gak paham, kurang jelas | keliru, tak faham, tidak faham, kurang jelas | ไม่เข้าใจ, งง, สับสน, ไม่รู้เรื่อง | không hiểu, khó hiểu, bối rối, chưa hiểu | nalilito, hindi maintindihan, naguguluhan, di ko gets | 不明白, 不懂, 困惑, 搞不懂, 糊涂
think, thought, ponder, reckon | pikir, berpikir, kira, mikir, memikirkan | fikir, berfikir | คิด, คิดว่า, นึก | nghĩ, suy nghĩ, cho rằng | isip, mag-isip, isipin, akala, sa tingin | 想, 认为, 思考
opinion, view on, point of view, standpoint | pendapat, opini, pandangan | pendapat, pandangan | ความคิดเห็น, ความเห็น, มุมมอง | ý kiến, quan điểm | opinyon, pananaw, palagay | 意见, 看法, 观点
idea, concept, notion, inspiration | ide, gagasan, konsep, inspirasi | idea, gagasan, konsep, ilham | ไอเดีย, ความคิด, แนวคิด | ý tưởng, sáng kiến, khái niệm | ideya, konsepto, kaisipan | 主意, 想法, 点子, 概念
guess, estimate, suppose, assume | tebak, menebak, duga, perkiraan | teka, agak, anggar, anggaran | เดา, ทาย, คาดเดา, ประมาณการ | đoán, ước tính, phỏng đoán | hula, hulaan, tantiya, sa palagay | 猜, 估计, 推测
believe, trust, have faith | percaya, mempercayai, yakin | percaya, mempercayai, yakin | เชื่อ, เชื่อใจ, ไว้ใจ | tin, tin tưởng, tin cậy | maniwala, naniniwala, tiwala, magtiwala | 相信, 信任, 信
doubt, unsure, uncertain, not certain, not sure | ragu, tidak yakin, ragu ragu, gak yakin, kurang yakin | ragu, was was, tidak pasti, tak pasti, tak yakin | ไม่แน่ใจ, ลังเล | nghi ngờ, không chắc, phân vân | duda, nagdududa, hindi sigurado, alinlangan | 怀疑, 不确定, 不肯定
sure, certain, definite, positive | yakin, pasti, tentu, yakin banget | pasti, yakin, tentu, confirm | แน่ใจ, แน่นอน, มั่นใจ, ชัวร์ | chắc chắn, chắc, nhất định | sigurado, tiyak, siguradong | 肯定, 确定, 一定, 当然
information, info, details, particulars | informasi, info, keterangan, rincian, detail | maklumat, info, butiran, keterangan | ข้อมูล, รายละเอียด, สารสนเทศ | thông tin, chi tiết | impormasyon, detalye, info | 信息, 资料, 详情, 细节
fact, truth, reality, truly happened | fakta, kenyataan, kebenaran | fakta, kebenaran, kenyataan | ความจริง, ข้อเท็จจริง | sự thật, thực tế, sự thực | katotohanan, katunayan | 事实, 真相
lie, lied, tell untruth, dishonest | bohong, berbohong, bohongi, dusta | tipu, bohong, berbohong, kelentong | โกหก, พูดเท็จ, ไม่ซื่อสัตย์ | nói dối, nói láo, không trung thực | sinungaling, nagsinungaling, kasinungalingan, magsinungaling | 说谎, 撒谎, 骗人, 不诚实
promise, commit, keep word, swear | janji, berjanji, menjanjikan, janjikan | janji, berjanji, menjanjikan | สัญญา, รับปาก, ให้คำมั่น | hứa, cam kết, hứa hẹn | pangako, ipangako, nangako, mangako | 承诺, 答应, 保证, 许诺
agree, consent, go along with | setuju, sepakat | setuju, bersetuju, sepakat | เห็นด้วย, ตกลง, ยินยอม | đồng ý, tán thành | pumayag, sang-ayon, sumang-ayon | 同意, 赞成
disagree, oppose, against | tidak setuju, keberatan, menentang, gak setuju | tidak setuju, membantah, bantah, tak setuju | ไม่เห็นด้วย, คัดค้าน, ไม่ตกลง | không đồng ý, phản đối | hindi sang-ayon, tutol, di payag | 不同意, 反对
accept, take up, admit | terima, menerima, diterima | terima, menerima, diterima | ยอมรับ, รับได้, ตอบรับ | chấp nhận, nhận lời | tanggapin, tinanggap | 接受, 接纳, 采纳
allow, permit, let, permission | boleh, izinkan, mengizinkan, izin, ngizinin | boleh, benarkan, izinkan, kebenaran | อนุญาต, ยอมให้, ปล่อยให้ | cho phép, được phép | payagan, pinapayagan, pwede, pahintulot, hayaan | 允许, 准许, 许可
forbid, ban, prohibit, not allowed, forbidden | larang, dilarang, melarang, tidak boleh, gak boleh | larang, dilarang, tidak boleh, tak boleh, haram | ห้าม, ไม่อนุญาต, ต้องห้าม | cấm, không được phép, không cho | bawal, ipinagbabawal, pagbawalan | 禁止, 不准, 不许, 不允许
order around, command, instruct to do, tell to do | suruh, menyuruh, perintah, disuruh, nyuruh | suruh, arah, perintah, disuruh | สั่งให้, บังคับให้, คำสั่ง | ra lệnh, bảo làm, sai bảo | utusan, utos, inutusan, pinapagawa | 命令, 吩咐, 叫我做
force, compel, coerce, make someone do | paksa, memaksa, dipaksa, terpaksa | paksa, memaksa, dipaksa, terpaksa | บังคับ, ฝืนใจ, กดดัน | ép, ép buộc | pilit, pilitin, pinilit, napilitan | 强迫, 逼, 强制, 被迫
can, able to, could, capable | bisa, dapat, mampu, bs | boleh, dapat, mampu, blh | สามารถ, ได้ไหม, ทำได้ | có thể, được không, có khả năng | pwede, puwede, maaari, kaya | 可以, 能, 能够
cannot, unable, not able to, impossible, could not | tidak bisa, gak bisa, ga bisa, nggak bisa, tidak dapat, mustahil | tidak boleh, tak boleh, tak dapat, tidak dapat, mustahil | ไม่สามารถ, ไม่ได้, ทำไม่ได้, เป็นไปไม่ได้ | không thể, không được, ko được, bất khả thi | hindi pwede, hindi ma, di pwede, hindi kaya, imposible | 不能, 无法, 不可以, 没办法, 不可能
may, maybe, perhaps, possibly, probably, likely | mungkin, barangkali, kemungkinan, kayaknya | mungkin, barangkali, kemungkinan, agaknya | อาจจะ, บางที, เป็นไปได้ว่า | có lẽ, có khi, chắc là | baka, siguro, marahil, posible | 也许, 可能, 或许
must, have to, obliged, compulsory, mandatory, required | harus, wajib, mesti, diharuskan | mesti, wajib, kena, perlu | ต้อง, จำเป็นต้อง | phải, bắt buộc, cần phải | dapat, kailangan, obligado, sapilitan | 必须, 一定要, 强制, 得
should, ought to, supposed to, advisable | seharusnya, sebaiknya, semestinya, harusnya | sepatutnya, patut, sebaiknya, seharusnya | ควร, ควรจะ, น่าจะ | nên, đáng lẽ, lẽ ra | dapat, nararapat, dapat sana | 应该, 应当, 该
need, require, necessary, needed | butuh, perlu, membutuhkan, memerlukan, kebutuhan | perlu, memerlukan, keperluan, perlukan | ต้องการ, จำเป็น, ความจำเป็น | cần, cần thiết, nhu cầu | kailangan, kelangan, pangangailangan, kinakailangan | 需要, 必需, 必要, 需求
not needed, unnecessary, no need | tidak perlu, gak perlu, ga usah, tidak usah | tidak perlu, tak perlu, tak payah | ไม่จำเป็น, ไม่ต้อง | không cần, khỏi cần | hindi kailangan, di na kailangan, huwag na | 不需要, 不用, 不必
want, wish, would like, desire | mau, ingin, pengen, pingin, menginginkan | nak, mahu, hendak, ingin | อยาก, อยากได้, ต้องการ, ปรารถนา | muốn, mong muốn, ước muốn | gusto, nais, ibig, gustong | 想要, 要, 希望
not want, unwanted, unwilling, would rather not | tidak mau, gak mau, ga mau, ogah, enggan | tak nak, tidak mahu, taknak, enggan | ไม่อยาก, ไม่เอา, ไม่ต้องการ | không muốn, không cần nữa | ayaw, ayoko, di gusto, ayaw ko | 不想, 不要, 不愿意
hope, expect, look forward | harap, berharap, semoga, harapan, nantikan | harap, berharap, semoga, harapan | หวัง, คาดหวัง, หวังว่า, ตั้งตารอ | hy vọng, mong, mong đợi | sana, umaasa, asahan, pag-asa, inaasahan | 希望, 期待, 盼望, 期望
intend, plan to, mean to, aim, going to | berniat, bermaksud, rencana, niat, berencana | berniat, bercadang, bertujuan, niat | ตั้งใจ, วางแผน, ตั้งเป้า | định, dự định, có ý định | balak, nagbabalak, plano, binabalak | 打算, 计划
plan, planning, arrange ahead, scheme | rencana, merencanakan, rencanakan | rancang, rancangan, pelan, merancang | แผน, วางแผน, แผนการ | kế hoạch, lên kế hoạch | plano, magplano, pagpaplano | 计划, 规划, 方案
goal, purpose, target, aim, objective | tujuan, sasaran, target, maksud | tujuan, matlamat, sasaran | เป้าหมาย, จุดประสงค์, วัตถุประสงค์ | mục tiêu, mục đích | layunin, hangarin, target, pakay | 目的, 目标, 宗旨
prefer, preference, rather have, favour | lebih suka, lebih memilih, preferensi | lebih suka, pilihan utama, lebih gemar | ชอบมากกว่า, อยากได้มากกว่า | thích hơn, ưu tiên | mas gusto, mas nais, mas pinili | 更喜欢, 宁愿, 偏好
choose, chose, chosen, select, pick, choice | pilih, memilih, pilihan, dipilih, milih | pilih, memilih, pilihan, dipilih | เลือก, คัดเลือก, ตัวเลือก | chọn, lựa chọn, chọn lựa | pumili, piliin, pili, pinili, mamili | 选择, 选, 挑选
decide, decision, make up mind, determine | putuskan, memutuskan, keputusan, diputuskan | putuskan, memutuskan, keputusan, buat keputusan | ตัดสินใจ, การตัดสินใจ | quyết định | magdesisyon, desisyon, nagpasya, pasya | 决定, 决断
option, alternative, other choice | opsi, alternatif, pilihan lain | pilihan, alternatif, opsyen | ตัวเลือก, ทางเลือก, ทางเลือกอื่น | tùy chọn, lựa chọn khác, phương án | opsyon, alternatibo, ibang pagpipilian | 选项, 备选, 其他选择
try, attempt, have a go, tried | coba, mencoba, nyoba, cobain, percobaan | cuba, mencuba, try, percubaan | ลอง, พยายาม, ทดลอง | thử, cố gắng, thử xem | subukan, sinubukan, try, itry, sumubok | 试, 尝试, 试试
effort, strive, work hard at, do my best | usaha, berusaha, upaya, berupaya | usaha, berusaha, ikhtiar | พยายาม, ความพยายาม, ตั้งใจทำ | cố gắng, nỗ lực, gắng sức | pagsisikap, sikap, magsikap, pinagsikapan | 努力, 尽力, 费力
test, trial, try out, experiment | uji, tes, menguji, uji coba | uji, ujian, menguji, cuba guna | ทดสอบ, ทดลอง, การทดสอบ | kiểm tra thử, thử nghiệm, dùng thử | subok, test, pagsubok, itest | 测试, 试用, 实验, 试验
please, kindly, would you | tolong, mohon, silakan, harap, plis | tolong, sila, mohon, pls | กรุณา, โปรด, ช่วยด้วย | làm ơn, vui lòng, xin | paki, pakiusap, please, pls | 请, 拜托
forgive, forgave, excuse | maafkan, memaafkan, ampuni | maafkan, memaafkan, ampun | ให้อภัย, ยกโทษ | tha thứ, bỏ qua cho | patawarin, magpatawad, pagbigyan | 原谅, 宽恕, 饶
hello, hi, good day, greetings, good morning | halo, hai, selamat pagi, selamat siang | helo, hai, selamat pagi, salam | สวัสดี, หวัดดี, ฮัลโหล | xin chào, chào, alo | kumusta, hello, magandang araw, musta | 你好, 您好, 嗨, 哈喽
goodbye, bye, see you, farewell | selamat tinggal, sampai jumpa, dadah | selamat tinggal, jumpa lagi, babai | ลาก่อน, บ๊ายบาย, แล้วเจอกัน | tạm biệt, hẹn gặp lại | paalam, babay, sige na | 再见, 拜拜, 告辞
welcome, you are welcome | selamat datang, sama sama | selamat datang, sama sama | ยินดีต้อนรับ, ไม่เป็นไร | chào mừng, hoan nghênh, không có chi | maligayang pagdating, walang anuman | 欢迎, 不客气
congratulate, congratulations, congrats, well done | selamat, ucapan selamat, mantap | tahniah, syabas | ยินดีด้วย, แสดงความยินดี, เก่งมาก | chúc mừng, giỏi lắm | pagbati, binabati kita, congrats | 恭喜, 祝贺
yes, yeah, yep | ya, iya, yoi, betul | ya, ye, betul, yup | ใช่, ค่ะใช่ | vâng, dạ, đúng vậy, ừ | oo, opo, oho | 是的, 对, 嗯, 没错
no, nope, not, none of that | tidak, nggak, gak, bukan, enggak | tidak, tak, bukan, tidaklah | ไม่, ไม่ใช่, เปล่า | không, không phải, ko | hindi, di, hinde, wag | 不, 不是, 否
okay, ok, alright, fine by me, all right | oke, ok, baik, baiklah, sip | ok, okey, baik, baiklah | โอเค, ตกลง, ได้เลย | được, ok, ổn, được rồi | sige, okay, ok, okey | 好的, 行, 没问题
do, did, done, perform, carry out | lakukan, melakukan, dilakukan, kerjakan, ngerjain | buat, lakukan, melakukan, dilakukan | ทำ, กระทำ, ดำเนินการ | làm, thực hiện, tiến hành | gawin, gawa, ginawa, isagawa, magsagawa | 做, 干, 进行, 执行
make, made, create, build, built, produce | buat, membuat, bikin, dibuat, menciptakan | buat, membuat, cipta, bina, hasilkan | ทำ, สร้าง, ผลิต, จัดทำ | làm ra, tạo, tạo ra, sản xuất | gumawa, gawin, likhain, gumagawa, lumikha | 制作, 创建, 制造, 造, 建立
use, utilise, make use of, usage | pakai, gunakan, menggunakan, digunakan, pake | guna, gunakan, menggunakan, pakai, digunakan | ใช้, ใช้งาน, การใช้ | dùng, sử dụng, xài | gamitin, gamit, gumamit, ginagamit, paggamit | 用, 使用, 利用
reuse, use again, second use | pakai lagi, gunakan kembali, pakai ulang | guna semula, pakai semula | ใช้ซ้ำ, นำมาใช้ใหม่ | dùng lại, tái sử dụng | gamitin muli, muling gamitin | 再用, 重复使用
change, alter, modify, amend, adjust | ubah, ganti, mengubah, diubah, rubah | ubah, tukar, mengubah, pinda, ubahkan | เปลี่ยน, แก้ไข, ปรับ, เปลี่ยนแปลง | đổi, thay đổi, sửa đổi, điều chỉnh | baguhin, pagbabago, binago | 改, 更改, 修改, 变更, 改变
become, turn into, became, transform | menjadi, jadi, berubah jadi | menjadi, jadi, bertukar jadi | กลายเป็น | trở thành, trở nên, biến thành | maging, naging, nagiging | 变成, 成为, 变得
replace, substitute, swap for, stand in | ganti, mengganti, gantikan, digantikan, pengganti | ganti, gantikan, menggantikan, pengganti | แทน, แทนที่, ทดแทน | thay, thay thế | palitan, pamalit, kapalit, pinalitan | 替换, 代替, 取代, 更换
update, bring up to date, renew info, refresh | perbarui, memperbarui, pembaruan, update | kemas kini, kemaskini, dikemas kini, update | อัปเดต, อัพเดท, ปรับปรุงข้อมูล | cập nhật, làm mới | i-update, update, na-update, baguhin | 更新, 刷新, 最新情况
improve, better, enhance, upgrade | tingkatkan, meningkatkan | tingkatkan, menambah baik, naik taraf | ปรับปรุง, พัฒนา, ทำให้ดีขึ้น | cải thiện, nâng cấp, nâng cao | pagbutihin, pahusayin, pagandahin, i-upgrade | 改善, 提高, 改进, 升级
get worse, worsen, deteriorate, worse | makin parah, memburuk, lebih buruk, tambah parah | makin teruk, bertambah teruk, lebih teruk | แย่ลง, เลวร้ายลง, แย่กว่าเดิม | tệ hơn, xấu đi, tồi tệ hơn | lumala, lalong lumala, mas masama, sumama | 变差, 恶化, 更糟
fix, repair, mend, put right, sort out | perbaiki, memperbaiki, betulkan, servis, benerin | baiki, betulkan, membaiki, repair | ซ่อม, แก้ไข, แก้, ซ่อมแซม | sửa, sửa chữa, khắc phục | ayusin, inayos, kumpunihin, ipaayos | 修, 修理, 维修, 修复
solve, resolve, settle, solution, work out | selesaikan, menyelesaikan, solusi, atasi, mengatasi | selesaikan, menyelesaikan, penyelesaian, atasi | แก้ปัญหา, คลี่คลาย, วิธีแก้, จัดการ | giải quyết, xử lý, giải pháp, cách giải quyết | lutasin, solusyon, resolba, malutas, solusyunan | 解决, 处理, 解决方案
handle, deal with, take care of, manage, process | tangani, menangani, urus, kelola, mengurus | uruskan, mengurus, tangani, kendalikan | จัดการ, ดูแล, ดำเนินการ | xử lý, quản lý, lo liệu | asikasuhin, pamahalaan, pangasiwaan, inaasikaso | 处理, 管理, 办理
mistake, wrong, incorrect, inaccurate, by mistake | salah, keliru, kesalahan, gak bener | salah, silap, kesalahan, kesilapan, tak betul | ผิด, ผิดพลาด, ไม่ถูกต้อง, พลาด | sai, lỗi, nhầm, sai sót, nhầm lẫn | mali, pagkakamali, nagkamali, maling | 错, 错误, 不对, 弄错, 搞错
correct, right, accurate, proper, exact | benar, betul, tepat, bener | betul, benar, tepat | ถูก, ถูกต้อง, แม่นยำ, ตรง | đúng, chính xác, chuẩn | tama, wasto, tumpak, eksakto | 正确, 对, 准确, 没错
prove, proof, evidence, proven | bukti, membuktikan, buktikan | bukti, membuktikan, buktikan | พิสูจน์, หลักฐาน | chứng minh, bằng chứng, chứng cứ | patunay, patunayan, ebidensya, katibayan | 证明, 证据, 凭证
compare, versus, comparison, against each other | bandingkan, membandingkan, perbandingan, dibanding | bandingkan, perbandingan, berbanding, banding | เปรียบเทียบ, เทียบ, เทียบกับ | so sánh, so với, đối chiếu | ikumpara, paghambingin, kumpara, ihambing | 比较, 对比, 相比
same, identical, alike, equal, the same as | sama, serupa, identik, sama persis | sama, serupa, sama saja | เหมือนกัน, เหมือน, เดียวกัน, เท่ากัน | giống, giống nhau, như nhau, cùng | pareho, kapareho, magkapareho, parehas | 一样, 相同, 同样, 同一个
similar, resembling, like it, close to it | mirip, serupa, hampir sama, kayak | serupa, hampir sama, macam, mirip | คล้าย, คล้ายกัน, ใกล้เคียง | tương tự, gần giống, giống như | katulad, kahawig, halos pareho, parang | 类似, 相似, 像, 差不多一样
different, differ, difference, unlike, not the same | beda, berbeda, perbedaan, lain, tidak sama | beza, berbeza, lain, berlainan, tidak sama | ต่าง, แตกต่าง, ไม่เหมือน, ความแตกต่าง | khác, khác nhau, khác biệt, không giống | iba, kaiba, magkaiba, pagkakaiba, hindi pareho | 不同, 不一样, 差别, 区别, 有出入
match, fit together, agree with, correspond, in line | cocok, sesuai, pas, klop | sepadan, sesuai, padan, kena | ตรงกัน, เข้ากัน, สอดคล้อง | khớp, phù hợp, trùng khớp | tugma, tumugma, akma | 匹配, 符合, 相符, 一致
mismatch, does not match, inconsistent, not as described, discrepancy | tidak cocok, tidak sesuai, gak sesuai | tidak sepadan, tidak sama, tak sama, tidak sesuai | ไม่ตรง, ไม่ตรงกัน, ไม่ตรงปก, ไม่สอดคล้อง | không khớp, không đúng, không giống mô tả | hindi tugma, hindi tumutugma, di tugma, hindi akma | 不符, 不匹配, 不一致, 对不上
suitable, appropriate, fitting, proper for | cocok, layak, pantas, sesuai | sesuai, layak, patut | เหมาะ, เหมาะสม, สมควร | phù hợp, thích hợp, hợp | angkop, nararapat | 合适, 适合, 适当, 恰当
find, found, locate, come across, discover | temukan, menemukan, ketemu, nemu, ditemukan | jumpa, temui, menemui, terjumpa | เจอ, พบ, หาเจอ, ค้นพบ | tìm thấy, tìm ra, thấy, phát hiện | nahanap, makita, mahanap, natagpuan | 找到, 发现, 查到, 寻获
lost, lose, missing, misplaced, gone, disappear | hilang, kehilangan, lenyap, raib, menghilang | hilang, kehilangan, lesap, lenyap | หาย, สูญหาย, ทำหาย, หายไป | mất, thất lạc, bị mất, biến mất, làm mất | nawala, nawawala, nawalan, naglaho, mawala | 丢, 丢失, 遗失, 不见了, 消失
not found, cannot find, nowhere | tidak ditemukan, gak ketemu, gak nemu, tidak ketemu | tidak jumpa, tak jumpa, tidak dijumpai | ไม่พบ, หาไม่เจอ, หาไม่พบ | không tìm thấy, không thấy, tìm không ra | hindi makita, hindi mahanap, di makita | 找不到, 没找到, 未找到
keep, kept, store, save, hold on to, preserve | simpan, menyimpan, disimpan, nyimpen | simpan, menyimpan, disimpan | เก็บ, เก็บไว้, รักษา, บันทึก | giữ, lưu, cất, lưu giữ | itago, ingatan, i-save, panatilihin, magtabi | 保存, 保留, 存, 收好
throw away, discard, dispose, get rid of, bin | buang, membuang, dibuang | buang, membuang, dibuang | ทิ้ง, โยนทิ้ง, กำจัด | vứt, bỏ đi, vứt bỏ | itapon, tapon, tinapon, magtapon | 丢掉, 扔掉, 丢弃
remove, take off, take out, detach | lepas, copot, keluarkan, melepas, cabut | tanggal, tanggalkan, keluarkan, cabut | เอาออก, ถอด, ถอดออก, นำออก | gỡ, tháo, bỏ ra, gỡ bỏ, lấy ra | alisin, tanggalin, inalis, magtanggal | 移除, 拿掉, 取下, 去掉, 拆下
add, put in, include also, additional, append | tambah, tambahkan, menambah, ditambahkan, nambah | tambah, tambahkan, menambah, ditambah | เพิ่ม, ใส่เพิ่ม, เติม, เพิ่มเติม | thêm, bổ sung, cộng thêm | dagdag, idagdag, magdagdag, dagdagan, karagdagan | 加, 添加, 增加, 追加
insert, put into, enter in, place inside | masukkan, memasukkan, masukin, sisipkan | masukkan, memasukkan, sisip | ใส่, สอด, กรอก | chèn, nhét, cho vào, bỏ vào | ipasok, isingit, ilagay, pinasok | 插入, 放进, 塞
put, place, set down, lay | taruh, letakkan, menaruh, naruh, simpan di | letak, letakkan, taruh | วาง, ใส่, จัดวาง | đặt, để, bỏ | ilagay, lagay, naglagay, nilagay | 放, 摆, 搁
mix, combine, merge, join together, blend | campur, gabung, menggabungkan, mencampur, gabungkan | campur, gabung, gabungkan, gaul | ผสม, รวม, รวมกัน | trộn, kết hợp, gộp, pha trộn | haluin, pagsamahin, ihalo, paghaluin | 混合, 合并, 结合, 混
separate, split, divide, apart, separately | pisah, terpisah, memisahkan, pisahkan | pisah, asing, berasingan, pisahkan, asingkan | แยก, แบ่ง, แยกกัน, ต่างหาก | tách, chia, riêng, tách ra | hiwalay, paghiwalayin, hatiin, magkahiwalay | 分开, 分, 拆分, 单独
disconnect, cut off, unlink, detached from | terputus, putus, putuskan, memutus | terputus, putus, putuskan sambungan | ตัดการเชื่อมต่อ, หลุด, ยกเลิกการเชื่อม | ngắt kết nối, mất kết nối, hủy liên kết | nadiskonekta, putulin, naputol, i-unlink | 断开, 掉线, 解绑, 断线
go, went, gone, head to, proceed | pergi, berangkat, menuju, pegi | pergi, gi, menuju | ไป, เดินทางไป, มุ่งหน้า | đi, đi đến | punta, pumunta, pupunta, alis | 去, 前往, 走
come, came, arrive at, turn up | datang, dateng, kemari | datang, mari | มา | tới, đến nơi | dating, punta, halika | 来, 到来, 过来
arrive, arrival, reach, get there, got here | sampai, tiba, nyampe, kedatangan | sampai, tiba, ketibaan | ถึง, มาถึง, ถึงแล้ว | đến, tới nơi, đã đến | dumating, nakarating, pagdating, darating | 到, 到达, 抵达, 送到
leave, left, depart, departure, set off | berangkat, pergi, meninggalkan, tinggalkan | bertolak, pergi, tinggalkan, keluar | ออกเดินทาง, ออกจาก, จากไป | rời, rời đi, khởi hành, rời khỏi | umalis, alis, aalis, iwan, lumisan | 离开, 出发, 走了
return back, come back, go back, went back | kembali, balik, pulang, mengembalikan | kembali, balik, pulang, patah balik | กลับ, กลับมา, กลับไป | trở lại, quay lại, trở về | bumalik, balik, babalik, bumabalik | 回来, 回去, 返回
move, relocate, transfer elsewhere | pindah, memindahkan, pindahkan, bergerak, geser | pindah, alih, bergerak, pindahkan, gerak | ย้าย, เคลื่อน, ขยับ, เคลื่อนย้าย | chuyển, di chuyển, dời, dịch chuyển | lumipat, ilipat, gumalaw, galaw, lipat | 移动, 搬, 转移, 挪
enter, get in, go inside, come in, entry | masuk, memasuki, masuki | masuk, memasuki | เข้า, เข้าไป, เข้าสู่ | vào, đi vào | pumasok, pasok, pumapasok, makapasok | 进入, 进, 进去
exit, get out, go out, leave the room | keluar, kluar | keluar | ออก, ออกไป, ออกมา | ra, đi ra, thoát ra | lumabas, labas, lalabas | 出去, 出来, 退出
pass, go past, cross, go through | lewat, melewati, lalui, melintas | lalu, melintas, melepasi, lintas | ผ่าน, ข้าม | đi qua, vượt qua, băng qua | dumaan, daan, tumawid, lumampas | 经过, 穿过, 通过
follow, come after, go along with | ikut, mengikuti, ikuti | ikut, mengikuti, ikuti | ตาม, ทำตาม | theo, đi theo, làm theo | sundan, sumunod, sundin, sinundan | 跟随, 跟, 遵循
chase up, follow up, push for progress, expedite | tindak lanjut, menindaklanjuti, follow up, kejar | susulan, tindakan susulan, follow up | ติดตามเรื่อง, ตามเรื่อง, เร่งรัด | theo dõi tiếp, giục, thúc giục | mag-follow up, i-follow up, kulitin | 跟进, 催, 催促
lead, guide to, direct, take to | memimpin, arahkan, mengarahkan, pimpin | pimpin, memimpin, bawa ke | นำทาง, นำ, พาไป | dẫn, dẫn dắt, đưa đến | pamunuan, ihatid, pangunahan | 带领, 引导, 领
meet, met, encounter, get together | bertemu, ketemu, jumpa, temui | jumpa, bertemu, berjumpa | พบ, เจอกัน, พบกัน, ประชุม | gặp, gặp gỡ, gặp mặt | magkita, makipagkita | 见面, 遇到, 碰面, 会面
visit, drop by, stop by, call on | kunjungi, mengunjungi, mampir, kunjungan | lawat, melawat, singgah, kunjungi | เยี่ยม, เยี่ยมชม, แวะ | thăm, ghé, ghé thăm, tham quan | bisitahin, bumisita, dumalaw, bisita | 拜访, 参观, 访问
invite, invitation, ask along | undang, mengundang, ajak, undangan | jemput, menjemput, ajak, jemputan, undangan | เชิญ, ชวน, คำเชิญ | mời, rủ, lời mời | imbitahan, anyaya, yayain, imbitasyon | 邀请, 请来, 叫上
join, take part, participate, become member | gabung, bergabung, ikut serta, ikutan, berpartisipasi | sertai, menyertai, turut serta, join | เข้าร่วม, ร่วม, มีส่วนร่วม | tham gia, gia nhập | sumali, sali, lumahok, makisali | 加入, 参加, 参与
follow rules, comply, obey, abide | patuh, mematuhi, taat, menaati | patuh, mematuhi, akur, taat | ปฏิบัติตาม, ทำตามกฎ, เชื่อฟัง | tuân thủ, tuân theo, nghe lời | sumunod, sundin ang patakaran, tumalima | 遵守, 服从, 听从
break rule, violate, breach, infringe, violation | melanggar, langgar, pelanggaran, dilanggar | langgar, melanggar, pelanggaran | ละเมิด, ฝ่าฝืน, ผิดกฎ | vi phạm, phạm luật | lumabag, paglabag, labag, nilabag | 违反, 违规, 侵犯
sit, sat, seated | duduk | duduk | นั่ง | ngồi | umupo, upo, nakaupo | 坐, 坐下
stand, stood, get up, upright | berdiri, bangun | berdiri, bangun | ยืน, ลุกขึ้น | đứng, đứng dậy | tumayo, tayo, nakatayo | 站, 站立, 起来
fall, fell, fallen, tumble, drop down | jatuh, terjatuh, kejatuhan | jatuh, terjatuh | ตก, ล้ม, หล่น, ร่วง | ngã, rơi, té | mahulog, nahulog, bumagsak, matumba | 掉, 跌倒, 摔, 落下
climb, go up, ascend | naik, mendaki, memanjat, panjat | naik, panjat, mendaki | ปีน, ขึ้น, ไต่ | leo, trèo, đi lên | umakyat, akyat | 爬, 上去, 攀登
go down, descend, get down | turun, ke bawah | turun, ke bawah | ลง, ลงมา | xuống, đi xuống | bumaba | 下去, 下来, 下降
jump, leap, hop | lompat, melompat, loncat | lompat, melompat | กระโดด | nhảy | tumalon, talon, lumundag | 跳, 跳跃
turn, rotate, spin, twist round | putar, belok, memutar, berputar | pusing, pusingkan, belok, putar | หมุน, เลี้ยว, หัน | xoay, quay, rẽ | lumiko, umikot, paikutin, ikutin | 转, 旋转, 转弯
push, shove, press forward | dorong, mendorong | tolak, menolak | ผลัก, ดัน | đẩy, xô | itulak, tulak | 推
pull, drag, tug, draw toward | tarik, menarik, seret | tarik, menarik, heret | ดึง, ลาก | kéo, lôi | hilahin, hila, hatakin | 拉, 拖, 拽
lift, raise, pick up off floor | angkat, mengangkat, naikkan | angkat, mengangkat | ยก, ยกขึ้น | nâng, nhấc, bế | buhatin, itaas, angat, iangat | 举, 抬, 提起
hold, held, grip, grasp in hand | pegang, memegang, genggam | pegang, memegang, genggam | จับ, ถือ, กุม | cầm, nắm, giữ chặt | hawakan, hawak, humawak | 拿着, 握, 抓住
catch, caught, seize, trap | tangkap, menangkap, tertangkap | tangkap, menangkap, cekup | จับได้, จับ, ดักจับ | bắt, bắt được, tóm | hulihin, nahuli, saluhin | 抓, 捉, 接住
throw, threw, toss, hurl | lempar, melempar | baling, lontar, campak | ขว้าง, โยน, ปา | ném, quăng | ihagis, binato | 扔, 抛, 投
hit, beat, strike, punch, knock | pukul, memukul, hantam, tabrak | pukul, memukul, hentam, langgar | ตี, ชน, ต่อย, กระแทก | đánh, đập, đụng | paluin, suntok, hampas, bumangga | 打, 敲, 撞, 击
touch, feel with hand | sentuh, menyentuh, pegang | sentuh, menyentuh | แตะ, สัมผัส, จับต้อง | chạm, sờ, đụng vào | hawakan, hipo, galawin | 触摸, 碰, 摸
press, push button, tap, click | tekan, menekan, pencet, klik | tekan, picit, klik, menekan | กด, คลิก | nhấn, bấm, ấn | pindutin, i-click, pindot, diinan | 按, 点击, 按下, 点
open, opened, unlock, uncover | buka, membuka, terbuka, dibuka | buka, membuka, terbuka, dibuka | เปิด, เปิดออก | mở, mở ra | buksan, bukas, binuksan, bumukas | 打开, 开, 开启
close, shut, closed | tutup, menutup, ditutup, nutup | tutup, menutup, ditutup | ปิด, ปิดลง | đóng, khép, đóng lại | isara, sarado, sara, isinara | 关, 关闭, 关上
start, begin, began, begun, commence, initiate | mulai, memulai, dimulai, awali, mule | mula, mulakan, bermula, memulakan | เริ่ม, เริ่มต้น, เริ่มทำ | bắt đầu, khởi đầu, khởi động | simulan, magsimula, umpisa, umpisahan, nagsimula | 开始, 启动, 起始
stop, halt, cease, quit, discontinue | berhenti, stop, hentikan, menghentikan, setop | berhenti, henti, hentikan, stop | หยุด, เลิก, ยุติ | dừng, ngừng, thôi, ngưng | tumigil, itigil, hinto, huminto, tigil | 停止, 停, 中止, 别再
continue, carry on, keep going, go on, proceed with, resume | lanjut, lanjutkan, teruskan, melanjutkan, terus | teruskan, sambung, terus, meneruskan | ทำต่อ, ดำเนินต่อ, ต่อไป, ต่อเนื่อง | tiếp tục, làm tiếp, tiếp | ituloy, magpatuloy, ipagpatuloy, tuloy | 继续, 接着, 持续
finish, end, complete, completed, conclude | selesai, menyelesaikan, akhiri, berakhir, kelar, beres | selesai, tamat, siap, habis, berakhir | เสร็จ, จบ, สิ้นสุด, เสร็จสิ้น, เรียบร้อย | xong, kết thúc, hoàn thành, hoàn tất | tapusin, tapos, natapos, matapos, kumpleto | 完成, 结束, 完毕, 做完, 搞定
not finished, incomplete, unfinished, partly done | belum selesai, tidak lengkap, belum beres, kurang lengkap | belum siap, tidak lengkap, tak lengkap, tak siap | ยังไม่เสร็จ, ไม่ครบ, ไม่สมบูรณ์ | chưa xong, chưa hoàn thành, không đầy đủ, dang dở | hindi pa tapos, hindi kumpleto, kulang | 未完成, 没完成, 不完整, 不全
wait, await, hang on, hold on, stand by | tunggu, menunggu, nunggu, nungguin, sabar dulu | tunggu, menunggu, nanti, tggu | รอ, คอย, รอก่อน, รอคอย | chờ, đợi, chờ đợi | maghintay, hintay, antay, naghihintay, hintayin | 等, 等待, 等候, 稍等
stay, remain, linger | tinggal, tetap, bertahan, menetap | tinggal, kekal, tetap | อยู่, คงอยู่, พักอยู่ | ở lại, ở, vẫn còn | manatili, nanatili, tumira | 留, 停留, 待, 保持
postpone, put off, delay until, defer, reschedule | tunda, menunda, undur, jadwal ulang, ditunda | tangguh, tangguhkan, tunda, jadual semula | เลื่อน, เลื่อนออกไป, ผัดผ่อน | hoãn, dời lại, trì hoãn, dời lịch | ipagpaliban, i-reschedule, ipinagpaliban, iurong | 推迟, 延期, 改期, 拖延
undo, reverse, revert, put back, roll back | urungkan, balikkan, kembalikan seperti semula | buat asal, balikkan, kembalikan semula | ย้อนกลับ, กลับคืน, เลิกทำ | hoàn tác, khôi phục lại, đảo ngược | i-undo, ibalik sa dati, bawiin | 撤回, 还原, 恢复原状, 反转
skip, leave out, omit, pass over, left out | lewati, melewati, lewatkan, skip | langkau, abaikan, tinggalkan | ข้าม, เว้น, ตกหล่น | bỏ qua, bỏ sót, lướt qua | laktawan, lampasan, nilaktawan, i-skip | 跳过, 略过, 遗漏, 漏掉
ignore, overlook, pay no attention, brushed off, neglect | abaikan, mengabaikan, diabaikan, cuekin, dicuekin | abaikan, mengabaikan, diabaikan, tak endah | เพิกเฉย, ละเลย, เมิน, ไม่สนใจ | phớt lờ, bỏ mặc, lờ đi, bơ | hindi pinansin, balewalain, dedma, isnabin, pabayaan | 忽视, 不理, 无视, 不理睬
avoid, prevent, keep from, stay away, stop happening | hindari, mencegah, cegah, menghindari | elak, elakkan, cegah, mengelak | หลีกเลี่ยง, ป้องกัน, เลี่ยง | tránh, ngăn, phòng tránh, ngăn chặn | iwasan, pigilan, maiwasan, hadlangan | 避免, 防止, 预防, 躲开
protect, guard, defend, keep safe, safeguard | lindungi, melindungi, perlindungan, jaga | lindung, lindungi, melindungi, jaga | ปกป้อง, คุ้มครอง, ดูแล | bảo vệ, che chở, bảo hộ | protektahan, proteksyon, ingatan, bantayan | 保护, 防护, 保障
save from danger, rescue | selamatkan, menyelamatkan | selamatkan, menyelamatkan | ช่วยชีวิต, กู้ภัย | cứu, giải cứu, cứu hộ | iligtas, sagipin, sumagip | 救, 营救, 解救
attack, assault, go for | serang, menyerang, serangan | serang, menyerang, serangan | โจมตี, ทำร้าย | tấn công, công kích | atakihin, sumalakay, atake | 攻击, 袭击
fight, argue, quarrel, dispute, row | bertengkar, berkelahi, ribut, berantem, debat | bergaduh, gaduh, bertengkar, bertekak | ทะเลาะ, ต่อสู้, เถียง | cãi nhau, đánh nhau, tranh cãi | away, mag-away, nag-away, pagtatalo | 吵架, 打架, 争吵, 争论
defeat, lose a contest, be beaten | kalah, kekalahan | kalah, kekalahan, tewas | แพ้, พ่ายแพ้ | thua, bại | matalo, talo, natalo | 输, 败
succeed, success, successful, went through, manage to | berhasil, sukses, keberhasilan | berjaya, kejayaan, sukses | สำเร็จ, ประสบความสำเร็จ | thành công | nagtagumpay, tagumpay, matagumpay, nagawa | 成功, 顺利
fail, failed, failure, unsuccessful, did not go through | gagal, kegagalan, tidak berhasil, gk berhasil | gagal, kegagalan, tidak berjaya, tak berjaya | ล้มเหลว, ไม่สำเร็จ, ไม่ผ่าน | thất bại, không thành công | nabigo, pumalya, bigo, bagsak, hindi nagtagumpay | 失败, 不成功, 没成功, 未通过
break, broke, broken, smash, shatter, fall apart | rusak, pecah, patah, hancur, retak | rosak, pecah, patah, hancur, retak | พัง, แตก, หัก, เสียหาย | vỡ, gãy, bể, hư | sira, nasira, basag, nabasag, bali | 坏, 破, 碎, 断, 损坏
work, operate, in working order | berfungsi, jalan, berjalan, bekerja | berfungsi, jalan, beroperasi | ใช้งานได้, ทำงาน, ใช้การได้ | hoạt động, chạy được, dùng được | gumagana, gumana, umaandar | 正常工作, 能用, 运作, 起作用
stuck, jammed, frozen, not moving | macet, nyangkut, mentok, stuck, mandek | tersekat, sangkut, stuck, tersangkut | ค้าง, ติดขัด, ติดอยู่, ไม่ขยับ | kẹt, mắc kẹt, treo, đứng im | natigil, na-stuck, naipit, hindi gumagalaw | 卡住, 卡, 停滞, 不动
happen, happened, occur, take place, event, incident | terjadi, kejadian, berlangsung, peristiwa | berlaku, terjadi, kejadian, peristiwa | เกิดขึ้น, เหตุการณ์, เกิด | xảy ra, diễn ra, sự việc | nangyari, mangyari, nangyayari, pangyayari, naganap | 发生, 事件
cause, reason, due to, because, lead to, result from | karena, sebab, penyebab, alasan, gara gara, krn | sebab, kerana, punca, alasan, pasal | เพราะ, สาเหตุ, เหตุผล, เนื่องจาก | vì, do, nguyên nhân, lý do, bởi vì | dahil, sanhi, dahilan, kasi, sapagkat | 因为, 原因, 由于, 导致, 理由
result, outcome, effect, consequence, impact | hasil, akibat, dampak, akibatnya, efek | hasil, akibat, kesan, keputusan | ผล, ผลลัพธ์, ผลกระทบ | kết quả, hậu quả | resulta, bunga, epekto, kinalabasan | 结果, 后果, 效果
affect, influence, have effect on | memengaruhi, mempengaruhi, pengaruh, berpengaruh | mempengaruhi, pengaruh, menjejaskan, terjejas | มีผลต่อ, ส่งผล, กระทบ, อิทธิพล | ảnh hưởng, tác động | makaapekto, apektado, impluwensya, naapektuhan | 影响, 涉及, 波及
depend, depends on, rely, count on | tergantung, bergantung, mengandalkan | bergantung, bergantung kepada, ikut keadaan | ขึ้นอยู่กับ, แล้วแต่, พึ่งพา | phụ thuộc, tùy, tùy thuộc, dựa vào | depende, umaasa, nakadepende, nakasalalay | 取决于, 看情况, 依赖, 依靠
big, large, huge, great in size, enormous | besar, gede, raksasa | besar, raksasa | ใหญ่, ขนาดใหญ่, มหึมา | to, lớn, to lớn, khổng lồ | malaki, laki, napakalaki | 大, 巨大, 庞大
small, little, tiny, mini | kecil, mungil, cilik | kecil, mini | เล็ก, เล็กๆ, จิ๋ว | nhỏ, bé, nhỏ xíu | maliit, liit, munti | 小, 微小, 迷你
long, lengthy, extended | panjang | panjang | ยาว | dài | mahaba, haba | 长
short, brief, not long | pendek, singkat, ringkas | pendek, singkat, ringkas | สั้น, ย่อ | ngắn, ngắn gọn | maikli, ikli, sandali | 短, 简短
tall, high, elevated, lofty | tinggi | tinggi | สูง | cao | mataas, matangkad | 高
low, not high | rendah | rendah | ต่ำ, เตี้ย | thấp | mababa | 低, 矮
wide, broad, width, spacious | lebar, luas, lega | lebar, luas, lapang | กว้าง, กว้างขวาง | rộng, rộng rãi | malawak, malapad, lawak, maluwag | 宽, 宽敞, 广
narrow, tight, cramped | sempit, ketat | sempit, ketat | แคบ, คับ | hẹp, chật | makitid, masikip, makipot | 窄, 紧, 狭窄
loose, slack, not tight | longgar, kendor | longgar | หลวม | lỏng, rộng quá | maluwag, luwag | 松, 宽松
thick, dense | tebal, kental | tebal, pekat | หนา, เข้มข้น | dày, đặc | makapal, malapot, kapal | 厚, 浓
thin, slim, slender | tipis, kurus | nipis, kurus | บาง, ผอม | mỏng, gầy | manipis, payat | 薄, 瘦
deep, depth | dalam, mendalam | dalam, mendalam | ลึก | sâu | malalim, lalim | 深
heavy, weighty, weigh | berat, bobot | berat | หนัก | nặng | mabigat, bigat | 重, 沉
light, lightweight, not heavy | ringan, enteng | ringan | เบา, น้ำหนักเบา | nhẹ | magaan, gaan | 轻, 轻便
full, filled, packed, no room | penuh, terisi penuh, sesak | penuh, sendat | เต็ม, แน่น | đầy, kín | puno, punong puno | 满, 装满
empty, vacant, nothing inside, blank | kosong, hampa, melompong | kosong, tiada isi | ว่าง, ว่างเปล่า, เปล่า | trống, rỗng, trống không | walang laman, bakante, blangko | 空, 空的, 空白
new, brand new, latest, recent | baru, terbaru, anyar, gres | baru, terkini, baharu | ใหม่, ล่าสุด | mới, mới nhất, mới tinh | bago, bagong, pinakabago | 新, 最新, 崭新
old, ancient, outdated, long ago made | lama, tua, usang, jadul, kuno | lama, tua, usang, lapuk | เก่า, โบราณ, ล้าสมัย | cũ, già, xưa, lỗi thời | luma, matanda, lumang, sinauna | 旧, 老, 过时
good, fine, nice, well | bagus, baik, oke, apik | bagus, baik, elok, best | ดี, ดีงาม, ใช้ได้ | tốt, hay, ngon, ổn | maganda, mabuti, ayos, magaling | 好, 不错, 良好
bad, poor, awful, terrible, lousy | buruk, jelek, parah, payah | teruk, buruk, jelik | แย่, เลว, ไม่ดี, ห่วย | tệ, xấu, dở, kém | masama, pangit, panget, hindi maganda | 坏, 差, 糟糕, 不好, 烂
best, greatest, top, number one | terbaik, paling bagus, nomor satu | terbaik, paling bagus | ดีที่สุด, สุดยอด, เยี่ยมที่สุด | tốt nhất, hay nhất, đỉnh | pinakamaganda, pinakamahusay, pinakamagaling | 最好, 最佳, 最棒
worst, poorest, most terrible | terburuk, paling jelek, paling parah | paling teruk, terburuk | แย่ที่สุด, ห่วยที่สุด | tệ nhất, kém nhất | pinakamasama, pinakapangit | 最差, 最糟, 最坏
great, excellent, awesome, amazing, wonderful, fantastic | hebat, keren, luar biasa, mantap, kece | hebat, mantap, terbaik, luar biasa | ยอดเยี่ยม, เยี่ยม, สุดยอด, เจ๋ง | tuyệt vời, xuất sắc, tuyệt | galing, napakaganda, astig, kahanga hanga | 太棒了, 优秀, 精彩, 厉害
perfect, flawless, ideal | sempurna, ideal | sempurna, ideal | สมบูรณ์แบบ, ไร้ที่ติ | hoàn hảo, lý tưởng | perpekto, walang kapintasan | 完美, 理想
beautiful, pretty, lovely, attractive | cantik, indah, elok | cantik, indah, lawa, comel | สวย, งดงาม, น่ารัก | đẹp, xinh, dễ thương | maganda, ganda, kaakit akit | 漂亮, 美丽, 好看
ugly, unattractive, hideous | jelek, buruk rupa | hodoh, buruk | น่าเกลียด, ขี้เหร่ | xấu xí, xấu | pangit, panget | 丑, 难看
easy, simple, effortless, straightforward | mudah, gampang, sederhana, simpel | mudah, senang, ringkas | ง่าย, สะดวก, เรียบง่าย | dễ, đơn giản, dễ dàng | madali, simple, dali | 容易, 简单, 轻松
hard, difficult, tough, complicated, complex | sulit, susah, rumit, ribet | susah, sukar, sulit, rumit | ยาก, ลำบาก, ซับซ้อน, ยุ่งยาก | khó, khó khăn, phức tạp | mahirap, komplikado, hirap | 难, 困难, 复杂
fast, quick, rapid, speedy, swift | cepat, kilat, cepet, ngebut, gercep | cepat, laju, pantas | เร็ว, ไว, รวดเร็ว | nhanh, mau, nhanh chóng, lẹ | mabilis, bilis, madali | 快, 迅速, 快速
slow, sluggish, slowly, takes forever | lambat, lelet, pelan, lemot | lambat, perlahan, slow | ช้า, อืด, เชื่องช้า | chậm, từ từ, chậm chạp, lâu | mabagal, bagal, dahan dahan, makupad | 慢, 缓慢, 迟缓
speed, pace, how fast | kecepatan, laju | kelajuan, halaju | ความเร็ว | tốc độ | bilis, tulin | 速度
hurry, rush | buru buru | cepat cepat | รีบ, เร่ง | gấp, vội | madalian, apurado, nagmamadali, agad agad | 赶紧, 急, 尽快, 加急
immediately, right away, at once, instantly, straight away | langsung, segera, seketika, sekarang juga | serta merta, segera, langsung | ทันที, เดี๋ยวนี้, โดยเร็ว | ngay, ngay lập tức, lập tức, liền | agad, kaagad, ngayon din | 立刻, 马上, 立即, 即时
hot, heated, very warm | panas, hangat | panas, hangat | ร้อน, อุ่น | nóng, ấm | mainit, init | 热, 烫, 暖
warm, lukewarm | hangat | suam, hangat | อุ่น, อบอุ่น | ấm, ấm áp | maligamgam | 温暖, 温
wet, soaked, damp, moist, drenched | basah, lembap, kuyup, lembab | basah, lembap, kuyup | เปียก, ชื้น, เปียกน้ำ | ướt, ẩm, bị ướt | basa, nabasa, basang basa, mamasa masa | 湿, 潮湿, 淋湿, 打湿
dry, dried, arid | kering, mengering | kering | แห้ง | khô | tuyo, natuyo | 干, 干燥
clean, tidy, spotless, neat | bersih, rapi | bersih, kemas | สะอาด, เรียบร้อย, เป็นระเบียบ | sạch, gọn gàng, sạch sẽ | malinis, linis | 干净, 整洁, 清洁
bright, brilliant, well lit | terang, cerah | terang, cerah | สว่าง, สดใส | sáng, tươi sáng | maliwanag, liwanag | 亮, 明亮
dark, dim, gloomy | gelap, redup | gelap, malap | มืด, มืดมัว | tối, u ám | madilim, dilim | 暗, 黑暗
loud, noisy | keras, berisik, bising, ribut | kuat, bising | ดัง, เสียงดัง, หนวกหู | ồn, ồn ào | maingay | 吵, 大声, 噪音
quiet, silent, silence, hush, mute | diam, sunyi, sepi, hening, senyap | senyap, diam, sunyi | เงียบ, เงียบสงบ, ปิดเสียง | yên tĩnh, im lặng, tắt tiếng | tahimik, tumahimik, katahimikan | 安静, 沉默, 静音
strong, powerful, tough | kuat, kokoh, awet, tahan lama | kuat, kukuh, tahan lama, lasak | แข็งแรง, แกร่ง, ทนทาน | mạnh, khỏe, bền, chắc chắn | malakas, matibay, tibay, matatag | 强, 坚固, 结实, 耐用
weak, feeble, frail | lemah, rapuh, ringkih, mudah pecah | lemah, rapuh, mudah pecah | อ่อนแอ, เปราะบาง, บอบบาง | yếu, mong manh, dễ vỡ | mahina, marupok, babasagin | 弱, 脆弱, 易碎
soft, gentle to touch, tender | lembut, empuk, lunak | lembut, empuk | นุ่ม, อ่อนนุ่ม, นิ่ม | mềm, êm | malambot, lambot | 软, 柔软
solid, stiff, rigid, hard surface | keras, kaku, padat | keras, kaku, padat | แข็ง, แข็งตัว, ทื่อ | cứng, rắn | matigas, tigas | 硬, 坚硬
smooth, even, sleek | halus, mulus, licin | halus, licin | เรียบ, เกลี้ยง, ลื่น | mịn, trơn, mượt | makinis, madulas | 光滑, 平滑, 顺滑
rough, coarse, uneven | kasar | kasar | หยาบ, ขรุขระ | thô, nhám, sần sùi | magaspang | 粗糙, 粗
sharp, pointed, keen edge | tajam, runcing | tajam, runcing | คม, แหลม | sắc, bén, nhọn | matalim, matulis, talas | 锋利, 尖
blunt, dull edge | tumpul | tumpul | ทื่อ, ไม่คม | cùn | mapurol | 钝
straight, direct line | lurus | lurus | ตรง, ตรงไป | thẳng | tuwid, diretso | 直, 笔直
bent, crooked, curved, twisted | bengkok, melengkung, miring, penyok | bengkok, melengkung, senget | งอ, โค้ง, บิดเบี้ยว, คด | cong, méo, bị cong | baluktot, kurba, tabingi, liko | 弯, 歪, 变形, 弯曲
round, circular, circle | bulat, bundar, lingkaran | bulat, bulatan | กลม, วงกลม | tròn, vòng tròn | bilog, mabilog | 圆, 圆形
flat, level, plane | datar, rata | rata, leper | แบน, ราบ | phẳng, bằng phẳng | patag, pantay, lapat | 平, 平坦
measure, gauge, take measurements | ukur, mengukur, ngukur | ukur, mengukur, sukat | วัด, วัดขนาด | đo, đo lường | sukatin, sumukat, magsukat | 测量, 量
up, upward, above, on top, over | atas, di atas, ke atas | atas, di atas, ke atas | บน, ข้างบน, เหนือ, ด้านบน | trên, phía trên, lên | taas, itaas, sa ibabaw | 上面, 上, 上方, 以上
down, under, below, beneath, underneath | bawah, di bawah, ke bawah | bawah, di bawah, ke bawah | ใต้, ข้างล่าง, ด้านล่าง | dưới, phía dưới | ilalim, baba, sa ilalim | 下面, 下, 底下, 以下
inside, within, interior, indoor | dalam, di dalam, bagian dalam | dalam, di dalam | ข้างใน, ภายใน, ด้านใน | bên trong, trong | loob, sa loob | 里面, 内部, 内, 室内
outside, exterior, outdoor, external | luar, di luar, bagian luar | luar, di luar | ข้างนอก, ภายนอก, ด้านนอก | bên ngoài, ngoài | labas, sa labas | 外面, 外部, 外, 户外
front, in front, ahead, forward, fore | depan, di depan, maju | depan, hadapan, di depan | หน้า, ข้างหน้า, ด้านหน้า | trước, phía trước, đằng trước | harap, harapan, sa unahan | 前面, 前, 向前
back, behind, rear, backward | belakang, di belakang, mundur | belakang, di belakang | หลัง, ข้างหลัง, ด้านหลัง | sau, phía sau, đằng sau | likod, likuran, sa likod | 后面, 后, 背面
middle, centre, center, between, halfway | tengah, pusat, antara, di tengah | tengah, pusat, antara | กลาง, ตรงกลาง, ระหว่าง, ศูนย์กลาง | giữa, trung tâm, ở giữa | gitna, sentro, pagitan | 中间, 中心, 之间
side, edge, beside, next to | samping, sisi, sebelah, pinggir, tepi | sisi, tepi, sebelah | ข้าง, ด้านข้าง, ริม, ขอบ | bên cạnh, cạnh, mép, rìa | tabi, gilid, katabi | 旁边, 侧面, 边缘, 边
opposite, contrary, reverse side, other way round | sebaliknya, berlawanan, kebalikan, seberang | sebaliknya, bertentangan, lawan | ตรงข้าม, ตรงกันข้าม, กลับกัน | ngược lại, đối diện, trái ngược | kabaligtaran, salungat, katapat | 相反, 对面
here, over here, this place | di sini, sini, kesini | di sini, sini, kat sini | ที่นี่, ตรงนี้ | ở đây, đây, chỗ này | dito, rito, nandito | 这里, 这儿, 此处
there, over there, that place | di sana, situ, sana, di situ | di sana, sana, situ, kat sana | ที่นั่น, ตรงนั้น | ở đó, đó, kia | doon, dun, diyan, nandoon | 那里, 那儿, 那边
everywhere, all over, anywhere | di mana mana, dimana saja, seluruh tempat | di mana mana, merata | ทุกที่, ทุกแห่ง, ที่ไหนก็ได้ | khắp nơi, mọi nơi, bất cứ đâu | kahit saan, saanman, lahat ng lugar | 到处, 处处, 任何地方
direction, which way, route to | arah, jurusan | arah, hala | ทิศทาง, ทาง | hướng, phương hướng | direksyon, patungo | 方向
many, much, a lot, lots, plenty, numerous | banyak, byk, bejibun | banyak, byk, ramai | มาก, เยอะ, หลาย, มากมาย | nhiều, rất nhiều, đông | marami, madami, maraming, sobrang dami | 很多, 许多, 大量, 好多
few, little amount, not many, a bit, a little, slightly | sedikit, dikit | sedikit, sikit | น้อย, นิดหน่อย, เล็กน้อย, ไม่กี่ | ít, một chút, một ít, hơi | kaunti, konti, kakaunti, medyo | 少, 一点, 少许, 稍微
some, several, a number of, a couple | beberapa, sejumlah | beberapa, sesetengah | บางอัน, บางตัว | vài, một số, một vài | ilan, ilang, iba, mga ilan | 一些, 几个, 若干, 有些
all, every, entire, whole, each one | semua, seluruh, setiap, semuanya, segala | semua, seluruh, setiap, segala, kesemua | ทั้งหมด, ทุก, ทั้งปวง | tất cả, toàn bộ, mọi, mỗi | lahat, buo, bawat, lahat lahat | 全部, 所有, 每个, 一切, 都
both, the two of them | keduanya, dua duanya, kedua | kedua dua, dua dua | ทั้งสอง, ทั้งคู่ | cả hai, hai cái | pareho, kapwa, dalawa | 两个都, 双方, 两者
nothing, nobody, none at all, not any | tidak ada apa apa, nihil | tiada apa apa | ไม่มีอะไร, ไม่มีเลย, ไม่มีใคร | không có gì, không ai, chẳng có gì | walang kahit ano, walang tao | 什么都没有, 没人, 没什么
half, halved, fifty percent | setengah, separuh, separo | separuh, setengah | ครึ่ง, ครึ่งหนึ่ง | nửa, một nửa | kalahati | 一半, 半
double, twice, two times | dua kali lipat, ganda, dobel, dua kali | dua kali ganda, berganda, dua kali | สองเท่า, สองครั้ง, ซ้ำสอง | gấp đôi, hai lần | doble, dalawang beses | 双倍, 两次, 两倍
duplicate, twofold copy, repeated twice, same one again | duplikat, rangkap, ganda, dobel | pendua, berganda, duplikasi | ซ้ำ, ซ้ำกัน | trùng lặp, bị trùng, trùng | duplikado, doble, nadoble | 重复, 双份
replicate, imitate, clone | salin, menyalin, kopi, jiplak, salinan | salin, salinan, tiru, menyalin | คัดลอก, ก๊อป, สำเนา, ลอก | sao chép, bản sao, chép | kopyahin, kopya, gayahin | 复制, 拷贝, 抄, 模仿
quantity, amount, how many pieces, number of | jumlah, kuantitas, banyaknya | jumlah, kuantiti, bilangan | จำนวน, ปริมาณ | số lượng, lượng | dami, bilang, kantidad | 数量, 多少, 量
number, digit, figure, numeral | nomor, angka, no, nomer | nombor, angka, no | หมายเลข, เลข, ตัวเลข, เบอร์ | số, con số, chữ số | numero, bilang | 号码, 数字, 编号
count, tally, add up, calculate, compute, work out sum | hitung, menghitung, itung, kalkulasi, perhitungan | kira, mengira, hitung, pengiraan | นับ, คำนวณ, คิดเลข | đếm, tính, tính toán | bilangin, kuwentahin, kalkulahin | 数, 计算, 算, 计数
average, mean value, on average | rata rata | purata, secara purata | เฉลี่ย, ค่าเฉลี่ย | trung bình | average | 平均
percent, percentage, proportion, ratio | persen, persentase, rasio | peratus, peratusan, nisbah | เปอร์เซ็นต์, ร้อยละ, สัดส่วน | phần trăm, tỷ lệ | porsyento, bahagdan | 百分比, 百分之, 比例
maximum, most allowed, upper limit, at most | maksimal, maksimum, batas atas, paling banyak | maksimum, had atas, paling banyak | สูงสุด, มากที่สุด, ไม่เกิน | tối đa, nhiều nhất, cao nhất | pinakamarami, pinakamataas, maximum | 最多, 最大, 上限, 最高
minimum, least, at least, lower limit | minimal, minimum, paling sedikit, setidaknya | minimum, sekurang kurangnya, paling kurang | ขั้นต่ำ, อย่างน้อย, น้อยที่สุด | tối thiểu, ít nhất | pinakamababa, minimum, hindi bababa sa | 最少, 至少, 最低, 最小
limit, restriction, cap, restrict, boundary, quota | batas, batasan, dibatasi, limit, kuota | had, batas, sekatan, terhad, kuota | จำกัด, ขีดจำกัด, ข้อจำกัด, โควต้า | giới hạn, hạn chế, hạn mức | limitasyon, hangganan, limitado, takda | 限制, 上限, 限额, 限度
exceed, go over, surpass, beyond, more than allowed | melebihi, lebih dari, melampaui, kelebihan | melebihi, lebih daripada, terlebih | เกิน, มากกว่า, เกินกว่า | vượt quá, quá, hơn mức | lumampas, lampas, humigit | 超过, 超出, 超
enough, sufficient, adequate | cukup, memadai, cukupan | cukup, memadai, mencukupi | พอ, เพียงพอ | đủ, đầy đủ | sapat, sakto, husto | 够, 足够, 充足
not enough, insufficient, lacking, short of, inadequate, shortage | kurang, tidak cukup, gak cukup, kekurangan | kurang, tidak cukup, tak cukup, kekurangan | ไม่พอ, ไม่เพียงพอ, ขาด, ขาดแคลน | thiếu, không đủ, chưa đủ | kulang, hindi sapat, kapos, di sapat | 不够, 不足, 缺, 缺少
too much, excessive, overly, too many, more than enough | terlalu banyak, berlebihan, kebanyakan, kelebihan | terlalu banyak, berlebihan, terlampau | มากเกินไป, เกินไป, เยอะเกิน | quá nhiều, quá mức, dư | sobra, labis, masyadong marami, masyado | 太多, 过多, 过分, 过量
extra, surplus, spare, left over, remaining, rest of | sisa, ekstra, lebih, tersisa | lebih, lebihan, baki, tambahan, sisa | เหลือ, ส่วนเกิน, พิเศษ, ที่เหลือ | thừa, còn lại, dự phòng | sobra, tira, natira, natitira, ekstra | 剩余, 多余, 剩下, 额外
more, additional, further, greater | lebih, lagi, lebih banyak | lebih, lagi, lebih banyak | มากขึ้น, เพิ่มอีก, มากกว่า | hơn, thêm, nhiều hơn | higit, mas, mas marami, pa | 更多, 再多, 更
less, fewer, lesser, smaller amount | lebih sedikit, lebih kecil | lebih sedikit | น้อยกว่า, น้อยลง | ít hơn, kém hơn | mas kaunti, mas konti, mas mababa | 更少, 较少
most, majority, mostly, mainly, largely | kebanyakan, sebagian besar, mayoritas, paling | kebanyakan, sebahagian besar, majoriti | ส่วนใหญ่, โดยมาก, มากสุด | hầu hết, phần lớn, đa số | karamihan, halos lahat, mayorya | 大多数, 大部分, 多半
increase, rise, rose, grow, grew, go up | naik, meningkat, bertambah, kenaikan, menaikkan | naik, meningkat, bertambah, kenaikan, menaikkan | เพิ่มขึ้น, สูงขึ้น, โตขึ้น, ขึ้น | tăng, tăng lên, gia tăng | tumaas, pagtaas, dumami, taasan | 增加, 上升, 提高, 上涨, 增长
decrease, reduce, lessen, cut down, lower | turun, berkurang, kurangi, mengurangi, menurun | turun, berkurang, kurangkan, mengurangkan, menurun | ลด, ลดลง, น้อยลง | giảm, giảm bớt, hạ, giảm xuống | bumaba, bawasan, nabawasan, pagbaba | 减少, 降低, 下降, 减
only, just, merely, solely, nothing but | hanya, cuma, saja, sekadar, doang | hanya, cuma, sahaja, je | แค่, เพียง, เท่านั้น, เฉพาะ | chỉ, duy nhất, chỉ có | lang, lamang, tanging | 只, 仅, 只有, 仅仅
also, too, as well, likewise | juga, pun, jg | juga, pun | ด้วย, ก็, เช่นกัน | cũng, nữa | din, rin, pati | 也, 还, 同样
except, apart from, excluding, other than, besides | kecuali, selain, terkecuali | kecuali, selain, melainkan | ยกเว้น, นอกจาก | trừ, ngoại trừ, ngoài ra | maliban, bukod, pwera | 除了, 除外, 之外
include, including, contain, comprise, consist of | termasuk, berisi, mencakup, terdiri dari, meliputi | termasuk, mengandungi, terdiri, meliputi | รวมถึง, ประกอบด้วย, มีอยู่ใน | bao gồm, gồm, chứa, kể cả | kasama, kabilang, naglalaman, isama | 包括, 包含, 含
without, lacking any, with no | tanpa, tidak pakai, tidak disertai | tanpa | ปราศจาก, โดยไม่มี | không kèm, thiếu | walang, nang walang | 无, 不带
with, together, along with, accompany, jointly | dengan, bersama, barengan, sama sama | dengan, bersama, sekali | ด้วยกัน, พร้อมกับ, ร่วมกัน | cùng, cùng với, cùng nhau | kasama, sabay, magkasama, samahan | 一起, 一同, 跟, 陪
alone, by myself, on my own, solo, oneself | sendiri, sendirian, seorang diri | sendiri, seorang diri, sorang | คนเดียว, ลำพัง, ด้วยตัวเอง | một mình, tự mình | mag-isa, nag-iisa, solo | 独自, 一个人, 单独
other, another, different one, else | lain, lainnya, yang lain | lain, lain lain, yang lain | อื่น, อีกอัน, อย่างอื่น | khác, cái khác | iba, ibang, isa pa | 其他, 另一个, 别的
part, piece, portion, section, bit of | bagian, potong, porsi, potongan | bahagian, keping, cebis | ส่วน, ชิ้น, บางส่วน, ตอน | phần, mảnh, bộ phận, miếng | bahagi, parte, piraso, hati | 块, 片, 份
group, set, bunch, batch, collection, bundle | kelompok, kumpulan, grup, rombongan, set | kumpulan, set, himpunan, kelompok | กลุ่ม, ชุด, คณะ | nhóm, bộ, tập hợp | grupo, pangkat, koleksyon, bungkos | 组, 群, 批, 套
type, kind, category, variety | jenis, macam, tipe, kategori | jenis, macam, kategori | ประเภท, ชนิด, แบบ, หมวดหมู่ | loại, kiểu, dạng, hạng mục | uri, klase, tipo, kategorya | 种类, 类型, 类别, 种
level, stage, degree, grade, rank | tingkat, level, tahap, peringkat | tahap, peringkat, aras | ระดับ, ขั้น, อันดับ | mức, cấp, bậc, mức độ | antas, lebel, ranggo | 级别, 等级, 程度, 水平
very, really, extremely, so much, highly | sangat, sekali, banget, amat | sangat, sungguh, amat, gila | มาก, จริงๆ, อย่างยิ่ง, สุดๆ | rất, lắm, quá, cực kỳ | talaga, napaka | 非常, 很, 极其, 十分, 特别
quite, rather, fairly, pretty much, somewhat | cukup, agak, lumayan | agak, boleh tahan | ค่อนข้าง, พอสมควร | khá, hơi, tương đối | medyo, may kaunti | 相当, 比较, 有点, 还算
almost, nearly, about to, practically | hampir, nyaris | hampir, nyaris | เกือบ, แทบจะ | gần như, suýt, hầu như | halos, muntik na | 几乎, 差点, 快要
approximately, about, around, roughly | sekitar, kira kira, kurang lebih, kisaran | lebih kurang, kira kira, sekitar, anggaran | ประมาณ, ราวๆ | khoảng, chừng, xấp xỉ, tầm | mga, humigit kumulang, tinatayang | 大约, 大概, 左右, 差不多
exactly, precisely, on the dot, spot on | persis, tepat, pas | tepat, betul betul, persis | พอดี, เป๊ะ, ตรงเป๊ะ | chính xác, đúng y, vừa đúng | eksakto, sakto, mismo | 正好, 恰好, 刚好, 精确
completely, fully, totally, entirely | sepenuhnya, sama sekali, total, benar benar | sepenuhnya, langsung, sama sekali | อย่างสมบูรณ์, โดยสิ้นเชิง, ทั้งหมด | hoàn toàn, trọn vẹn | ganap, lubos, talagang, buong buo | 完全, 彻底, 全然
partly, partial, in part, partially | sebagian, parsial | sebahagian, separa | บางส่วน | một phần | bahagya, parte lang, hindi buo | 部分, 一部分
always, all the time, every time, constantly | selalu, senantiasa, setiap kali | selalu, sentiasa, setiap kali | เสมอ, ตลอด, ทุกครั้ง, ตลอดเวลา | luôn, luôn luôn, lúc nào cũng, mọi lúc | lagi, palagi, parati, tuwing | 总是, 一直, 每次, 老是
often, frequently, regularly, many a time | sering, kerap, seringkali, sering kali | selalu, kerap, sering | บ่อย, บ่อยครั้ง | thường, thường xuyên, hay | madalas, malimit | 经常, 常常, 时常, 频繁
usually, normally, generally, typically, as a rule | biasanya, umumnya, lazimnya | biasanya, lazimnya, selalunya | ปกติ, โดยทั่วไป, โดยปกติ | thường thì, bình thường, thông thường | karaniwan, kadalasan, usually | 通常, 一般, 平时
sometimes, occasionally, now and then, once in a while | kadang, kadang kadang, sesekali, terkadang | kadang kadang, sekali sekala, kadang | บางครั้ง, บางที, นานๆครั้ง | đôi khi, thỉnh thoảng, lâu lâu | minsan, paminsan minsan, kung minsan | 有时, 偶尔, 有时候
rarely, seldom, hardly ever, uncommon, rare | jarang, langka | jarang, jarang sekali | นานๆที, ไม่บ่อย, หายาก | hiếm khi, ít khi, hiếm | bihira, madalang | 很少, 罕见, 难得
never, not ever, at no time, not once | tidak pernah, gak pernah, belum pernah, ga pernah | tidak pernah, tak pernah, tak penah | ไม่เคย | không bao giờ, chưa bao giờ, chưa từng | hindi kailanman, kailanman, never | 从不, 从来没, 从未, 永不
ever, at any time, used to | pernah | pernah, penah | เคย | đã từng, từng | minsan na | 曾经, 曾
daily, every day, each day, per day | setiap hari, harian, tiap hari, sehari hari | setiap hari, harian, hari hari | ทุกวัน, รายวัน, ต่อวัน | hàng ngày, mỗi ngày, hằng ngày | araw araw, kada araw, bawat araw | 每天, 天天, 每日
first, firstly, initial, initially, at first | pertama, awal, mula mula, awalnya | pertama, mula mula, awal, pada mulanya | แรก, อันดับแรก, ครั้งแรก, ตอนแรก | đầu tiên, thứ nhất, ban đầu, lúc đầu | una, unang, sa una, noong una | 第一, 首先, 最初, 起初
second, secondly, in second place | kedua | kedua | ที่สอง, อันดับสอง | thứ hai, cái thứ hai | ikalawa, pangalawa | 第二, 其次
last, final, lastly, finally, in the end, eventually | terakhir, akhirnya, akhir, final | terakhir, akhirnya, akhir | สุดท้าย, ในที่สุด, ท้ายสุด | cuối cùng, sau cùng | huli, pinakahuli, sa wakas, huling | 最后, 最终, 终于
next, following, upcoming, coming, after this | berikutnya, selanjutnya, mendatang, depan | seterusnya, berikutnya, akan datang, depan | ต่อไป, ถัดไป | tiếp theo, kế tiếp, sắp tới | susunod, kasunod, darating | 下一个, 接下来, 下次
previous, former, past, earlier one, preceding | sebelumnya, terdahulu, lalu, mantan | sebelumnya, terdahulu, lepas, lalu | ก่อนหน้า, ที่แล้ว, ที่ผ่านมา | trước đó, trước đây, vừa qua | nakaraan, dati, dating, nauna | 上一个, 之前的, 前
before, prior to, beforehand, in advance, ahead of time | sebelum, terlebih dahulu, sblm, dulu | sebelum, terlebih dahulu, dulu | ก่อน, ก่อนที่, ล่วงหน้า | trước, trước khi, trước thời hạn | bago, bago pa, maaga pa, pauna | 之前, 以前, 事先
after, afterwards, then, since that, following that | setelah, sesudah, kemudian, lalu, habis itu | selepas, kemudian, lepas, lepas tu | หลังจาก, แล้วก็, จากนั้น, หลัง | sau, sau khi, sau đó, rồi | pagkatapos, matapos, tapos, saka | 之后, 然后, 以后, 后来
later, later on, in a while, some other time | nanti, kemudian, ntar, belakangan | nanti, kemudian, kejap lagi | ทีหลัง, ภายหลัง, เดี๋ยว | lát nữa, để sau, sau này | mamaya, saka na, sa susunod | 稍后, 等会儿, 回头, 晚点
soon, shortly, before long, any moment | sebentar lagi, tak lama lagi, bentar lagi | tidak lama lagi, sekejap lagi | เร็วๆนี้, ในไม่ช้า, อีกไม่นาน | sắp, sớm, không lâu nữa | malapit na, di magtatagal, maya maya | 很快, 不久, 即将, 快了
now, at present, currently, at the moment, right now | sekarang, saat ini, kini, skrg | sekarang, kini, skrg, ketika ini | ตอนนี้, ขณะนี้, ปัจจุบัน | bây giờ, hiện tại, hiện nay, giờ | ngayon, sa ngayon, kasalukuyan | 现在, 目前, 当前, 此刻
at that time, back then, those days | waktu itu, saat itu, ketika itu | waktu itu, ketika itu, masa tu | ตอนนั้น, ในขณะนั้น | lúc đó, khi đó, hồi đó | noon, noong panahon, nung | 那时, 当时, 那会儿
long ago, in the past, once, formerly | dulu, dahulu, zaman dulu | dulu, dahulu, zaman dulu | เมื่อก่อน, แต่ก่อน, อดีต | ngày xưa, hồi trước, trước kia | dati, noong unang panahon, matagal na | 从前, 过去, 很久以前
just now, a moment ago, recently, lately, a while ago | barusan, tadi, baru saja, akhir akhir ini, belakangan ini | tadi, baru saja, baru tadi, kebelakangan ini | เมื่อกี้, เพิ่ง, เมื่อเร็วๆนี้, เมื่อสักครู่ | vừa mới, vừa nãy, gần đây, mới đây | kanina, kani kanina lang, kamakailan | 刚才, 刚刚, 最近, 近来
already, by now, done already | sudah, telah, udah, dah, sdh | sudah, telah, dah | แล้ว, เรียบร้อยแล้ว | đã, rồi, đã rồi | tapos na, nagawa na | 已经, 已, 早就
not yet, still not, yet to, has not so far | belum, blm, masih belum, blum | belum, blm, masih belum, tak lagi | ยัง, ยังไม่, ยังไม่ได้ | chưa, vẫn chưa, còn chưa | hindi pa, wala pa, di pa | 还没, 尚未, 还没有, 仍未
still, yet ongoing, even now | masih, tetap | masih, lagi | ยังคง, ยังอยู่ | vẫn, vẫn còn, còn | pa rin, hanggang ngayon, patuloy | 仍然, 还是, 依然
while, during, meanwhile, at the same time, simultaneously | selama, sementara, sambil, ketika, bersamaan | semasa, sementara, sambil, ketika, serentak | ระหว่าง, ขณะที่, ในขณะเดียวกัน, พร้อมกัน | trong khi, trong lúc, đồng thời | habang, samantala, sabay | 同时, 一边
until, till, up to | sampai, hingga, smp | sampai, hingga, sehingga | จนถึง, จนกว่า, จน | cho đến, đến khi, tới khi | hanggang | 直到, 到, 为止
since, from then on, ever since, starting from | sejak, semenjak, mulai dari | sejak, semenjak, mulai | ตั้งแต่, นับตั้งแต่ | từ khi, kể từ, từ lúc | mula noong, simula noong, mula | 自从, 以来, 从
temporary, for now, for the time being, interim | sementara, sementara waktu | sementara, buat masa ini | ชั่วคราว, เฉพาะกิจ | tạm thời, tạm | pansamantala, muna | 暂时, 临时
permanent, forever, for good, everlasting, lasting | permanen, selamanya, tetap | kekal, selamanya, selama lamanya | ถาวร, ตลอดไป, ตลอดกาล | vĩnh viễn, mãi mãi, cố định | permanente, habambuhay, magpakailanman | 永久, 永远, 长期
a moment, short while, briefly, for a minute | sebentar, sekejap, bentar, sejenak | sekejap, sebentar, kejap | สักครู่, แป๊บ, ครู่เดียว | một lát, chốc lát, một lúc | sandali, saglit | 一会儿, 片刻, 一下
long time, for ages, for so long, lengthy wait | lama, lama sekali, sudah lama, kelamaan | lama, lama sangat, dah lama | นาน, นานมาก, เป็นเวลานาน | lâu, rất lâu, quá lâu | matagal, tagal, ang tagal | 很久, 好久, 长时间
duration, period, span of time, length of time | durasi, jangka waktu, masa, lamanya | tempoh, jangka masa, tempoh masa | ระยะเวลา, ช่วงเวลา | thời gian, khoảng thời gian, thời hạn | tagal, panahon, haba ng panahon | 时长, 期间, 时间段, 期限
early, ahead of schedule, sooner, too soon | awal, lebih awal, cepat, dini | awal, lebih awal | เร็ว, แต่เช้า, ก่อนเวลา | sớm, sớm hơn | maaga, mas maaga, aga | 早, 提早, 提前
on time, punctual, timely, as scheduled | tepat waktu, sesuai jadwal | tepat pada masanya, menepati masa, tepat masa | ตรงเวลา, ทันเวลา | đúng giờ, đúng hạn, kịp thời | nasa oras, sa tamang oras, on time | 准时, 按时, 及时
valid, in effect, effective, still good, in force | berlaku, sah, valid | sah, berkuat kuasa, laku | ใช้ได้, มีผล, ยังไม่หมดอายุ | có hiệu lực, hợp lệ, còn hạn | may bisa, balido, epektibo | 有效, 生效
invalid, void, not valid, not accepted | tidak valid, tidak sah, tidak berlaku | tidak sah, tak sah, tidak laku | ไม่ถูกต้อง, ใช้ไม่ได้, เป็นโมฆะ | không hợp lệ, vô hiệu | hindi balido, walang bisa, imbalido | 无效, 失效, 作废
deadline, due date, closing date, last day, time limit | tenggat, batas waktu, jatuh tempo, deadline | tarikh akhir, had masa, tarikh tutup | กำหนดส่ง, วันสุดท้าย, เส้นตาย | hạn chót, hạn cuối, thời hạn | takdang araw, deadline, huling araw, taning | 截止日期, 期限, 最后期限
sequence, order of steps, in turn, series, queue up | urutan, antre, giliran, antrian | urutan, turutan, giliran, beratur | ลำดับ, คิว, เรียงลำดับ | thứ tự, trình tự, xếp hàng, lượt | pagkakasunod sunod, pila, sunod sunod | 顺序, 次序, 排队, 依次
exist, there is, there are | ada, terdapat, tersedia | ada, terdapat, wujud | มีอยู่, มี | có, tồn tại, có sẵn | may, mayroon, meron, nariyan | 有, 存在, 在
not exist, there is no, absent, not there, do not have | tidak ada, gak ada, ga ada, nggak ada, gada | tiada, tidak ada, tak ada, takde | ไม่มี, ไม่อยู่, ไม่มีอยู่ | không có, không tồn tại, vắng | wala, walang, wla | 没有, 不存在, 不在, 没
available, on hand, can be had, obtainable, ready to use | tersedia, ada, ready | tersedia, ada, sedia | มีพร้อม, พร้อมใช้, ว่างอยู่ | có sẵn, sẵn có, còn | available, mayroon, magagamit | 可用, 现有, 有货, 提供
unavailable, not available, cannot be had | tidak tersedia, gak tersedia | tidak tersedia, tak tersedia | ไม่พร้อมใช้, ไม่มีให้, ไม่ว่าง | không có sẵn, hiện không có, không khả dụng | hindi available, di magagamit | 不可用, 没有货, 不提供, 暂无
have, had, own, possess, belong to | punya, memiliki, mempunyai, milik | ada, mempunyai, memiliki, milik, punya | มี, เป็นเจ้าของ, ครอบครอง, ของ | có, sở hữu, thuộc về | may, meron, pag-aari, nagmamay-ari, ari | 有, 拥有, 属于
run out, used up, none left, depleted | habis, kehabisan, ludes | habis, kehabisan, dah habis | หมด, ใช้หมด, หมดแล้ว | hết, cạn, hết sạch | naubos, ubos, ubusan, wala na | 用完, 没了, 耗尽, 用光
appear, come up, show up, emerge, pop up | muncul, tampil, timbul, kelihatan, nongol | muncul, timbul, keluar, kelihatan | ปรากฏ, โผล่, ขึ้นมา, เด้ง | xuất hiện, hiện ra, hiện lên | lumitaw, lumabas, lumalabas, nagpakita | 出现, 显示, 弹出, 冒出
does not appear, not showing, not visible, does not show up | tidak muncul, gak muncul, tidak tampil, ga keluar, tidak kelihatan | tidak muncul, tak keluar, tak nampak, tidak kelihatan | ไม่ขึ้น, ไม่แสดง, ไม่ปรากฏ, มองไม่เห็น | không hiện, không hiển thị, không xuất hiện | hindi lumalabas, hindi makita, di lumalabas, ayaw lumabas | 不显示, 没有出现, 看不到, 没显示
seem, look like, appear to be, apparently | sepertinya, tampaknya, kelihatannya, kayaknya | nampaknya, kelihatan, seolah olah, rasanya | ดูเหมือน, ท่าทาง, เหมือนว่า | có vẻ, dường như, hình như | mukhang, tila, parang, yata | 好像, 似乎, 看起来, 看来
thing, item, object, stuff, something | barang, benda, hal, sesuatu, sst | benda, barang, perkara, sesuatu | สิ่งของ, ของ, สิ่ง, บางอย่าง | đồ vật, vật, thứ, món | bagay, gamit, kung ano | 东西, 物品, 事物, 物件
way, method, manner, approach, technique | cara, metode, teknik | cara, kaedah, teknik | วิธี, วิธีการ, แนวทาง, เทคนิค | cách, phương pháp, cách thức | paraan, pamamaraan, teknik | 方法, 方式, 办法, 途径
situation, condition, current state, circumstances | status, kondisi, keadaan, situasi | status, keadaan, situasi | สถานะ, สภาพ, สถานการณ์ | tình trạng, trạng thái, tình hình, tình huống | katayuan, kalagayan, kondisyon, sitwasyon, estado | 状态, 状况, 情况, 形势
progress, how far along, development, advance | kemajuan, perkembangan, progres | kemajuan, perkembangan | ความคืบหน้า, ความก้าวหน้า | tiến độ, tiến triển, tiến trình | progreso, pag-usad, pagsulong | 进度, 进展, 进步
topic, subject, theme, about what | topik, tema, subjek, perihal | topik, tajuk, tema, subjek | หัวข้อ, ประเด็น | chủ đề, đề tài | paksa, tema, usapin | 主题, 话题, 题目
regarding, about, concerning, related to, with respect to | tentang, mengenai, soal, terkait, seputar | tentang, mengenai, berkenaan, pasal, berkaitan | เกี่ยวกับ, ในเรื่อง, เรื่อง | về, liên quan, về việc | tungkol, hinggil, ukol, patungkol | 关于, 有关, 相关
summary, summarise, in short, overview | ringkasan, rangkuman, ringkas, merangkum | ringkasan, rumusan, ringkaskan | สรุป, สรุปย่อ, โดยย่อ | tóm tắt, tổng quan, nói ngắn gọn | buod, ibuod, sa madaling salita | 总结, 摘要, 概述, 简述
condition for, requirement, criteria, terms, prerequisite | syarat, persyaratan, kriteria, ketentuan | syarat, keperluan, kriteria, terma | เงื่อนไข, ข้อกำหนด, เกณฑ์ | điều kiện, yêu cầu, tiêu chí, điều khoản | kondisyon, kinakailangan, batayan, rekisito | 条件, 要求, 标准, 条款
qualify, eligible, entitled, meet requirements, eligibility | memenuhi syarat, berhak, layak | layak, memenuhi syarat, berhak, kelayakan | มีสิทธิ์, ผ่านเกณฑ์, มีคุณสมบัติ | đủ điều kiện, đủ tiêu chuẩn, được hưởng | kwalipikado, karapat dapat, pasok | 符合条件, 有资格, 够资格
not eligible, ineligible, does not qualify | tidak memenuhi syarat, tidak berhak, tidak layak | tidak layak, tak layak, tidak memenuhi syarat | ไม่มีสิทธิ์, ไม่ผ่านเกณฑ์, ไม่เข้าเงื่อนไข | không đủ điều kiện, không đạt yêu cầu | hindi kwalipikado, di kwalipikado | 不符合条件, 没有资格
exception, special case, exempt, exemption | pengecualian, dikecualikan, kasus khusus | pengecualian, dikecualikan, kes khas | ข้อยกเว้น, กรณีพิเศษ | ngoại lệ, miễn trừ, trường hợp đặc biệt | eksepsyon, pagbubukod, espesyal na kaso | 例外, 特例, 豁免
chance, opportunity, possibility, shot at | kesempatan, peluang, kans | peluang, kesempatan | โอกาส | cơ hội, dịp | pagkakataon, tsansa, oportunidad | 机会, 时机
advantage, benefit, upside, pros, merit, perk | keuntungan, manfaat, kelebihan, faedah | kelebihan, manfaat, faedah, kebaikan | ข้อดี, ประโยชน์, ผลประโยชน์ | lợi ích, ưu điểm, lợi thế, quyền lợi | benepisyo, bentahe, pakinabang, kalamangan | 好处, 优点, 优势, 利益, 福利
disadvantage, drawback, downside, cons, shortcoming | kekurangan, kerugian, kelemahan | kekurangan, kelemahan, keburukan | ข้อเสีย, จุดอ่อน | nhược điểm, bất lợi, hạn chế | disbentahe, kahinaan, kapintasan | 缺点, 坏处, 劣势, 弊端
risk, hazard, danger, dangerous, unsafe, peril | bahaya, berbahaya, risiko, berisiko | bahaya, berbahaya, risiko, berisiko | อันตราย, เสี่ยง, ความเสี่ยง, ไม่ปลอดภัย | nguy hiểm, rủi ro, mạo hiểm, không an toàn | panganib, mapanganib, delikado, risko | 危险, 风险, 不安全
safe, secure, safety, out of danger, harmless | aman, keamanan, selamat, terjamin | selamat, keselamatan, terjamin | ปลอดภัย, ความปลอดภัย | an toàn, an ninh, bảo mật | ligtas, seguro, kaligtasan | 安全, 平安, 无害
harm, hurt, damage done, injure, ruin | merusak, menyakiti, merugikan, melukai, rugikan | merosakkan, menyakiti, mencederakan, merugikan | ทำร้าย, ทำให้เสียหาย, บาดเจ็บ | làm hại, gây hại, làm tổn thương, phá hỏng | saktan, makasama, pinsala, nasaktan, sirain | 伤害, 损害, 害, 破坏
feel, felt, feeling, emotion, sense | merasa, perasaan, ngerasa | rasa, merasa, perasaan | รู้สึก, ความรู้สึก, อารมณ์ | cảm thấy, cảm giác, cảm xúc | pakiramdam, nararamdaman, damdamin, feeling | 感觉, 感到, 觉得, 情绪
happy, glad, pleased, cheerful, joyful, delighted | senang, bahagia, gembira, suka cita | gembira, seronok, bahagia, happy | ดีใจ, มีความสุข, สุขใจ, ยินดี | vui, hạnh phúc, vui vẻ, mừng | masaya, maligaya, natutuwa, saya | 高兴, 开心, 快乐, 愉快
sad, unhappy, sorrow, depressed, down hearted | sedih, murung, galau, duka | sedih, murung, duka | เศร้า, เสียใจ, หดหู่ | buồn, buồn bã, đau lòng | malungkot, lungkot, nalulungkot | 难过, 伤心, 悲伤, 沮丧
annoyed, annoying, irritating, frustrated, frustrating | sebal, menyebalkan, ngeselin, frustrasi | menyampah, meluat, menjengkelkan, rimas | รำคาญ, น่ารำคาญ, หงุดหงิด, เซ็ง | khó chịu, bực bội, phiền, chán nản | nakakainis, naiinis, nakakabwisit, asar | 烦, 讨厌, 烦人, 郁闷, 受够了
worried, worry, anxious, concerned, nervous, concern | khawatir, cemas, gelisah, was was, kuatir | risau, bimbang, cemas, gelisah | กังวล, เป็นห่วง, วิตก, กลัวว่า | lo lắng, lo, lo ngại, bồn chồn | nag-aalala, kabado, balisa, alala | 担心, 焦虑, 忧虑, 紧张
afraid, scared, fear, frightened, terrified | takut, ketakutan, ngeri, serem | takut, gerun, ketakutan | กลัว, หวาดกลัว, น่ากลัว | sợ, sợ hãi, hoảng sợ | takot, natatakot, nakakatakot | 害怕, 怕, 恐惧, 可怕
surprised, surprise, shocked, astonished, unexpected, startled | kaget, terkejut, heran, mengejutkan, tak terduga | terkejut, hairan, mengejutkan, tak sangka | ตกใจ, ประหลาดใจ, แปลกใจ, ไม่คาดคิด | ngạc nhiên, bất ngờ, sốc, giật mình | gulat, nagulat, nabigla, sorpresa | 惊讶, 吃惊, 惊喜, 意外, 震惊
excited, thrilled, eager, enthusiastic, enthusiasm | semangat, antusias, bersemangat, gak sabar | teruja, bersemangat, tak sabar | ตื่นเต้น, กระตือรือร้น | hào hứng, phấn khích, háo hức | sabik, excited, nasasabik, ganado | 兴奋, 激动, 热情
bored, boring, dull to do, tedious, monotonous | bosan, membosankan, jenuh, bete | bosan, membosankan, jemu | เบื่อ, น่าเบื่อ | chán, nhàm chán, buồn chán | nakakabagot, bored, naiinip, nabobored | 无聊, 乏味, 没意思
calm, relaxed, relax, peaceful, chill, at ease | tenang, santai, rileks, damai | tenang, santai, relaks, damai | สงบ, ผ่อนคลาย, ใจเย็น, ชิล | bình tĩnh, thư giãn, thoải mái, yên bình | kalmado, relaks, payapa, panatag, mahinahon | 冷静, 放松, 平静, 轻松
comfortable, cosy, comfort, convenient | nyaman, praktis | selesa, mudah | สบาย, สะดวกสบาย, สะดวก | thoải mái, dễ chịu, tiện lợi, tiện | komportable, maginhawa, kumportable | 舒服, 舒适, 方便
uncomfortable, inconvenient, inconvenience, awkward | tidak nyaman, gak nyaman, merepotkan, ketidaknyamanan | tidak selesa, tak selesa, menyusahkan, kesulitan | ไม่สะดวก, ไม่สบายใจ, อึดอัด | bất tiện, khó chịu, không thoải mái | hindi komportable, abala, hassle, nakakaabala | 不舒服, 不方便, 不便
proud, pride | bangga, kebanggaan | bangga, kebanggaan | ภูมิใจ, ความภูมิใจ | tự hào, hãnh diện | proud, ipinagmamalaki, pagmamalaki | 骄傲, 自豪
ashamed, embarrassed, shy, embarrassing, shame | malu, memalukan, pemalu | malu, memalukan, segan | อาย, ขี้อาย, น่าอาย, เขิน | xấu hổ, ngại, ngượng, mắc cỡ | nahihiya, hiya, mahiyain, nakakahiya | 害羞, 尴尬, 羞愧, 丢脸
jealous, envy, envious | iri, cemburu, iri hati | cemburu, iri hati, dengki | อิจฉา, หึง | ghen tị, ghen, ganh tị | inggit, selos, nagseselos, naiinggit | 嫉妒, 羡慕, 吃醋
lonely, loneliness, isolated | kesepian, sepi | sunyi, kesunyian, keseorangan | เหงา, โดดเดี่ยว | cô đơn, lẻ loi | nalulumbay, malungkot mag-isa, lonely | 孤独, 寂寞
patient, patience, be patient | sabar, bersabar, kesabaran | sabar, bersabar, kesabaran | อดทน, ใจเย็นๆ, ความอดทน | kiên nhẫn, nhẫn nại | pasensya, pasensyoso, matiyaga, tiyaga | 耐心, 忍耐
impatient, cannot wait, restless | tidak sabar, gak sabar, ga sabar | tidak sabar, tak sabar | ใจร้อน, รอไม่ไหว, ทนไม่ไหว | mất kiên nhẫn, nóng lòng, sốt ruột | inip, naiinip, mainipin, di makapaghintay | 不耐烦, 等不及, 急躁
love, adore, in love, be fond of | cinta, sayang, mencintai, menyayangi | cinta, sayang, mencintai | รัก, หลงรัก, ความรัก | yêu, thương, tình yêu | mahal, pagmamahal, pag-ibig, minamahal | 爱, 喜爱, 恋爱
like, enjoy, fond, be into, appreciate much | suka, menyukai, menikmati, gemar, doyan | suka, gemar, menyukai, menikmati, minat | ชอบ, ชื่นชอบ, เพลิดเพลิน | thích, yêu thích, tận hưởng, ưa | gusto, mahilig, nagustuhan, masiyahan | 喜欢, 喜好, 享受
favourite, favorite, most liked, beloved | favorit, kesukaan, kesayangan | kegemaran, kesukaan, kesayangan | ชื่นชอบที่สุด, ของโปรด, คนโปรด | yêu thích nhất, ưa thích | paborito, pinakagusto | 最喜欢, 最爱, 收藏
hate, dislike, detest, cannot stand, do not like | benci, tidak suka, gak suka, membenci | benci, tidak suka, tak suka, membenci | เกลียด, ไม่ชอบ | ghét, không thích, căm ghét | galit sa, kinamumuhian, hindi gusto | 讨厌, 恨, 不喜欢, 厌恶
miss someone, long for, homesick | kangen, rindu, merindukan | rindu, merindui | คิดถึง | nhớ nhung, nhớ nhà | miss, namimiss, nangungulila | 想念, 思念
miss out, too late for, missed chance, did not make it | ketinggalan, terlewat, kelewatan, melewatkan | tertinggal, terlepas peluang | พลาด, ตกรถ, ไม่ทัน | bỏ lỡ, lỡ, không kịp | naiwan, hindi umabot, napalampas, nakaligtaan | 错过, 赶不上, 没赶上
interested, interest in, attracted to, keen on | tertarik, minat, berminat | berminat, minat, tertarik | สนใจ, ให้ความสนใจ | quan tâm, hứng thú, để ý | interesado, interes, nagkainteres | 感兴趣, 兴趣
interesting, fascinating, intriguing, appealing | menarik | menarik | น่าสนใจ, ดึงดูด | thú vị, hấp dẫn, hay | kawili wili, kaakit akit, interesting | 有趣, 有意思, 吸引人
curious, wonder, want to know | penasaran, ingin tahu, kepo | ingin tahu, tertanya tanya | อยากรู้, สงสัย | tò mò, muốn biết | mausisa, nagtataka, curious | 好奇, 想知道
fun, entertaining, have a good time, enjoyable | seru, menyenangkan, asik, asyik | seronok, menyeronokkan, best | สนุก, สนุกสนาน | vui, vui nhộn, thú vị | masaya, nakakaaliw, nakakatuwa | 好玩, 有趣, 开心
laugh, laughter, giggle, lol | tertawa, ketawa, tawa, wkwk | ketawa, gelak, tertawa | หัวเราะ, ขำ | cười, cười to | tumawa, tawa, natawa, halakhak | 笑, 大笑, 哈哈
smile, grin | senyum, tersenyum | senyum, tersenyum | ยิ้ม, รอยยิ้ม | mỉm cười, nụ cười | ngiti, ngumiti | 微笑
cry, cried, weep, tears | menangis, nangis, tangis, air mata | menangis, nangis, air mata | ร้องไห้, น้ำตา | khóc, nước mắt | umiyak, iyak, luha | 哭, 流泪, 眼泪
shout, yell, scream, cry out | teriak, berteriak, jerit | jerit, menjerit, tengking | ตะโกน, กรีดร้อง, ร้องตะโกน | hét, la, la hét | sigaw, sumigaw, tili | 喊, 大叫, 尖叫
care about, concern for, considerate, mind | peduli, perhatian, pedulikan | peduli, prihatin, ambil berat | ใส่ใจ, ห่วงใย, แคร์ | quan tâm, để tâm, bận tâm | pakialam, malasakit, nagmamalasakit | 关心, 在乎, 在意
friendly, kind, nice person, generous, warm hearted | baik hati, ramah, murah hati | baik hati, ramah, mesra, peramah | ใจดี, เป็นมิตร, มีน้ำใจ | tử tế, tốt bụng, thân thiện | mabait, palakaibigan, mapagbigay | 善良, 友好, 亲切, 慷慨
polite, courteous, respectful, well mannered | sopan, santun, hormat | sopan, bersopan, hormat | สุภาพ, มีมารยาท | lịch sự, lễ phép | magalang, may galang, respetado | 礼貌, 客气, 有礼
respect, honour, look up to, admire, admiration | hormat, menghormati, kagum, menghargai | hormat, menghormati, kagum | เคารพ, นับถือ, ชื่นชม | tôn trọng, kính trọng, ngưỡng mộ | respeto, igalang, hangaan, paggalang | 尊重, 尊敬, 敬佩
praise, compliment, commend | puji, memuji, pujian | puji, memuji, pujian | ชม, ชมเชย, คำชม | khen, khen ngợi, lời khen | purihin, papuri, puri | 表扬, 夸, 称赞
criticise, criticism, find fault | kritik, mengkritik, kritikan | kritik, mengkritik, kritikan | วิจารณ์, ตำหนิ | chỉ trích, phê bình | puna, pintas, kritisismo, batikos | 批评, 指责
insult, offend, abuse verbally, mock, humiliate, curse | hina, menghina, ejek, mengejek, caci maki | hina, menghina, ejek, maki | ดูถูก, ด่า, เยาะเย้ย, เหยียดหยาม | xúc phạm, chửi, sỉ nhục, chế giễu | insulto, insultuhin, murahin, laitin, mura | 侮辱, 骂, 嘲笑, 辱骂
bother, disturb, interrupt, nuisance, pester, harass | ganggu, mengganggu, gangguan, usik | ganggu, mengganggu, kacau, gangguan | รบกวน, กวนใจ, ก่อกวน | làm phiền, quấy rầy, quấy rối | istorbo, abalahin, gambalain, guluhin, istorbohin | 打扰, 骚扰, 干扰, 妨碍
encourage, motivate, cheer up, inspire, comfort someone | dukung, menyemangati, semangati, motivasi, menghibur | galakkan, semangat, motivasi, menggalakkan | ให้กำลังใจ, กระตุ้น, ปลอบใจ | khuyến khích, động viên, cổ vũ, an ủi | hikayatin, palakasin ang loob, udyukan, motibasyon | 鼓励, 激励, 安慰, 加油
cooperate, cooperation, work together, collaborate, partner up | kerja sama, bekerja sama, kolaborasi | kerjasama, bekerjasama, kolaborasi | ร่วมมือ, ความร่วมมือ, ทำงานร่วมกัน | hợp tác, phối hợp, cộng tác | magtulungan, kooperasyon, makipagtulungan | 合作, 配合, 协作
compete, competition, contest, rival | bersaing, kompetisi, persaingan, lomba, saingan | bersaing, pertandingan, persaingan | แข่งขัน, การแข่งขัน, คู่แข่ง | cạnh tranh, thi đấu, cuộc thi | makipagkumpitensya, kumpetisyon, paligsahan, karibal | 竞争, 比赛, 对手
introduce, introduction, present to | perkenalkan, memperkenalkan, kenalkan | perkenalkan, memperkenalkan, kenalkan | แนะนำตัว, แนะนำให้รู้จัก | giới thiệu | ipakilala, magpakilala, pagpapakilala | 介绍
important, significant, vital, crucial, essential, matter a lot | penting, krusial, utama | penting, mustahak, utama | สำคัญ, จำเป็นมาก | quan trọng, thiết yếu, cần thiết | mahalaga, importante | 重要, 关键, 要紧
main, primary, principal, chief, key | utama, pokok, inti | utama, pokok | หลัก, สำคัญที่สุด | chính, chủ yếu | pangunahin, pinaka, punong | 主要, 首要, 主
unimportant, trivial, minor, does not matter, not a big deal | tidak penting, sepele, gak masalah, tidak apa apa | tidak penting, remeh, tak kisah, tak apa | ไม่สำคัญ, เล็กน้อยมาก, ไม่เป็นไร | không quan trọng, không sao, nhỏ nhặt | hindi mahalaga, walang kwenta, ayos lang | 不重要, 没关系, 无所谓, 小事
useful, helpful, handy, beneficial, worth having | berguna, bermanfaat, membantu | berguna, bermanfaat | มีประโยชน์, เป็นประโยชน์ | hữu ích, có ích, có lợi | kapaki pakinabang, nakakatulong, magagamit | 有用, 有帮助, 有益
useless, pointless, of no use, in vain, waste of time | tidak berguna, percuma, sia sia, gak guna | tidak berguna, sia sia, tak guna | ไร้ประโยชน์, เปล่าประโยชน์, ไม่มีประโยชน์ | vô ích, vô dụng, phí công | walang silbi, walang kwenta, inutil | 没用, 无用, 白费, 没意义
waste, squander, wasted | boros, buang buang, membuang, sia siakan | bazir, membazir, pembaziran | สิ้นเปลือง, เสียเปล่า, ฟุ่มเฟือย | lãng phí, phí phạm | sayang, aksaya, nasayang, mag-aksaya | 浪费
save up, economise, sparing, cut use of | hemat, menghemat, irit | jimat, berjimat, menjimatkan | ประหยัด | tiết kiệm | magtipid, tipid, matipid | 节省, 节约, 省
popular, famous, well known, trending, viral | populer, terkenal, hits, viral | popular, terkenal, tular, viral | ดัง, มีชื่อเสียง, เป็นที่นิยม, ฮิต | nổi tiếng, phổ biến, được ưa chuộng | sikat, popular, tanyag, patok | 流行, 有名, 热门, 受欢迎
special, unique, exclusive, particular | spesial, khusus, istimewa, unik, eksklusif | istimewa, khas, unik, eksklusif | พิเศษ, เฉพาะ, เอกลักษณ์ | đặc biệt, độc đáo, riêng | espesyal, natatangi, kakaiba | 特别, 特殊, 独特, 专属
normal, ordinary, regular, common, usual, standard | normal, biasa, umum, wajar, standar | normal, biasa, lazim, umum | ปกติ, ธรรมดา, ทั่วไป, มาตรฐาน | bình thường, thông thường, phổ thông | normal, karaniwan, ordinaryo, pangkaraniwan | 正常, 普通, 一般, 常见, 标准
strange, weird, odd, unusual, abnormal, suspicious looking | aneh, janggal, tidak biasa, tidak wajar | pelik, aneh, ganjil, luar biasa | แปลก, ผิดปกติ, ประหลาด, พิลึก | lạ, kỳ lạ, bất thường, kỳ quặc | kakaiba, weird, di karaniwan, pambihira | 奇怪, 异常, 怪, 不正常
real, genuine, actual, true, authentic | nyata, asli, benar, sungguhan, beneran | nyata, betul, benar, asli, tulen | จริง, แท้, ของแท้, เป็นจริง | thật, thực, chính hãng, có thật | totoo, tunay, talaga | 真, 真的, 真正, 真实
false, untrue, not true, not real, made up | palsu, tidak benar, bohongan, gak bener | palsu, tidak benar, tak betul | เท็จ, ไม่จริง, ปลอม | giả, không đúng, không thật, sai sự thật | hindi totoo, peke, di totoo | 假, 不真实, 不是真的, 虚假
clear, obvious, evident, plain, apparent | jelas, nyata, gamblang | jelas, nyata, terang | ชัดเจน, ชัด, เห็นได้ชัด | rõ ràng, rõ, hiển nhiên | malinaw, klaro, halata | 清楚, 明显, 清晰
vague, blurry, fuzzy, ambiguous, not clear | kabur, buram, tidak jelas, samar | kabur, tidak jelas, tak jelas, samar | ไม่ชัด, เบลอ, คลุมเครือ, เลือนราง | mờ, không rõ, mơ hồ, nhòe | malabo, hindi malinaw, di klaro | 模糊, 不清楚, 不清晰
specific, particular one, certain kind, in detail | spesifik, tertentu, rinci | khusus, spesifik, tertentu | เฉพาะเจาะจง, เจาะจง, โดยเฉพาะ | cụ thể, nhất định | tiyak, partikular, detalyado, espesipiko | 具体, 特定, 某个
general, overall picture, broad terms, universal | umum, secara umum, menyeluruh | umum, am, secara umum | ทั่วไป, โดยรวม | chung, nói chung, tổng quát | pangkalahatan, panlahat | 总体, 通用, 一般来说
public, open to all, shared with everyone | publik, umum, khalayak | awam, umum | สาธารณะ, เปิดเผย | công khai, công cộng | pampubliko, publiko | 公开, 公共, 公众
private, personal, confidential, secret | pribadi, rahasia, privasi, personal | peribadi, rahsia, sulit, persendirian | ส่วนตัว, ความลับ, ลับ | riêng tư, bí mật, cá nhân | pribado, lihim, sikreto, personal | 私人, 秘密, 个人, 隐私, 私下
official, formal, authorised, legitimate | resmi, formal | rasmi, formal | ทางการ, เป็นทางการ | chính thức, trang trọng | opisyal, pormal | 官方, 正式
automatic, by itself, on its own accord, auto | otomatis, sendirinya | automatik, dengan sendirinya, auto | อัตโนมัติ, โดยอัตโนมัติ | tự động | awtomatiko, kusa, automatic | 自动
manual, by hand, manually | manual, secara manual, pakai tangan | manual, secara manual | ด้วยมือ, ด้วยตนเอง, แมนนวล | thủ công, bằng tay | mano mano, manwal | 手动, 人工
accidentally, by accident, unintentional, did not mean to | tidak sengaja, gak sengaja, ga sengaja, kepencet | tidak sengaja, tak sengaja, tersalah | ไม่ได้ตั้งใจ, โดยบังเอิญ, เผลอ | vô tình, lỡ tay, không cố ý | hindi sinasadya, aksidente, di sinasadya, napindot | 不小心, 无意, 误
on purpose, intentionally, deliberately, wilful | sengaja, disengaja | sengaja, dengan sengaja | ตั้งใจ, จงใจ, เจตนา | cố ý, cố tình | sinasadya, sadya, sinadya | 故意, 有意, 特意
suddenly, all of a sudden, unexpectedly, abruptly, out of nowhere | tiba tiba, mendadak, ujug ujug | tiba tiba, mendadak | จู่ๆ, ทันใดนั้น, กะทันหัน, อยู่ดีๆ | đột nhiên, bỗng nhiên, tự nhiên, tự dưng | bigla, biglaan, biglang | 突然, 忽然, 一下子
lucky, fortunate, luck, fortunately, luckily | beruntung, untung, hoki, untungnya | bertuah, nasib baik, tuah | โชคดี, ดวงดี, โชค | may mắn, may, hên | swerte, maswerte, buti na lang | 幸运, 运气, 幸好
unlucky, unfortunate, unfortunately, bad luck, sadly | sayangnya, sial, apes | malang, malangnya, nasib malang, sial | โชคร้าย, น่าเสียดาย, ซวย | xui, không may, đáng tiếc, xui xẻo | malas, sayang, kasamaang palad | 不幸, 倒霉, 可惜, 遗憾
busy, occupied, tied up, engaged | sibuk, repot | sibuk, busy | ยุ่ง, ไม่ว่าง | bận, bận rộn | busy, abala, okupado | 忙, 繁忙
free, not busy, have time, at leisure | luang, senggang, tidak sibuk | lapang, free, tak sibuk | ว่าง, มีเวลา | rảnh, rảnh rỗi, có thời gian | libre, bakante, may oras | 有空, 空闲, 闲
ready, prepared, all set | siap, sudah siap, ready | sedia, bersedia, siap | พร้อม, เตรียมพร้อม | sẵn sàng, chuẩn bị xong | handa, nakahanda, ready | 准备好, 就绪
prepare, get ready, preparation, set up beforehand | siapkan, menyiapkan, persiapan, nyiapin | sediakan, menyediakan, bersedia, persediaan | เตรียม, เตรียมตัว, จัดเตรียม | chuẩn bị, sửa soạn | maghanda, ihanda, paghahanda | 准备, 筹备
arrange, organise, set out, put in order, tidy up | atur, mengatur, susun, menata, rapikan | atur, susun, mengatur, kemaskan | จัด, จัดเรียง, จัดระเบียบ | sắp xếp, tổ chức, bố trí | isaayos, iayos, organisahin | 安排, 整理, 组织, 排列
set, configure, adjust setting, setup | atur, setel, mengatur, pengaturan, setting | tetapkan, tetapan, laras, menetapkan | ตั้งค่า, กำหนด, ปรับตั้ง | cài đặt, thiết lập, đặt | i-set, itakda, isaayos, setting | 设置, 设定, 调整
control, regulate, command of, in control | kendali, mengendalikan, kontrol, mengontrol | kawal, kawalan, mengawal | ควบคุม, คุม | điều khiển, kiểm soát | kontrol, kontrolin, kontrolado | 控制, 操控, 管控
collect, gather, accumulate, pick up together, assemble | kumpulkan, mengumpulkan, kumpul, ngumpulin | kumpul, kumpulkan, mengumpul, kutip | รวบรวม, สะสม, เก็บรวบรวม | thu thập, gom, tích lũy, sưu tầm | mangolekta, tipunin, ipunin, mag-ipon | 收集, 积累, 聚集, 搜集
fill, fill in, fill out, complete a form | isi, mengisi, ngisi, lengkapi | isi, mengisi, isikan | กรอก, เติม, กรอกข้อมูล | điền, đổ đầy, điền vào | punan, sagutan, punuin, fill up | 填, 填写, 装, 填满
cut, chop, slice, trim, shorten | potong, memotong, gunting, iris | potong, memotong, gunting, hiris | ตัด, หั่น, เฉือน | cắt, chặt, thái | putulin, gupitin, hiwain, putol | 切, 剪, 割, 砍
burn, burnt, on fire, scorch, catch fire | bakar, terbakar, kebakaran, gosong | bakar, terbakar, hangus, kebakaran | ไหม้, เผา, ไฟไหม้ | cháy, đốt, bị cháy | sunog, nasunog, sunugin | 烧, 着火, 烧焦, 燃烧
explode, blow up, burst, bang | meledak, meletus, ledakan | meletup, letupan, meletus | ระเบิด | nổ, phát nổ | sumabog, pumutok, pagsabog | 爆炸, 炸, 爆
leak, spill, drip, seep, overflow | bocor, tumpah, rembes, kebocoran | bocor, tumpah, tiris | รั่ว, หก, รั่วไหล, ซึม | rò rỉ, đổ, chảy ra, tràn | tagas, tumagas, natapon, tumulo | 漏, 泄漏, 洒, 溢出
shake, vibrate, tremble, wobble | goyang, getar, bergetar, gemetar | goncang, gegar, bergetar, goyang | สั่น, เขย่า, สั่นสะเทือน | rung, lắc, run | alog, yanig, nanginginig, kalugin | 摇, 震动, 抖, 晃
hang, suspend from, dangle | gantung, menggantung | gantung, menggantung | แขวน, ห้อย | treo lên, móc | isabit, nakasabit | 挂, 悬挂
cover, wrap, enclose | bungkus, membungkus, tutupi, selimuti | bungkus, balut, membungkus | ห่อ, คลุม, หุ้ม | bọc, gói, che, phủ | balutin, takpan, binalot, takip | 包, 盖, 包裹, 覆盖
spread, expand, stretch, extend out, scatter | sebar, menyebar, memperluas, tersebar | sebar, merebak, kembang, tersebar | แพร่กระจาย, ขยาย, กระจาย | lan, mở rộng, lây lan, trải | kumalat, ikalat, palawakin, kalat | 传播, 扩散, 扩大, 展开
extend, prolong, lengthen, more time, renew term | perpanjang, memperpanjang, perpanjangan | lanjutkan, panjangkan, lanjut tempoh, sambung tempoh | ต่ออายุ, ขยายเวลา, ยืดเวลา | gia hạn, kéo dài | palawigin, pahabain, i-extend, ekstensyon | 延长, 续期, 续, 展期
live, reside, dwell, stay in | tinggal, menetap, berdomisili | tinggal, menetap, duduk | อาศัย, อยู่, พักอาศัย | sống, ở, cư trú | nakatira, tumira, naninirahan | 住, 居住
record, log, keep a note of, take down, jot | catat, mencatat, catatan | catat, rekod, mencatat | บันทึก, จด, อัด | ghi lại, ghi chép, ghi, thu | itala, i-record, irekord, talaan | 记录, 录, 记下
notice, realise, become aware, spot | sadar, menyadari, memperhatikan, ngeh | sedar, perasan, menyedari | สังเกตเห็น, รู้ตัว, ตระหนัก | nhận ra, để ý thấy, nhận thấy | napansin, pansin, namalayan, mapansin | 注意到, 意识到, 发觉
recognise, identify, tell who it is, recognize | mengenali, kenali, identifikasi | kenal pasti, mengenali, cam | จำแนก, ระบุ, จดจำได้ | nhận dạng, nhận diện, xác định | makilala, matukoy, kilalanin | 识别, 认出, 辨认
pay attention, focus, concentrate, attention | perhatikan, fokus, konsentrasi, perhatian | fokus, tumpukan, perhatian, beri perhatian | ตั้งใจฟัง, จดจ่อ, สมาธิ, โฟกัส | chú ý, tập trung | atensyon, magpokus, pansinin, tutok | 注意, 专心, 集中, 关注
careful, cautious, beware, watch out, be careful | hati hati, waspada, berhati hati, teliti | berhati hati, hati hati, berwaspada, cermat | ระวัง, ระมัดระวัง, รอบคอบ | cẩn thận, coi chừng, thận trọng | ingat, mag-ingat, maingat | 小心, 谨慎, 当心, 仔细
careless, reckless, sloppy, negligent | ceroboh, lalai, sembrono, asal asalan | cuai, lalai, sambil lewa | ประมาท, สะเพร่า, ไม่ระวัง | bất cẩn, cẩu thả, ẩu tả | pabaya, burara, walang ingat | 粗心, 大意, 马虎, 疏忽
warn, warning, caution, alert | peringatan, memperingatkan, waspadai | amaran, memberi amaran, peringatan | เตือนภัย, คำเตือน, แจ้งเตือน | cảnh báo, cảnh cáo | babala, magbabala, babalaan | 警告, 警示, 警报
imagine, picture in mind, fantasy, dream up | bayangkan, membayangkan, khayal | bayangkan, membayangkan, khayal | จินตนาการ, นึกภาพ | tưởng tượng, hình dung | isipin mo, imahinasyon, guni guni | 想象, 幻想
experience, go through, undergo, been through | pengalaman, mengalami, alami, dialami | pengalaman, mengalami, alami | ประสบการณ์, ประสบ | trải nghiệm, kinh nghiệm, trải qua, gặp phải | karanasan, naranasan, maranasan | 经验, 经历, 体验, 遇到
habit, custom, used to doing, tradition, accustomed | kebiasaan, tradisi, adat, terbiasa | tabiat, kebiasaan, adat, tradisi | นิสัย, ธรรมเนียม, ประเพณี, เคยชิน | thói quen, phong tục, truyền thống | ugali, kaugalian, tradisyon, gawi, nakasanayan | 习惯, 传统, 习俗
practice, practise, rehearse, drill | latihan, berlatih, melatih | latihan, berlatih | ฝึก, ฝึกฝน, ซ้อม | luyện tập, thực hành, tập | magsanay, ensayo, pagsasanay | 练习, 训练
skill, ability, talent, competence | keterampilan, kemampuan, bakat, keahlian, skill | kemahiran, kebolehan, bakat | ทักษะ, ความสามารถ, พรสวรรค์ | kỹ năng, năng lực, tài năng | kasanayan, kakayahan, talento | 技能, 能力, 才能
clever, smart, intelligent, bright minded | pintar, cerdas, pandai, jenius | pandai, bijak, cerdik, pintar | ฉลาด, เก่ง, หัวดี | thông minh, giỏi, khôn | matalino, magaling, marunong | 聪明, 智能, 机灵
stupid, silly, foolish, dumb, idiot | bodoh, tolol, bego, konyol | bodoh, bongok, dungu | โง่, งี่เง่า, ทึ่ม | ngu, ngốc, ngu ngốc, dại | tanga, bobo, hangal | 笨, 愚蠢, 傻
crazy, insane, nuts, ridiculous | gila, sinting, edan | gila, sewel, tak masuk akal | บ้า, บ้าบอ, ไร้สาระ | điên, khùng, vô lý | baliw, loko, sira ulo | 疯, 疯狂, 荒唐
lazy, idle, slack off | malas, males, mager | malas, pemalas | ขี้เกียจ, เกียจคร้าน | lười, lười biếng | tamad, tinatamad, batugan | 懒, 懒惰
hardworking, diligent, industrious | rajin, tekun, giat | rajin, tekun, gigih | ขยัน, อุตสาหะ | chăm chỉ, siêng năng, cần cù | masipag, sipag | 勤奋, 努力, 勤快
brave, courageous, dare, bold | berani, keberanian, nekat | berani, keberanian | กล้า, กล้าหาญ | dũng cảm, dám, can đảm | matapang, tapang, malakas ang loob | 勇敢, 敢, 大胆
honest, sincere, truthful, frank | jujur, tulus, terus terang | jujur, ikhlas, amanah | ซื่อสัตย์, จริงใจ, ซื่อตรง | trung thực, thật thà, chân thành | tapat, matapat | 诚实, 真诚, 老实
fair, reasonable, impartial | adil, wajar, masuk akal | adil, saksama, berpatutan | ยุติธรรม, เป็นธรรม, สมเหตุสมผล | công bằng, hợp lý | patas, makatarungan, makatwiran | 公平, 合理, 公正
unfair, unjust, unreasonable, biased | tidak adil, gak adil, tidak masuk akal | tidak adil, tak adil, berat sebelah | ไม่ยุติธรรม, ไม่เป็นธรรม, ลำเอียง | không công bằng, bất công, vô lý | hindi patas, unfair, di makatarungan, lugi | 不公平, 不合理, 不公正
serious, grave, severe, critical, earnest | serius, parah, gawat, berat | serius, teruk, tenat, genting | ร้ายแรง, จริงจัง, รุนแรง | nghiêm trọng, nghiêm túc, nặng | seryoso, malubha, grabe, malala | 严重, 严肃, 认真
strict, tight rules, stern | ketat, tegas, disiplin | ketat, tegas, garang | เข้มงวด, เคร่งครัด | nghiêm khắc, nghiêm ngặt, chặt chẽ | mahigpit, istrikto | 严格, 严厉
modern, up to date, contemporary, trendy, cutting edge | modern, kekinian, canggih | moden, canggih, terkini | ทันสมัย, สมัยใหม่ | hiện đại, tân tiến | moderno, makabago, uso | 现代, 时尚, 先进
local, domestic, within the country, native | lokal, dalam negeri, setempat, domestik | tempatan, dalam negara, lokal, domestik | ท้องถิ่น, ในประเทศ | trong nước, địa phương, nội địa | lokal, local, sa loob ng bansa | 本地, 国内, 当地
random, at random, by chance, coincidence | acak, kebetulan, sembarang, random | rawak, kebetulan, sebarang | สุ่ม, บังเอิญ | ngẫu nhiên, tình cờ | random, nagkataon, kahit alin | 随机, 碰巧, 偶然, 随便
whatever, anything, whichever, any kind | apa saja, apapun, terserah, apa aja | apa saja, apa apa, apa pun, mana mana | อะไรก็ได้, ใดๆ, อันไหนก็ได้ | bất cứ gì, gì cũng được, bất kỳ | kahit ano, anuman, kahit alin | 任何, 随便, 什么都行
instead, rather than, in place of | sebagai gantinya, daripada, malah | sebaliknya, daripada, sebagai ganti | แทนที่จะ, แทน | thay vì, thay vào đó | sa halip, imbes, kaysa | 而不是, 反而, 代替
if, in case, whether, provided that, assuming | jika, kalau, apabila, seandainya, klo | jika, kalau, sekiranya, jikalau, klu | ถ้า, หาก, กรณีที่ | nếu, nếu như, trong trường hợp | kung, kapag, sakali, pag | 如果, 假如, 要是, 万一
but, however, although, though, despite, even though | tapi, tetapi, namun, meskipun, walaupun | tetapi, tapi, namun, walaupun, meskipun | แต่, อย่างไรก็ตาม, แม้ว่า, ถึงแม้ | nhưng, tuy nhiên, mặc dù, dù | pero, ngunit, subalit, kahit, bagaman | 但是, 可是, 不过, 虽然, 尽管
therefore, so, thus, hence, as a result | jadi, karena itu, makanya, maka | jadi, oleh itu, maka, sebab itu | ดังนั้น, เลย, จึง | vì vậy, do đó, nên, vì thế | kaya, samakatuwid, kaya naman | 所以, 因此, 于是
actually, in fact, really is | sebenarnya, sebetulnya, sesungguhnya | sebenarnya, sebetulnya, actually | จริงๆแล้ว, ที่จริง, แท้จริง | thực ra, thật ra, thực tế | sa totoo lang, actually, ang totoo | 其实, 实际上, 事实上
especially, particularly, above all, mainly for | terutama, khususnya, apalagi | terutama, khususnya, lebih lebih lagi | โดยเฉพาะ, โดยเฉพาะอย่างยิ่ง | đặc biệt là, nhất là | lalo na, partikular na | 尤其, 特别是
according to, based on, on the basis of | menurut, berdasarkan, sesuai dengan | mengikut, menurut, berdasarkan | ตามที่, อ้างอิงตาม, อิงจาก | theo, dựa trên, căn cứ | ayon sa, batay sa, base sa | 根据, 按照, 依据
how are you, how is it going, what is up | apa kabar, gimana kabarnya, pa kabar | apa khabar, macam mana hari ini | สบายดีไหม, เป็นยังไงบ้าง | bạn khỏe không, có khỏe không, thế nào rồi | kumusta ka, musta ka, kamusta | 你好吗, 最近怎么样
plus, addition, sum of, add numbers | tambah, ditambah, penjumlahan, plus | tambah, campur, hasil tambah | บวก, รวมเลข | cộng, phép cộng | plus, suma | 加, 加上, 加法
minus, subtract, deduct, take away from | dikurangi, potong, minus | potong, minus | ลบ, หัก | trừ, khấu trừ, phép trừ | bawasan, ibawas, kaltas, minus | 减, 扣除, 减法
zero, nil, nought | nol | sifar, kosong | ศูนย์ | số không | sero | 零
assign, allocate, delegate, appoint, hand a task | tugaskan, menugaskan, alokasi, tunjuk | tugaskan, lantik, agih, menugaskan | มอบหมาย, แต่งตั้ง, จัดสรร | phân công, giao, chỉ định, bổ nhiệm | italaga, iatas, magtalaga | 分配, 指派, 任命, 委派
serve, attend to, wait on | layani, melayani, pelayanan | layan, melayani, layanan | ให้บริการ, บริการ, รับใช้ | phục vụ | paglingkuran, magsilbi, asikasuhin | 服务, 招待
release, let go, set free, free up | lepaskan, melepaskan, bebaskan | lepaskan, melepaskan, bebaskan | ปล่อย, ปลดปล่อย | thả, phóng thích, giải phóng | bitawan, palayain, pakawalan | 释放, 放开, 放
block, obstruct, get in the way, hinder | halangi, blokir, menghalangi, terhalang, diblokir | halang, sekat, menghalang, disekat | ขวาง, กีดขวาง, บล็อก, ปิดกั้น | chặn, cản trở, ngăn cản, bị chặn | harangan, hadlang, i-block, naka-block | 阻挡, 屏蔽, 阻碍, 拉黑
give up, surrender, quit trying, abandon | menyerah, pasrah, meninggalkan | putus asa, menyerah, mengalah | ยอมแพ้, ถอดใจ, ละทิ้ง | bỏ cuộc, từ bỏ, đầu hàng | sumuko, suko, magparaya | 放弃, 投降, 算了
regret, remorse, rue | menyesal, sesal, nyesel | menyesal, sesal | เสียดาย, เสียใจที่ทำ | hối hận, tiếc, hối tiếc | pagsisisi, nagsisisi, pinagsisisihan | 后悔, 懊悔
change mind, reconsider, think again, second thoughts | berubah pikiran, pertimbangkan lagi, pikir ulang | ubah fikiran, tukar fikiran, pertimbang semula | เปลี่ยนใจ, คิดใหม่, ทบทวน | đổi ý, suy nghĩ lại, xem xét lại | nagbago ang isip, magbago ng isip, pag-isipan muli | 改变主意, 反悔, 重新考虑
consider, take into account, weigh up, think over | pertimbangkan, mempertimbangkan, pertimbangan | pertimbangkan, mempertimbangkan, timbang | พิจารณา, คำนึงถึง, ไตร่ตรอง | xem xét, cân nhắc | isaalang alang, pag-isipan, konsiderahin | 考虑, 斟酌
review, go over, evaluate, assess, appraise | tinjau, meninjau, evaluasi, menilai | semak semula, menilai, tinjau | ทบทวน, ประเมิน, พิจารณาใหม่ | xem xét, đánh giá, rà soát | suriin, repasuhin, ebalwasyon, tasahin | 审核, 评估, 审查, 复查
track, trace, whereabouts of, keep track | lacak, melacak, telusuri, pelacakan | jejak, menjejak, pengesanan, kesan | ติดตาม, แกะรอย, สืบหา | theo dõi, truy vết, lần theo | subaybayan, i-track, matunton | 追踪, 跟踪, 查询
detect, pick up signal | deteksi, mendeteksi, terdeteksi | kesan, mengesan, dikesan | ตรวจจับ, ตรวจพบ | phát hiện, dò tìm | matuklasan, tuklasin, na-detect | 检测, 探测, 侦测
gap, margin, amount of difference | selisih, celah, jarak beda | jurang, beza jumlah, selisih | ส่วนต่าง, ช่องว่าง | chênh lệch, khoảng trống | agwat, diperensya | 差额, 差距
unit, apiece, each piece, per piece | unit, satuan, per biji, buah | unit, sebiji, seunit | หน่วย, ต่อชิ้น, อันละ | đơn vị, mỗi cái, chiếc | yunit, kada piraso, bawat isa | 单位, 每个, 单个
version, edition, variant | versi, edisi, varian | versi, edisi | เวอร์ชัน, รุ่น, ฉบับ | phiên bản, bản | bersyon, edisyon | 版本, 版
pattern, model, template, format, layout | pola, model, templat, format | corak, model, templat, format | รูปแบบ, แบบ, แพทเทิร์น | mẫu, khuôn mẫu, định dạng | padron, modelo, pormat | 模式, 模板, 格式
original, initial one, earliest, from the beginning | asli, semula, awal, orisinal | asal, asli, original | เดิม, ดั้งเดิม, ต้นฉบับ | gốc, ban đầu, nguyên bản | orihinal | 原来, 原始, 原本, 原
whole day, all day, around the clock | seharian, sepanjang hari, 24 jam | sepanjang hari, seharian, 24 jam | ทั้งวัน, ตลอดวัน | cả ngày, suốt ngày | buong araw, maghapon | 整天, 全天, 一整天
guarantee, assure, ensure | jamin, menjamin, jaminan, garansi | jamin, menjamin, jaminan | รับประกัน, รับรอง, การันตี | đảm bảo, bảo đảm, cam đoan | garantiya, siguraduhin, tiyakin | 保证, 担保, 确保
meet a need, fulfil, satisfy demand, carry through | penuhi, memenuhi, terpenuhi | penuhi, memenuhi, tunaikan | เติมเต็ม, ทำให้ครบ, บรรลุ | đáp ứng, thực hiện lời hứa | tuparin, matugunan, punan | 满足, 履行, 实现
achieve, accomplish, attain, reach a goal | mencapai, capai, raih, pencapaian | capai, mencapai, pencapaian | บรรลุ, ทำสำเร็จ | đạt được, đạt | makamit, nakamit, abutin | 达到, 实现, 取得
deserve, worth it, worthwhile, value for | layak, pantas, sepadan, worth it | berbaloi, layak, patut | คุ้ม, คุ้มค่า, สมควรได้ | đáng, xứng đáng, đáng giá | karapat dapat, sulit, nararapat | 值得, 划算, 应得
leave message, pass word on, relay | titip pesan, sampaikan, menyampaikan | tinggalkan pesanan, sampaikan, menyampaikan | ฝากข้อความ, ฝากบอก | nhắn lại, để lại lời nhắn, chuyển lời | mag-iwan ng mensahe, ipasabi, iparating | 留言, 转告, 转达
entrust, leave in care of, deposit with | titip, menitipkan, titipkan | amanah, amanahkan, tumpang | ฝาก, มอบไว้ | nhờ, gửi gắm, ủy thác | ipagkatiwala, iwan sa, ihabilin | 委托, 托付, 寄存
escape, flee, get away, run away | kabur, melarikan diri, lolos | lari, melarikan diri, terlepas | หนี, หลบหนี | trốn, chạy trốn, thoát | tumakas, takas | 逃, 逃跑, 逃脱
come from, origin, source, originate | berasal, asal, sumber, dari mana | berasal, asal, sumber, punca | มาจาก, แหล่งที่มา, ต้นกำเนิด | nguồn gốc, đến từ, xuất xứ | galing, pinagmulan, mula sa | 来自, 来源, 起源
surround, environment, nearby conditions | lingkungan, sekeliling | persekitaran, sekeliling | สิ่งแวดล้อม, รอบๆ | môi trường, xung quanh | kapaligiran, paligid | 环境, 四周
each other, mutual, one another | saling, satu sama lain | saling, antara satu sama lain | ซึ่งกันและกัน, กันและกัน | lẫn nhau, với nhau | isat isa, bawat isa | 互相, 彼此
everyone, everybody, all people, anyone | semua orang, setiap orang, siapa saja, siapapun | semua orang, setiap orang, sesiapa | ทุกคน, ใครก็ได้ | mọi người, ai cũng, bất cứ ai | lahat, sinuman, kahit sino | 大家, 每个人, 任何人, 所有人
someone, somebody, a person unknown | seseorang, ada orang, orang lain | seseorang, ada orang, orang lain | ใครบางคน, บางคน, คนอื่น | ai đó, người khác, có người | may tao, ibang tao, isang tao | 某人, 有人, 别人, 他人
one by one, step by step, gradually, little by little, bit by bit | satu per satu, bertahap, perlahan lahan, pelan pelan | satu persatu, langkah demi langkah, beransur ansur, sedikit demi sedikit | ทีละขั้น, ทีละน้อย, ค่อยๆ | từng bước, dần dần, từng cái một | isa isa, unti unti, paunti unti | 逐步, 一步步, 渐渐, 一个一个
`;
