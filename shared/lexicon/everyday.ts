/** Time, weather, reminders, music and films, sport, food, travel, home, family, work, school, health, animals, clothes, colours, languages. Columns: en | id | ms | th | vi | tl | zh. */
export const everyday = `
time, what time, clock time | jam, pukul, jam berapa | masa, pukul, pukul berapa | เวลา, กี่โมง, โมง | giờ, mấy giờ, thời gian | oras, anong oras | 时间, 几点, 点钟
second, seconds | detik | saat | วินาที | giây | segundo | 秒, 秒钟
minute, minutes, min | menit | minit | นาที | phút | minuto | 分钟, 分
hour, hours, hourly, hr | jam | jam | ชั่วโมง | giờ đồng hồ, tiếng | oras | 小时, 钟头
half an hour, thirty minutes | setengah jam | setengah jam, separuh jam | ครึ่งชั่วโมง | nửa tiếng, nửa giờ | kalahating oras | 半小时, 半个钟头
day, days | hari | hari | วัน | ngày | araw | 天, 日
week, weeks | minggu, pekan | minggu | สัปดาห์, อาทิตย์ | tuần | linggo | 周, 星期, 礼拜
month, months | bulan | bulan | เดือน | tháng | buwan | 月, 个月
year, years | tahun | tahun | ปี | năm | taon | 年
decade, ten years | dekade, dasawarsa | dekad | ทศวรรษ, สิบปี | thập kỷ, mười năm | dekada, sampung taon | 十年, 年代
century, hundred years | abad | abad, kurun | ศตวรรษ, ร้อยปี | thế kỷ, trăm năm | siglo, dantaon | 世纪
today, this day | hari ini | hari ini | วันนี้ | hôm nay, bữa nay | ngayong araw | 今天, 今日
tomorrow, next day, tmr | besok, esok | esok, besok | พรุ่งนี้, วันพรุ่งนี้ | ngày mai | bukas | 明天, 明日
yesterday, day before | kemarin | semalam, kelmarin | เมื่อวาน, เมื่อวานนี้ | hôm qua | kahapon | 昨天, 昨日
day after tomorrow | lusa | lusa | มะรืน, มะรืนนี้ | ngày kia, ngày mốt | sa makalawa | 后天
tonight, this evening | malam ini, nanti malam | malam ini | คืนนี้ | tối nay, đêm nay | mamayang gabi, ngayong gabi | 今晚, 今天晚上
last night, yesterday evening | tadi malam, semalam | malam tadi | เมื่อคืน, เมื่อคืนนี้ | tối qua, đêm qua | kagabi | 昨晚, 昨夜
morning, in the morning, am | pagi, pagi hari | pagi | เช้า, ตอนเช้า | sáng, buổi sáng | umaga | 早上, 上午, 早晨
dawn, sunrise, daybreak | fajar, subuh, matahari terbit | subuh, fajar, matahari terbit | รุ่งเช้า, เช้ามืด, พระอาทิตย์ขึ้น | bình minh, rạng sáng, mặt trời mọc | madaling araw, bukang liwayway | 黎明, 日出, 凌晨
noon, midday, lunchtime | siang, tengah hari | tengah hari | เที่ยง, เที่ยงวัน, ตอนเที่ยง | trưa, buổi trưa | tanghali, katanghalian | 中午, 正午
afternoon, in the afternoon, pm | sore, siang | petang, tengah hari | บ่าย, ตอนบ่าย | chiều, buổi chiều | hapon | 下午, 午后
evening, early evening | sore, malam | petang, malam | เย็น, ตอนเย็น | buổi tối, chiều tối | gabi | 傍晚, 晚上
sunset, sundown, dusk | matahari terbenam, senja | matahari terbenam, senja | พระอาทิตย์ตก, พลบค่ำ | hoàng hôn, mặt trời lặn | paglubog ng araw, takipsilim | 日落, 黄昏
night, at night, overnight | malam, malam hari | malam | กลางคืน, คืน, ค่ำ | đêm khuya, ban đêm | gabi, magdamag | 夜晚, 夜里, 晚上
midnight, middle of the night | tengah malam | tengah malam | เที่ยงคืน, ดึก | nửa đêm | hatinggabi | 午夜, 半夜
Monday, mon | senin | isnin | วันจันทร์, จันทร์ | thứ hai | lunes | 星期一, 周一, 礼拜一
Tuesday, tue | selasa | selasa | วันอังคาร, อังคาร | thứ ba | martes | 星期二, 周二, 礼拜二
Wednesday, wed | rabu | rabu | วันพุธ | thứ tư | miyerkules | 星期三, 周三, 礼拜三
Thursday, thu | kamis | khamis | วันพฤหัสบดี, พฤหัส | thứ năm | huwebes | 星期四, 周四, 礼拜四
Friday, fri | jumat, jum'at | jumaat | วันศุกร์ | thứ sáu | biyernes | 星期五, 周五, 礼拜五
Saturday | sabtu | sabtu | วันเสาร์ | thứ bảy | sabado | 星期六, 周六, 礼拜六
Sunday | hari minggu, ahad | ahad | วันอาทิตย์ | chủ nhật | linggo | 星期日, 星期天, 周日, 礼拜天
weekend, at the weekend | akhir pekan, akhir minggu, weekend | hujung minggu | สุดสัปดาห์, เสาร์อาทิตย์, วันหยุดสุดสัปดาห์ | cuối tuần | katapusan ng linggo, weekend | 周末
weekday, working day, business day | hari kerja, hari biasa | hari bekerja, hari kerja | วันธรรมดา, วันทำการ, วันทำงาน | ngày thường, ngày làm việc | araw ng trabaho, karaniwang araw | 工作日, 平日
January, jan | januari | januari | มกราคม | tháng một, tháng giêng | enero | 一月, 1月
February, feb | februari | februari | กุมภาพันธ์ | tháng hai | pebrero | 二月, 2月
March | maret | bulan mac | มีนาคม | tháng ba | marso | 三月, 3月
April, apr | april | april | เมษายน | tháng tư | abril | 四月, 4月
May month, month of may | bulan mei | bulan mei | พฤษภาคม | tháng năm | buwan ng mayo | 五月, 5月
June, jun | juni | jun | มิถุนายน | tháng sáu | hunyo | 六月, 6月
July, jul | juli | julai | กรกฎาคม | tháng bảy | hulyo | 七月, 7月
August, aug | agustus | ogos | สิงหาคม | tháng tám | agosto | 八月, 8月
September, sept | september | september | กันยายน | tháng chín | setyembre | 九月, 9月
October, oct | oktober | oktober | ตุลาคม | tháng mười | oktubre | 十月, 10月
November, nov | november | november | พฤศจิกายน | tháng mười một | nobyembre | 十一月, 11月
December, dec | desember | disember | ธันวาคม | tháng mười hai, tháng chạp | disyembre | 十二月, 12月
date, calendar date, what date | tanggal, tgl | tarikh | วันที่, วันที่เท่าไหร่ | ngày tháng, ngày mấy | petsa | 日期, 几号
calendar, agenda, diary | kalender, agenda | kalendar, takwim | ปฏิทิน | lịch | kalendaryo | 日历, 行事历
schedule, timetable, itinerary, plan for the day | jadwal, menjadwalkan, dijadwalkan | jadual, menjadualkan, dijadualkan | ตาราง, ตารางเวลา, กำหนดการ | lịch trình, thời gian biểu, lên lịch | iskedyul, talaorasan, i-schedule | 日程, 时间表, 安排
event, happening, occasion | acara, event, kegiatan | acara, majlis, program | กิจกรรม, อีเวนต์ | sự kiện | kaganapan, okasyon, event | 活动, 事件
meeting, conference, get-together | rapat, pertemuan, meeting | mesyuarat, perjumpaan | ประชุม, การประชุม, นัดประชุม | cuộc họp, họp hành, hội nghị | pulong, miting, pagpupulong | 会议, 开会
appointment, booking to meet, arranged meeting | janji temu, janjian, perjanjian | temu janji, janji temu | นัด, นัดหมาย, การนัดหมาย | cuộc hẹn, lịch hẹn | appointment, tipanan, usapan | 预约, 约会, 约定
reschedule, postpone, put off, move to another day | menjadwal ulang, jadwal ulang, menunda, ditunda, diundur | jadual semula, tunda, menangguhkan, tangguh | เลื่อน, เลื่อนนัด, เลื่อนวัน | dời lịch, hoãn, đổi lịch | ipagpaliban, ilipat ang petsa, i-reschedule | 改期, 推迟, 延期
birthday, date of birth, bday | ulang tahun, ultah, hari lahir, tanggal lahir | hari jadi, hari lahir, tarikh lahir | วันเกิด | sinh nhật, ngày sinh | kaarawan, bertdey, kapanganakan | 生日, 出生日期
anniversary, wedding anniversary | hari jadi, ulang tahun pernikahan | ulang tahun, ulang tahun perkahwinan | วันครบรอบ, ครบรอบ | ngày kỷ niệm, kỷ niệm | anibersaryo | 周年, 纪念日
public holiday, bank holiday, national holiday, red day | hari libur, tanggal merah, libur nasional | cuti umum, hari kelepasan | วันหยุดนักขัตฤกษ์, วันหยุดราชการ, วันหยุด | ngày lễ, nghỉ lễ | pista opisyal, walang pasok, holiday | 公众假期, 法定假日, 节假日
festival, celebration, fest, carnival | festival, perayaan, pesta | festival, perayaan, pesta | เทศกาล, งานฉลอง | lễ hội | pista, pagdiriwang | 节日, 庆典
New Year, new year's eve | tahun baru, malam tahun baru | tahun baru, tahun baharu | ปีใหม่, วันปีใหม่ | năm mới, giao thừa | bagong taon | 新年, 元旦, 跨年
Lunar New Year, Chinese New Year | imlek, tahun baru imlek | tahun baru cina | ตรุษจีน | tết, tết nguyên đán | bagong taon ng tsino | 春节, 农历新年
Ramadan, fasting month | ramadan, bulan puasa, puasa | ramadan, bulan puasa | เดือนรอมฎอน, ถือศีลอด | tháng ramadan, tháng ăn chay | ramadan | 斋月
Eid, hari raya | lebaran, idul fitri, hari raya | hari raya, aidilfitri, raya | วันฮารีรายอ, รายอ | lễ eid | eid | 开斋节
Christmas, xmas | natal, hari natal | krismas, hari natal | คริสต์มาส | giáng sinh, noel | pasko, kapaskuhan | 圣诞, 圣诞节
time zone, local time | zona waktu, waktu setempat | zon waktu, waktu tempatan | เขตเวลา, เวลาท้องถิ่น | múi giờ, giờ địa phương | time zone, lokal na oras | 时区, 当地时间
alarm, wake me up, wake-up call | alarm, bangunkan, weker | penggera, kejutkan, jam loceng | ปลุก, นาฬิกาปลุก, ตั้งปลุก | báo thức, đánh thức | alarma, gisingin, alarm | 闹钟, 叫醒, 闹铃
snooze, few more minutes | tunda alarm, snooze | tunda penggera | เลื่อนปลุก | báo lại, hoãn báo thức | i-snooze | 贪睡, 稍后提醒
timer, countdown, stopwatch | timer, hitung mundur, stopwatch | pemasa, kira detik | จับเวลา, นับถอยหลัง, ตั้งเวลา | hẹn giờ, đếm ngược, bấm giờ | timer, orasan | 计时器, 倒计时, 秒表, 定时
reminder, remind, don't let me forget | pengingat, ingatkan, mengingatkan | peringatan, ingatkan, mengingatkan | เตือน, เตือนความจำ, แจ้งเตือน | nhắc nhở, lời nhắc, nhắc | paalala, ipaalala, pinaalala | 提醒
to-do list, task list, things to do | daftar tugas, daftar kegiatan, to do list | senarai tugas, senarai kerja | รายการสิ่งที่ต้องทำ, ลิสต์งาน | việc cần làm | listahan ng gagawin | 待办, 待办事项, 任务清单
checklist, my list, make a list | daftar barang, ceklis | senarai | ลิสต์, รายชื่อ | danh sách | listahan, talaan | 清单, 列表, 名单
note, memo, jot down, write down | catatan, catat, mencatat | nota, catatan, catat | โน้ต, บันทึก, จด | ghi chú, ghi lại | tala, itala, isulat | 笔记, 便签, 备忘, 记下
watch, wristwatch | jam tangan, arloji | jam tangan | นาฬิกาข้อมือ, นาฬิกา | đồng hồ đeo tay, đồng hồ | relo, relos | 手表
clock, wall clock | jam dinding, jam | jam dinding, jam | นาฬิกา, นาฬิกาแขวน | đồng hồ, đồng hồ treo tường | orasan | 时钟, 挂钟, 钟表
season, time of year | musim | musim | ฤดู, ฤดูกาล | mùa trong năm | panahon, kapanahunan | 季节
spring season, springtime | musim semi | musim bunga | ฤดูใบไม้ผลิ | mùa xuân | tagsibol | 春天, 春季
summer, summertime, hot season | musim panas | musim panas | ฤดูร้อน, หน้าร้อน | mùa hè, mùa hạ | tag-init, tag-araw | 夏天, 夏季
autumn, fall season | musim gugur | musim luruh | ฤดูใบไม้ร่วง | mùa thu | taglagas | 秋天, 秋季
winter, wintertime, cold season | musim dingin | musim sejuk | ฤดูหนาว, หน้าหนาว | mùa đông | taglamig | 冬天, 冬季
rainy season, monsoon, wet season | musim hujan | musim hujan, tengkujuh, monsun | ฤดูฝน, หน้าฝน, มรสุม | mùa mưa, gió mùa | tag-ulan, habagat | 雨季, 季风
dry season, drought | musim kemarau, kemarau, kekeringan | musim kemarau, kemarau | ฤดูแล้ง, หน้าแล้ง, ภัยแล้ง | mùa khô, hạn hán | tagtuyot, tag-tuyot | 旱季, 干旱
weather, weather forecast, forecast, climate | cuaca, prakiraan cuaca, ramalan cuaca | cuaca, ramalan cuaca | อากาศ, สภาพอากาศ, พยากรณ์อากาศ | thời tiết, dự báo thời tiết | lagay ng panahon, panahon, klima | 天气, 天气预报, 气候
rain, rainy, raining, shower, drizzle | hujan, gerimis, kehujanan | hujan, gerimis, renyai | ฝน, ฝนตก | trời mưa, cơn mưa, có mưa, mưa phùn | ulan, umuulan, ambon, maulan | 雨, 下雨, 阵雨, 毛毛雨
sunny, sunshine, clear sky, bright day | cerah, panas terik | cerah, panas terik | แดด, แดดออก, ฟ้าใส, แดดจ้า | nắng, trời nắng, trời quang | maaraw, sikat ng araw | 晴, 晴天, 阳光, 出太阳
cloudy, cloud, overcast | berawan, mendung, awan | mendung, berawan, awan | เมฆ, เมฆมาก, มีเมฆ, ครึ้ม | đám mây, nhiều mây, âm u | maulap, ulap, makulimlim | 多云, 阴天, 云
windy, wind, breeze, gust | angin, berangin | angin, berangin | ลม, ลมแรง | trời gió, lộng gió, nhiều gió | hangin, mahangin | 风, 刮风, 大风
storm, thunderstorm, thunder, lightning | badai, petir, guntur, badai petir | ribut, ribut petir, petir, kilat, guruh | พายุ, ฟ้าร้อง, ฟ้าผ่า, พายุฝน | cơn bão, giông, sấm, sét, dông bão | bagyo, kulog, kidlat, unos | 暴风雨, 雷雨, 打雷, 闪电
typhoon, hurricane, cyclone, tornado | topan, angin topan, siklon, puting beliung | taufan, siklon, puting beliung | ไต้ฝุ่น, พายุไต้ฝุ่น, ไซโคลน, ทอร์นาโด | bão lớn, siêu bão, lốc xoáy | bagyo, malakas na bagyo, buhawi | 台风, 飓风, 龙卷风
flood, flooding, inundation | banjir, kebanjiran | banjir, air bah | น้ำท่วม, อุทกภัย | lũ lụt, ngập lụt, ngập nước | baha, bumaha, pagbaha | 洪水, 水灾, 淹水
earthquake, quake, tremor | gempa, gempa bumi | gempa, gempa bumi | แผ่นดินไหว | động đất | lindol, paglindol | 地震
tsunami, tidal wave | tsunami | tsunami | สึนามิ | sóng thần | tsunami | 海啸
snow, snowing, snowfall, blizzard | salju, bersalju, turun salju | salji, salju | หิมะ, หิมะตก | tuyết, có tuyết rơi | niyebe, nagyeyelo | 雪, 下雪
fog, foggy, mist, haze, smog | kabut, berkabut, kabut asap | kabus, berkabus, jerebu | หมอก, หมอกควัน | sương mù, sương | hamog, ulap sa daan | 雾, 大雾, 雾霾
hot weather, heat, heatwave, scorching | panas, gerah, kepanasan, gelombang panas | panas, panas terik, gelombang haba | ร้อน, อากาศร้อน, คลื่นความร้อน | nóng, oi bức, nắng nóng | mainit, maalinsangan, init | 热, 炎热, 高温, 热浪
cold, chilly, freezing, cool weather | dingin, kedinginan, sejuk | sejuk, dingin, kesejukan | หนาว, เย็น, อากาศหนาว | lạnh, rét, se lạnh | malamig, giniginaw, ginaw, lamig | 冷, 寒冷, 凉
temperature, degrees, how hot, how cold | suhu, temperatur, derajat | suhu, darjah | อุณหภูมิ, องศา | nhiệt độ, độ c | temperatura, grado | 温度, 气温, 度数
humidity, humid, moist, damp | kelembapan, lembab, lembap | kelembapan, lembap | ความชื้น, ชื้น, อบอ้าว | độ ẩm, ẩm, ẩm ướt | halumigmig, mahalumigmig, mamasa-masa | 湿度, 潮湿
umbrella, parasol | payung | payung | ร่ม | cái ô, cây dù | payong | 雨伞, 伞
raincoat, poncho | jas hujan | baju hujan | เสื้อกันฝน | áo mưa | kapote | 雨衣
music, tune, melody | musik | muzik | ดนตรี | âm nhạc, nhạc, giai điệu | musika, tugtugin | 音乐, 乐曲, 旋律
song | lagu, tembang | lagu | เพลง | bài hát, ca khúc | kanta, awit, awitin | 歌, 歌曲, 曲子
play music, put on a song, listen to music | putar lagu, putar musik, dengarkan musik, mainkan lagu, setel lagu | mainkan lagu, main lagu, dengar lagu, pasang lagu | เปิดเพลง, เล่นเพลง, ฟังเพลง | bật nhạc, mở nhạc, nghe nhạc, phát nhạc | magpatugtog, patugtugin, makinig ng musika | 播放音乐, 放歌, 听歌, 播放歌曲
listen, hear, heard | dengar, dengarkan, mendengarkan, kedengaran | dengar, mendengar, dengarkan | ฟัง, ได้ยิน | nghe, lắng nghe | makinig, pakinggan, marinig, narinig | 听, 听见, 听到
pause, resume playback, pause playback | jeda, pause, lanjut putar | jeda, hentikan sekejap, sambung main | หยุดชั่วคราว, พักเพลง | tạm dừng, phát tiếp | i-pause, ihinto muna | 暂停, 继续播放
skip, next song, next track | lewati, lagu berikutnya, lagu selanjutnya | langkau, lagu seterusnya | ข้าม, เพลงถัดไป | bỏ qua, bài tiếp theo | laktawan, susunod na kanta | 跳过, 下一首
repeat song, replay, loop, play again | ulangi lagu, putar ulang | ulang lagu, main semula | เล่นซ้ำ, ฟังซ้ำ | phát lại, lặp lại bài | ulitin ang kanta, patugtugin ulit | 重播, 循环播放, 单曲循环
shuffle, random order | acak, putar acak | rawak, kocok | สุ่มเพลง, เล่นสุ่ม | phát ngẫu nhiên, trộn bài | i-shuffle, halo-halo | 随机播放
playlist, music list | daftar putar, playlist | senarai main, senarai lagu | เพลย์ลิสต์, รายการเพลง | danh sách phát | playlist, listahan ng kanta | 播放列表, 歌单
album, ep | album | album | อัลบั้ม | album, đĩa nhạc | album, plaka | 专辑, 唱片
singer, vocalist, sing, sang, sung | penyanyi, nyanyi, menyanyi, bernyanyi | penyanyi, nyanyi, menyanyi | นักร้อง, ร้องเพลง | ca sĩ, hát, ca hát | mang-aawit, kumanta, kantahin, umawit | 歌手, 唱歌, 演唱
artist, musician, composer | artis, seniman, musisi, musikus | artis, seniman, pemuzik | ศิลปิน, นักดนตรี | nghệ sĩ, nhạc sĩ | artista, musikero | 艺术家, 艺人, 音乐家
band, music group, orchestra | band, grup musik, orkestra | kumpulan muzik, band, orkestra | วงดนตรี | ban nhạc, nhóm nhạc, dàn nhạc | banda, grupo ng musikero | 乐队, 乐团
lyrics, words of the song | lirik, lirik lagu | lirik, seni kata | เนื้อเพลง | lời bài hát | liriko, titik ng kanta | 歌词
genre, kind of music, musical style | genre, aliran | genre, aliran | แนวเพลง, ประเภทเพลง | thể loại nhạc, thể loại | genre, uri ng musika | 流派, 曲风, 类型
volume, louder, turn up, turn down the sound | volume, besarkan suara, kecilkan suara, lebih keras | kelantangan, kuatkan suara, perlahankan suara, volum | เสียง, ระดับเสียง, เพิ่มเสียง, ลดเสียง, เบาเสียง | âm lượng, tăng âm lượng, giảm âm lượng, vặn to | lakas ng tunog, lakasan, hinaan, volume | 音量, 大声点, 调高音量, 调低音量
mute, silence, unmute, turn off the sound | bisukan, senyapkan, matikan suara | senyap, senyapkan, bisukan | ปิดเสียง, เงียบ | tắt tiếng, im lặng | i-mute, patahimikin, tahimik | 静音, 关闭声音
noise, noisy, loud sound | bising, berisik, suara bising | bising, bunyi bising | เสียงดัง, หนวกหู | ồn, ồn ào, tiếng ồn | ingay, maingay | 噪音, 吵, 吵闹
sound, audio | suara, bunyi, audio | bunyi, audio, suara | เสียง | âm thanh, tiếng | tunog, audio | 声音, 音频
radio, radio station, broadcast, fm | radio, stasiun radio, siaran | radio, stesen radio, siaran | วิทยุ, สถานีวิทยุ | radio, đài phát thanh | radyo, istasyon ng radyo | 电台, 广播, 收音机
podcast, audio show | podcast, siniar | podcast, audio siar | พอดแคสต์ | podcast | podcast | 播客
episode, chapter of show | episode, seri | episod | เอพิโสด | một tập, tập phim | episode, yugto | 集, 一集, 剧集
audiobook, read aloud | buku audio, bacakan | buku audio, bacakan | หนังสือเสียง, อ่านให้ฟัง | sách nói, đọc to | audiobook, basahin nang malakas | 有声书, 朗读
musical instrument, instrument | alat musik | alat muzik | เครื่องดนตรี | nhạc cụ | instrumento | 乐器
guitar, ukulele | gitar, ukulele | gitar | กีตาร์ | đàn ghi-ta, ghi ta | gitara | 吉他
piano, keyboard instrument | piano | piano | เปียโน | đàn piano, dương cầm | piyano | 钢琴, 电子琴
drum, drums | drum, gendang | dram, gendang | กลอง | trống, cái trống | tambol | 鼓
concert, gig, live show | konser, pertunjukan musik | konsert, persembahan | คอนเสิร์ต, การแสดงสด | buổi hòa nhạc, hòa nhạc, đêm nhạc | konsiyerto, concert | 演唱会, 音乐会
karaoke, sing along | karaoke, karaokean | karaoke | คาราโอเกะ | karaoke, hát karaoke | karaoke, videoke | 卡拉OK, 唱K
dance, dancing, dancer | menari, tari, joget, dansa | menari, tarian, joget | เต้น, เต้นรำ, รำ | nhảy, nhảy múa, khiêu vũ | sayaw, sumayaw, sayawan | 跳舞, 舞蹈
movie, film, motion picture, flick | film, filem, nonton film | filem, wayang, tengok wayang | หนัง, ภาพยนตร์, ดูหนัง | phim, bộ phim, phim ảnh | pelikula, sine | 电影, 影片
cinema, movie theater, picture house | bioskop | pawagam, panggung wayang | โรงหนัง, โรงภาพยนตร์ | rạp chiếu phim, rạp phim | sinehan | 电影院, 影院
showtime, screening, movie schedule | jadwal film, jam tayang, jadwal tayang | waktu tayangan, jadual tayangan | รอบหนัง, รอบฉาย | suất chiếu, giờ chiếu, lịch chiếu | oras ng palabas, iskedyul ng sine | 放映时间, 场次, 上映
actor, actress, film star, cast | aktor, aktris, pemain film, bintang film | pelakon, pelakon wanita | นักแสดง, ดารา | diễn viên | aktor, aktres, artista | 演员, 明星
director, film maker | sutradara | pengarah | ผู้กำกับ | đạo diễn | direktor | 导演
television, tv, telly | televisi, tv, tivi | televisyen, tv | ทีวี, โทรทัศน์ | tivi, ti vi, truyền hình | telebisyon, tv | 电视, 电视机
series, tv show, drama, soap opera | serial, sinetron, drama, acara tv | siri, drama, rancangan tv | ซีรีส์, ละคร, รายการทีวี | phim bộ, phim truyền hình, chương trình truyền hình | serye, teleserye, palabas | 电视剧, 连续剧, 节目
channel, tv channel | saluran, kanal, channel | saluran | ช่อง, ช่องทีวี | kênh, kênh truyền hình | tsanel, channel | 频道
watch a video, watch | nonton, menonton, tonton, lihat video | tonton, menonton, tengok | รับชม, ดูวิดีโอ | xem, xem video, coi | manood, panoorin, nanonood | 观看, 看视频
cartoon, anime, animation, comics, manga | kartun, anime, animasi, komik | kartun, anime, animasi, komik | การ์ตูน, อนิเมะ, มังงะ | hoạt hình, truyện tranh, anime | kartun, anime, komiks | 动画, 动漫, 漫画, 卡通
subtitle, caption, dubbing | teks terjemahan, subtitle, sulih suara | sari kata, alih suara | คำบรรยาย, ซับไตเติล, พากย์ | phụ đề, lồng tiếng | subtitle, sub, dubbing | 字幕, 配音
news, headline, current affairs, latest news | berita, kabar, kabar terbaru | berita, khabar, berita terkini | ข่าว, ข่าวสาร, ข่าวล่าสุด | tin tức, thời sự, tin mới | balita, ulo ng balita | 新闻, 消息, 头条
newspaper, paper, journal | koran, surat kabar | surat khabar, akhbar, suratkhabar | หนังสือพิมพ์ | tờ báo, báo chí | dyaryo, pahayagan, peryodiko | 报纸, 报刊
magazine, periodical | majalah | majalah | นิตยสาร, แมกกาซีน | tạp chí | magasin | 杂志
book, novel, paperback, ebook | buku, novel | buku, novel | หนังสือ, นิยาย | sách, cuốn sách, quyển sách, tiểu thuyết | libro, aklat, nobela | 书, 书籍, 小说, 图书
read, reading, peruse | baca, membaca, bacakan | baca, membaca | อ่าน, อ่านหนังสือ | đọc, đọc sách | basa, magbasa, basahin, nabasa | 读, 阅读, 看书
author, writer, novelist | penulis, pengarang | penulis, pengarang | นักเขียน, ผู้เขียน, ผู้แต่ง | tác giả, nhà văn | may-akda, manunulat | 作者, 作家
story, tale, fairy tale | cerita, kisah, dongeng | cerita, kisah | เรื่อง, เรื่องราว, นิทาน | câu chuyện, truyện, truyện cổ tích | kuwento, kwento, istorya | 故事, 童话
poem, poetry, verse | puisi, sajak | puisi, sajak, pantun | บทกวี, กลอน | bài thơ, thơ ca | tula | 诗, 诗歌
joke, funny story, make me laugh | lelucon, lawakan, candaan, guyonan | lawak, jenaka, kelakar | มุก, เรื่องตลก, ตลก | chuyện cười, đùa, chuyện hài | biro, joke, patawa | 笑话, 段子
funny, humorous, hilarious, comedy | lucu, kocak, komedi | lucu, kelakar, komedi | ตลก, ขำ, ฮา | hài hước, buồn cười, hài | nakakatawa, komedya | 好笑, 搞笑, 幽默, 喜剧
library, public library | perpustakaan | perpustakaan, pustaka | ห้องสมุด | thư viện | aklatan, silid-aklatan | 图书馆
dictionary, meaning of a word, define, definition | kamus, arti kata, definisi | kamus, maksud perkataan, takrif, definisi | พจนานุกรม, ความหมาย, คำจำกัดความ | từ điển, nghĩa của từ, định nghĩa | diksyonaryo, kahulugan, ibig sabihin | 词典, 字典, 定义, 词义
trivia, quiz, riddle, puzzle | kuis, teka-teki, tebak-tebakan | kuiz, teka-teki | ควิซ, ปริศนา, ทายปัญหา | câu đố, đố vui | bugtong, palaisipan, quiz | 谜语, 测验, 智力题
game, video game, play a game | gim, permainan, main game | permainan, main game | เกม, เล่นเกม | trò chơi, chơi game, game | laro, maglaro | 游戏, 玩游戏, 电玩
toy, doll, plaything | mainan, boneka | mainan, anak patung | ของเล่น, ตุ๊กตา | đồ chơi, búp bê | laruan, manika | 玩具, 娃娃
chess, board game | catur, papan permainan | catur, permainan papan | หมากรุก, บอร์ดเกม | cờ vua, cờ tướng, trò chơi cờ | ahedres, chess, dama | 国际象棋, 象棋, 桌游
playing cards, card game, poker | kartu remi, main kartu | daun terup, main terup | ไพ่, เล่นไพ่ | đánh bài, bài tây | baraha, magbaraha | 扑克, 纸牌, 打牌
lottery, lotto, raffle, jackpot | lotre, undian, togel | loteri, cabutan bertuah | ลอตเตอรี่, หวย, สลากกินแบ่ง | xổ số, vé số | lotto, loterya, ripa | 彩票, 抽奖
hobby, pastime, leisure, free time | hobi, waktu luang | hobi, masa lapang | งานอดิเรก, เวลาว่าง | sở thích, thời gian rảnh | libangan, hilig, libreng oras | 爱好, 休闲, 业余时间
fun, entertainment, amusement | hiburan, seru, asyik, menyenangkan | hiburan, seronok | สนุก, ความบันเทิง | giải trí, vui chơi | libangan, masaya, aliwan | 娱乐, 好玩, 有趣
party, bash, social gathering | pesta, kumpul-kumpul | parti, jamuan, majlis | ปาร์ตี้, งานเลี้ยง | bữa tiệc, tiệc, tiệc tùng | salu-salo, parti, handaan | 派对, 聚会, 宴会
photo, photograph, picture, snapshot, selfie | foto, gambar, swafoto | gambar, foto, swafoto | รูป, รูปภาพ, รูปถ่าย, ภาพถ่าย | bức ảnh, ảnh chụp, hình, hình ảnh, tấm hình | larawan, litrato, retrato, piktyur | 照片, 图片, 相片, 自拍
painting, drawing, draw, drew, sketch | lukisan, melukis, gambar, menggambar | lukisan, melukis, lukis | ภาพวาด, วาด, วาดรูป | tranh, bức tranh, vẽ tranh | guhit, iguhit, pinta, larawan | 绘画, 画, 画画, 素描
art, artwork, sculpture, gallery | seni, karya seni, galeri | seni, karya seni, galeri | ศิลปะ, งานศิลปะ, หอศิลป์ | nghệ thuật, tác phẩm, phòng tranh | sining, likhang-sining, galerya | 艺术, 艺术品, 画廊
museum, exhibition, exhibit | museum, pameran | muzium, pameran | พิพิธภัณฑ์, นิทรรศการ | bảo tàng, triển lãm | museo, eksibisyon, eksibit | 博物馆, 展览
theatre, stage play, performance, opera | teater, pertunjukan, pentas | teater, persembahan, pementasan | ละครเวที, โรงละคร, การแสดง | nhà hát, kịch, biểu diễn, buổi diễn | teatro, dula, pagtatanghal | 剧院, 戏剧, 演出, 表演
entrance ticket, admission ticket, ticket | tiket, karcis, tiket masuk | tiket, tiket masuk | ตั๋ว, บัตรเข้าชม | tấm vé, mua vé, vé vào cửa | tiket, ticket | 门票, 入场券
famous person, celebrity, famous, well-known | artis, selebriti, terkenal | selebriti, terkenal, artis | คนดัง, มีชื่อเสียง, ดารา | người nổi tiếng, nổi tiếng | sikat, tanyag, kilalang tao | 名人, 明星, 著名, 有名
sport, sports, athletics | olahraga | sukan | กีฬา | thể thao | isport, palakasan | 运动, 体育
football, soccer | sepak bola, bola | bola sepak | ฟุตบอล, บอล | bóng đá, đá banh, đá bóng | putbol, soccer | 足球
basketball, hoops | basket, bola basket | bola keranjang | บาสเกตบอล, บาส | bóng rổ | basketbol | 篮球
badminton, shuttlecock | bulu tangkis, badminton | badminton, bulu tangkis | แบดมินตัน, ลูกขนไก่ | cầu lông | badminton | 羽毛球
volleyball, volley | voli, bola voli | bola tampar | วอลเลย์บอล | bóng chuyền | balibol, volleyball | 排球
tennis, lawn tennis | tenis | tenis | เทนนิส | quần vợt, tennis | tenis | 网球
table tennis, ping pong | tenis meja, pingpong | ping pong | ปิงปอง | bóng bàn | pingpong | 乒乓球
racket, racquet, bat for sport | raket | raket | ไม้แร็กเกต, ไม้ตี | vợt, cây vợt | raketa | 球拍
swim, swimming, swam, swimming pool | renang, berenang, kolam renang | renang, berenang, kolam renang | ว่ายน้ำ, สระว่ายน้ำ | bơi lội, hồ bơi, bể bơi | langoy, lumangoy, swimming pool, palanguyan | 游泳, 游泳池
run, jog, running, ran, marathon | lari, berlari, joging, maraton | lari, berlari, berjoging, maraton | วิ่ง, จ็อกกิ้ง, มาราธอน | chạy, chạy bộ, ma-ra-tông | takbo, tumakbo, mag-jogging, maraton | 跑, 跑步, 慢跑, 马拉松
cycling, bicycle, bike, cycle | sepeda, bersepeda, gowes | basikal, berbasikal, kayuh basikal | จักรยาน, ปั่นจักรยาน | xe đạp, đạp xe | bisikleta, magbisikleta, bike | 自行车, 单车, 骑车, 脚踏车
exercise, workout, work out, gym, fitness | olahraga, senam, fitnes, latihan, nge-gym | senaman, bersenam, gim | ออกกำลังกาย, ฟิตเนส, ยิม | tập thể dục, tập gym, phòng gym, vận động | ehersisyo, mag-ehersisyo, gym | 锻炼, 健身, 健身房, 做运动
yoga, stretching | yoga, peregangan | yoga, regangan | โยคะ, ยืดเส้น | yoga, giãn cơ | yoga, pag-unat | 瑜伽, 拉伸
meditation, meditate, mindfulness | meditasi, bermeditasi | meditasi, bertafakur | นั่งสมาธิ, ทำสมาธิ | thiền, ngồi thiền | meditasyon, magnilay | 冥想, 打坐
boxing, martial arts, fighting sport | tinju, bela diri, silat | tinju, seni bela diri, silat | มวย, ชกมวย, ศิลปะการต่อสู้ | quyền anh, đấm bốc, võ thuật | boksing, suntukan, sining pandigma | 拳击, 武术
sports match, sports game, competition, tournament, contest | pertandingan, kompetisi, turnamen, lomba | perlawanan, pertandingan, kejohanan | การแข่งขัน, แมตช์, แข่ง | trận đấu, thi đấu, giải đấu, cuộc thi | laban, paligsahan, kompetisyon, torneo | 比赛, 竞赛, 赛事, 锦标赛
team, squad, club | tim, regu, klub | pasukan, kelab | ทีม, สโมสร | đội tuyển, đội bóng, câu lạc bộ | koponan, team, klub | 队, 球队, 团队, 俱乐部
player, athlete, sportsman | pemain, atlet | pemain, atlet | ผู้เล่น, นักกีฬา, นักเตะ | cầu thủ, vận động viên, người chơi | manlalaro, atleta | 球员, 运动员, 选手
coach, trainer, instructor | pelatih, instruktur | jurulatih, pengajar | โค้ช, ผู้ฝึกสอน, เทรนเนอร์ | huấn luyện viên | tagasanay, coach, instruktor | 教练
score, result of the match, goal | skor, hasil pertandingan, gol, nilai | skor, keputusan perlawanan, gol, mata | สกอร์, คะแนน, ผลการแข่งขัน | tỉ số, tỷ số, điểm số, bàn thắng | iskor, puntos, resulta ng laban | 比分, 得分, 分数, 进球
win, won, winner, victory, champion | menang, pemenang, juara, kemenangan | menang, pemenang, juara, kemenangan | ชนะ, ผู้ชนะ, แชมป์ | thắng, chiến thắng, vô địch, người thắng | panalo, nanalo, manalo, kampeon, tagumpay | 赢, 胜利, 冠军, 获胜
lose a match, beaten, defeated, defeat | kalah, dikalahkan, kekalahan | kalah, tewas, kekalahan | แพ้, พ่ายแพ้ | thua, thua trận, thất bại | talo, natalo, matalo | 输, 输了, 败
stadium, playing field, court, pitch, sports hall | stadion, lapangan, gelanggang | stadium, padang, gelanggang | สนามกีฬา, สนาม, สเตเดียม | sân vận động, sân bóng | istadyum, palaruan, court | 体育场, 球场, 场地
award, prize, trophy, medal | hadiah, penghargaan, piala, medali | anugerah, hadiah, piala, pingat | รางวัล, ถ้วยรางวัล, เหรียญ | giải thưởng, phần thưởng, cúp, huy chương | premyo, parangal, gantimpala, medalya | 奖, 奖品, 奖项, 奖杯, 奖牌
fishing, fish catching, angling | mancing, memancing | memancing, mancing | ตกปลา | câu cá | mangisda, pangingisda, mamingwit | 钓鱼
camping, camp, tent | kemah, berkemah, tenda | berkhemah, khemah | ตั้งแคมป์, แคมป์ปิ้ง, เต็นท์ | cắm trại, lều | kamping, magkampo, tolda | 露营, 野营, 帐篷
hiking, trekking, climb a mountain, trek | mendaki, naik gunung, hiking | mendaki, mendaki gunung | เดินป่า, ปีนเขา | leo núi, đi bộ đường dài | umakyat ng bundok, hiking, pag-akyat | 徒步, 爬山, 登山
food, something to eat, foodstuff, meal | makanan, pangan | makanan | อาหาร, ของกิน | đồ ăn, thức ăn, món ăn | pagkain, ulam | 食物, 食品, 饭菜, 吃的
eat, ate, eaten, dine, have a meal | makan, memakan, dimakan | makan, memakan, dimakan | กิน, ทาน, รับประทาน | ăn uống, ăn cơm, đi ăn, dùng bữa | kumain, kain, kainin, kinain | 吃, 吃饭, 用餐
drink, beverage, drank | minum, minuman, meminum | minum, minuman | ดื่ม, เครื่องดื่ม | uống, đồ uống, thức uống, nước uống | uminom, inumin, inom | 喝, 饮料, 饮品
breakfast, morning meal | sarapan, makan pagi | sarapan, sarapan pagi | อาหารเช้า, มื้อเช้า, ข้าวเช้า | bữa sáng, ăn sáng | almusal, agahan, mag-almusal | 早餐, 早饭
lunch, midday meal | makan siang | makan tengah hari | อาหารกลางวัน, ข้าวเที่ยง, มื้อเที่ยง | bữa trưa, ăn trưa, cơm trưa | tanghalian, mananghalian | 午餐, 午饭
dinner, supper, evening meal | makan malam | makan malam | อาหารเย็น, ข้าวเย็น, มื้อเย็น | bữa tối, ăn tối, cơm tối | hapunan, maghapunan | 晚餐, 晚饭
snack, nibble, crisps, chips | camilan, cemilan, jajanan, makanan ringan, keripik | snek, makanan ringan, kudapan, kerepek | ขนม, ของว่าง, ขนมขบเคี้ยว | đồ ăn vặt, ăn vặt, bim bim | meryenda, sitsirya, kutkutin | 零食, 小吃, 点心, 薯片
dessert, sweets, pudding | makanan penutup, hidangan penutup, puding | pencuci mulut, manisan, puding | ของหวาน, ขนมหวาน | tráng miệng, món tráng miệng, chè | panghimagas, minatamis, himagas | 甜点, 甜品, 布丁
hungry, starving, hunger | lapar, kelaparan | lapar, kelaparan | หิว, หิวข้าว | đói bụng | gutom, nagugutom | 饿, 肚子饿, 饥饿
thirsty, thirst | haus, kehausan | dahaga, haus | กระหายน้ำ, หิวน้ำ, คอแห้ง | khát, khát nước | uhaw, nauuhaw | 渴, 口渴
full stomach, ate enough | kenyang | kenyang | อิ่ม, อิ่มแล้ว | ăn no, no bụng | busog, nabusog | 饱, 吃饱
delicious, tasty, yummy | enak, lezat, sedap, nikmat | sedap, lazat, enak | อร่อย, รสชาติดี | ngon, ngon miệng | masarap, malasa | 好吃, 美味, 可口
taste, flavour, flavor | rasa, cita rasa | rasa, perisa | รสชาติ, รส | hương vị, mùi vị | lasa, panlasa | 味道, 口味
sweet taste, sugary | manis | manis | หวาน | ngọt | matamis | 甜
salty, too much salt | asin, keasinan | masin | เค็ม | mặn | maalat | 咸
sour, acidic | asam, kecut | masam | เปรี้ยว | vị chua, chua chát | maasim | 酸
bitter taste, bitter | pahit | pahit | ขม | vị đắng, đắng nghét | mapait | 苦, 苦味
spicy, chilli, hot and spicy, chili | pedas, cabai, cabe, sambal | pedas, cili, cabai, sambal | เผ็ด, พริก | cay, ớt | maanghang, sili | 辣, 辣椒
cook, cooking, prepare food | masak, memasak, dimasak | masak, memasak | ทำอาหาร, ทำกับข้าว, หุง, ปรุง | nấu, nấu ăn, nấu nướng | magluto, luto, lutuin, iluto, nagluto | 做饭, 烹饪, 煮, 做菜
recipe, how to cook, cooking instructions | resep, resep masakan, cara memasak | resipi, cara memasak | สูตรอาหาร, สูตร, วิธีทำอาหาร | công thức, công thức nấu ăn, cách nấu | resipe, paraan ng pagluto | 食谱, 菜谱, 做法
ingredient, what goes in, foodstuffs list | bahan, bahan makanan, komposisi | bahan, ramuan | ส่วนผสม, วัตถุดิบ | nguyên liệu, thành phần | sangkap, rekado | 食材, 配料, 成分, 原料
boil, boiled, simmer | rebus, merebus, direbus | rebus, merebus | ต้ม | luộc, đun sôi, nấu sôi | pakuluan, nilaga, ilaga | 煮, 煮沸, 炖
fry, fried, stir-fry | goreng, menggoreng, digoreng, tumis | goreng, menggoreng, tumis | ทอด, ผัด | chiên, rán, xào | prito, iprito, magprito, gisa | 炸, 煎, 炒
bake, oven, roast | panggang, memanggang, oven | bakar, membakar, ketuhar | อบ, เตาอบ | nướng bánh, lò nướng, nướng | ihurno, hurno, oven | 烤, 烘焙, 烤箱
grill, barbecue, bbq | bakar, barbekyu, panggang | panggang, bakar, barbeku | ปิ้ง, ย่าง, บาร์บีคิว | nướng, đồ nướng, thịt nướng | ihaw, inihaw, barbikyu | 烧烤, 烤肉
steam, steamed | kukus, mengukus, dikukus | kukus, mengukus | นึ่ง | hấp | pasingawan, steamed | 蒸
raw, undercooked, half-cooked | mentah, setengah matang | mentah, separuh masak | ดิบ, สุกๆ ดิบๆ | còn sống, đồ sống, chưa chín | hilaw, kulang sa luto | 生的, 没熟, 半生不熟
spoiled, rotten, gone off, mouldy, stale | basi, busuk, berjamur | basi, busuk, berkulat | เน่า, บูด, ขึ้นรา | thiu, ôi thiu, mốc, thối | panis, sira, bulok, inaamag | 变质, 腐烂, 发霉, 馊
restaurant, eatery, diner, food place | restoran, rumah makan, warung, tempat makan | restoran, kedai makan, warung, gerai | ร้านอาหาร, ภัตตาคาร | nhà hàng, quán ăn, tiệm ăn | restawran, kainan, karinderya | 餐厅, 饭店, 餐馆
cafe, coffee shop | kafe, kedai kopi, warung kopi | kafe, kedai kopi, kopitiam | คาเฟ่, ร้านกาแฟ | quán cà phê, tiệm cà phê | kapihan, kapeterya, cafe | 咖啡厅, 咖啡馆, 咖啡店
bar, pub, nightclub | bar, kelab malam | bar, pub, kelab malam | บาร์, ผับ | quán bar, quán nhậu | bar, inuman | 酒吧, 夜店
menu, dish list, dish of the day | menu, daftar menu | menu, hidangan | เมนู, รายการอาหาร | thực đơn, menu | menu, putahe | 菜单
takeaway, takeout, food delivery, order food | bungkus, pesan makanan, pesan antar, bawa pulang | bungkus, tapau, pesan makanan, penghantaran makanan | สั่งอาหาร, เดลิเวอรี่, กลับบ้าน, ห่อกลับ | mang về, gọi đồ ăn, đặt đồ ăn, giao đồ ăn | take-out, magpa-deliver ng pagkain, umorder ng pagkain | 外卖, 点餐, 订餐
book a table, table reservation, reserve a table | pesan meja, reservasi meja, booking meja | tempah meja, tempahan meja | จองโต๊ะ | đặt bàn | magpareserba ng mesa, mag-book ng table | 订位, 订座, 订桌
waiter, waitress, server in restaurant | pelayan, pramusaji | pelayan | พนักงานเสิร์ฟ, บ๋อย, เด็กเสิร์ฟ | bồi bàn, phục vụ bàn | serbidor, weyter, serbidora | 服务员, 侍应
chef, kitchen cook | koki, juru masak, chef | tukang masak, cef | เชฟ, พ่อครัว, แม่ครัว | đầu bếp | kusinero, kusinera, tagaluto | 厨师, 大厨
tip, gratuity | uang tip, tip | tip, wang tip | ทิป, ให้ทิป | tiền tip, tiền boa | tip, pabuya | 小费
vegetarian, vegan, no meat | vegetarian, vegan, tanpa daging | vegetarian, vegan, tanpa daging | มังสวิรัติ, วีแกน, กินเจ | ăn chay, thuần chay, chay | bedyetaryan, vegan, walang karne | 素食, 吃素, 纯素
halal, permitted for muslims | halal, bersertifikat halal | halal, sijil halal | ฮาลาล | halal | halal | 清真
haram, non-halal, pork-containing | haram, non-halal, mengandung babi | haram, tidak halal | ฮารอม, ไม่ฮาลาล | không halal | haram, hindi halal | 非清真
rice, cooked rice, steamed rice | nasi, beras | nasi, beras | ข้าว, ข้าวสวย, ข้าวสาร | cơm trắng, hạt gạo | kanin, bigas, sinaing | 米饭, 大米, 米
noodles, pasta, vermicelli, instant noodles | mi, mie, bihun, pasta | mi, mee, bihun, pasta | ก๋วยเตี๋ยว, บะหมี่, มาม่า | mì, bún, phở, miến | pansit, pancit, miki, bihon | 面, 面条, 米粉, 方便面
bread, loaf, toast, bun | roti | roti | ขนมปัง | bánh mì | tinapay, pandesal | 面包, 吐司
cake, pastry, birthday cake | kue, bolu, kue tart | kek, kuih | เค้ก, ขนมเค้ก | bánh ngọt, bánh kem, bánh | keyk, cake | 蛋糕, 糕点
biscuit, cookie, cracker | biskuit, kue kering | biskut | คุกกี้, บิสกิต | bánh quy, bánh bích quy | biskwit, cookie | 饼干
chocolate, cocoa | cokelat, coklat, kakao | coklat, koko | ช็อกโกแลต, โกโก้ | sô cô la, ca cao | tsokolate, kakaw | 巧克力, 可可
candy, sweets, lollipop | permen, gula-gula | gula-gula | ลูกอม, ลูกกวาด | kẹo | kendi | 糖果
ice cream, gelato, popsicle | es krim | ais krim | ไอศกรีม, ไอติม | kem, que kem | sorbetes, ice cream | 冰淇淋, 雪糕
ice, ice cube, frozen | es, es batu, beku | ais, ketulan ais, beku | น้ำแข็ง, แช่แข็ง | nước đá, đá viên, đông lạnh | yelo, nagyelo | 冰, 冰块, 冷冻
meat, flesh food | daging | daging | เนื้อ, เนื้อสัตว์ | thịt | karne | 肉, 肉类
beef, cow meat, steak | daging sapi, sapi | daging lembu | เนื้อวัว, สเต็ก | thịt bò, bít tết | karneng baka | 牛肉, 牛排
pork, ham, bacon, pig meat | daging babi, babi | daging babi, khinzir | เนื้อหมู, หมู, แฮม | thịt heo, thịt lợn | baboy, karneng baboy | 猪肉, 火腿
chicken meat, poultry, chicken | ayam, daging ayam | ayam, daging ayam | ไก่, เนื้อไก่ | thịt gà, gà | manok | 鸡肉, 鸡
lamb meat, mutton, goat meat | daging kambing, daging domba | daging kambing, daging bebiri | เนื้อแกะ, เนื้อแพะ | thịt cừu, thịt dê | karne ng tupa, karneng kambing | 羊肉
seafood, shellfish | makanan laut | makanan laut | อาหารทะเล | hải sản, đồ biển | lamang-dagat, pagkaing-dagat | 海鲜
fish, salmon, tuna | ikan | ikan | ปลา | con cá | isda | 鱼
prawn, shrimp | udang | udang | กุ้ง | tôm | hipon, sugpo | 虾
crab, lobster | kepiting, lobster | ketam, udang galah | ปู | con cua, tôm hùm | alimango, alimasag | 螃蟹, 龙虾
squid, octopus | cumi, cumi-cumi, gurita | sotong | ปลาหมึก, หมึก | con mực, bạch tuộc | pusit, pugita | 鱿鱼, 章鱼
egg, eggs, omelette | telur, telor, dadar | telur | ไข่, ไข่ดาว, ไข่เจียว | trứng, trứng gà | itlog | 鸡蛋, 蛋
tofu, soy, soya, bean curd | tahu, tempe, kedelai | tauhu, tempe, soya | เต้าหู้, ถั่วเหลือง | đậu phụ, đậu hũ, đậu nành | tokwa, taho | 豆腐, 大豆, 豆制品
vegetable, veggies, greens | sayur, sayuran, sayur-mayur | sayur, sayuran, sayur-sayuran | ผัก | rau, rau củ | gulay | 蔬菜, 青菜
potato, mashed potato | kentang | kentang, ubi kentang | มันฝรั่ง | khoai tây | patatas | 土豆, 马铃薯
tomato, tomatoes | tomat | tomato | มะเขือเทศ | cà chua | kamatis | 西红柿, 番茄
onion, shallot | bawang merah, bawang bombai | bawang merah, bawang besar | หัวหอม, หอมแดง | củ hành, hành tây | sibuyas | 洋葱
garlic, garlic clove | bawang putih | bawang putih | กระเทียม | củ tỏi | bawang | 大蒜, 蒜
carrot, carrots | wortel | lobak merah | แครอท | cà rốt | karot | 胡萝卜
fruit, fresh fruit | buah, buah-buahan | buah, buah-buahan | ผลไม้ | trái cây, hoa quả, quả | prutas | 水果
apple fruit, red apple | apel | epal | แอปเปิ้ล | quả táo, trái táo | mansanas | 苹果
orange fruit, mandarin, tangerine | jeruk | limau, oren | ส้ม | quả cam, trái cam, quýt | dalandan, dalanghita | 橙子, 橘子
lemon, lime | jeruk nipis, lemon | limau nipis, lemon | มะนาว | chanh | kalamansi, dayap | 柠檬
banana, plantain | pisang | pisang | กล้วย | chuối | saging | 香蕉
mango, mangoes | mangga | mangga | มะม่วง | xoài | mangga | 芒果
durian | durian | durian | ทุเรียน | sầu riêng | durian | 榴莲
coconut, coconut milk | kelapa, santan | kelapa, santan | มะพร้าว, กะทิ | trái dừa, nước dừa, nước cốt dừa | niyog, buko, gata | 椰子, 椰汁
pineapple | nanas | nanas | สับปะรด | quả dứa, trái thơm | pinya | 菠萝
watermelon, melon | semangka, melon | tembikai | แตงโม, เมลอน | dưa hấu, dưa lưới | pakwan, melon | 西瓜, 甜瓜
grape, grapes | buah anggur | buah anggur | องุ่น | trái nho, quả nho | ubas | 葡萄
nuts, peanut, almond, bean | kacang, kacang tanah, kacang-kacangan | kacang, kacang tanah | ถั่ว, ถั่วลิสง | hạt, đậu phộng, đậu | mani, beans | 坚果, 花生, 豆
water, drinking water, mineral water | air, air minum, air putih, air mineral | air, air minuman, air kosong | น้ำ, น้ำเปล่า, น้ำดื่ม | nước, nước lọc, nước suối | tubig, inuming tubig | 水, 饮用水, 矿泉水
coffee, espresso, latte | kopi, ngopi | kopi | กาแฟ | cà phê | kape, magkape | 咖啡, 拿铁
tea, green tea | teh | teh | ชา, น้ำชา | trà, nước chè | tsaa | 茶, 茶叶
milk tea, bubble tea, boba | teh susu, boba | teh susu, teh boba | ชานม, ชาไข่มุก | trà sữa | milk tea | 奶茶, 珍珠奶茶
milk, dairy | susu | susu | นม | sữa tươi, sữa bò | gatas | 牛奶, 奶
cheese, cheddar | keju | keju | ชีส | phô mai | keso | 奶酪, 芝士
butter, margarine | mentega | mentega, marjerin | เนย | bơ lạt, bơ thực vật | mantikilya, margarina | 黄油, 牛油
yoghurt, yogurt | yogurt | yogurt | โยเกิร์ต | sữa chua | yogurt | 酸奶
juice, fruit juice | jus | jus, jus buah | น้ำผลไม้, น้ำส้ม | nước ép, nước trái cây, sinh tố | katas, juice | 果汁
soft drink, soda, cola, fizzy drink | minuman bersoda, soda | minuman berkarbonat, air gas | น้ำอัดลม, โซดา | nước ngọt, nước có ga | softdrinks, soda | 汽水, 可乐
alcohol, liquor, booze, alcoholic drink | alkohol, miras, minuman keras, arak | arak, alkohol, minuman keras | เหล้า, แอลกอฮอล์, สุรา | rượu, cồn, rượu mạnh | alak, alkohol | 酒, 酒精, 白酒
beer, lager | bir | bir | เบียร์ | bia | serbesa, beer | 啤酒
wine, red wine | anggur merah, wine | wain | ไวน์ | rượu vang | bino, wine | 红酒, 葡萄酒
drunk, tipsy, hangover | mabuk, teler | mabuk | เมา, เมาเหล้า, เมาค้าง | say rượu, say xỉn | lasing, nalasing, hangover | 喝醉, 醉, 宿醉
sugar, sweetener | gula, pemanis | gula, pemanis | น้ำตาล | đường ăn, đường cát | asukal | 糖, 白糖
honey, syrup | madu, sirup | madu, sirap | น้ำผึ้ง, น้ำเชื่อม | mật ong, si rô | pulot, arnibal, pulot-pukyutan | 蜂蜜, 糖浆
salt, table salt | garam | garam | เกลือ | muối | asin | 盐
spice, seasoning, pepper, herbs | bumbu, rempah, merica, lada | rempah, lada, perasa | เครื่องเทศ, เครื่องปรุง, พริกไทย | gia vị, hạt tiêu | pampalasa, paminta | 香料, 调料, 调味料, 胡椒
sauce, ketchup, dressing | saus, saos | sos | ซอส | nước sốt, nước chấm, tương | sarsa, ketsap, sawsawan | 酱, 酱料, 番茄酱
soy sauce, fish sauce | kecap, kecap ikan | kicap, sos ikan | ซีอิ๊ว, น้ำปลา | nước tương, xì dầu, nước mắm | toyo, patis | 酱油, 鱼露
vinegar | cuka | cuka | น้ำส้มสายชู | giấm ăn | sukang puti | 醋
cooking oil, oil, olive oil | minyak, minyak goreng | minyak, minyak masak | น้ำมัน, น้ำมันพืช | dầu, dầu ăn | mantika, langis | 油, 食用油
flour, dough | tepung, adonan | tepung, doh | แป้ง | bột, bột mì | harina, masa ng harina | 面粉, 面团
soup, broth, stew | sup, sop, soto, kuah | sup, kuah | ซุป, น้ำแกง | súp, canh, nước dùng | sabaw, sopas | 汤
curry | kari, gulai | kari, gulai | แกง, แกงกะหรี่ | cà ri | kare, curry | 咖喱
sandwich | roti lapis | sandwic, roti sandwic | แซนด์วิช | bánh mì kẹp, bánh sandwich | sandwich | 三明治
fast food, burger, hamburger | makanan cepat saji, burger | makanan segera, burger | ฟาสต์ฟู้ด, เบอร์เกอร์ | đồ ăn nhanh, thức ăn nhanh, bánh burger | fast food, burger | 快餐, 汉堡
pizza | pizza, piza | pizza, piza | พิซซ่า | pizza, bánh pizza | pizza | 披萨, 比萨
calories, nutrition, nutritional value, vitamin | kalori, gizi, nutrisi, vitamin | kalori, pemakanan, nutrisi, vitamin | แคลอรี่, โภชนาการ, วิตามิน, สารอาหาร | calo, dinh dưỡng, vitamin | kaloriya, nutrisyon, bitamina | 卡路里, 热量, 营养, 维生素
diet, weight loss, lose weight, slimming | diet, turun berat badan, menurunkan berat badan, pelangsing | diet, kurus, turunkan berat badan | ลดน้ำหนัก, ไดเอต, คุมอาหาร | ăn kiêng, giảm cân | diyeta, magpapayat, magbawas ng timbang | 减肥, 节食, 瘦身
groceries, grocery shopping, supermarket, market | belanja bulanan, supermarket, pasar, pasar swalayan | barang runcit, pasar raya, pasar | ของชำ, ซูเปอร์มาร์เก็ต, ตลาด | đi chợ, siêu thị, tạp hóa | pamilihan, palengke, mamalengke, supermarket | 杂货, 超市, 市场, 菜市场
plate, bowl, dish, tray | piring, mangkuk, mangkok | pinggan, mangkuk, dulang | จาน, ชาม, ถาด | đĩa, bát, chén | plato, mangkok, bandehado | 盘子, 碗, 碟
cup, mug, glass, tumbler | gelas, cangkir, mug | gelas, cawan, kole | แก้ว, ถ้วย, แก้วน้ำ | ly, cốc, tách | baso, tasa | 杯子, 玻璃杯, 马克杯
spoon, tablespoon, teaspoon | sendok | sudu, camca | ช้อน | thìa, muỗng | kutsara, kutsarita | 勺子, 汤匙
fork, cutlery | garpu | garpu, garfu | ส้อม | nĩa, dĩa | tinidor | 叉子, 餐具
chopsticks | sumpit | penyepit, kayu penyepit | ตะเกียบ | đôi đũa | chopsticks, sipit | 筷子
knife, blade, kitchen knife | pisau | pisau | มีด | dao | kutsilyo | 刀, 菜刀
cooking pot, saucepan, pot | panci, kuali | periuk | หม้อ | nồi nấu, cái nồi | kaldero, palayok | 锅, 汤锅
frying pan, wok, skillet, pan | wajan, penggorengan | kuali, kuali leper | กระทะ | cái chảo, chảo rán | kawali | 平底锅, 炒锅
stove, cooker, gas stove, hob | kompor | dapur gas, dapur masak | เตา, เตาแก๊ส | bếp, bếp ga | kalan, kusinilya | 炉子, 煤气灶
rice cooker | penanak nasi, rice cooker, magic com | periuk nasi | หม้อหุงข้าว | nồi cơm điện, nồi cơm | rice cooker, sinaingan | 电饭锅, 电饭煲
fridge, refrigerator, freezer | kulkas, lemari es, freezer | peti sejuk, peti ais | ตู้เย็น, ตู้แช่ | tủ lạnh, tủ đông | ref, pridyider, freezer | 冰箱, 冰柜
microwave, microwave oven | microwave, oven microwave | ketuhar gelombang mikro | ไมโครเวฟ | lò vi sóng | microwave | 微波炉
travel, trip, journey, go on a trip, tour | perjalanan, bepergian, jalan-jalan, tur | perjalanan, melancong, kembara, lawatan | เดินทาง, เที่ยว, ท่องเที่ยว, ทริป | du lịch, chuyến đi, đi chơi, hành trình | biyahe, paglalakbay, maglakbay, bumiyahe | 旅行, 旅游, 出行, 旅程
vacation, holiday trip, getaway | liburan, berlibur | percutian, bercuti | ไปเที่ยว, พักร้อน, วันหยุดพักผ่อน | kỳ nghỉ, nghỉ mát, nghỉ dưỡng | bakasyon, magbakasyon | 度假, 假期
tourist, traveller, traveler, visitor | turis, wisatawan, pelancong | pelancong, pengembara | นักท่องเที่ยว, ผู้เดินทาง | khách du lịch, du khách | turista, manlalakbay | 游客, 旅客, 旅行者
tourist attraction, sightseeing, landmark, place of interest | tempat wisata, objek wisata, wisata | tempat pelancongan, tempat menarik | สถานที่ท่องเที่ยว, ที่เที่ยว | điểm du lịch, địa điểm tham quan, tham quan, thắng cảnh | pasyalan, tanawin, pook pasyalan | 景点, 观光, 名胜
travel guide, tour guide | pemandu wisata, panduan wisata | pemandu pelancong | ไกด์, มัคคุเทศก์ | hướng dẫn viên | gabay sa biyahe, tour guide | 导游, 旅游指南
travel agency, travel agent | agen perjalanan, biro perjalanan | agensi pelancongan | บริษัททัวร์, เอเจนซี่ทัวร์ | công ty du lịch, đại lý du lịch | ahensya ng paglalakbay, travel agency | 旅行社
flight, air ticket, plane ticket | penerbangan, tiket pesawat | penerbangan, tiket penerbangan, tiket kapal terbang | เที่ยวบิน, ไฟลต์, ตั๋วเครื่องบิน | chuyến bay, vé máy bay | lipad, flight, tiket sa eroplano | 航班, 机票, 班机
plane, airplane, aeroplane, aircraft, jet | pesawat, pesawat terbang | kapal terbang, pesawat | เครื่องบิน | máy bay, phi cơ | eroplano | 飞机
airline | maskapai, maskapai penerbangan | syarikat penerbangan | สายการบิน | hãng hàng không, hãng bay | kompanya ng eroplano, airline | 航空公司
airport, air terminal | bandara, bandar udara | lapangan terbang | สนามบิน, ท่าอากาศยาน | sân bay, phi trường | paliparan, airport | 机场
fly, flew, flown, take off | terbang, lepas landas | terbang, berlepas | บิน, เครื่องขึ้น | bay, cất cánh | lumipad, lipad | 飞, 起飞
landing, land a plane, touch down | mendarat, pendaratan | mendarat, pendaratan | ลงจอด, เครื่องลง | hạ cánh, đáp xuống | lumapag, paglapag | 降落, 着陆
departure, depart, leave for, set off | berangkat, keberangkatan | bertolak, berlepas, pelepasan | ออกเดินทาง, ขาออก | khởi hành, xuất phát | pag-alis, aalis, umalis | 出发, 启程, 离港
arrival time, arrive, arrivals, landing time | tiba, kedatangan, sampai | tiba, ketibaan, sampai | มาถึง, ขาเข้า | đến nơi, giờ đến, tới nơi | dumating, pagdating, darating | 到达, 抵达
boarding pass, boarding | boarding pass, pas naik | pas masuk, pas naik | บัตรขึ้นเครื่อง, บอร์ดดิ้งพาส, ประตูขึ้นเครื่อง | thẻ lên máy bay, cửa lên máy bay | boarding pass | 登机牌, 登机, 登机口
luggage, baggage, suitcase, carry-on | bagasi, koper, barang bawaan | bagasi, beg pakaian, bagasi tangan | กระเป๋าเดินทาง, สัมภาระ | hành lý, va li, vali | bagahe, maleta | 行李, 行李箱, 旅行箱
stopover, layover, transit, connecting flight | transit, singgah | transit, singgah | ต่อเครื่อง, แวะพัก, ทรานซิต | quá cảnh, nối chuyến | stopover, connecting flight | 转机, 中转, 经停
passport, travel document | paspor | pasport, paspot | พาสปอร์ต, หนังสือเดินทาง | hộ chiếu | pasaporte | 护照
visa, entry permit | visa | visa | วีซ่า | thị thực, visa | visa | 签证
border, immigration, border crossing | perbatasan, imigrasi | sempadan, imigresen | ชายแดน, ตรวจคนเข้าเมือง | biên giới, xuất nhập cảnh, cửa khẩu | hangganan, imigrasyon | 边境, 移民局, 出入境, 口岸
abroad, overseas, foreign country, foreign | luar negeri, mancanegara, asing | luar negara, luar negeri, asing | ต่างประเทศ, เมืองนอก | nước ngoài, hải ngoại | ibang bansa, abroad, banyaga, dayuhan | 国外, 海外, 外国
hotel, guest house, inn, accommodation, lodging | hotel, penginapan, losmen | hotel, penginapan, rumah tumpangan, inap desa | โรงแรม, ที่พัก | khách sạn, nhà nghỉ, chỗ ở | hotel, tuluyan, panuluyan | 酒店, 旅馆, 宾馆, 住宿
hostel, dormitory, dorm, boarding house | asrama, kos, kosan, indekos | asrama, hostel | หอพัก, โฮสเทล | ký túc xá, nhà trọ, phòng trọ | dormitoryo, boarding house | 宿舍, 青年旅舍
resort, villa, beach resort | resor, vila | resort, vila | รีสอร์ท, วิลล่า | khu nghỉ dưỡng, biệt thự | resort, villa | 度假村, 别墅
hotel room, book a room, room reservation | kamar hotel, pesan kamar, booking hotel | bilik hotel, tempah bilik | ห้องพัก, จองห้อง, จองโรงแรม | phòng khách sạn, đặt phòng | kuwarto sa hotel, magpareserba ng kuwarto | 客房, 订房, 订酒店
check in at hotel, check-in | check in, lapor masuk | daftar masuk | เช็คอิน | nhận phòng | mag-check in | 入住, 办理入住
check out of hotel, leave the hotel | check out hotel, keluar hotel | daftar keluar | เช็คเอาท์ | trả phòng | mag-check out sa hotel | 退房
front desk, reception, lobby, concierge | resepsionis, meja resepsionis, lobi | penyambut tetamu, kaunter penyambut, lobi | แผนกต้อนรับ, ล็อบบี้ | lễ tân, sảnh | resepsyon, lobby | 前台, 大堂, 接待处
guest, visitor at home, houseguest | tamu | tetamu | แขก, ผู้เข้าพัก | khách, vị khách | bisita, panauhin | 客人, 宾客
transport, transportation, public transport, transit system | transportasi, angkutan umum, kendaraan umum | pengangkutan, pengangkutan awam | ขนส่ง, รถสาธารณะ, ขนส่งสาธารณะ, การเดินทาง | giao thông, phương tiện công cộng, vận tải | transportasyon, sasakyang pampubliko | 交通, 公共交通, 交通工具
car, automobile, vehicle, auto | mobil, kendaraan | kereta, kenderaan | รถ, รถยนต์, ยานพาหนะ | ô tô, xe hơi, xe cộ | kotse, sasakyan, awto | 汽车, 车, 轿车, 车辆
motorcycle, motorbike, scooter, moped | motor, sepeda motor, skuter | motosikal, motor, skuter | มอเตอร์ไซค์, รถจักรยานยนต์, สกู๊ตเตอร์ | xe máy, mô tô | motorsiklo, motor | 摩托车, 电动车, 踏板车
bus, coach bus, minibus, shuttle bus | bis, bus, angkot | bas, bas ekspres | รถเมล์, รถบัส, รถทัวร์, รถตู้ | xe buýt, xe khách | bus, dyip, jeepney | 公交车, 公共汽车, 巴士, 大巴
train, railway, rail | kereta, kereta api | kereta api, keretapi, tren | รถไฟ | tàu hỏa, xe lửa, tàu | tren | 火车, 列车, 铁路
subway, metro, underground train, mrt | kereta bawah tanah, mrt, lrt | mrt, lrt, kereta bawah tanah | รถไฟใต้ดิน, รถไฟฟ้า | tàu điện ngầm, tàu điện, metro | mrt, lrt | 地铁, 轻轨, 捷运
taxi, cab, ride hailing, hail a ride | taksi, ojek, ojol | teksi, grab car | แท็กซี่, เรียกรถ, วินมอเตอร์ไซค์ | taxi, xe ôm, gọi xe, đặt xe | taksi, taxi, traysikel | 出租车, 的士, 打车, 网约车
boat, ship, ferry, vessel | kapal, perahu, feri | kapal, bot, feri, perahu | เรือ, เรือเฟอร์รี่ | thuyền, tàu thủy, phà | bangka, barko, lantsa | 船, 轮船, 渡轮
truck, lorry, van, pickup truck | truk, mobil box | lori, van, trak | รถบรรทุก, รถกระบะ | xe tải, xe bán tải | trak, van | 卡车, 货车, 面包车
driver, chauffeur, rider | sopir, supir, pengemudi | pemandu, drebar | คนขับ, คนขับรถ, โชเฟอร์ | tài xế, lái xe, bác tài | drayber, tsuper | 司机, 驾驶员
drive, drove, driven, steer | menyetir, nyetir, mengemudi, mengendarai | memandu, pandu | ขับ, ขับรถ | lái, lái xe ô tô | magmaneho, maneho, imaneho | 开车, 驾驶
driver's license, driving licence | surat izin mengemudi, sim a, sim c | lesen memandu, lesen kereta | ใบขับขี่ | bằng lái, giấy phép lái xe, bằng lái xe | lisensya sa pagmamaneho, driver's license | 驾照, 驾驶证
passenger, commuter | penumpang | penumpang | ผู้โดยสาร | hành khách | pasahero | 乘客, 旅客
fare, bus fare, ride cost | ongkos, tarif angkutan | tambang | ค่าโดยสาร, ค่ารถ | tiền xe, giá vé | pamasahe | 车费, 票价, 车资
station, bus stop, terminal, platform | stasiun, halte, terminal, peron | stesen, perhentian bas, terminal | สถานี, ป้ายรถเมล์, ชานชาลา, ท่ารถ | nhà ga, trạm xe buýt, bến xe | istasyon, sakayan, terminal, himpilan | 车站, 站台, 公交站
port, harbour, harbor, pier, dock | pelabuhan, dermaga | pelabuhan, jeti | ท่าเรือ | cảng, bến cảng, bến tàu | pantalan, daungan, piyer | 港口, 码头
traffic, traffic jam, congestion, rush hour | macet, kemacetan, lalu lintas | kesesakan, jem, trafik, lalu lintas | รถติด, การจราจร, จราจร | kẹt xe, tắc đường, ùn tắc | trapik, trapiko, buhol-buhol | 堵车, 塞车, 交通拥堵, 路况
accident, crash, collision | kecelakaan, tabrakan, laka | kemalangan, perlanggaran | อุบัติเหตุ, รถชน | tai nạn, va chạm, đụng xe | aksidente, banggaan, sakuna | 事故, 车祸, 撞车
parking, park the car, parking lot, car park | parkir, tempat parkir | parkir, tempat letak kereta, letak kereta | ที่จอดรถ, จอดรถ | bãi đỗ xe, đỗ xe, đậu xe, gửi xe | paradahan, pumarada, parking | 停车, 停车场, 泊车
petrol, gasoline, fuel, gas station, petrol station | bensin, bahan bakar, pom bensin, spbu | minyak petrol, petrol, stesen minyak, bahan api | น้ำมันรถ, เบนซิน, ปั๊มน้ำมัน, เติมน้ำมัน | xăng, nhiên liệu, trạm xăng, đổ xăng | gasolina, krudo, gasolinahan | 汽油, 加油, 加油站, 燃料
car engine, motor, engine | mesin, mesin mobil | enjin | เครื่องยนต์ | động cơ, máy xe | makina | 引擎, 发动机
tyre, tire, wheel, flat tire | ban, roda, ban bocor | tayar, roda, tayar pancit | ยาง, ยางรถ, ล้อ, ยางแบน | lốp, lốp xe, bánh xe | gulong, flat na gulong | 轮胎, 车轮, 爆胎
mechanic, garage, car repair, car workshop | bengkel, montir | bengkel, mekanik, pomen | อู่, อู่ซ่อมรถ, ช่างซ่อมรถ | tiệm sửa xe, gara, thợ sửa xe | talyer, mekaniko | 修车, 汽修店, 修理厂
helmet | helm | topi keledar, helmet | หมวกกันน็อก | mũ bảo hiểm, nón bảo hiểm | helmet | 头盔
seat, chair on bus, seating | kursi, tempat duduk, bangku | tempat duduk, kerusi | ที่นั่ง | ghế, chỗ ngồi | upuan | 座位, 位子
walk, on foot, stroll | jalan kaki, berjalan kaki, berjalan | jalan kaki, berjalan kaki | เดิน, เดินเท้า | đi bộ, đi dạo | lakad, maglakad, naglalakad | 走路, 步行, 散步
road, street, highway, lane, avenue | jalan raya, jalanan, gang | jalan besar, jalan raya, lebuh raya, lorong | ถนน, ทางด่วน, ซอย | con đường, đường phố, hẻm, ngõ | kalsada, kalye, daan | 路, 街道, 公路, 马路
bridge, flyover | jembatan | jambatan | สะพาน | cầu đường, cây cầu | tulay | 桥, 大桥
crossing, junction, intersection, traffic light | persimpangan, perempatan, lampu merah | simpang, persimpangan, lampu isyarat | สี่แยก, ทางแยก, ไฟแดง | ngã tư, giao lộ, đèn đỏ, đèn giao thông | kanto, interseksyon, ilaw trapiko | 路口, 十字路口, 红绿灯
map, navigation, gps | peta, navigasi | peta, navigasi | แผนที่, นำทาง | bản đồ, chỉ đường | mapa, nabigasyon | 地图, 导航
directions, route, way to get there, how to get to | rute, arah jalan, petunjuk arah | laluan, arah, hala | เส้นทาง, ทางไป, ไปยังไง | đường đi, tuyến đường, lộ trình, lối đi | ruta, direksyon, papunta, paano pumunta | 路线, 方向, 怎么走, 怎么去
distance, how far, kilometre, mile | jarak, seberapa jauh, kilometer | jarak, berapa jauh, kilometer | ระยะทาง, ไกลแค่ไหน, กิโลเมตร | khoảng cách, bao xa, cây số | layo, gaano kalayo, distansya, kilometro | 距离, 多远, 公里
near, nearby, close by, around here, nearest | dekat, terdekat, sekitar sini | dekat, berdekatan, terdekat | ใกล้, ใกล้เคียง, แถวนี้, ใกล้ที่สุด | gần, gần đây, quanh đây, gần nhất | malapit, pinakamalapit, dito sa paligid | 附近, 近, 最近的, 周围
far, far away, distant, remote | jauh, terpencil | jauh, pedalaman | ไกล, ห่างไกล | xa, xa xôi | malayo, liblib | 远, 遥远, 偏远
location, where is it, venue | tempat, lokasi | tempat, lokasi | สถานที่, ที่ตั้ง, ที่ไหน | địa điểm, nơi, chỗ, vị trí | lugar, lokasyon, pook | 地点, 地方, 位置, 场所
north, northern | utara | utara | ทิศเหนือ | phía bắc, hướng bắc | hilaga, norte | 北, 北方
south, southern | selatan | selatan | ทิศใต้ | phía nam, hướng nam | timog, sur | 南, 南方
east, eastern | timur | timur | ตะวันออก | phía đông, hướng đông | silangan | 东, 东方
west, western | barat | barat | ตะวันตก | phía tây, hướng tây | kanluran | 西, 西方
left side, left-hand, turn left | kiri, sebelah kiri, belok kiri | kiri, sebelah kiri | ซ้าย, เลี้ยวซ้าย | bên trái, rẽ trái | kaliwa | 左, 左边
right side, right-hand, turn right | kanan, sebelah kanan, belok kanan | kanan, sebelah kanan | ขวา, เลี้ยวขวา | bên phải, rẽ phải | kanan | 右, 右边
city, town, urban, downtown | kota, perkotaan, pusat kota | bandar, bandaraya, pekan | เมือง, ในเมือง, ตัวเมือง | thành phố, thị trấn, đô thị | lungsod, siyudad, bayan | 城市, 市区, 城镇
village, countryside, rural | desa, kampung, pedesaan | kampung, desa, luar bandar | หมู่บ้าน, ชนบท, ต่างจังหวัด | làng, nông thôn, thôn quê | nayon, baryo, probinsya | 村, 乡下, 农村
district, subdistrict, neighbourhood, ward | kecamatan, kelurahan, kabupaten | daerah, mukim, taman perumahan | อำเภอ, เขต, ตำบล, แขวง | quận, huyện, phường, phường xã | distrito, barangay, purok | 区, 县, 街区, 小区
province, state, region | provinsi, wilayah, daerah | negeri, wilayah | จังหวัด, ภูมิภาค, ภาค | tỉnh thành, vùng, khu vực | lalawigan, probinsya, rehiyon | 省, 州, 地区
country, nation, state country | negara, bangsa | negara | ประเทศ, ชาติ | quốc gia, đất nước | bansa, bayan | 国家
island, isle | pulau, kepulauan | pulau | เกาะ | đảo, hòn đảo | isla, pulo | 岛, 岛屿
capital city | ibu kota | ibu negara, ibu kota | เมืองหลวง | thủ đô | kabisera | 首都
world, globe, international, worldwide | dunia, internasional, sedunia | dunia, antarabangsa | โลก, ทั่วโลก, นานาชาติ | thế giới, quốc tế | mundo, daigdig, internasyonal | 世界, 全球, 国际
mall, shopping centre, department store | mal, mall, pusat perbelanjaan | pusat beli-belah, mall, kompleks beli-belah | ห้าง, ห้างสรรพสินค้า, ศูนย์การค้า | trung tâm thương mại, trung tâm mua sắm | mall, pamilihan | 商场, 购物中心, 百货
park, garden, playground | taman, kebun, taman bermain | taman, kebun, taman permainan | สวน, สวนสาธารณะ, สนามเด็กเล่น | công viên, vườn, sân chơi | parke, hardin, palaruan | 公园, 花园, 游乐场
zoo, theme park, amusement park | kebun binatang, taman hiburan | zoo, taman tema | สวนสัตว์, สวนสนุก | sở thú, vườn thú, công viên giải trí | zoo, perya, theme park | 动物园, 主题公园, 游乐园
mosque, prayer room, surau | masjid, musala, mushola | masjid, surau | มัสยิด, สุเหร่า, ห้องละหมาด | nhà thờ hồi giáo | moske | 清真寺, 祈祷室
church, chapel | gereja | gereja | โบสถ์คริสต์, โบสถ์ | nhà thờ | simbahan | 教堂
temple, shrine, pagoda | kuil, candi, vihara, pura | kuil, tokong | วัด, ศาลเจ้า, เจดีย์ | chùa, ngôi đền, miếu | templo, dambana | 寺庙, 庙, 神社
toilet, restroom, bathroom, lavatory, washroom | toilet, kamar mandi, wc | tandas, bilik air | ห้องน้ำ, สุขา, ส้วม | nhà vệ sinh, toilet, phòng tắm | banyo, kubeta, palikuran, cr | 厕所, 洗手间, 卫生间, 浴室
post office, postal | kantor pos | pejabat pos | ไปรษณีย์, ที่ทำการไปรษณีย์ | bưu điện, bưu cục | tanggapan ng koreo, post office | 邮局
police station, police, cop | polisi, kantor polisi, polsek | polis, balai polis | ตำรวจ, สถานีตำรวจ, โรงพัก | cảnh sát, công an, đồn công an | pulis, istasyon ng pulis, presinto | 警察, 警察局, 派出所
fire brigade, firefighter, fire station | pemadam kebakaran, damkar | bomba, ahli bomba | ดับเพลิง, นักดับเพลิง | cứu hỏa, lính cứu hỏa | bumbero | 消防, 消防员
embassy, consulate | kedutaan, konsulat, kedubes | kedutaan, konsulat | สถานทูต, กงสุล | đại sứ quán, lãnh sự quán | embahada, konsulado | 大使馆, 领事馆
hairdresser, barber, haircut, salon | potong rambut, tukang cukur, salon | gunting rambut, tukang gunting, salun | ตัดผม, ร้านตัดผม, ร้านทำผม, ช่างตัดผม | cắt tóc, tiệm tóc, hớt tóc | gupit, magpagupit, barbero, parlor | 理发, 剪头发, 发廊, 美发
laundry, launderette, dry cleaning, do the washing | laundry, binatu, cuci baju | dobi, cuci baju, basuh baju | ซักผ้า, ร้านซักรีด, ซักแห้ง | giặt đồ, giặt ủi, giặt quần áo | labada, maglaba, labahan, labandera | 洗衣, 洗衣店, 干洗
home, house, residence | rumah, kediaman | rumah, kediaman | บ้าน, ที่อยู่อาศัย | căn nhà, về nhà, ngôi nhà, nhà ở | bahay, tahanan, tirahan | 家, 房子, 住宅, 家里
apartment, flat, condo, condominium | apartemen, rusun, kondominium | pangsapuri, apartmen, kondominium, rumah pangsa | คอนโด, อพาร์ตเมนต์, ห้องชุด | căn hộ, chung cư | apartment, kondominyum, condo | 公寓, 住宅楼
building, skyscraper, tower block | gedung, bangunan | bangunan | อาคาร, ตึก | tòa nhà, cao ốc | gusali, edipisyo | 大楼, 建筑, 楼房
room, chamber | kamar, ruangan, ruang | bilik, ruang | ห้อง | phòng, căn phòng | kuwarto, silid | 房间, 屋子
bedroom, sleeping room | kamar tidur | bilik tidur | ห้องนอน | phòng ngủ | kuwarto, silid-tulugan | 卧室, 睡房
living room, lounge, sitting room | ruang tamu, ruang keluarga | ruang tamu | ห้องนั่งเล่น, ห้องรับแขก | phòng khách | sala, salas | 客厅
kitchen, kitchenette | dapur | dapur | ห้องครัว, ครัว | nhà bếp, phòng bếp | kusina | 厨房
sink, tap, faucet, drain | wastafel, keran, bak cuci | sinki, kepala paip | อ่างล้าง, ก๊อกน้ำ | bồn rửa, vòi nước | lababo, gripo | 水槽, 水龙头
door, doorway, front door | pintu | pintu | ประตู | cửa nhà, cánh cửa, cửa ra vào | pinto | 门, 大门, 门口
gate, fence | pagar, gerbang | pagar, pintu pagar | รั้ว, ประตูรั้ว | cái cổng, hàng rào | tarangkahan, bakod, gate | 大门, 围栏, 篱笆
window, windowpane | jendela | tingkap | หน้าต่าง | cửa sổ | bintana | 窗户, 窗
wall, brick wall | dinding, tembok | dinding, tembok | ผนัง, กำแพง | bức tường | dingding, pader | 墙, 墙壁
floor, flooring | lantai | lantai | พื้น, พื้นห้อง | sàn nhà, nền nhà | sahig | 地板, 地面
storey, level of building, upstairs, downstairs | lantai, lantai atas, lantai bawah | tingkat, tingkat atas, tingkat bawah | ชั้น, ชั้นบน, ชั้นล่าง | tầng, tầng lầu, tầng trên, tầng dưới | palapag, sa itaas, sa ibaba | 楼层, 楼上, 楼下
roof, ceiling | atap, plafon, langit-langit | bumbung, atap, siling | หลังคา, เพดาน | mái nhà, trần nhà | bubong, kisame | 屋顶, 天花板
stairs, staircase | tangga | tangga | บันได | cầu thang, bậc thang | hagdan, hagdanan | 楼梯
lift, elevator, escalator | lift, eskalator | lif, eskalator | ลิฟต์, บันไดเลื่อน | thang máy, thang cuốn | elebeytor, escalator | 电梯, 扶梯
furniture, furnishing | perabot, mebel, furnitur | perabot | เฟอร์นิเจอร์ | nội thất, đồ nội thất | muwebles, kasangkapan | 家具
table, desk | meja | meja | โต๊ะ | bàn làm việc, cái bàn | mesa, lamesa | 桌子, 书桌
chair, stool, armchair | kursi, bangku | kerusi, bangku | เก้าอี้ | ghế, cái ghế | silya, upuan, bangko | 椅子, 凳子
sofa, couch, settee | sofa | sofa | โซฟา | ghế sofa, ghế sô pha | sopa, sofa | 沙发
bed, mattress, bunk | kasur, ranjang, tempat tidur | katil, tilam | เตียง, ที่นอน, ฟูก | giường, nệm, đệm | kama, kutson, higaan | 床, 床垫
pillow, cushion | bantal, guling | bantal | หมอน, หมอนอิง | gối đầu, cái gối | unan | 枕头, 靠垫
blanket, quilt, duvet, bed sheet | selimut, sprei, seprai | selimut, cadar | ผ้าห่ม, ผ้าปูที่นอน | chăn, mền, ga giường, drap | kumot, kobre-kama, sapin sa kama | 被子, 毯子, 床单
towel, bath towel | handuk | tuala | ผ้าเช็ดตัว, ผ้าขนหนู | khăn tắm, khăn | tuwalya | 毛巾, 浴巾
curtain, blinds, drapes | gorden, tirai, korden | langsir, tirai, bidai | ผ้าม่าน, ม่าน | rèm, màn cửa | kurtina | 窗帘
carpet, rug, mat | karpet, tikar, permadani | permaidani, karpet, tikar | พรม, เสื่อ | thảm, chiếu | karpet, banig, alpombra | 地毯, 垫子
cupboard, wardrobe, cabinet, shelf, drawer | lemari, rak, laci | almari, rak, laci | ตู้, ตู้เสื้อผ้า, ชั้นวาง, ลิ้นชัก | tủ, tủ quần áo, kệ, ngăn kéo | aparador, kabinet, istante, drawer | 柜子, 衣柜, 架子, 抽屉
mirror, looking glass | cermin, kaca | cermin | กระจก, กระจกเงา | gương, cái gương | salamin | 镜子
light, lamp, bulb, lighting | lampu, bohlam, pencahayaan | lampu, mentol, pencahayaan | ไฟ, หลอดไฟ, โคมไฟ | đèn điện, bóng đèn | ilaw, bombilya, lampara | 灯, 灯泡, 灯光
switch on the lights, lights on, turn on the lamp | nyalakan lampu, hidupkan lampu | buka lampu, pasang lampu, hidupkan lampu | เปิดไฟ | bật đèn, mở đèn | buksan ang ilaw, i-on ang ilaw | 开灯
switch off the lights, lights off, turn off the lamp | matikan lampu, padamkan lampu | tutup lampu, padam lampu, matikan lampu | ปิดไฟ | tắt đèn | patayin ang ilaw, i-off ang ilaw | 关灯
dim, dark, darken, lower the lights | redup, redupkan, gelap | malap, malapkan, gelap | หรี่ไฟ, มืด, สลัว | mờ, giảm độ sáng, tối om | dilim, madilim, padilimin | 调暗, 昏暗, 黑暗
brighten, bright, brightness | terang, kecerahan, terangkan | terang, kecerahan, cerahkan | สว่าง, ความสว่าง, เพิ่มแสง | độ sáng, tăng độ sáng, sáng hơn | liwanag, maliwanag, paliwanagin | 明亮, 亮度, 调亮
fan, ventilator, ceiling fan | kipas, kipas angin | kipas, kipas angin | พัดลม | quạt, quạt máy | bentilador, electric fan | 风扇, 电扇
air conditioner, aircon, air conditioning | ac, pendingin ruangan | penghawa dingin, aircond | แอร์, เครื่องปรับอากาศ | máy lạnh, điều hòa, điều hoà | aircon | 空调, 冷气
heater, heating, thermostat, water heater | pemanas, pemanas air, termostat | pemanas, pemanas air | เครื่องทำความร้อน, เครื่องทำน้ำอุ่น | máy sưởi, bình nóng lạnh | heater, pampainit | 暖气, 加热器, 热水器
washing machine, washer, dryer | mesin cuci, pengering | mesin basuh, pengering | เครื่องซักผ้า, เครื่องอบผ้า | máy giặt, máy sấy quần áo | washing machine, dryer | 洗衣机, 烘干机
vacuum cleaner, hoover, robot cleaner | penyedot debu, vakum | penyedut hampagas, vakum | เครื่องดูดฝุ่น, หุ่นยนต์ดูดฝุ่น | máy hút bụi | vacuum cleaner | 吸尘器, 扫地机器人
iron, ironing, press clothes | setrika, menyetrika, gosok baju | seterika, menyeterika, gosok baju | เตารีด, รีดผ้า | bàn ủi, bàn là, ủi đồ | plantsa, mamalantsa, plantsahin | 熨斗, 熨衣服
clean, cleaning, tidy up, housework, chores | bersih-bersih, membersihkan, bersihkan, beres-beres | kemas, mengemas, bersihkan, membersihkan | ทำความสะอาด, งานบ้าน | dọn dẹp, lau chùi, việc nhà, vệ sinh nhà | maglinis, linisin, gawaing bahay, naglinis | 打扫, 清洁, 清理, 家务
broom, sweep, mop, wipe, brush | sapu, menyapu, pel, mengepel, lap | penyapu, menyapu, mop, lap | ไม้กวาด, กวาด, ถูพื้น, เช็ด | chổi, quét, lau nhà, lau | walis, magwalis, punasan, mop | 扫帚, 扫地, 拖地, 擦
soap, detergent, washing powder, washing up | sabun, deterjen | sabun, sabun basuh | สบู่, ผงซักฟอก, น้ำยาล้างจาน | xà phòng, xà bông, bột giặt | sabon, panlaba | 肥皂, 洗衣粉, 洗涤剂
rubbish, garbage, trash, waste, bin | sampah, tempat sampah, limbah | sampah, tong sampah | ขยะ, ถังขยะ | rác, thùng rác | basura, basurahan | 垃圾, 垃圾桶
dirty, stain, dust, filthy | kotor, noda, debu | kotor, kotoran, habuk | สกปรก, คราบ, ฝุ่น, เปื้อน | bụi bẩn, dơ bẩn, vết bẩn, bụi | marumi, mantsa, alikabok, dumi | 脏, 污渍, 灰尘
smell, odour, odor, stink, scent | bau, aroma, berbau | bau, berbau, aroma | กลิ่น, เหม็น, หอม | mùi, mùi hôi, hôi | amoy, mabaho, baho | 气味, 臭味, 难闻
shower, bath, bathe, take a bath | mandi | mandi | อาบน้ำ | tắm, tắm rửa, đi tắm | maligo, ligo, naligo | 洗澡, 淋浴, 沐浴
electricity, electric power, voltage, blackout, power cut | listrik, mati lampu, pemadaman listrik, voltase | elektrik, bekalan elektrik, putus elektrik, voltan | ไฟฟ้า, ไฟดับ, แรงดันไฟ | nguồn điện, tiền điện, cúp điện, mất điện, điện áp | kuryente, brownout, elektrisidad, boltahe | 电, 电力, 停电, 电压
socket, plug, power outlet, extension cord | stop kontak, colokan, steker | soket, plag, suis | ปลั๊ก, ปลั๊กไฟ, เต้าเสียบ | ổ cắm, phích cắm | saksakan, plug, extension | 插座, 插头, 插线板
fire, flame, on fire, burn | api, kebakaran, terbakar | api, kebakaran, terbakar | ไฟไหม้, เปลวไฟ, ไหม้ | cháy, ngọn lửa, hỏa hoạn | sunog, apoy, nasunog | 火, 火灾, 着火, 燃烧
smoke, smoking, cigarette, vape | rokok, merokok, asap, vape | rokok, merokok, asap, vape | บุหรี่, สูบบุหรี่, ควัน | thuốc lá, hút thuốc, khói | sigarilyo, manigarilyo, usok, yosi | 香烟, 抽烟, 吸烟, 烟雾
rent, lease a home, tenancy, tenant, rental home | sewa, menyewa, sewa rumah, kontrakan, penyewa | sewa, menyewa, sewa rumah, penyewa | เช่า, ค่าเช่า, บ้านเช่า, ผู้เช่า | thuê, thuê nhà, tiền thuê, người thuê | upa, umupa, renta, nangungupahan | 租, 租房, 房租, 租客
landlord, landlady, house owner | pemilik rumah, pemilik kos | tuan rumah, pemilik rumah | เจ้าของบ้าน, เจ้าของห้องเช่า | chủ nhà, chủ trọ | kasera, may-ari ng bahay | 房东
move house, moving home, relocate | pindah rumah, pindahan | pindah rumah, berpindah | ย้ายบ้าน, ย้ายที่อยู่ | chuyển nhà, dọn nhà | lumipat ng bahay, lipat-bahay | 搬家, 迁居
neighbour, neighbor, next door | tetangga, sebelah rumah | jiran, jiran sebelah | เพื่อนบ้าน, ข้างบ้าน | hàng xóm, láng giềng | kapitbahay | 邻居, 隔壁
maid, domestic helper, cleaner, nanny, babysitter | pembantu, asisten rumah tangga, pengasuh | pembantu rumah, orang gaji, pengasuh | แม่บ้าน, พี่เลี้ยงเด็ก, คนรับใช้ | người giúp việc, bảo mẫu, ô sin | kasambahay, katulong, yaya | 保姆, 阿姨, 家政, 佣人
security guard, guard, watchman | satpam, penjaga, sekuriti | pengawal keselamatan, jaga | รปภ, ยาม, พนักงานรักษาความปลอดภัย | bảo vệ, nhân viên bảo vệ | guwardiya, sikyo, bantay | 保安, 门卫
tool, hammer, screwdriver, drill, wrench | alat, perkakas, palu, obeng, bor | alat, perkakas, tukul, pemutar skru, gerudi | เครื่องมือ, ค้อน, ไขควง, สว่าน | dụng cụ, búa, tua vít, máy khoan | kasangkapan, martilyo, distornilyador, barena | 工具, 锤子, 螺丝刀, 电钻
screw, bolt, nail fastener | sekrup, baut, mur, paku | skru, bolt, paku | สกรู, น็อต, ตะปู | ốc vít, bu lông, đinh | turnilyo, pako, bolt | 螺丝, 螺栓, 钉子
rope, string, wire, cord | tali, kawat, benang | tali, wayar, dawai | เชือก, สายไฟ, ลวด | dây, dây thừng, dây điện | lubid, tali, kawad | 绳子, 电线, 线
scissors, cutter, shears | gunting, cutter | gunting, pemotong | กรรไกร, คัตเตอร์ | cái kéo, dao rọc giấy | gunting, cutter | 剪刀, 美工刀
key, house key, keychain, padlock | kunci, anak kunci, gembok | kunci, anak kunci, mangga kunci | กุญแจ, แม่กุญแจ, ลูกกุญแจ | chìa khóa, chìa khoá, ổ khóa | susi, kandado | 钥匙, 挂锁
family, household, relatives, kin | keluarga, kerabat, sanak saudara | keluarga, saudara-mara, sanak saudara | ครอบครัว, ญาติ | gia đình, họ hàng, bà con | pamilya, mag-anak, kamag-anak | 家庭, 家人, 亲戚
parents, mum and dad, guardian | orang tua, ortu, wali | ibu bapa, penjaga | พ่อแม่, ผู้ปกครอง | bố mẹ, cha mẹ, ba má, phụ huynh | magulang, nanay at tatay | 父母, 爸妈, 家长
mother, mum, mom, mama | ibu, mama, bunda, emak | ibu, emak, mak, mama | แม่, คุณแม่, มารดา | mẹ tôi, người mẹ | nanay, ina, mama, inay | 妈妈, 母亲
father, dad, daddy, papa | ayah, papa | bapa, ayah, abah | พ่อ, คุณพ่อ, บิดา | bố, cha, tía | tatay, ama, papa, itay | 爸爸, 父亲
son, boy child | anak laki-laki, putra | anak lelaki | ลูกชาย | con trai | anak na lalaki | 儿子
daughter, girl child | anak perempuan, putri | anak perempuan | ลูกสาว | con gái | anak na babae | 女儿
child, children, kid, youngster, minor | anak, anak-anak, bocah | anak, kanak-kanak, budak | เด็ก, ลูก, เด็กๆ | trẻ em, con cái, đứa trẻ | bata, anak, mga bata | 孩子, 儿童, 小孩, 小朋友
baby, infant, newborn, toddler | bayi, balita | bayi, balita | ทารก, เด็กแรกเกิด, เบบี้ | em bé, trẻ sơ sinh, em bé sơ sinh | sanggol, beybi | 婴儿, 宝宝, 幼儿
brother, older brother, younger brother | kakak laki-laki, adik laki-laki, abang | abang, adik lelaki | พี่ชาย, น้องชาย | anh trai, em trai | kapatid na lalaki, kuya | 兄弟, 哥哥, 弟弟
sister, older sister, younger sister | kakak perempuan, adik perempuan | kakak, adik perempuan | พี่สาว, น้องสาว | chị gái, em gái | kapatid na babae, nakatatandang kapatid | 姐妹, 姐姐, 妹妹
siblings, sibling | saudara kandung, kakak adik | adik-beradik | พี่น้อง | anh chị em | kapatid, magkapatid | 兄弟姐妹
husband, hubby | suami | suami | สามี, ผัว | chồng, ông xã | asawang lalaki, mister | 丈夫, 老公, 先生
wife, missus | istri, bini | isteri, bini | ภรรยา, เมีย | vợ, bà xã | asawang babae, misis, maybahay | 妻子, 老婆, 太太
spouse, partner in marriage, married couple | pasangan, pasutri | pasangan | คู่สมรส, คู่ชีวิต | vợ chồng, bạn đời | asawa, kabiyak, mag-asawa | 配偶, 夫妻, 伴侣
grandmother, grandma, granny | nenek, eyang, oma | nenek, opah | ยาย, ย่า, คุณยาย | bà ngoại, bà nội | lola | 奶奶, 外婆, 祖母, 姥姥
grandfather, grandpa, granddad | kakek, opa | datuk, atuk | ปู่, คุณตา | ông ngoại, ông nội | lolo | 爷爷, 外公, 祖父, 姥爷
grandchild, grandson, granddaughter | cucu | cucu | หลาน, หลานชาย, หลานสาว | cháu nội, cháu ngoại | apo | 孙子, 孙女
uncle, uncles | paman, om | pak cik, bapa saudara | ลุง, น้า, อา | chú ruột, bác trai, cậu ruột | tiyo, tito | 叔叔, 舅舅, 伯伯
aunt, auntie, aunty | bibi, tante | mak cik, ibu saudara | ป้า, น้า, อา | cô ruột, dì | tiya, tita | 阿姨, 姑姑, 婶婶
cousin, cousins | sepupu | sepupu | ลูกพี่ลูกน้อง | anh em họ, chị em họ | pinsan | 表哥, 堂弟, 表亲, 堂兄弟
nephew, niece | keponakan | anak saudara, anak buah | หลาน, หลานชาย, หลานสาว | cháu trai, cháu gái | pamangkin | 侄子, 侄女, 外甥
in-laws, mother-in-law, father-in-law | mertua, ipar | mertua, ipar | แม่ยาย, พ่อตา, แม่สามี | bố mẹ chồng, mẹ vợ, bố vợ, thông gia | biyenan, bayaw, hipag | 岳父, 岳母, 婆婆, 公公
friend, buddy, pal, mate, best friend | teman, kawan, sahabat | kawan, rakan, sahabat | เพื่อน, มิตร, เพื่อนสนิท | người bạn, bạn bè, bạn thân | kaibigan, barkada, tropa | 朋友, 好友, 哥们
boyfriend, girlfriend, lover, sweetheart | pacar, kekasih, gebetan | teman lelaki, teman wanita, kekasih, pakwe, makwe | แฟน, คนรัก, คู่รัก | bạn trai, bạn gái, người yêu | kasintahan, nobyo, nobya, jowa, syota | 男朋友, 女朋友, 对象, 恋人
marry, married, marriage, wedding, get married | menikah, nikah, kawin, pernikahan | kahwin, berkahwin, perkahwinan, nikah | แต่งงาน, งานแต่ง, สมรส | kết hôn, cưới, đám cưới, hôn nhân | kasal, magpakasal, ikinasal, kasalan | 结婚, 婚礼, 婚姻, 已婚
engaged, engagement, fiance, propose marriage | tunangan, bertunangan, lamaran | bertunang, tunang, pertunangan | หมั้น, คู่หมั้น, ขอแต่งงาน | đính hôn, hôn phu, hôn thê, cầu hôn | engaged, magpapakasal, pamamanhikan | 订婚, 未婚夫, 未婚妻, 求婚
divorce, separated, split up | cerai, bercerai, perceraian | cerai, bercerai, perceraian | หย่า, หย่าร้าง | ly hôn, ly dị | diborsyo, hiwalay sa asawa, maghiwalay, naghiwalay | 离婚, 分居
single person, unmarried, bachelor | lajang, jomblo, belum menikah | bujang, belum kahwin | โสด, ยังไม่แต่งงาน | độc thân, chưa kết hôn | walang asawa, binata, dalaga | 单身, 未婚
pregnant, pregnancy, expecting a baby | hamil, kehamilan, bumil, mengandung | hamil, mengandung, kehamilan | ท้อง, ตั้งครรภ์, ตั้งท้อง | mang thai, có thai, thai kỳ, bà bầu, có bầu | buntis, pagbubuntis, nagdadalang-tao | 怀孕, 孕妇, 孕期
give birth, born, birth, childbirth, maternity | lahir, melahirkan, kelahiran | lahir, bersalin, kelahiran | คลอด, กำเนิด, คลอดลูก | sinh con, ra đời, đẻ | manganak, ipinanganak, nanganak, panganganak | 出生, 生孩子, 分娩
breastfeeding, breast milk, formula milk | menyusui, asi, susu formula | menyusu, susu badan, susu formula | ให้นม, นมแม่, นมผง | cho con bú, sữa mẹ, sữa bột | magpasuso, gatas ng ina, pagpapasuso | 哺乳, 母乳, 奶粉, 喂奶
diaper, nappy, baby wipes | popok, pampers, tisu basah | lampin, lampin pakai buang | ผ้าอ้อม, แพมเพิส, ทิชชู่เปียก | tã, bỉm, khăn ướt | lampin, diaper | 尿布, 纸尿裤, 尿不湿
die, death, dead, passed away, deceased | meninggal, mati, wafat, kematian | meninggal dunia, mati, kematian, arwah | ตาย, เสียชีวิต | chết, qua đời, tử vong | patay, namatay, pumanaw, yumao | 死, 去世, 死亡, 过世
funeral, burial, grave, mourning | pemakaman, kuburan, duka cita | pengebumian, kubur, takziah | งานศพ, ฝังศพ, สุสาน | đám tang, tang lễ, mộ, chôn cất | libing, burol, lamay, libingan | 葬礼, 丧事, 墓地
person, people, individual, human | orang, manusia, individu | orang, manusia, individu | ผู้คน, บุคคล, มนุษย์ | con người, cá nhân | tao, mga tao, indibidwal | 人们, 个人, 人类
man, male, guy, gentleman | pria, laki-laki, cowok | lelaki, pria | ผู้ชาย, ชาย | đàn ông, nam, con trai | lalaki, ginoo | 男人, 男性, 男士
woman, female, lady | wanita, perempuan, cewek | perempuan, wanita | ผู้หญิง, หญิง, สตรี | phụ nữ, nữ, đàn bà | babae, ginang | 女人, 女性, 女士
gender, sex of a person | jenis kelamin, gender | jantina | เพศ | giới tính | kasarian | 性别
age, how old, years old | umur, usia, berapa umur | umur, usia, berapa umur | อายุ, อายุเท่าไหร่ | tuổi, bao nhiêu tuổi, độ tuổi | edad, gulang, ilang taon | 年龄, 岁, 几岁, 多大
young, youth, youthful | muda, anak muda, pemuda | muda, belia | หนุ่ม, สาว, วัยรุ่น, อายุน้อย | trẻ tuổi, thanh niên | bata pa, kabataan | 年轻, 青年, 年轻人
teenager, adolescent, teen | remaja, abg | remaja | วัยรุ่น | thiếu niên, tuổi teen, vị thành niên | tinedyer, binatilyo, dalagita | 青少年, 少年
elderly, senior citizen, old person | lansia, orang tua, lanjut usia | warga emas, orang tua | ผู้สูงอายุ, คนแก่, คนชรา | người già, người cao tuổi | matanda, senior citizen, nakatatanda | 老人, 老年人, 长者
adult, grown-up | dewasa, orang dewasa | dewasa, orang dewasa | ผู้ใหญ่ | người lớn, người trưởng thành | nasa hustong gulang, matanda na | 成人, 成年人, 大人
name, full name, first name, surname, last name | nama, nama lengkap, nama depan, nama belakang | nama, nama penuh, nama keluarga | ชื่อ, นามสกุล, ชื่อจริง | tên, họ tên, họ và tên | pangalan, apelyido, buong pangalan | 名字, 姓名, 姓
nickname, alias, what they call me | nama panggilan, julukan, panggilan | nama panggilan, gelaran | ชื่อเล่น, ฉายา | biệt danh, tên gọi | palayaw, bansag | 昵称, 外号, 小名
community, society, public people | masyarakat, komunitas | masyarakat, komuniti | ชุมชน, สังคม | cộng đồng, xã hội | komunidad, lipunan, pamayanan | 社区, 社会
baby stroller, pram, pushchair | kereta bayi, stroller | kereta sorong bayi, stroller | รถเข็นเด็ก | xe đẩy em bé, xe nôi | andador, stroller | 婴儿车
work, job, employment, occupation, career | kerja, pekerjaan, bekerja, karier | kerja, pekerjaan, bekerja, kerjaya | งาน, ทำงาน, อาชีพ | công việc, việc làm, làm việc, nghề nghiệp | trabaho, magtrabaho, hanapbuhay, nagtatrabaho | 工作, 职业, 上班
office, workplace, headquarters, branch office | kantor, tempat kerja, kantor pusat | pejabat, tempat kerja, ibu pejabat | ออฟฟิศ, สำนักงาน, ที่ทำงาน | văn phòng, cơ quan, nơi làm việc | opisina, tanggapan, pinagtatrabahuhan | 办公室, 公司, 总部
company, firm, corporation, business, enterprise | perusahaan, bisnis, pt, firma | syarikat, perniagaan, firma | บริษัท, ธุรกิจ, กิจการ | công ty, doanh nghiệp, kinh doanh | kumpanya, kompanya, negosyo | 公司, 企业, 生意
boss, manager, supervisor, superior, director of firm | bos, manajer, atasan, supervisor | bos, pengurus, penyelia | เจ้านาย, หัวหน้า, ผู้จัดการ | sếp, quản lý, giám đốc, cấp trên | amo, boss, tagapamahala, manedyer | 老板, 经理, 上司, 主管
employee, staff, worker, labourer | karyawan, pegawai, pekerja, staf | pekerja, kakitangan, staf | พนักงาน, ลูกจ้าง, คนงาน | nhân viên, người lao động, công nhân | empleyado, manggagawa, trabahador, kawani | 员工, 职员, 雇员, 工人
colleague, coworker, co-worker, workmate | rekan kerja, teman kantor, kolega | rakan sekerja, rakan setugas | เพื่อนร่วมงาน | đồng nghiệp | katrabaho, kasamahan sa trabaho | 同事
salary, wage, paycheck, payroll, payslip | gaji, upah, gajian, slip gaji | gaji, upah, slip gaji | เงินเดือน, ค่าจ้าง, ค่าแรง | lương tháng, tiền lương, tiền công | sahod, suweldo, sweldo | 工资, 薪水, 薪资, 工钱
overtime, extra hours | lembur | kerja lebih masa, ot | โอที, ล่วงเวลา | tăng ca, làm thêm giờ | overtime, lampas-oras | 加班
shift, duty roster, night shift | sif, giliran kerja, shift | syif, giliran kerja | กะ, เวร, เข้ากะ | ca làm, ca trực | turno, shift | 班次, 轮班, 夜班
leave from work, day off, paid leave, annual leave | cuti, izin kerja, libur kerja | cuti, cuti tahunan | ลางาน, วันลา, ลาพักร้อน | nghỉ phép, ngày nghỉ, xin nghỉ | bakasyon sa trabaho, leave, day off | 请假, 休假, 年假
sick leave, call in sick, medical leave | cuti sakit, izin sakit | cuti sakit, mc | ลาป่วย | nghỉ ốm, nghỉ bệnh | sick leave, liban dahil sakit | 病假
hire, recruit, vacancy, job opening, hiring | rekrut, merekrut, lowongan kerja, loker | ambil pekerja, jawatan kosong, pengambilan | รับสมัครงาน, จ้างงาน, ตำแหน่งว่าง | tuyển dụng, thuê nhân viên, tuyển người | mag-hire, bakanteng trabaho, hiring | 招聘, 雇用, 招人, 职位
job application, cv, resume, apply for a job | lamaran kerja, melamar kerja, cv | permohonan kerja, mohon kerja, resume | สมัครงาน, ใบสมัครงาน, เรซูเม่ | xin việc, hồ sơ xin việc, sơ yếu lý lịch | aplikasyon sa trabaho, mag-apply ng trabaho, resume | 求职, 应聘, 简历
job interview, interview | wawancara, interview kerja | temu duga, temuduga | สัมภาษณ์, สัมภาษณ์งาน | phỏng vấn | interbyu, panayam | 面试, 采访
fired, sacked, laid off, dismissed, layoff | dipecat, phk, pecat, pemecatan | dipecat, diberhentikan kerja, buang kerja | ไล่ออก, เลิกจ้าง, ปลดออก | sa thải, đuổi việc, cho thôi việc | tinanggal sa trabaho, natanggal, sinisante | 解雇, 开除, 裁员
resign, quit the job, resignation | mengundurkan diri, resign, berhenti kerja | letak jawatan, berhenti kerja, meletak jawatan | ลาออก | từ chức, nghỉ việc, thôi việc | magbitiw, mag-resign, nagbitiw | 辞职, 离职
retire, retirement, pension | pensiun, pensiunan | bersara, pencen, persaraan | เกษียณ, บำนาญ | nghỉ hưu, về hưu, lương hưu | magretiro, retirado, pensyon | 退休, 退休金, 养老金
unemployed, jobless, out of work | menganggur, pengangguran | menganggur, penganggur | ว่างงาน, ตกงาน | thất nghiệp | walang trabaho | 失业, 无业
promotion at work, promoted, pay rise | naik jabatan, kenaikan gaji, naik pangkat | naik pangkat, kenaikan gaji | เลื่อนตำแหน่ง, ขึ้นเงินเดือน | thăng chức, tăng lương | promosyon sa trabaho, taas-sahod | 升职, 加薪, 晋升
project, assignment, task at work | proyek, tugas | projek, tugasan, tugas | โครงการ, โปรเจกต์, งานที่มอบหมาย | dự án, nhiệm vụ | proyekto, gawain, tungkulin | 项目, 任务
work report, write-up, presentation | laporan, presentasi | laporan, pembentangan | รายงาน, พรีเซนต์, นำเสนอ | báo cáo, bài thuyết trình | ulat, report, presentasyon | 报告, 汇报, 演示
department, division, section of company | departemen, divisi | jabatan | แผนก, ฝ่าย | phòng ban, bộ phận | departamento, dibisyon, sangay | 部门, 科室
farmer, farm, agriculture, rice field | petani, pertanian, sawah, kebun | petani, ladang, sawah, pertanian | ชาวนา, เกษตรกร, ไร่, นา | nông dân, nông trại, ruộng, nông nghiệp | magsasaka, bukid, sakahan | 农民, 农场, 农业, 田
factory, plant, manufacturing | pabrik | kilang | โรงงาน | nhà máy, xưởng | pabrika, pagawaan | 工厂, 厂
engineer, technician | insinyur, teknisi | jurutera, juruteknik | วิศวกร, ช่าง, ช่างเทคนิค | kỹ sư, thợ, kỹ thuật viên | inhinyero, tekniko | 工程师, 技术员, 师傅
plumber, electrician, handyman, repairman | tukang ledeng, tukang listrik, tukang | tukang paip, juruelektrik, tukang | ช่างประปา, ช่างไฟ, ช่างซ่อม | thợ sửa ống nước, thợ điện, thợ sửa chữa | tubero, elektrisyan, tagaayos | 水管工, 电工, 维修工
soldier, army, military, war | tentara, militer, perang | askar, tentera, perang | ทหาร, กองทัพ, สงคราม | lính, quân đội, chiến tranh, bộ đội | sundalo, hukbo, militar, digmaan | 士兵, 军队, 战争, 军人
government, minister, authorities, ministry | pemerintah, menteri, kementerian | kerajaan, menteri, kementerian | รัฐบาล, รัฐมนตรี, กระทรวง | chính phủ, chính quyền, bộ trưởng | gobyerno, pamahalaan, ministro | 政府, 部长, 当局
president, prime minister, leader of country | presiden, perdana menteri | presiden, perdana menteri | ประธานาธิบดี, นายกรัฐมนตรี, นายก | tổng thống, thủ tướng, chủ tịch nước | pangulo, presidente | 总统, 总理, 主席
election, vote, politics, voting | pemilu, pemilihan, politik, mencoblos | pilihan raya, undi, mengundi, politik | เลือกตั้ง, ลงคะแนน, การเมือง | bầu cử, bỏ phiếu, chính trị | halalan, eleksyon, bumoto, politika | 选举, 投票, 政治
king, emperor, sultan | raja, sultan, kaisar | raja, sultan, maharaja | กษัตริย์, ราชา, พระเจ้าอยู่หัว | nhà vua, hoàng đế | hari, emperador | 国王, 皇帝
queen, princess | ratu, putri | permaisuri, puteri, ratu | ราชินี, เจ้าหญิง | hoàng hậu, nữ hoàng, công chúa | reyna, prinsesa | 女王, 公主, 王后
school, schooling | sekolah, sekolahan | sekolah | โรงเรียน | trường, trường học | paaralan, eskuwelahan, iskul | 学校
university, college, campus, uni | universitas, kampus, kuliah, perguruan tinggi | universiti, kolej, kampus | มหาวิทยาลัย, มหาลัย, วิทยาลัย | đại học, trường đại học, cao đẳng | unibersidad, kolehiyo, pamantasan | 大学, 学院, 校园
kindergarten, preschool, nursery, daycare | tk, taman kanak-kanak, paud, penitipan anak | tadika, taska, prasekolah | อนุบาล, เนอสเซอรี่ | mẫu giáo, mầm non, nhà trẻ | kindergarten, daycare | 幼儿园, 托儿所
primary school, elementary school | sekolah dasar | sekolah rendah | ประถม, โรงเรียนประถม | tiểu học, trường tiểu học | elementarya, mababang paaralan | 小学
high school, secondary school, middle school | sma, smp, sekolah menengah | sekolah menengah | มัธยม, โรงเรียนมัธยม | trung học, cấp ba, cấp hai | hayskul, mataas na paaralan | 中学, 高中, 初中
student, pupil, learner, schoolchild | siswa, murid, pelajar, mahasiswa | pelajar, murid, mahasiswa | นักเรียน, นักศึกษา | học sinh, sinh viên, học viên | estudyante, mag-aaral | 学生, 大学生
teacher, tutor, lecturer, professor | guru, dosen, pengajar, tutor | guru, cikgu, pensyarah, tutor | ครู, อาจารย์, ติวเตอร์ | giáo viên, thầy giáo, cô giáo, giảng viên, gia sư | guro, titser, propesor | 老师, 教师, 教授, 讲师
learn, study, learnt, revise for a test | belajar, mempelajari, pelajari | belajar, mempelajari, ulang kaji | เรียน, เรียนรู้, อ่านหนังสือสอบ | học, học tập, học hỏi, ôn thi | mag-aral, aral, matuto, pag-aralan | 学习, 学, 读书
teach, taught, train someone | mengajar, ajar, mengajarkan, ajari | mengajar, ajar | สอน, ฝึกสอน | dạy học, giảng dạy | magturo, turuan, ituro, nagturo | 教, 教书, 授课
education, training, schooling system | pendidikan, pelatihan | pendidikan, latihan | การศึกษา, การอบรม, ฝึกอบรม | giáo dục, đào tạo | edukasyon, pagsasanay | 教育, 培训
class, lesson, course, lecture, subject | kelas, pelajaran, kursus, mata pelajaran, les | kelas, pelajaran, kursus, subjek | คลาส, บทเรียน, คอร์ส, วิชา, ชั้นเรียน | lớp học, bài học, khóa học, môn học | klase, aralin, kurso, asignatura, leksyon | 课, 课程, 上课, 科目, 班级
exam, test, examination, midterm | ujian, tes, ulangan | peperiksaan, ujian, periksa | สอบ, ข้อสอบ, การสอบ | thi cử, kỳ thi, bài kiểm tra, kiểm tra | eksam, pagsusulit, eksaminasyon | 考试, 测试, 测验
homework, assignment for school, coursework | pekerjaan rumah, tugas sekolah | kerja rumah, kerja sekolah | การบ้าน | bài tập về nhà, bài tập | takdang-aralin, assignment, takdang aralin | 作业, 功课, 家庭作业
grade, school mark, report card | nilai, rapor, peringkat kelas | gred, markah, kad laporan | เกรด, คะแนนสอบ, ใบเกรด | điểm số, bảng điểm, học bạ | grado, marka, report card | 成绩, 成绩单, 分数
graduate, graduation, degree, diploma | lulus, wisuda, kelulusan, ijazah, sarjana | tamat belajar, graduasi, ijazah, graduan | เรียนจบ, จบการศึกษา, ปริญญา, รับปริญญา | tốt nghiệp, bằng cấp, bằng đại học | magtapos, nagtapos, pagtatapos, diploma | 毕业, 学位, 文凭, 毕业证
scholarship, bursary, tuition fee | beasiswa, uang sekolah, spp | biasiswa, yuran sekolah | ทุนการศึกษา, ค่าเทอม | học bổng, học phí | iskolarsip, matrikula | 奖学金, 学费
classroom, lecture hall | ruang kelas | bilik darjah, dewan kuliah | ห้องเรียน | phòng học, giảng đường | silid-aralan | 教室, 课堂
science, scientific | ilmu, sains, ilmu pengetahuan | sains | วิทยาศาสตร์ | khoa học | agham, siyensya | 科学
physics | fisika | fizik | ฟิสิกส์ | vật lý | pisika | 物理
chemistry, chemical | kimia, bahan kimia | kimia, bahan kimia | เคมี, สารเคมี | hóa học, hóa chất | kimika, kemikal | 化学, 化学品
biology | biologi | biologi | ชีววิทยา | sinh học | biyolohiya | 生物学
mathematics, maths, math, arithmetic, algebra | matematika, hitungan | matematik, kira-kira | คณิตศาสตร์, คณิต | môn toán, toán học, số học | matematika, sipnayan | 数学, 算术
calculate, compute, work out the sum, add up, multiply | hitung, menghitung, kalkulasi | kira, mengira, hitung, darab | คำนวณ, คิดเลข, บวก, คูณ | tính tiền, tính toán, cộng, nhân | kuwentahin, kalkulahin, magkuwenta, kwenta | 计算, 算, 运算
convert units, conversion, unit of measure | konversi, ubah satuan, satuan | penukaran unit, tukar unit, unit ukuran | แปลงหน่วย, หน่วยวัด | quy đổi, đổi đơn vị, đơn vị đo | pagpapalit ng yunit, i-convert, yunit | 换算, 单位换算
history, historical, past events | sejarah, riwayat | sejarah | ประวัติศาสตร์, ประวัติ | lịch sử | kasaysayan | 历史
geography, atlas | geografi | geografi | ภูมิศาสตร์ | địa lý | heograpiya | 地理
pen, ballpoint, marker | pulpen, bolpoin, spidol | pen, pena, marker | ปากกา | bút, bút bi | bolpen, panulat | 笔, 钢笔, 圆珠笔
pencil, crayon, coloured pencil | pensil, krayon | pensel, krayon | ดินสอ, สีเทียน | bút chì, bút màu | lapis, krayola | 铅笔, 蜡笔
stationery, eraser, ruler, school supplies | alat tulis, penghapus, penggaris | alat tulis, pemadam, pembaris | เครื่องเขียน, ยางลบ, ไม้บรรทัด | văn phòng phẩm, cục tẩy, thước kẻ | gamit pang-eskuwela, pambura, ruler | 文具, 橡皮, 尺子
notebook, exercise book | buku tulis | buku nota, buku latihan | สมุด, สมุดจด | quyển vở, sổ tay | kuwaderno, notebook | 笔记本, 本子
paper, sheet of paper | kertas | kertas | กระดาษ | giấy, tờ giấy | papel | 纸, 纸张
language, tongue, speak a language | bahasa, berbahasa | bahasa, berbahasa | ภาษา, พูดภาษา | ngôn ngữ, tiếng | wika, lengguwahe, salita | 语言, 语种
translate, translation, interpreter, in another language | terjemahkan, menerjemahkan, terjemahan, penerjemah | terjemah, terjemahkan, terjemahan, penterjemah | แปล, แปลภาษา, ล่าม | dịch sang, phiên dịch, dịch thuật, bản dịch | isalin, salin, pagsasalin, tagasalin | 翻译, 译, 口译
grammar, spelling, spell, vocabulary, pronunciation | tata bahasa, ejaan, mengeja, kosakata, pelafalan | tatabahasa, ejaan, eja, kosa kata, sebutan | ไวยากรณ์, สะกด, คำศัพท์, ออกเสียง | ngữ pháp, chính tả, đánh vần, từ vựng, phát âm | balarila, baybay, bokabularyo, bigkas | 语法, 拼写, 词汇, 发音
word, phrase, sentence, letter of alphabet | kata, kalimat, frasa, huruf | perkataan, ayat, frasa, huruf | คำ, ประโยค, ตัวอักษร, วลี | từ ngữ, câu văn, cụm từ, chữ cái | salita, pangungusap, parirala, titik | 词, 句子, 短语, 字母, 单词
English language, english | bahasa inggris, inggris | bahasa inggeris, inggeris | ภาษาอังกฤษ, อังกฤษ | tiếng anh | ingles, wikang ingles | 英语, 英文
Indonesian language, indonesian, bahasa indonesia | bahasa indonesia, indonesia | bahasa indonesia, indonesia | ภาษาอินโดนีเซีย, อินโดนีเซีย | tiếng indonesia | indones, wikang indonesian | 印尼语, 印尼文
Malay language, malay, bahasa melayu | bahasa melayu, melayu | bahasa melayu, melayu, bahasa malaysia | ภาษามลายู, ภาษามาเลย์ | tiếng mã lai | malay, wikang malay | 马来语, 马来文
Thai language, thai | bahasa thailand, bahasa thai | bahasa thai, bahasa siam | ภาษาไทย | tiếng thái | wikang thai | 泰语, 泰文
Vietnamese language, vietnamese | bahasa vietnam | bahasa vietnam | ภาษาเวียดนาม | tiếng việt | wikang vietnamese | 越南语, 越南文
Filipino language, tagalog, filipino | bahasa tagalog, bahasa filipina | bahasa tagalog, bahasa filipina | ภาษาตากาล็อก, ภาษาฟิลิปปินส์ | tiếng philippines, tiếng tagalog | tagalog, filipino, wikang filipino | 菲律宾语, 他加禄语
Chinese language, mandarin, chinese, cantonese | bahasa mandarin, bahasa cina | bahasa cina, bahasa mandarin | ภาษาจีน | tiếng trung, tiếng hoa | wikang tsino, mandarin, intsik | 中文, 汉语, 普通话, 华语
Japanese language, japanese | bahasa jepang | bahasa jepun | ภาษาญี่ปุ่น | tiếng nhật | wikang hapon, nihonggo | 日语, 日文
Korean language, korean | bahasa korea | bahasa korea | ภาษาเกาหลี | tiếng hàn | wikang koreano | 韩语, 韩文
religion, faith, god, prayer, pray | agama, doa, berdoa, tuhan, sholat, salat | agama, doa, berdoa, tuhan, solat | ศาสนา, สวดมนต์, พระเจ้า, ละหมาด, อธิษฐาน | tôn giáo, cầu nguyện, chúa | relihiyon, dasal, magdasal, panalangin, diyos | 宗教, 祈祷, 上帝, 信仰
prayer time, time to pray, azan, call to prayer | waktu salat, jadwal sholat, azan, adzan | waktu solat, azan | เวลาละหมาด, อาซาน | giờ cầu nguyện | oras ng dasal | 祷告时间, 礼拜时间
pilgrimage, hajj, umrah | haji, umrah, umroh, ziarah | haji, umrah | แสวงบุญ, ฮัจญ์, อุมเราะห์ | hành hương | peregrinasyon, hajj | 朝圣, 朝觐
horoscope, zodiac, fortune telling | horoskop, zodiak, ramalan bintang | horoskop, zodiak, tilik nasib | ดูดวง, ดวง, ราศี | tử vi, cung hoàng đạo, xem bói | horoskopyo, zodiac, hula | 星座, 运势, 算命
health, healthy, wellness, well-being | kesehatan, sehat | kesihatan, sihat | สุขภาพ, แข็งแรง | sức khỏe, khỏe mạnh, khoẻ | kalusugan, malusog | 健康, 身体好
ill, sick, unwell, sickness, illness | sakit, penyakit, tidak enak badan, meriang | sakit, penyakit, tak sihat | ป่วย, ไม่สบาย, โรค, เจ็บป่วย | ốm, bệnh, bị bệnh, đau ốm | may sakit, maysakit, karamdaman, nagkasakit | 生病, 疾病, 不舒服, 病
pain, ache, hurt, painful | sakit, nyeri, pegal, perih | sakit, nyeri, pedih | เจ็บ, ปวด, ปวดเมื่อย | bị đau, đau đớn, đau nhức, nhức | masakit, sakit, kirot, sumasakit | 疼, 痛, 疼痛, 酸痛
headache, migraine, dizzy | sakit kepala, pusing, migrain | sakit kepala, pening, migrain | ปวดหัว, เวียนหัว, ไมเกรน | đau đầu, nhức đầu, chóng mặt | sakit ng ulo, masakit ang ulo, hilo, nahihilo | 头痛, 头疼, 头晕
fever, high temperature, feverish | demam, panas badan, meriang | demam, badan panas | ไข้, เป็นไข้, ตัวร้อน | sốt, bị sốt | lagnat, nilalagnat, sinat | 发烧, 发热
cough, coughing, sore throat | batuk, sakit tenggorokan | batuk, sakit tekak | ไอ, เจ็บคอ | ho khan, bị ho, đau họng, viêm họng | ubo, inuubo, masakit ang lalamunan | 咳嗽, 喉咙痛, 嗓子疼
flu, common cold, influenza, runny nose, sneeze | flu, pilek, influenza, bersin | selesema, selsema, flu, bersin | หวัด, เป็นหวัด, ไข้หวัด, น้ำมูก, จาม | cảm, cảm cúm, sổ mũi, cúm, hắt hơi | sipon, trangkaso, sinisipon, bahing | 感冒, 流感, 流鼻涕, 打喷嚏
stomach ache, diarrhoea, diarrhea, upset stomach, food poisoning | sakit perut, diare, mencret, keracunan makanan | sakit perut, cirit-birit, keracunan makanan | ปวดท้อง, ท้องเสีย, อาหารเป็นพิษ | đau bụng, tiêu chảy, ngộ độc thực phẩm | sakit ng tiyan, pagtatae, nagtatae | 肚子疼, 腹泻, 拉肚子, 食物中毒
vomit, throw up, nausea, nauseous | muntah, mual, mabuk perjalanan | muntah, loya, mual | อาเจียน, อ้วก, คลื่นไส้ | nôn, ói, buồn nôn | nagsusuka, nagsuka, nasusuka, pagsusuka | 呕吐, 恶心, 吐了
allergy, allergic, allergic reaction | alergi | alahan, alergi | แพ้, ภูมิแพ้, อาการแพ้ | dị ứng | alerdyi, allergy | 过敏
itch, itchy, rash, skin irritation, hives | gatal, ruam, iritasi, bentol | gatal, ruam, kegatalan | คัน, ผื่น, ผื่นขึ้น, ระคายเคือง | ngứa, phát ban, mẩn đỏ, kích ứng da | makati, pantal, kati, pamamantal | 痒, 皮疹, 瘙痒, 刺激皮肤
burn injury, scald, burnt skin | luka bakar, melepuh | melecur, lecur, luka bakar | แผลไฟไหม้, น้ำร้อนลวก, ลวก | bỏng, phỏng, vết bỏng | paso, napaso, lapnos | 烧伤, 烫伤
injury, wound, injured, bruise, cut on body | luka, cedera, terluka, memar | cedera, luka, tercedera, lebam | บาดเจ็บ, แผล, ฟกช้ำ | bị thương, vết thương, chấn thương, bầm tím | sugat, nasugatan, pinsala, pasa | 受伤, 伤口, 伤, 淤青
bleed, blood, bleeding | darah, berdarah, pendarahan | darah, berdarah, pendarahan | เลือด, เลือดออก | máu, chảy máu | dugo, nagdurugo, dumudugo | 血, 流血, 出血
broken bone, fracture, sprain | patah tulang, keseleo, terkilir | patah tulang, terseliuh | กระดูกหัก, แพลง, เคล็ด | gãy xương, bong gân, trật khớp | bali ng buto, nabalian, pilay | 骨折, 扭伤
infection, virus disease, germs, covid | infeksi, virus, kuman, covid | jangkitan, virus, kuman, covid | ติดเชื้อ, ไวรัส, เชื้อโรค, โควิด | nhiễm trùng, vi rút, vi khuẩn, covid | impeksyon, virus, mikrobyo, covid | 感染, 病毒, 细菌, 新冠
diabetes, blood sugar | diabetes, kencing manis, gula darah | diabetes, kencing manis | เบาหวาน, น้ำตาลในเลือด | tiểu đường, đường huyết | diyabetes, asukal sa dugo | 糖尿病, 血糖
blood pressure, hypertension | tekanan darah, darah tinggi, hipertensi, tensi | tekanan darah, darah tinggi | ความดัน, ความดันโลหิต | huyết áp, cao huyết áp | presyon ng dugo, altapresyon, high blood | 血压, 高血压
cancer, tumour, tumor | kanker, tumor | kanser, barah, ketumbuhan | มะเร็ง, เนื้องอก | ung thư, khối u | kanser, bukol | 癌症, 肿瘤
asthma, breathing trouble, short of breath, breathe | asma, sesak napas, bernapas | asma, sesak nafas, lelah, bernafas | หอบหืด, หายใจไม่ออก, หายใจ | hen suyễn, khó thở, thở | hika, hinihingal, hirap huminga, hinga | 哮喘, 呼吸困难, 呼吸
heart attack, stroke, heart disease | serangan jantung, stroke, penyakit jantung | serangan jantung, strok, sakit jantung | หัวใจวาย, โรคหัวใจ, เส้นเลือดสมอง | đau tim, đột quỵ, bệnh tim | atake sa puso, stroke, sakit sa puso | 心脏病, 中风, 心梗
doctor, physician, gp, specialist doctor | dokter | doktor, pakar perubatan | หมอ, แพทย์, คุณหมอ | bác sĩ, thầy thuốc | doktor, manggagamot | 医生, 大夫, 医师
nurse, midwife, carer | perawat, suster, bidan | jururawat, nurse, bidan | พยาบาล | y tá, điều dưỡng | nars, komadrona | 护士, 护理
patient in hospital, sick person, inpatient | pasien, rawat inap | pesakit | ผู้ป่วย, คนไข้ | bệnh nhân, người bệnh | pasyente | 病人, 患者
hospital, clinic, medical centre, health centre | rumah sakit, klinik, puskesmas | hospital, klinik | โรงพยาบาล, คลินิก, อนามัย | bệnh viện, phòng khám, trạm y tế | ospital, pagamutan, klinika | 医院, 诊所, 卫生所
ambulance, emergency room, medical emergency, first aid | ambulans, ugd, gawat darurat, p3k | ambulans, kecemasan, bilik kecemasan, pertolongan cemas | รถพยาบาล, ฉุกเฉิน, ห้องฉุกเฉิน, ปฐมพยาบาล | xe cứu thương, cấp cứu, sơ cứu | ambulansya, emergency, paunang lunas | 救护车, 急诊, 急救
pharmacy, chemist, drugstore, pharmacist | apotek, apoteker, toko obat | farmasi, ahli farmasi | ร้านขายยา, เภสัชกร | nhà thuốc, hiệu thuốc, dược sĩ | botika, parmasya, parmasyutiko | 药店, 药房, 药剂师
medicine, medication, drug, pill, tablet, capsule | obat, obat-obatan, pil, kapsul | ubat, ubat-ubatan, pil, kapsul | ยา, ยาเม็ด, แคปซูล | thuốc, viên thuốc, thuốc men | gamot, pildoras, tableta, kapsula | 药, 药品, 药片, 胶囊
prescription, doctor's note, dosage, dose | resep dokter, dosis, surat dokter | preskripsi, dos, surat doktor | ใบสั่งยา, ใบรับรองแพทย์, ขนาดยา | đơn thuốc, toa thuốc, liều lượng, giấy khám bệnh | reseta, dosis, medical certificate | 处方, 药方, 剂量, 医生证明
supplement, dietary supplement, herbal medicine | suplemen, jamu, obat herbal | makanan tambahan, suplemen, jamu, herba | อาหารเสริม, สมุนไพร, ยาสมุนไพร | thực phẩm chức năng, thuốc bổ, thảo dược | suplemento, halamang gamot, herbal | 保健品, 补品, 草药
treatment, cure, heal, therapy, recover from illness | pengobatan, sembuh, menyembuhkan, terapi, berobat | rawatan, merawat, sembuh, terapi | รักษา, บำบัด, หายป่วย | điều trị, chữa bệnh, khỏi bệnh, trị liệu | paggamot, gumaling, lunas, magpagamot, terapiya | 治疗, 治病, 康复, 疗法
medical check-up, diagnosis, medical test, x-ray | cek kesehatan, periksa kesehatan, diagnosis, rontgen | pemeriksaan kesihatan, diagnosis, sinar-x | ตรวจสุขภาพ, ตรวจโรค, วินิจฉัย, เอกซเรย์ | khám bệnh, khám sức khỏe, chẩn đoán, chụp x-quang | magpatingin, tsek-ap, diyagnosis, x-ray | 体检, 看病, 诊断, 检查身体
surgery, operation in hospital, operate on | operasi, pembedahan, bedah | pembedahan, bedah | ผ่าตัด, ศัลยกรรม | phẫu thuật, ca mổ | operasyon, opera, magpaopera | 手术, 开刀
vaccine, vaccination, injection, jab | vaksin, vaksinasi, suntik, imunisasi | vaksin, suntikan, vaksinasi, cucuk | วัคซีน, ฉีดวัคซีน, ฉีดยา | vắc xin, tiêm, tiêm chủng, chích ngừa | bakuna, turok, iniksyon, magpabakuna | 疫苗, 打针, 接种, 注射
dentist, dental, toothache, teeth cleaning | dokter gigi, sakit gigi | doktor gigi, sakit gigi | หมอฟัน, ทันตแพทย์, ปวดฟัน | nha sĩ, nha khoa, đau răng | dentista, sakit ng ngipin | 牙医, 牙疼, 看牙
health insurance, medical insurance, health card | asuransi kesehatan, bpjs | insurans kesihatan, insurans perubatan, kad perubatan | ประกันสุขภาพ, บัตรทอง, ประกันสังคม | bảo hiểm y tế, bảo hiểm sức khỏe | segurong pangkalusugan, philhealth | 医疗保险, 健康险, 医保
mental health, depression, depressed, anxiety, stress | kesehatan mental, depresi, cemas, stres | kesihatan mental, kemurungan, tekanan, stres | สุขภาพจิต, ซึมเศร้า, เครียด, วิตกกังวล | sức khỏe tâm thần, trầm cảm, lo âu, căng thẳng | kalusugang pangkaisipan, depresyon, pagkabalisa, stress | 心理健康, 抑郁, 焦虑, 压力
suicide, kill myself, self-harm, end my life | bunuh diri, mengakhiri hidup | bunuh diri | ฆ่าตัวตาย, ทำร้ายตัวเอง | tự tử, tự sát | magpakamatay, pagpapakamatay | 自杀, 轻生, 自残
disabled, disability, wheelchair, handicap | difabel, disabilitas, cacat, kursi roda | kurang upaya, oku, cacat, kerusi roda | พิการ, คนพิการ, วีลแชร์, รถเข็นคนพิการ | khuyết tật, người khuyết tật, xe lăn | may kapansanan, pwd, wheelchair, silyang de-gulong | 残疾, 残障, 轮椅
blind, poor eyesight, visually impaired | buta, tunanetra, rabun | buta, rabun | ตาบอด, สายตาไม่ดี | mù, khiếm thị | bulag, malabo ang mata | 失明, 盲人, 视力差
deaf, hard of hearing | tuli, tunarungu | pekak, kurang pendengaran | หูหนวก, หูตึง | điếc, khiếm thính | bingi | 耳聋, 聋
glasses, spectacles, eyeglasses, contact lens | kacamata, lensa kontak, softlens | cermin mata, spek, kanta lekap | แว่น, แว่นตา, คอนแทคเลนส์ | kính mắt, mắt kính, kính áp tròng | salamin sa mata, contact lens | 眼镜, 隐形眼镜
mask, face mask | masker | pelitup muka, topeng muka | หน้ากาก, หน้ากากอนามัย, แมสก์ | khẩu trang | mask, face mask | 口罩, 面罩
sleep, asleep, slept, nap, go to bed | tidur, ketiduran, tidur siang | tidur, tertidur | นอน, หลับ, งีบ | ngủ, đi ngủ, buồn ngủ | tulog, matulog, natulog, umidlip | 睡觉, 睡眠, 午睡
insomnia, cannot sleep, sleepless | insomnia, susah tidur, tidak bisa tidur | insomnia, tak boleh tidur, susah tidur | นอนไม่หลับ | mất ngủ, khó ngủ | insomnya, hindi makatulog, puyat | 失眠, 睡不着
tired, exhausted, weary, sleepy, fatigue | capek, lelah, letih, ngantuk | penat, letih, mengantuk | เหนื่อย, อ่อนเพลีย, ง่วง, เพลีย | mệt, mệt mỏi, kiệt sức | pagod, napagod, inaantok, hapo | 累, 疲劳, 疲惫, 困
wake up, awake, woke, get up | bangun, bangun tidur, terbangun | bangun, terjaga, bangun tidur | ตื่น, ตื่นนอน | thức dậy, tỉnh dậy, tỉnh giấc | gising, gumising, nagising, bumangon | 醒, 起床, 睡醒
dream, nightmare | mimpi, bermimpi, mimpi buruk | mimpi, bermimpi, mimpi ngeri | ฝัน, ฝันร้าย | giấc mơ, nằm mơ, ác mộng | panaginip, pangarap, bangungot | 梦, 做梦, 噩梦
fall over, fell, slip, trip over, tumble | jatuh, terjatuh, terpeleset | jatuh, terjatuh, tergelincir | ล้ม, หกล้ม, ลื่น | ngã, té, trượt ngã | nahulog, nadapa, nadulas, madapa | 摔倒, 跌倒, 滑倒
period, menstruation, sanitary pad | haid, menstruasi, mens, pembalut | haid, datang bulan, tuala wanita | ประจำเดือน, เมนส์, ผ้าอนามัย | kinh nguyệt, tới tháng, băng vệ sinh | regla, dalaw, napkin | 月经, 例假, 卫生巾
condom, contraception, birth control, contraceptive | kondom, kontrasepsi, kb, alat kontrasepsi | kondom, perancang keluarga, pencegah hamil | ถุงยาง, ถุงยางอนามัย, คุมกำเนิด, ยาคุม | bao cao su, tránh thai, thuốc tránh thai | kondom, pampigil sa pagbubuntis, pills | 避孕套, 安全套, 避孕
body, physique, body part | badan, tubuh | badan, tubuh | ร่างกาย | cơ thể, thân thể | katawan | 身体, 身材
head, skull | kepala | kepala | หัว, ศีรษะ | đầu óc, cái đầu | ulo | 头, 脑袋
brain, mind organ | otak | otak | สมอง | não, bộ não | utak | 大脑, 脑子
hair on head, hair, hairstyle | rambut, gaya rambut | rambut, gaya rambut | เส้นผม, ทรงผม | tóc, mái tóc, kiểu tóc | buhok, ayos ng buhok | 头发, 发型
beard, moustache, shave, razor | jenggot, kumis, cukur, mencukur | janggut, misai, cukur, bercukur | หนวด, เครา, โกนหนวด, มีดโกน | râu, ria, cạo râu, dao cạo | balbas, bigote, ahit, mag-ahit | 胡子, 刮胡子, 剃须刀
face, cheek, facial | wajah, muka, pipi | muka, wajah, pipi | หน้า, ใบหน้า, แก้ม | gương mặt, khuôn mặt | mukha, pisngi | 脸, 面部, 脸颊
eye, eyes | mata | mata | ตา, ดวงตา | mắt, con mắt | mata | 眼睛, 眼
eyelash, lashes, mascara | bulu mata, maskara | bulu mata, maskara | ขนตา, มาสคาร่า | lông mi, mi giả | pilikmata | 睫毛, 睫毛膏
eyebrow, brow | alis | kening | คิ้ว | lông mày, chân mày | kilay | 眉毛
ear, earlobe | telinga, kuping | telinga | หู, ใบหู | cái tai, lỗ tai | tainga, tenga | 耳朵
nose, nostril | hidung | hidung | จมูก | mũi, cái mũi | ilong | 鼻子
mouth, lip, lips, tongue organ | mulut, bibir, lidah | mulut, bibir, lidah | ปาก, ริมฝีปาก, ลิ้น | miệng, đôi môi, lưỡi | bibig, labi, dila, bunganga | 嘴, 嘴唇, 舌头
tooth, teeth, gum | gigi, gusi | gigi, gusi | ฟัน, เหงือก | răng, nướu | ngipin, gilagid | 牙齿, 牙, 牙龈
throat, neck | tenggorokan, leher | tekak, leher | คอ, ลำคอ | cái cổ, họng, cổ họng | lalamunan, leeg | 喉咙, 脖子
shoulder, back of body, spine | bahu, punggung, pundak | bahu, belakang badan, tulang belakang | ไหล่, แผ่นหลัง | vai, lưng, cột sống | balikat, likod, gulugod | 肩膀, 背部, 后背
arm, elbow, hand, wrist | lengan, tangan, siku, pergelangan tangan | lengan, tangan, siku, pergelangan tangan | แขน, มือ, ข้อศอก, ข้อมือ | cánh tay, bàn tay, cổ tay | braso, kamay, siko, pulso | 手臂, 手, 胳膊, 手腕
finger, thumb, fingernail, nail | jari, jempol, kuku | jari, ibu jari, kuku | นิ้ว, นิ้วมือ, เล็บ | ngón tay, móng tay, móng | daliri, hinlalaki, kuko | 手指, 指甲, 拇指
leg, foot, feet, knee, ankle, toe | kaki, lutut, pergelangan kaki | kaki, lutut, buku lali | ขา, เท้า, เข่า, ข้อเท้า | chân, bàn chân, đầu gối, mắt cá chân | binti, paa, tuhod, bukung-bukong | 腿, 脚, 膝盖, 脚踝
stomach, belly, tummy, abdomen | perut, lambung | perut | ท้อง, พุง, กระเพาะ | bụng, dạ dày, bao tử | tiyan, sikmura | 肚子, 胃, 腹部
chest, breast, bust | dada, payudara | dada, payudara | อก, หน้าอก, เต้านม | ngực, vòng một | dibdib, suso | 胸, 胸部, 乳房
waist, hip, hips, buttocks | pinggang, pinggul, pantat | pinggang, pinggul, punggung | เอว, สะโพก, ก้น | eo, vòng eo, hông, mông | baywang, balakang, puwit | 腰, 臀部, 腰围
heart organ, heartbeat, pulse | jantung, detak jantung | jantung, degupan jantung | หัวใจ, ชีพจร | tim, trái tim, nhịp tim | puso, tibok ng puso | 心脏, 心跳, 脉搏
lung, lungs | paru-paru | paru-paru | ปอด | phổi | baga | 肺, 肺部
liver, hepatic | organ hati, liver | hati | ตับ | lá gan | atay | 肝, 肝脏
kidney, kidneys | ginjal | buah pinggang, ginjal | ไต | thận | bato, kidney | 肾, 肾脏
skin, complexion, acne, pimple | kulit, jerawat | kulit, jerawat | ผิว, ผิวหนัง, สิว | da mặt, làn da, mụn | balat, kutis, tagihawat | 皮肤, 痘痘, 青春痘
bone, skeleton | tulang | tulang | กระดูก | xương | buto | 骨头, 骨骼
muscle, cramp | otot, kram | otot, kejang otot | กล้ามเนื้อ, ตะคริว | cơ bắp, chuột rút | kalamnan, pulikat | 肌肉, 抽筋
joint of body, arthritis, rheumatism | sendi, radang sendi, rematik | sendi, sakit sendi | ข้อต่อ, ข้ออักเสบ | khớp, viêm khớp | kasukasuan, rayuma | 关节, 关节炎, 风湿
body weight, weigh myself, overweight, fat, obese | berat badan, gemuk, gendut | berat badan, gemuk | น้ำหนักตัว, อ้วน | cân nặng, béo, mập, thừa cân | timbang, mataba, labis na timbang | 体重, 胖, 肥胖
thin person, skinny, slim, underweight | kurus, langsing | kurus, langsing | ผอม, หุ่นดี | gầy, ốm nhom, thon | payat, balingkinitan | 瘦, 苗条
height, how tall, tall | tinggi badan, tinggi | tinggi badan, tinggi, ketinggian | ส่วนสูง, สูง | chiều cao | taas, tangkad, matangkad | 身高, 个子, 高个
makeup, cosmetics, lipstick, foundation | riasan, kosmetik, lipstik, dandan, make up | solekan, alat solek, gincu, kosmetik | เครื่องสำอาง, แต่งหน้า, ลิปสติก | trang điểm, mỹ phẩm, son môi | kolorete, kosmetiko, make-up, lipstik | 化妆, 化妆品, 口红
skincare, moisturiser, lotion, cream, sunscreen | perawatan kulit, pelembap, losion, krim, tabir surya | penjagaan kulit, pelembap, losyen, krim, pelindung matahari | สกินแคร์, บำรุงผิว, ครีม, โลชั่น, กันแดด | dưỡng da, kem dưỡng, kem chống nắng, chăm sóc da | pampaganda ng balat, losyon, krema, sunblock | 护肤, 护肤品, 面霜, 防晒霜, 乳液
shampoo, conditioner, hair dye | sampo, shampo, kondisioner, cat rambut | syampu, perapi, pewarna rambut | แชมพู, ครีมนวด, ย้อมผม | dầu gội, dầu xả, thuốc nhuộm tóc | syampu, conditioner, pangkulay ng buhok | 洗发水, 护发素, 染发
toothbrush, toothpaste, brush teeth | sikat gigi, odol, pasta gigi, gosok gigi | berus gigi, ubat gigi, gosok gigi | แปรงสีฟัน, ยาสีฟัน, แปรงฟัน | bàn chải đánh răng, kem đánh răng, đánh răng | sipilyo, toothpaste, magsipilyo | 牙刷, 牙膏, 刷牙
perfume, fragrance, deodorant, cologne | parfum, minyak wangi, deodoran | minyak wangi, pewangi, deodoran | น้ำหอม, โรลออน | nước hoa, lăn khử mùi | pabango, deodorant | 香水, 香氛
massage, spa, massager | pijat, spa, urut | urut, mengurut, spa | นวด, สปา | mát xa, xoa bóp, spa | masahe, magpamasahe, hilot, spa | 按摩, 水疗, 推拿
tissue, toilet paper, napkin for wiping | tisu, tisu toilet | tisu, kertas tandas | ทิชชู่, กระดาษทิชชู่ | khăn giấy, giấy vệ sinh | tisyu, toilet paper | 纸巾, 卫生纸, 餐巾纸
animal, creature, beast, wildlife | hewan, binatang, satwa | haiwan, binatang | สัตว์, สัตว์ป่า | động vật, con vật, thú vật | hayop | 动物, 野生动物
pet, pets, pet animal | hewan peliharaan, peliharaan | haiwan peliharaan | สัตว์เลี้ยง | thú cưng, vật nuôi | alagang hayop, alaga | 宠物
pet food, cat food, dog food, animal feed | makanan kucing, makanan anjing, pakan | makanan kucing, makanan anjing, makanan haiwan | อาหารแมว, อาหารหมา, อาหารสัตว์ | thức ăn cho mèo, thức ăn cho chó, thức ăn thú cưng | pagkain ng aso, pagkain ng pusa, patuka | 宠物食品, 猫粮, 狗粮, 饲料
vet, veterinarian, animal doctor | dokter hewan | doktor haiwan, veterinar | สัตวแพทย์, หมอสัตว์ | bác sĩ thú y, thú y | beterinaryo | 兽医, 宠物医院
dog, puppy, doggy | anjing | anjing | หมา, สุนัข | con chó, cún | aso, tuta | 狗, 小狗
cat, kitten, kitty | kucing, anak kucing | kucing, anak kucing | แมว | mèo, con mèo | pusa, kuting | 猫, 小猫
bird, parrot, pigeon | burung | burung | นก | chim, con chim | ibon | 鸟, 小鸟
duck, goose | bebek, itik, angsa | itik, angsa | เป็ด, ห่าน | vịt, con vịt, ngỗng | pato, itik, gansa | 鸭子, 鹅
cow, bull, cattle, buffalo, ox | sapi, kerbau, lembu | lembu, kerbau | วัว, ควาย | bò, trâu, gia súc | kalabaw, toro | 牛, 奶牛, 水牛
pig, hog, piglet | babi | babi, khinzir | หมู, ลูกหมู | lợn, heo, con heo | baboy, biik | 猪, 小猪
goat, sheep, lamb | kambing, domba | kambing, biri-biri | แพะ, แกะ | con dê, cừu | kambing, tupa | 山羊, 绵羊, 羊
horse, pony | kuda | kuda | ม้า | ngựa, con ngựa | kabayo | 马, 小马
rabbit, bunny, hare | kelinci | arnab | กระต่าย | thỏ, con thỏ | kuneho | 兔子
mouse animal, rat, hamster | tikus, hamster | tikus, hamster | หนู, แฮมสเตอร์ | chuột, con chuột | daga, hamster | 老鼠, 仓鼠
elephant | gajah | gajah | ช้าง | con voi | elepante | 大象
tiger, lion, leopard | harimau, singa, macan | harimau, singa | เสือ, สิงโต | con hổ, sư tử, cọp | tigre, leon | 老虎, 狮子, 豹
monkey, ape, orangutan | monyet, kera, orang utan | monyet, kera, orang utan | ลิง | con khỉ | unggoy, matsing | 猴子, 猩猩
snake, lizard, reptile | ular, kadal, reptil | ular, cicak, reptilia | งู, จิ้งจก, สัตว์เลื้อยคลาน | rắn, thằn lằn, bò sát | ahas, butiki | 蛇, 蜥蜴
crocodile, alligator | buaya | buaya | จระเข้ | cá sấu | buwaya | 鳄鱼
turtle, tortoise | kura-kura, penyu | kura-kura, penyu | เต่า | rùa | pagong | 乌龟, 海龟
frog, toad | katak, kodok | katak | กบ, คางคก | ếch, cóc | palaka | 青蛙
insect, bug, cockroach, ant, pest | serangga, kecoa, semut, hama, kutu | serangga, lipas, semut, perosak | แมลง, แมลงสาบ, มด | côn trùng, con gián, con kiến, sâu bọ | insekto, ipis, langgam, surot, peste | 昆虫, 虫子, 蟑螂, 蚂蚁
mosquito, fly insect, insect repellent | nyamuk, lalat, obat nyamuk | nyamuk, lalat, ubat nyamuk | ยุง, แมลงวัน, ยากันยุง | muỗi, ruồi, thuốc muỗi | lamok, langaw, katol | 蚊子, 苍蝇, 驱蚊
bee, wasp | lebah, tawon | lebah, tebuan | ผึ้ง, ตัวต่อ | con ong | bubuyog | 蜜蜂
butterfly, moth | kupu-kupu | rama-rama, kupu-kupu | ผีเสื้อ | bướm, con bướm | paru-paro, paruparo | 蝴蝶
spider, cobweb | laba-laba | labah-labah | แมงมุม | nhện, con nhện | gagamba | 蜘蛛
aquarium, fish tank, pet fish | akuarium, ikan hias | akuarium, ikan hiasan | ตู้ปลา, ปลาสวยงาม | bể cá, hồ cá, cá cảnh | akwaryum | 鱼缸, 水族箱
cage, leash, collar | kandang, sangkar, tali anjing | sangkar, kandang, tali haiwan | กรง, สายจูง, ปลอกคอ | lồng, chuồng, dây dắt, vòng cổ thú cưng | kulungan, hawla, tali ng aso | 笼子, 牵引绳, 项圈
nature, environment, outdoors, scenery | alam, lingkungan, pemandangan | alam semula jadi, alam sekitar, pemandangan | ธรรมชาติ, สิ่งแวดล้อม, วิว | thiên nhiên, môi trường, phong cảnh | kalikasan, kapaligiran, tanawin | 自然, 环境, 风景, 户外
mountain, hill, volcano | gunung, bukit, gunung berapi | gunung, bukit, gunung berapi | ภูเขา, ดอย, ภูเขาไฟ | núi, ngọn đồi, núi lửa | bundok, burol, bulkan | 山, 山坡, 火山
sea, ocean, beach, seaside, coast, wave | laut, pantai, samudra, ombak, lautan | laut, pantai, lautan, ombak | ทะเล, ชายหาด, หาด, มหาสมุทร, คลื่น | biển, bãi biển, đại dương, sóng biển | dagat, dalampasigan, karagatan, alon | 海, 大海, 海滩, 沙滩, 海洋
river, stream, lake, waterfall, pond | sungai, danau, air terjun, kolam | sungai, tasik, air terjun, kolam | แม่น้ำ, ทะเลสาบ, น้ำตก, คลอง, บ่อ | sông, suối, hồ nước, thác nước | ilog, lawa, talon, sapa | 河, 河流, 湖, 瀑布, 池塘
forest, jungle, woods | hutan, rimba | hutan, rimba | ป่า, ป่าไม้ | rừng | gubat, kagubatan | 森林, 树林
tree, trunk, branch of tree | pohon, batang, ranting | pokok, batang, ranting | ต้นไม้, กิ่งไม้ | cây cối, thân cây, cành cây | puno, punongkahoy, sanga | 树, 大树, 树枝
plant, houseplant, seedling, gardening, seed | tanaman, tumbuhan, bibit, berkebun, benih | tumbuhan, anak pokok, berkebun, benih | พืช, ต้นกล้า, ทำสวน, เมล็ด, ปลูกต้นไม้ | thực vật, cây cảnh, cây giống, hạt giống, làm vườn | halaman, punla, paghahalaman, binhi, buto | 植物, 盆栽, 种子, 园艺, 种植
flower, bouquet, blossom, rose | bunga, kembang, buket, mawar | bunga, jambangan bunga, mawar | ดอกไม้, ช่อดอกไม้, กุหลาบ | bông hoa, bó hoa, bông, hoa hồng | bulaklak, rosas, bouquet | 花, 鲜花, 花束, 玫瑰
leaf, leaves, grass, lawn | daun, rumput | daun, rumput | ใบไม้, หญ้า | chiếc lá, lá cây, cây cỏ | dahon, damo | 叶子, 草, 草坪
soil, earth, mud, sand | tanah, lumpur, pasir | tanah, lumpur, pasir | ดิน, โคลน, ทราย | đất đai, bùn, cát | lupa, putik, buhangin | 土, 泥土, 泥, 沙子
stone, rock, pebble | batu, kerikil | batu | หิน, ก้อนหิน | tảng đá, hòn đá, sỏi | bato | 石头, 岩石
sky, heaven, atmosphere | langit, udara | langit, udara | ท้องฟ้า, ฟ้า, อากาศ | bầu trời, không khí | langit, himpapawid, hangin | 天空, 空气
sun, sunlight, solar | matahari, sinar matahari, tenaga surya | matahari, cahaya matahari, solar | พระอาทิตย์, ดวงอาทิตย์, แสงแดด | mặt trời, ánh nắng | araw, sikat ng araw, solar | 太阳, 阳光, 日光
moon, full moon, moonlight | bulan purnama, rembulan | bulan purnama, bulan mengambang | พระจันทร์, ดวงจันทร์ | mặt trăng, trăng | buwan, kabilugan ng buwan | 月亮, 月球
star, planet, space, universe, galaxy | bintang, planet, luar angkasa, alam semesta | bintang, planet, angkasa, alam semesta | ดาว, ดวงดาว, ดาวเคราะห์, อวกาศ, จักรวาล | ngôi sao, hành tinh, vũ trụ | bituin, planeta, kalawakan | 星星, 行星, 太空, 宇宙
air pollution, pollution, air quality, polluted | polusi, polusi udara, kualitas udara, pencemaran | pencemaran, pencemaran udara, kualiti udara | มลพิษ, ฝุ่นพิษ, คุณภาพอากาศ | ô nhiễm, ô nhiễm không khí, chất lượng không khí | polusyon, polusyon sa hangin | 污染, 空气污染, 空气质量
recycle, recycling, eco-friendly, reusable | daur ulang, ramah lingkungan | kitar semula, mesra alam | รีไซเคิล, รักษ์โลก | tái chế, thân thiện môi trường | mag-recycle, resiklo | 回收, 环保, 再利用
clothes, clothing, garment, apparel, outfit | baju, pakaian, busana | baju, pakaian | เสื้อผ้า, ชุด | quần áo, trang phục, đồ mặc | damit, kasuotan, pananamit | 衣服, 服装, 衣物
shirt, t-shirt, tee, blouse | kemeja, kaos, kaus, blus | kemeja, baju t, blaus | เสื้อ, เสื้อเชิ้ต, เสื้อยืด | cái áo, áo sơ mi, áo thun, áo phông | kamiseta, polo, blusa, t-shirt | 衬衫, T恤, 上衣, 体恤
trousers, pants, jeans, shorts, leggings | celana, celana jeans, celana pendek | seluar, seluar jeans, seluar pendek | กางเกง, กางเกงยีนส์, กางเกงขาสั้น | quần, quần jean, quần dài, quần đùi | pantalon, maong, salawal, shorts | 裤子, 牛仔裤, 短裤
dress, gown, skirt, frock | gaun, rok, terusan, dress | gaun, skirt, baju kurung | เดรส, กระโปรง, ชุดเดรส | cái váy, đầm, chân váy | bestida, palda | 裙子, 连衣裙, 礼服
jacket, coat, hoodie, sweater, cardigan | jaket, mantel, sweter, jaket hoodie | jaket, kot, baju sejuk, sweater | แจ็คเก็ต, เสื้อคลุม, เสื้อกันหนาว, สเวตเตอร์ | áo khoác, áo len, áo ấm | dyaket, jacket, amerikana, panglamig | 外套, 夹克, 大衣, 毛衣, 卫衣
suit, tie, uniform, formal wear | jas, dasi, seragam | sut, tali leher, pakaian seragam | สูท, เนคไท, เครื่องแบบ, ยูนิฟอร์ม | bộ vest, cà vạt, đồng phục | terno, kurbata, uniporme | 西装, 领带, 制服
underwear, bra, panties, lingerie, briefs | celana dalam, bh, pakaian dalam, bra | seluar dalam, coli, pakaian dalam | ชุดชั้นใน, กางเกงใน, เสื้อใน, ยกทรง | đồ lót, áo ngực, quần lót | panti, bra, damit-panloob, salungguhit | 内衣, 内裤, 胸罩, 文胸
pyjamas, pajamas, nightwear | piyama, baju tidur | pijama, baju tidur | ชุดนอน | đồ ngủ, đồ bộ, pyjama | pantulog, pajama | 睡衣
swimsuit, swimwear, bikini | baju renang, bikini | baju renang, bikini | ชุดว่ายน้ำ, บิกินี่ | đồ bơi, áo tắm, bikini | damit panlangoy, bikini | 泳衣, 泳装, 比基尼
hijab, headscarf, veil, scarf | jilbab, hijab, kerudung, syal | tudung, hijab, selendang | ฮิญาบ, ผ้าคลุมผม, ผ้าพันคอ | khăn trùm đầu, khăn quàng | hijab, belo, bandana | 头巾, 围巾, 面纱
hat, cap, headwear | topi | topi | หมวก | mũ, nón | sombrero, sumbrero, gora | 帽子
shoes, shoe, sneakers, boots, footwear | sepatu, alas kaki, sepatu kets | kasut, but, kasut sukan | รองเท้า, รองเท้าผ้าใบ, บูท | giày, giầy, giày thể thao | sapatos, bota | 鞋, 鞋子, 运动鞋, 靴子
sandals, slippers, flip-flops | sandal, sendal, sandal jepit | selipar, sandal, capal | รองเท้าแตะ, แตะ | dép, dép lê, xăng đan | tsinelas, sandalyas | 凉鞋, 拖鞋
heels, high heels | sepatu hak tinggi, high heels | kasut tumit tinggi | ส้นสูง, รองเท้าส้นสูง | giày cao gót, cao gót | takong, sapatos na may takong | 高跟鞋
socks, stockings, tights | kaus kaki, kaos kaki, stoking | stoking, sarung kaki | ถุงเท้า, ถุงน่อง | đôi tất, vớ | medyas | 袜子, 丝袜
gloves, glove, mittens | sarung tangan | sarung tangan | ถุงมือ | găng tay, bao tay | guwantes | 手套
belt, waistband | ikat pinggang, sabuk | tali pinggang | เข็มขัด | thắt lưng, dây nịt | sinturon | 腰带, 皮带
bag, handbag, backpack, purse bag, rucksack | tas, ransel, tas tangan | beg, beg galas, beg tangan | กระเป๋า, เป้, กระเป๋าถือ | cái túi, balo, ba lô, túi xách, giỏ xách | bag, bayong, backpack | 背包, 手提包, 书包
wallet for cash, purse, billfold | dompet | dompet, beg duit | กระเป๋าสตางค์, กระเป๋าเงิน | ví da, bóp, cái ví | pitaka, kartamoneda | 钱包, 皮夹
jewellery, jewelry, necklace, bracelet, earring | perhiasan, kalung, gelang, anting | barang kemas, rantai leher, gelang, anting-anting | เครื่องประดับ, สร้อย, กำไล, ต่างหู | trang sức, dây chuyền, vòng tay, bông tai, khuyên tai | alahas, kuwintas, pulseras, hikaw | 首饰, 珠宝, 项链, 手链, 耳环
finger ring, wedding ring, engagement ring | cincin, cincin kawin | cincin, cincin kahwin | แหวน, แหวนแต่งงาน | nhẫn vàng, chiếc nhẫn, nhẫn cưới | singsing | 戒指, 婚戒
gold, gold bar | emas, logam mulia | emas, jongkong emas | ทอง, ทองคำ | vàng, vàng miếng | ginto | 黄金, 金条
silver metal, sterling silver | perak | perak | เงินแท้ | bạc, bạc thật | pilak | 白银, 纯银
diamond, gemstone, gem | berlian, permata | berlian, permata | เพชร, อัญมณี | kim cương, đá quý | diyamante, brilyante, hiyas | 钻石, 宝石
pocket, button on clothes, zip, zipper, sleeve | saku, kantong, kancing, ritsleting, resleting, lengan baju | poket, butang, zip, lengan baju | กระเป๋าเสื้อ, กระดุม, ซิป, แขนเสื้อ | túi áo, cúc áo, nút áo, dây kéo, khóa kéo, tay áo | bulsa, butones, siper, manggas | 口袋, 纽扣, 拉链, 袖子
wear, wore, put on clothes, dressed, worn | pakai baju, memakai baju, mengenakan | pakai baju, memakai baju | ใส่เสื้อ, สวม, สวมใส่ | mặc đồ, mặc quần áo, đeo | suot, isuot, magsuot, suotin | 穿, 戴, 穿着, 佩戴
try on, fitting, fitting room | coba baju, fitting, kamar pas | cuba baju, bilik persalinan | ลองชุด, ลองเสื้อ, ห้องลอง | thử đồ, mặc thử, phòng thử đồ | isukat, sukatin, fitting room | 试穿, 试衣间
sew, tailor, sewing, needle, thread, alter clothes | jahit, menjahit, penjahit, jarum, benang | jahit, menjahit, tukang jahit, jarum, benang | เย็บ, ตัดเย็บ, ช่างตัดเสื้อ, เข็ม, ด้าย | may đồ, may vá, thợ may, kim, chỉ khâu | tahi, manahi, mananahi, karayom, sinulid | 缝, 裁缝, 针线, 缝纫
fashion, style, trendy, stylish | mode, fesyen, gaya, kekinian | fesyen, gaya, bergaya | แฟชั่น, สไตล์, ทันสมัย | thời trang, phong cách, sành điệu | moda, uso, istilo, pustura | 时尚, 时髦, 款式, 潮流
cloth, fabric, cotton, textile, silk, linen | kain, katun, sutra, bahan kain | kain, kapas, sutera | ผ้า, ผ้าฝ้าย, ผ้าไหม, คอตตอน | chất vải, vải bông, cotton, lụa | tela, bulak, seda, koton | 布, 布料, 棉, 丝绸, 面料
leather, faux leather | kulit asli, kulit sintetis | kulit asli, kulit tiruan | หนังแท้, เครื่องหนัง, หนังเทียม | da thật, da bò, giả da | katad, balat na tunay | 皮革, 真皮, 人造革
plastic, rubber, silicone | plastik, karet, silikon | plastik, getah, silikon | พลาสติก, ยางพารา, ซิลิโคน | nhựa, cao su, silicon | plastik, goma, silikon | 塑料, 橡胶, 硅胶
metal, iron metal, steel, aluminium, copper | logam, besi, baja, aluminium, tembaga | logam, besi, keluli, aluminium, tembaga | โลหะ, เหล็ก, สแตนเลส, อลูมิเนียม, ทองแดง | kim loại, sắt, thép, nhôm, inox | metal, bakal, asero, aluminyo, tanso | 金属, 铁, 钢, 不锈钢, 铝
wood, wooden, timber, bamboo | kayu, bambu | kayu, buluh | ไม้, ไม้ไผ่ | đồ gỗ, cây tre | kahoy, kawayan | 木头, 木质, 木材, 竹子
glass material, ceramic, porcelain, crystal | kaca, keramik, porselen, kristal | kaca, seramik, porselin, kristal | กระจก, แก้ว, เซรามิก, คริสตัล | thủy tinh, kính, gốm, sứ, pha lê | salamin, bubog, seramik, porselana | 玻璃, 陶瓷, 瓷器, 水晶
colour, color, shade, hue | warna, berwarna | warna, berwarna | สี, โทนสี | màu, màu sắc | kulay | 颜色, 色彩
red, scarlet, maroon, crimson | merah, merah tua, marun | merah, merah hati | สีแดง, แดง | màu đỏ | pula, kulay pula | 红色, 红
blue, navy, navy blue | biru, biru tua, biru dongker | biru, biru tua | สีน้ำเงิน, สีฟ้า, สีกรม | xanh dương, xanh da trời, xanh lam | asul, bughaw | 蓝色, 蓝
green, olive green | hijau | hijau | สีเขียว, เขียว | xanh lá, xanh lá cây, xanh lục | berde, luntian | 绿色, 绿
yellow, golden | kuning, keemasan | kuning, keemasan | สีเหลือง, เหลือง, สีทอง | màu vàng, vàng kim | dilaw, ginintuan | 黄色, 金色
orange colour, orange color | oranye, jingga | oren, jingga | สีส้ม | màu cam | kahel, kulay kahel | 橙色, 橘色
pink, rose pink | merah muda, pink | merah jambu, pink | สีชมพู, ชมพู | màu hồng | rosas, kulay-rosas, pink | 粉色, 粉红
purple, violet, lilac | ungu | ungu | สีม่วง, ม่วง | màu tím | lila, ube, kulay-lila | 紫色, 紫
brown, beige, khaki, tan | cokelat, krem, coklat | coklat, krim | สีน้ำตาล, สีเบจ, สีครีม | màu nâu, màu be, màu kem | kayumanggi, kulay-kape | 棕色, 褐色, 咖啡色, 米色
black, jet black | hitam, item | hitam | สีดำ, ดำ | màu đen | itim | 黑色, 黑
white, off-white, ivory | putih | putih | สีขาว, ขาว | trắng, màu trắng | puti | 白色, 白
grey, gray, silver colour | abu-abu, kelabu | kelabu | สีเทา, เทา, สีเงิน | xám, màu xám, màu bạc | abo, kulay-abo | 灰色, 银色
multicoloured, colourful, rainbow | warna-warni, pelangi | berwarna-warni, pelangi | หลากสี, สีรุ้ง, สีสัน | nhiều màu, sặc sỡ, cầu vồng | makulay, bahaghari | 彩色, 五颜六色, 彩虹
pattern, striped, checked, plain, polka dot | motif, corak, garis-garis, kotak-kotak, polos | corak, berjalur, petak, kosong tanpa corak | ลาย, ลายทาง, ลายสก็อต, สีพื้น | họa tiết, hoa văn, sọc, kẻ caro, trơn | disenyo, guhitan, checkered, plain | 图案, 花纹, 条纹, 格子, 纯色
shape, round, circle, oval | bentuk, bulat, lingkaran | bentuk, bulat, bulatan | รูปทรง, รูปร่าง, กลม, วงกลม | hình dạng, hình tròn, tròn | hugis, bilog, bilugan | 形状, 圆形, 圆
square, rectangle, triangle, cube | persegi, segitiga, kubus | segi empat, segi tiga, kubus | สี่เหลี่ยม, สามเหลี่ยม | hình vuông, hình chữ nhật, tam giác | parisukat, kuwadrado, tatsulok | 正方形, 方形, 长方形, 三角形
gift idea, present for someone, gift wrap, souvenir | kado, hadiah, oleh-oleh, cendera mata, bungkus kado | hadiah, cenderahati, buah tangan, bungkus hadiah | ของขวัญ, ของฝาก, ของที่ระลึก, ห่อของขวัญ | món quà, quà tặng, quà lưu niệm, gói quà | regalo, pasalubong, aginaldo | 礼物, 礼品, 纪念品, 包装礼物
greeting card, invitation, invite, wedding invitation | kartu ucapan, undangan, undang, mengundang | kad ucapan, jemputan, jemput, menjemput | การ์ดอวยพร, เชิญ, บัตรเชิญ, การ์ดเชิญ | thiệp, thiệp mời, lời mời | imbitasyon, paanyaya, anyayahan, imbitahin | 贺卡, 请柬, 邀请, 请帖
baby shower, birthday party, surprise party | pesta ulang tahun, pesta kejutan | majlis hari jadi, parti kejutan | งานวันเกิด, ปาร์ตี้วันเกิด | tiệc sinh nhật, tiệc bất ngờ | salu-salo sa kaarawan, birthday party | 生日派对, 生日会
balloon, balloons | balon | belon | ลูกโป่ง | bóng bay, bong bóng | lobo | 气球
candle, candles | lilin | lilin | เทียน | nến, đèn cầy | kandila | 蜡烛
decoration, decorate, ornament, ribbon | dekorasi, hiasan, menghias, pita | hiasan, menghias, dekorasi, reben | ของตกแต่ง, ตกแต่ง, ริบบิ้น | đồ trang trí, trang trí, ruy băng | dekorasyon, palamuti, laso | 装饰, 装饰品, 丝带
fireworks, firecracker | kembang api, petasan | bunga api, mercun | พลุ, ดอกไม้ไฟ, ประทัด | pháo hoa, pháo | paputok, kuwitis | 烟花, 鞭炮
donation, donate, charity, volunteer | donasi, sumbangan, amal, menyumbang, relawan | derma, sumbangan, amal, sukarelawan | บริจาค, การกุศล, อาสาสมัคร | quyên góp, từ thiện, ủng hộ, tình nguyện | donasyon, mag-donate, kawanggawa, abuloy, boluntaryo | 捐款, 捐赠, 慈善, 志愿者
emergency, urgent danger, disaster | darurat, keadaan darurat, bencana | kecemasan, bencana | ฉุกเฉิน, เหตุฉุกเฉิน, ภัยพิบัติ | khẩn cấp, tình huống khẩn cấp, thảm họa | emerhensiya, sakuna, kalamidad | 紧急情况, 突发事件, 灾难, 灾害
weapon, gun, bomb, firearm | senjata, pistol, bom, senapan | senjata, pistol, bom | อาวุธ, ปืน, ระเบิด | vũ khí, súng, bom | sandata, baril, bomba | 武器, 枪, 炸弹
social media, followers, social network | media sosial, medsos, sosmed, pengikut | media sosial, pengikut | โซเชียล, โซเชียลมีเดีย, ผู้ติดตาม | mạng xã hội, người theo dõi | social media, socmed | 社交媒体, 粉丝, 关注者
robot, smart speaker, voice assistant, chatbot | robot, asisten suara, speaker pintar | robot, pembantu suara, pembesar suara pintar | หุ่นยนต์, ผู้ช่วยเสียง, ลำโพงอัจฉริยะ | rô bốt, trợ lý giọng nói, loa thông minh | robot, voice assistant | 机器人, 语音助手, 智能音箱
sauna, steam room, hot tub | sauna, mandi uap | sauna, mandi wap | ซาวน่า, อบไอน้ำ | xông hơi, tắm hơi | sauna | 桑拿, 蒸汽浴
`;
