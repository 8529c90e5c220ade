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
evening, early evening | sore, malam | petang, malam | เย็น, ตอนเย็น | buổi tối, tối, chiều tối | gabi | 傍晚, 晚上
sunset, sundown, dusk | matahari terbenam, senja | matahari terbenam, senja | พระอาทิตย์ตก, พลบค่ำ | hoàng hôn, mặt trời lặn | paglubog ng araw, takipsilim | 日落, 黄昏
night, at night, overnight | malam, malam hari | malam | กลางคืน, คืน, ค่ำ | đêm, ban đêm | gabi, magdamag | 夜晚, 夜里, 晚上
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
March | maret | mac | มีนาคม | tháng ba | marso | 三月, 3月
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
event, happening, function, occasion | acara, event, kegiatan | acara, majlis, program | งาน, กิจกรรม, อีเวนต์ | sự kiện | kaganapan, okasyon, event | 活动, 事件
meeting, conference, get-together | rapat, pertemuan, meeting | mesyuarat, perjumpaan | ประชุม, การประชุม, นัดประชุม | cuộc họp, họp, hội nghị | pulong, miting, pagpupulong | 会议, 开会
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
to-do list, task list, things to do | daftar tugas, daftar kegiatan, to do list | senarai tugas, senarai kerja | รายการสิ่งที่ต้องทำ, ลิสต์งาน | danh sách việc cần làm, việc cần làm | listahan ng gagawin | 待办, 待办事项, 任务清单
list, checklist | daftar, list | senarai | รายการ, ลิสต์, รายชื่อ | danh sách | listahan, talaan | 清单, 列表, 名单
note, memo, jot down, write down | catatan, catat, mencatat | nota, catatan, catat | โน้ต, บันทึก, จด | ghi chú, ghi lại | tala, itala, isulat | 笔记, 便签, 备忘, 记下
watch, wristwatch | jam tangan, arloji | jam tangan | นาฬิกาข้อมือ, นาฬิกา | đồng hồ đeo tay, đồng hồ | relo, relos | 手表
clock, wall clock | jam dinding, jam | jam dinding, jam | นาฬิกา, นาฬิกาแขวน | đồng hồ, đồng hồ treo tường | orasan | 时钟, 挂钟, 钟表
season, time of year | musim | musim | ฤดู, ฤดูกาล, หน้า | mùa | panahon, kapanahunan | 季节
spring season, springtime | musim semi | musim bunga | ฤดูใบไม้ผลิ | mùa xuân | tagsibol | 春天, 春季
summer, summertime, hot season | musim panas | musim panas | ฤดูร้อน, หน้าร้อน | mùa hè, mùa hạ | tag-init, tag-araw | 夏天, 夏季
autumn, fall season | musim gugur | musim luruh | ฤดูใบไม้ร่วง | mùa thu | taglagas | 秋天, 秋季
winter, wintertime, cold season | musim dingin | musim sejuk | ฤดูหนาว, หน้าหนาว | mùa đông | taglamig | 冬天, 冬季
rainy season, monsoon, wet season | musim hujan | musim hujan, tengkujuh, monsun | ฤดูฝน, หน้าฝน, มรสุม | mùa mưa, gió mùa | tag-ulan, habagat | 雨季, 季风
dry season, drought | musim kemarau, kemarau, kekeringan | musim kemarau, kemarau | ฤดูแล้ง, หน้าแล้ง, ภัยแล้ง | mùa khô, hạn hán | tagtuyot, tag-tuyot | 旱季, 干旱
weather, weather forecast, forecast, climate | cuaca, prakiraan cuaca, ramalan cuaca | cuaca, ramalan cuaca | อากาศ, สภาพอากาศ, พยากรณ์อากาศ | thời tiết, dự báo thời tiết | lagay ng panahon, panahon, klima | 天气, 天气预报, 气候
rain, rainy, raining, shower, drizzle | hujan, gerimis, kehujanan | hujan, gerimis, renyai | ฝน, ฝนตก | mưa, trời mưa, mưa phùn | ulan, umuulan, ambon, maulan | 雨, 下雨, 阵雨, 毛毛雨
sunny, sunshine, clear sky, bright day | cerah, panas terik | cerah, panas terik | แดด, แดดออก, ฟ้าใส, แดดจ้า | nắng, trời nắng, trời quang | maaraw, sikat ng araw | 晴, 晴天, 阳光, 出太阳
cloudy, cloud, overcast | berawan, mendung, awan | mendung, berawan, awan | เมฆ, เมฆมาก, มีเมฆ, ครึ้ม | mây, nhiều mây, âm u | maulap, ulap, makulimlim | 多云, 阴天, 云
windy, wind, breeze, gust | angin, berangin | angin, berangin | ลม, ลมแรง | gió, lộng gió, nhiều gió | hangin, mahangin | 风, 刮风, 大风
storm, thunderstorm, thunder, lightning | badai, petir, guntur, badai petir | ribut, ribut petir, petir, kilat, guruh | พายุ, ฟ้าร้อง, ฟ้าผ่า, พายุฝน | bão, giông, sấm, sét, dông bão | bagyo, kulog, kidlat, unos | 暴风雨, 雷雨, 打雷, 闪电
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
umbrella, parasol | payung | payung | ร่ม | ô, dù, cây dù | payong | 雨伞, 伞
raincoat, poncho | jas hujan | baju hujan | เสื้อกันฝน | áo mưa | kapote | 雨衣
music, tune, melody | musik, lagu | muzik, lagu | ดนตรี, เพลง | âm nhạc, nhạc, giai điệu | musika, tugtugin | 音乐, 乐曲, 旋律
song, track, single | lagu, tembang | lagu | เพลง | bài hát, ca khúc | kanta, awit, awitin | 歌, 歌曲, 曲子
play music, put on a song, listen to music | putar lagu, putar musik, dengarkan musik, mainkan lagu, setel lagu | mainkan lagu, main lagu, dengar lagu, pasang lagu | เปิดเพลง, เล่นเพลง, ฟังเพลง | bật nhạc, mở nhạc, nghe nhạc, phát nhạc | magpatugtog, patugtugin, makinig ng musika | 播放音乐, 放歌, 听歌, 播放歌曲
listen, hear, heard | dengar, dengarkan, mendengarkan, kedengaran | dengar, mendengar, dengarkan | ฟัง, ได้ยิน | nghe, lắng nghe | makinig, pakinggan, marinig, narinig | 听, 听见, 听到
pause, resume playback, pause playback | jeda, pause, lanjut putar | jeda, hentikan sekejap, sambung main | หยุดชั่วคราว, พักเพลง | tạm dừng, phát tiếp | i-pause, ihinto muna | 暂停, 继续播放
skip, next song, next track | lewati, lagu berikutnya, lagu selanjutnya | langkau, lagu seterusnya | ข้าม, เพลงถัดไป | bỏ qua, bài tiếp theo | laktawan, susunod na kanta | 跳过, 下一首
repeat song, replay, loop, play again | ulangi lagu, putar ulang | ulang lagu, main semula | เล่นซ้ำ, ฟังซ้ำ | phát lại, lặp lại bài | ulitin ang kanta, patugtugin ulit | 重播, 循环播放, 单曲循环
shuffle, random order | acak, putar acak | rawak, kocok | สุ่มเพลง, เล่นสุ่ม | phát ngẫu nhiên, trộn bài | i-shuffle, halo-halo | 随机播放
playlist, music list | daftar putar, playlist | senarai main, senarai lagu | เพลย์ลิสต์, รายการเพลง | danh sách phát | playlist, listahan ng kanta | 播放列表, 歌单
album, record, ep | album | album | อัลบั้ม | album, đĩa nhạc | album, plaka | 专辑, 唱片
singer, vocalist, sing, sang, sung | penyanyi, nyanyi, menyanyi, bernyanyi | penyanyi, nyanyi, menyanyi | นักร้อง, ร้องเพลง | ca sĩ, hát, ca hát | mang-aawit, kumanta, kantahin, umawit | 歌手, 唱歌, 演唱
artist, musician, composer | artis, seniman, musisi, musikus | artis, seniman, pemuzik | ศิลปิน, นักดนตรี | nghệ sĩ, nhạc sĩ | artista, musikero | 艺术家, 艺人, 音乐家
band, music group, orchestra | band, grup musik, orkestra | kumpulan muzik, band, orkestra | วงดนตรี | ban nhạc, nhóm nhạc, dàn nhạc | banda, grupo ng musikero | 乐队, 乐团
lyrics, words of the song | lirik, lirik lagu | lirik, seni kata | เนื้อเพลง | lời bài hát | liriko, titik ng kanta | 歌词
genre, kind of music, musical style | genre, aliran | genre, aliran | แนวเพลง, ประเภทเพลง | thể loại nhạc, thể loại | genre, uri ng musika | 流派, 曲风, 类型
volume, louder, turn up, turn down the sound | volume, besarkan suara, kecilkan suara, lebih keras | kelantangan, kuatkan suara, perlahankan suara, volum | เสียง, ระดับเสียง, เพิ่มเสียง, ลดเสียง, เบาเสียง | âm lượng, tăng âm lượng, giảm âm lượng, vặn to | lakas ng tunog, lakasan, hinaan, volume | 音量, 大声点, 调高音量, 调低音量
mute, silence, unmute, turn off the sound | bisukan, senyapkan, matikan suara | senyap, senyapkan, bisukan | ปิดเสียง, เงียบ | tắt tiếng, im lặng | i-mute, patahimikin, tahimik | 静音, 关闭声音
noise, noisy, loud sound | bising, berisik, suara bising | bising, bunyi bising | เสียงดัง, หนวกหู | ồn, ồn ào, tiếng ồn | ingay, maingay | 噪音, 吵, 吵闹
sound, audio | suara, bunyi, audio | bunyi, audio, suara | เสียง | âm thanh, tiếng | tunog, audio | 声音, 音频
radio, radio station, broadcast, fm | radio, stasiun radio, siaran | radio, stesen radio, siaran | วิทยุ, สถานีวิทยุ | đài, radio, đài phát thanh | radyo, istasyon ng radyo | 电台, 广播, 收音机
podcast, audio show | podcast, siniar | podcast, audio siar | พอดแคสต์ | podcast | podcast | 播客
episode, chapter of show | episode, seri | episod | ตอน, เอพิโสด | tập, tập phim | episode, yugto | 集, 一集, 剧集
audiobook, read aloud | buku audio, bacakan | buku audio, bacakan | หนังสือเสียง, อ่านให้ฟัง | sách nói, đọc to | audiobook, basahin nang malakas | 有声书, 朗读
musical instrument, instrument | alat musik | alat muzik | เครื่องดนตรี | nhạc cụ | instrumento | 乐器
guitar, ukulele | gitar, ukulele | gitar | กีตาร์ | đàn ghi-ta, ghi ta | gitara | 吉他
piano, keyboard instrument | piano | piano | เปียโน | đàn piano, dương cầm | piyano | 钢琴, 电子琴
drum, drums | drum, gendang | dram, gendang | กลอง | trống, cái trống | tambol | 鼓
concert, gig, live show | konser, pertunjukan musik | konsert, persembahan | คอนเสิร์ต, การแสดงสด | buổi hòa nhạc, hòa nhạc, đêm nhạc | konsiyerto, concert | 演唱会, 音乐会
karaoke, sing along | karaoke, karaokean | karaoke | คาราโอเกะ | karaoke, hát karaoke | karaoke, videoke | 卡拉OK, 唱K
dance, dancing, dancer | menari, tari, joget, dansa | menari, tarian, joget | เต้น, เต้นรำ, รำ | nhảy, múa, khiêu vũ | sayaw, sumayaw, sayawan | 跳舞, 舞蹈
movie, film, motion picture, flick | film, filem, nonton film | filem, wayang, tengok wayang | หนัง, ภาพยนตร์, ดูหนัง | phim, bộ phim, phim ảnh | pelikula, sine | 电影, 影片
cinema, movie theater, picture house | bioskop | pawagam, panggung wayang | โรงหนัง, โรงภาพยนตร์ | rạp chiếu phim, rạp phim | sinehan | 电影院, 影院
showtime, screening, movie schedule | jadwal film, jam tayang, jadwal tayang | waktu tayangan, jadual tayangan | รอบหนัง, รอบฉาย | suất chiếu, giờ chiếu, lịch chiếu | oras ng palabas, iskedyul ng sine | 放映时间, 场次, 上映
actor, actress, film star, cast | aktor, aktris, pemain film, bintang film | pelakon, pelakon wanita | นักแสดง, ดารา | diễn viên | aktor, aktres, artista | 演员, 明星
director, film maker | sutradara | pengarah | ผู้กำกับ | đạo diễn | direktor | 导演
television, tv, telly | televisi, tv, tivi | televisyen, tv | ทีวี, โทรทัศน์ | tivi, ti vi, truyền hình | telebisyon, tv | 电视, 电视机
series, tv show, drama, soap opera | serial, sinetron, drama, acara tv | siri, drama, rancangan tv | ซีรีส์, ละคร, รายการทีวี | phim bộ, phim truyền hình, chương trình truyền hình | serye, teleserye, palabas | 电视剧, 连续剧, 节目
channel, tv channel | saluran, kanal, channel | saluran | ช่อง, ช่องทีวี | kênh, kênh truyền hình | tsanel, channel | 频道
watch a video, view, watch | nonton, menonton, tonton, lihat video | tonton, menonton, tengok | ดู, รับชม, ดูวิดีโอ | xem, xem video, coi | manood, panoorin, nanonood | 观看, 看视频
cartoon, anime, animation, comics, manga | kartun, anime, animasi, komik | kartun, anime, animasi, komik | การ์ตูน, อนิเมะ, มังงะ | hoạt hình, truyện tranh, anime | kartun, anime, komiks | 动画, 动漫, 漫画, 卡通
subtitle, caption, dubbing | teks terjemahan, subtitle, sulih suara | sari kata, alih suara | คำบรรยาย, ซับไตเติล, พากย์ | phụ đề, lồng tiếng | subtitle, sub, dubbing | 字幕, 配音
news, headline, current affairs, latest news | berita, kabar, kabar terbaru | berita, khabar, berita terkini | ข่าว, ข่าวสาร, ข่าวล่าสุด | tin tức, thời sự, tin mới | balita, ulo ng balita | 新闻, 消息, 头条
newspaper, paper, press, journal | koran, surat kabar | surat khabar, akhbar, suratkhabar | หนังสือพิมพ์ | báo, tờ báo, báo chí | dyaryo, pahayagan, peryodiko | 报纸, 报刊
magazine, periodical | majalah | majalah | นิตยสาร, แมกกาซีน | tạp chí | magasin | 杂志
book, novel, paperback, ebook | buku, novel | buku, novel | หนังสือ, นิยาย | sách, cuốn sách, quyển sách, tiểu thuyết | libro, aklat, nobela | 书, 书籍, 小说, 图书
read, reading, peruse | baca, membaca, bacakan | baca, membaca | อ่าน, อ่านหนังสือ | đọc, đọc sách | basa, magbasa, basahin, nabasa | 读, 阅读, 看书
author, writer, novelist | penulis, pengarang | penulis, pengarang | นักเขียน, ผู้เขียน, ผู้แต่ง | tác giả, nhà văn | may-akda, manunulat | 作者, 作家
story, tale, fairy tale | cerita, kisah, dongeng | cerita, kisah | เรื่อง, เรื่องราว, นิทาน | câu chuyện, truyện, truyện cổ tích | kuwento, kwento, istorya | 故事, 童话
poem, poetry, verse | puisi, sajak | puisi, sajak, pantun | บทกวี, กลอน | bài thơ, thơ | tula | 诗, 诗歌
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
fun, entertainment, amusement | hiburan, seru, asyik, menyenangkan | hiburan, seronok | สนุก, ความบันเทิง | giải trí, vui chơi, vui | libangan, masaya, aliwan | 娱乐, 好玩, 有趣
party, bash, social gathering | pesta, kumpul-kumpul | parti, jamuan, majlis | ปาร์ตี้, งานเลี้ยง | bữa tiệc, tiệc, tiệc tùng | salu-salo, parti, handaan | 派对, 聚会, 宴会
photo, photograph, picture, snapshot, selfie | foto, gambar, swafoto | gambar, foto, swafoto | รูป, รูปภาพ, รูปถ่าย, ภาพถ่าย | ảnh, hình, hình ảnh, tấm hình | larawan, litrato, retrato, piktyur | 照片, 图片, 相片, 自拍
painting, drawing, draw, drew, sketch | lukisan, melukis, gambar, menggambar | lukisan, melukis, lukis | ภาพวาด, วาด, วาดรูป | tranh, bức tranh, vẽ | guhit, iguhit, pinta, larawan | 绘画, 画, 画画, 素描
art, artwork, sculpture, gallery | seni, karya seni, galeri | seni, karya seni, galeri | ศิลปะ, งานศิลปะ, หอศิลป์ | nghệ thuật, tác phẩm, phòng tranh | sining, likhang-sining, galerya | 艺术, 艺术品, 画廊
museum, exhibition, exhibit | museum, pameran | muzium, pameran | พิพิธภัณฑ์, นิทรรศการ | bảo tàng, triển lãm | museo, eksibisyon, eksibit | 博物馆, 展览
theatre, stage play, performance, opera, show | teater, pertunjukan, pentas | teater, persembahan, pementasan | ละครเวที, โรงละคร, การแสดง | nhà hát, kịch, biểu diễn, buổi diễn | teatro, dula, pagtatanghal | 剧院, 戏剧, 演出, 表演
entrance ticket, admission ticket, ticket | tiket, karcis, tiket masuk | tiket, tiket masuk | ตั๋ว, บัตรเข้าชม | vé, vé vào cửa | tiket, ticket | 门票, 票, 入场券
famous person, celebrity, famous, well-known | artis, selebriti, terkenal | selebriti, terkenal, artis | คนดัง, มีชื่อเสียง, ดารา | người nổi tiếng, nổi tiếng | sikat, tanyag, kilalang tao | 名人, 明星, 著名, 有名
sport, sports, athletics | olahraga | sukan | กีฬา | thể thao | isport, palakasan | 运动, 体育
football, soccer | sepak bola, bola | bola sepak | ฟุตบอล, บอล | bóng đá, đá banh, đá bóng | putbol, soccer | 足球
basketball, hoops | basket, bola basket | bola keranjang | บาสเกตบอล, บาส | bóng rổ | basketbol | 篮球
badminton, shuttlecock | bulu tangkis, badminton, kok | badminton, bulu tangkis | แบดมินตัน, ลูกขนไก่ | cầu lông | badminton | 羽毛球
volleyball, volley | voli, bola voli | bola tampar | วอลเลย์บอล | bóng chuyền | balibol, volleyball | 排球
tennis, lawn tennis | tenis | tenis | เทนนิส | quần vợt, tennis | tenis | 网球
table tennis, ping pong | tenis meja, pingpong | ping pong | ปิงปอง | bóng bàn | pingpong | 乒乓球
racket, racquet, bat for sport | raket | raket | ไม้แร็กเกต, ไม้ตี | vợt, cây vợt | raketa | 球拍
swim, swimming, swam, swimming pool | renang, berenang, kolam renang | renang, berenang, kolam renang | ว่ายน้ำ, สระว่ายน้ำ | bơi, bơi lội, hồ bơi, bể bơi | langoy, lumangoy, swimming pool, palanguyan | 游泳, 游泳池
run, jog, running, ran, marathon | lari, berlari, joging, maraton | lari, berlari, berjoging, maraton | วิ่ง, จ็อกกิ้ง, มาราธอน | chạy, chạy bộ, ma-ra-tông | takbo, tumakbo, mag-jogging, maraton | 跑, 跑步, 慢跑, 马拉松
cycling, bicycle, bike, cycle | sepeda, bersepeda, gowes | basikal, berbasikal, kayuh basikal | จักรยาน, ปั่นจักรยาน | xe đạp, đạp xe | bisikleta, magbisikleta, bike | 自行车, 单车, 骑车, 脚踏车
exercise, workout, work out, gym, fitness | olahraga, senam, fitnes, latihan, nge-gym | senaman, bersenam, gim | ออกกำลังกาย, ฟิตเนส, ยิม | tập thể dục, tập gym, phòng gym, vận động | ehersisyo, mag-ehersisyo, gym | 锻炼, 健身, 健身房, 做运动
yoga, stretching | yoga, peregangan | yoga, regangan | โยคะ, ยืดเส้น | yoga, giãn cơ | yoga, pag-unat | 瑜伽, 拉伸
meditation, meditate, mindfulness | meditasi, bermeditasi | meditasi, bertafakur | นั่งสมาธิ, ทำสมาธิ | thiền, ngồi thiền | meditasyon, magnilay | 冥想, 打坐
boxing, martial arts, fighting sport | tinju, bela diri, silat | tinju, seni bela diri, silat | มวย, ชกมวย, ศิลปะการต่อสู้ | quyền anh, đấm bốc, võ, võ thuật | boksing, suntukan, sining pandigma | 拳击, 武术
match, sports game, competition, tournament, contest | pertandingan, kompetisi, turnamen, lomba | perlawanan, pertandingan, kejohanan | การแข่งขัน, แมตช์, แข่ง | trận đấu, thi đấu, giải đấu, cuộc thi | laban, paligsahan, kompetisyon, torneo | 比赛, 竞赛, 赛事, 锦标赛
team, squad, club | tim, regu, klub | pasukan, kelab | ทีม, สโมสร | đội, đội bóng, câu lạc bộ | koponan, team, klub | 队, 球队, 团队, 俱乐部
player, athlete, sportsman | pemain, atlet | pemain, atlet | ผู้เล่น, นักกีฬา, นักเตะ | cầu thủ, vận động viên, người chơi | manlalaro, atleta | 球员, 运动员, 选手
coach, trainer, instructor | pelatih, instruktur | jurulatih, pengajar | โค้ช, ผู้ฝึกสอน, เทรนเนอร์ | huấn luyện viên | tagasanay, coach, instruktor | 教练
score, result of the match, goal, point | skor, hasil pertandingan, gol, nilai | skor, keputusan perlawanan, gol, mata | สกอร์, คะแนน, ผลการแข่งขัน, ประตู | tỉ số, tỷ số, điểm, bàn thắng | iskor, puntos, resulta ng laban | 比分, 得分, 分数, 进球
win, won, winner, victory, champion | menang, pemenang, juara, kemenangan | menang, pemenang, juara, kemenangan | ชนะ, ผู้ชนะ, แชมป์ | thắng, chiến thắng, vô địch, người thắng | panalo, nanalo, manalo, kampeon, tagumpay | 赢, 胜利, 冠军, 获胜
lose a match, beaten, defeated, defeat | kalah, dikalahkan, kekalahan | kalah, tewas, kekalahan | แพ้, พ่ายแพ้ | thua, thua trận, thất bại | talo, natalo, matalo | 输, 输了, 败
stadium, playing field, court, pitch, sports hall | stadion, lapangan, gelanggang | stadium, padang, gelanggang | สนามกีฬา, สนาม, สเตเดียม | sân vận động, sân | istadyum, palaruan, court | 体育场, 球场, 场地
award, prize, trophy, medal | hadiah, penghargaan, piala, medali | anugerah, hadiah, piala, pingat | รางวัล, ถ้วยรางวัล, เหรียญ | giải thưởng, phần thưởng, cúp, huy chương | premyo, parangal, gantimpala, medalya | 奖, 奖品, 奖项, 奖杯, 奖牌
fishing, fish catching, angling | mancing, memancing | memancing, mancing | ตกปลา | câu cá | mangisda, pangingisda, mamingwit | 钓鱼
camping, camp, tent | kemah, berkemah, tenda | berkhemah, khemah | ตั้งแคมป์, แคมป์ปิ้ง, เต็นท์ | cắm trại, lều | kamping, magkampo, tolda | 露营, 野营, 帐篷
hiking, trekking, climb a mountain, trek | mendaki, naik gunung, hiking | mendaki, mendaki gunung | เดินป่า, ปีนเขา | leo núi, đi bộ đường dài | umakyat ng bundok, hiking, pag-akyat | 徒步, 爬山, 登山
food, something to eat, foodstuff, meal | makanan, pangan | makanan | อาหาร, ของกิน | đồ ăn, thức ăn, món ăn | pagkain, ulam | 食物, 食品, 饭菜, 吃的
eat, ate, eaten, dine, have a meal | makan, memakan, dimakan | makan, memakan, dimakan | กิน, ทาน, รับประทาน | ăn, dùng bữa | kumain, kain, kainin, kinain | 吃, 吃饭, 用餐
drink, beverage, drank | minum, minuman, meminum | minum, minuman | ดื่ม, เครื่องดื่ม | uống, đồ uống, thức uống, nước uống | uminom, inumin, inom | 喝, 饮料, 饮品
breakfast, morning meal | sarapan, makan pagi | sarapan, sarapan pagi | อาหารเช้า, มื้อเช้า, ข้าวเช้า | bữa sáng, ăn sáng | almusal, agahan, mag-almusal | 早餐, 早饭
lunch, midday meal | makan siang | makan tengah hari | อาหารกลางวัน, ข้าวเที่ยง, มื้อเที่ยง | bữa trưa, ăn trưa, cơm trưa | tanghalian, mananghalian | 午餐, 午饭
dinner, supper, evening meal | makan malam | makan malam | อาหารเย็น, ข้าวเย็น, มื้อเย็น | bữa tối, ăn tối, cơm tối | hapunan, maghapunan | 晚餐, 晚饭
snack, nibble, crisps, chips | camilan, cemilan, jajanan, makanan ringan, keripik | snek, makanan ringan, kudapan, kerepek | ขนม, ของว่าง, ขนมขบเคี้ยว | đồ ăn vặt, ăn vặt, bim bim | meryenda, sitsirya, kutkutin | 零食, 小吃, 点心, 薯片
dessert, sweets, pudding | makanan penutup, hidangan penutup, puding | pencuci mulut, manisan, puding | ของหวาน, ขนมหวาน | tráng miệng, món tráng miệng, chè | panghimagas, minatamis, himagas | 甜点, 甜品, 布丁
hungry, starving, hunger | lapar, kelaparan | lapar, kelaparan | หิว, หิวข้าว | đói, đói bụng | gutom, nagugutom | 饿, 肚子饿, 饥饿
thirsty, thirst | haus, kehausan | dahaga, haus | กระหายน้ำ, หิวน้ำ, คอแห้ง | khát, khát nước | uhaw, nauuhaw | 渴, 口渴
full stomach, ate enough | kenyang | kenyang | อิ่ม, อิ่มแล้ว | no, no bụng | busog, nabusog | 饱, 吃饱
delicious, tasty, yummy | enak, lezat, sedap, nikmat | sedap, lazat, enak | อร่อย, รสชาติดี | ngon, ngon miệng | masarap, malasa | 好吃, 美味, 可口
taste, flavour, flavor | rasa, cita rasa | rasa, perisa | รสชาติ, รส | vị, hương vị, mùi vị | lasa, panlasa | 味道, 口味
sweet taste, sugary | manis | manis | หวาน | ngọt | matamis | 甜
salty, too much salt | asin, keasinan | masin | เค็ม | mặn | maalat | 咸
sour, acidic | asam, kecut | masam | เปรี้ยว | chua | maasim | 酸
bitter taste, bitter | pahit | pahit | ขม | đắng | mapait | 苦, 苦味
spicy, chilli, hot and spicy, chili | pedas, cabai, cabe, sambal | pedas, cili, cabai, sambal | เผ็ด, พริก | cay, ớt | maanghang, sili | 辣, 辣椒
cook, cooking, prepare food | masak, memasak, dimasak | masak, memasak | ทำอาหาร, ทำกับข้าว, หุง, ปรุง | nấu, nấu ăn, nấu nướng | magluto, luto, lutuin, iluto, nagluto | 做饭, 烹饪, 煮, 做菜
recipe, how to cook, cooking instructions | resep, resep masakan, cara memasak | resipi, cara memasak | สูตรอาหาร, สูตร, วิธีทำอาหาร | công thức, công thức nấu ăn, cách nấu | resipe, paraan ng pagluto | 食谱, 菜谱, 做法
ingredient, what goes in, foodstuffs list | bahan, bahan makanan, komposisi | bahan, ramuan | ส่วนผสม, วัตถุดิบ | nguyên liệu, thành phần | sangkap, rekado | 食材, 配料, 成分, 原料
boil, boiled, simmer | rebus, merebus, direbus | rebus, merebus | ต้ม | luộc, đun sôi, nấu sôi | pakuluan, nilaga, ilaga | 煮, 煮沸, 炖
fry, fried, stir-fry | goreng, menggoreng, digoreng, tumis | goreng, menggoreng, tumis | ทอด, ผัด | chiên, rán, xào | prito, iprito, magprito, gisa | 炸, 煎, 炒
bake, oven, roast | panggang, memanggang, oven | bakar, membakar, ketuhar | อบ, เตาอบ | nướng bánh, lò nướng, nướng | ihurno, hurno, oven | 烤, 烘焙, 烤箱
grill, barbecue, bbq | bakar, barbekyu, panggang | panggang, bakar, barbeku | ปิ้ง, ย่าง, บาร์บีคิว | nướng, đồ nướng, thịt nướng | ihaw, inihaw, barbikyu | 烧烤, 烤肉
steam, steamed | kukus, mengukus, dikukus | kukus, mengukus | นึ่ง | hấp | pasingawan, steamed | 蒸
raw, undercooked, half-cooked | mentah, setengah matang | mentah, separuh masak | ดิบ, สุกๆ ดิบๆ | sống, tái, chưa chín | hilaw, kulang sa luto | 生的, 没熟, 半生不熟
spoiled, rotten, gone off, mouldy, stale | basi, busuk, berjamur | basi, busuk, berkulat | เน่า, บูด, เสีย, ขึ้นรา | thiu, ôi, hỏng, mốc, thối | panis, sira, bulok, inaamag | 变质, 腐烂, 发霉, 馊
restaurant, eatery, diner, food place | restoran, rumah makan, warung, tempat makan | restoran, kedai makan, warung, gerai | ร้านอาหาร, ภัตตาคาร | nhà hàng, quán ăn, tiệm ăn | restawran, kainan, karinderya | 餐厅, 饭店, 餐馆
cafe, coffee shop | kafe, kedai kopi, warung kopi | kafe, kedai kopi, kopitiam | คาเฟ่, ร้านกาแฟ | quán cà phê, tiệm cà phê | kapihan, kapeterya, cafe | 咖啡厅, 咖啡馆, 咖啡店
bar, pub, nightclub | bar, kelab malam | bar, pub, kelab malam | บาร์, ผับ | quán bar, quán nhậu | bar, inuman | 酒吧, 夜店
menu, dish list, dish of the day | menu, daftar menu | menu, hidangan | เมนู, รายการอาหาร | thực đơn, menu | menu, putahe | 菜单
takeaway, takeout, food delivery, order food | bungkus, pesan makanan, pesan antar, bawa pulang | bungkus, tapau, pesan makanan, penghantaran makanan | สั่งอาหาร, เดลิเวอรี่, กลับบ้าน, ห่อกลับ | mang về, gọi đồ ăn, đặt đồ ăn, giao đồ ăn | take-out, magpa-deliver ng pagkain, umorder ng pagkain | 外卖, 打包, 点餐, 订餐
book a table, table reservation, reserve a table | pesan meja, reservasi meja, booking meja | tempah meja, tempahan meja | จองโต๊ะ | đặt bàn | magpareserba ng mesa, mag-book ng table | 订位, 订座, 订桌
waiter, waitress, server in restaurant | pelayan, pramusaji | pelayan | พนักงานเสิร์ฟ, บ๋อย, เด็กเสิร์ฟ | bồi bàn, phục vụ bàn | serbidor, weyter, serbidora | 服务员, 侍应
chef, kitchen cook | koki, juru masak, chef | tukang masak, cef | เชฟ, พ่อครัว, แม่ครัว | đầu bếp | kusinero, kusinera, tagaluto | 厨师, 大厨
tip, gratuity | uang tip, tip | tip, wang tip | ทิป, ให้ทิป | tiền tip, tiền boa | tip, pabuya | 小费
vegetarian, vegan, no meat | vegetarian, vegan, tanpa daging | vegetarian, vegan, tanpa daging | มังสวิรัติ, วีแกน, กินเจ | ăn chay, thuần chay, chay | bedyetaryan, vegan, walang karne | 素食, 吃素, 纯素
halal, permitted for muslims | halal, bersertifikat halal | halal, sijil halal | ฮาลาล | halal | halal | 清真
haram, non-halal, pork-containing | haram, non-halal, mengandung babi | haram, tidak halal | ฮารอม, ไม่ฮาลาล | không halal | haram, hindi halal | 非清真
rice, cooked rice, steamed rice | nasi, beras | nasi, beras | ข้าว, ข้าวสวย, ข้าวสาร | cơm, gạo | kanin, bigas, sinaing | 米饭, 大米, 米
noodles, pasta, vermicelli, instant noodles | mi, mie, bihun, pasta | mi, mee, bihun, pasta | ก๋วยเตี๋ยว, บะหมี่, เส้น, มาม่า | mì, bún, phở, miến | pansit, pancit, miki, bihon | 面, 面条, 米粉, 方便面
bread, loaf, toast, bun | roti | roti | ขนมปัง | bánh mì | tinapay, pandesal | 面包, 吐司
cake, pastry, birthday cake | kue, bolu, kue tart | kek, kuih | เค้ก, ขนมเค้ก | bánh ngọt, bánh kem, bánh | keyk, cake | 蛋糕, 糕点
biscuit, cookie, cracker | biskuit, kue kering | biskut | คุกกี้, บิสกิต | bánh quy, bánh bích quy | biskwit, cookie | 饼干
chocolate, cocoa | cokelat, coklat, kakao | coklat, koko | ช็อกโกแลต, โกโก้ | sô cô la, ca cao | tsokolate, kakaw | 巧克力, 可可
candy, sweets, lollipop | permen, gula-gula | gula-gula | ลูกอม, ลูกกวาด | kẹo | kendi | 糖果
ice cream, gelato, popsicle | es krim | ais krim | ไอศกรีม, ไอติม | kem, que kem | sorbetes, ice cream | 冰淇淋, 雪糕
ice, ice cube, frozen | es, es batu, beku | ais, ketulan ais, beku | น้ำแข็ง, แช่แข็ง | nước đá, đá viên, đông lạnh | yelo, nagyelo | 冰, 冰块, 冷冻
meat, flesh food | daging | daging | เนื้อ, เนื้อสัตว์ | thịt | karne | 肉, 肉类
beef, cow meat, steak | daging sapi, sapi | daging lembu | เนื้อวัว, สเต็ก | thịt bò, bít tết | karneng baka, baka | 牛肉, 牛排
pork, ham, bacon, pig meat | daging babi, babi | daging babi, khinzir | เนื้อหมู, หมู, แฮม | thịt heo, thịt lợn | baboy, karneng baboy | 猪肉, 火腿
chicken meat, poultry, chicken | ayam, daging ayam | ayam, daging ayam | ไก่, เนื้อไก่ | thịt gà, gà | manok | 鸡肉, 鸡
lamb meat, mutton, goat meat | daging kambing, daging domba | daging kambing, daging bebiri | เนื้อแกะ, เนื้อแพะ | thịt cừu, thịt dê | karne ng tupa, karneng kambing | 羊肉
seafood, shellfish | makanan laut | makanan laut | อาหารทะเล | hải sản, đồ biển | lamang-dagat, pagkaing-dagat | 海鲜
fish, salmon, tuna | ikan | ikan | ปลา | cá, con cá | isda | 鱼
prawn, shrimp | udang | udang | กุ้ง | tôm | hipon, sugpo | 虾
crab, lobster | kepiting, lobster | ketam, udang galah | ปู | cua, tôm hùm | alimango, alimasag | 螃蟹, 龙虾
squid, octopus | cumi, cumi-cumi, gurita | sotong | ปลาหมึก, หมึก | mực, bạch tuộc | pusit, pugita | 鱿鱼, 章鱼
egg, eggs, omelette | telur, telor, dadar | telur | ไข่, ไข่ดาว, ไข่เจียว | trứng, trứng gà | itlog | 鸡蛋, 蛋
tofu, soy, soya, bean curd | tahu, tempe, kedelai | tauhu, tempe, soya | เต้าหู้, ถั่วเหลือง | đậu phụ, đậu hũ, đậu nành | tokwa, taho, toyo | 豆腐, 大豆, 豆制品
vegetable, veggies, greens | sayur, sayuran, sayur-mayur | sayur, sayuran, sayur-sayuran | ผัก | rau, rau củ | gulay | 蔬菜, 青菜
potato, mashed potato | kentang | kentang, ubi kentang | มันฝรั่ง | khoai tây | patatas | 土豆, 马铃薯
tomato, tomatoes | tomat | tomato | มะเขือเทศ | cà chua | kamatis | 西红柿, 番茄
onion, shallot | bawang merah, bawang bombai | bawang merah, bawang besar | หัวหอม, หอมแดง | hành, hành tây | sibuyas | 洋葱
garlic, garlic clove | bawang putih | bawang putih | กระเทียม | tỏi | bawang | 大蒜, 蒜
carrot, carrots | wortel | lobak merah | แครอท | cà rốt | karot | 胡萝卜
fruit, fresh fruit | buah, buah-buahan | buah, buah-buahan | ผลไม้ | trái cây, hoa quả, quả | prutas | 水果
apple fruit, red apple | apel | epal | แอปเปิ้ล | quả táo, trái táo | mansanas | 苹果
orange fruit, mandarin, tangerine | jeruk | limau, oren | ส้ม | quả cam, trái cam, quýt | dalandan, dalanghita | 橙子, 橘子
lemon, lime | jeruk nipis, lemon | limau nipis, lemon | มะนาว | chanh | kalamansi, dayap | 柠檬
banana, plantain | pisang | pisang | กล้วย | chuối | saging | 香蕉
mango, mangoes | mangga | mangga | มะม่วง | xoài | mangga | 芒果
durian | durian | durian | ทุเรียน | sầu riêng | durian | 榴莲
coconut, coconut milk | kelapa, santan | kelapa, santan | มะพร้าว, กะทิ | dừa, nước cốt dừa | niyog, buko, gata | 椰子, 椰汁
pineapple | nanas | nanas | สับปะรด | dứa, trái thơm | pinya | 菠萝
watermelon, melon | semangka, melon | tembikai | แตงโม, เมลอน | dưa hấu, dưa lưới | pakwan, melon | 西瓜, 甜瓜
grape, grapes | buah anggur | buah anggur | องุ่น | nho, quả nho | ubas | 葡萄
nuts, peanut, almond, bean | kacang, kacang tanah, kacang-kacangan | kacang, kacang tanah | ถั่ว, ถั่วลิสง | hạt, đậu phộng, lạc, đậu | mani, beans | 坚果, 花生, 豆
water, drinking water, mineral water | air, air minum, air putih, air mineral | air, air minuman, air kosong | น้ำ, น้ำเปล่า, น้ำดื่ม | nước, nước lọc, nước suối | tubig, inuming tubig | 水, 饮用水, 矿泉水
coffee, espresso, latte | kopi, ngopi | kopi | กาแฟ | cà phê | kape, magkape | 咖啡, 拿铁
tea, green tea | teh | teh | ชา, น้ำชา | trà, nước chè | tsaa | 茶, 茶叶
milk tea, bubble tea, boba | teh susu, boba | teh susu, teh boba | ชานม, ชาไข่มุก | trà sữa | milk tea | 奶茶, 珍珠奶茶
milk, dairy | susu | susu | นม | sữa | gatas | 牛奶, 奶
cheese, cheddar | keju | keju | ชีส | phô mai | keso | 奶酪, 芝士
butter, margarine | mentega | mentega, marjerin | เนย | bơ lạt, bơ thực vật | mantikilya, margarina | 黄油, 牛油
yoghurt, yogurt | yogurt | yogurt | โยเกิร์ต | sữa chua | yogurt | 酸奶
juice, fruit juice | jus | jus, jus buah | น้ำผลไม้, น้ำส้ม | nước ép, nước trái cây, sinh tố | katas, juice | 果汁
soft drink, soda, cola, fizzy drink | minuman bersoda, soda | minuman berkarbonat, air gas | น้ำอัดลม, โซดา | nước ngọt, nước có ga | softdrinks, soda | 汽水, 可乐
alcohol, liquor, booze, alcoholic drink | alkohol, miras, minuman keras, arak | arak, alkohol, minuman keras | เหล้า, แอลกอฮอล์, สุรา | rượu, cồn, rượu mạnh | alak, alkohol | 酒, 酒精, 白酒
beer, lager | bir | bir | เบียร์ | bia | serbesa, beer | 啤酒
wine, red wine | anggur merah, wine | wain | ไวน์ | rượu vang | bino, wine | 红酒, 葡萄酒
drunk, tipsy, hangover | mabuk, teler | mabuk | เมา, เมาเหล้า, เมาค้าง | say, say rượu, say xỉn | lasing, nalasing, hangover | 喝醉, 醉, 宿醉
sugar, sweetener | gula, pemanis | gula, pemanis | น้ำตาล | đường ăn, đường cát | asukal | 糖, 白糖
honey, syrup | madu, sirup | madu, sirap | น้ำผึ้ง, น้ำเชื่อม | mật ong, si rô | pulot, arnibal, pulot-pukyutan | 蜂蜜, 糖浆
salt, table salt | garam | garam | เกลือ | muối | asin | 盐
spice, seasoning, pepper, herbs | bumbu, rempah, merica, lada | rempah, lada, perasa | เครื่องเทศ, เครื่องปรุง, พริกไทย | gia vị, hạt tiêu | pampalasa, paminta | 香料, 调料, 调味料, 胡椒
sauce, ketchup, dressing | saus, saos | sos | ซอส | nước sốt, nước chấm, tương | sarsa, ketsap, sawsawan | 酱, 酱料, 番茄酱
soy sauce, fish sauce | kecap, kecap ikan | kicap, sos ikan | ซีอิ๊ว, น้ำปลา | nước tương, xì dầu, nước mắm | toyo, patis | 酱油, 鱼露
vinegar | cuka | cuka | น้ำส้มสายชู | giấm | suka | 醋
cooking oil, oil, olive oil | minyak, minyak goreng | minyak, minyak masak | น้ำมัน, น้ำมันพืช | dầu, dầu ăn | mantika, langis | 油, 食用油
flour, dough | tepung, adonan | tepung, doh | แป้ง | bột, bột mì | harina, masa | 面粉, 面团
soup, broth, stew | sup, sop, soto, kuah | sup, kuah | ซุป, น้ำแกง | súp, canh, nước dùng | sabaw, sopas | 汤
curry | kari, gulai | kari, gulai | แกง, แกงกะหรี่ | cà ri | kare, curry | 咖喱
sandwich | roti lapis | sandwic, roti sandwic | แซนด์วิช | bánh mì kẹp, bánh sandwich | sandwich | 三明治
fast food, burger, hamburger | makanan cepat saji, burger | makanan segera, burger | ฟาสต์ฟู้ด, เบอร์เกอร์ | đồ ăn nhanh, thức ăn nhanh, bánh burger | fast food, burger | 快餐, 汉堡
pizza | pizza, piza | pizza, piza | พิซซ่า | pizza, bánh pizza | pizza | 披萨, 比萨
calories, nutrition, nutritional value, vitamin | kalori, gizi, nutrisi, vitamin | kalori, pemakanan, nutrisi, vitamin | แคลอรี่, โภชนาการ, วิตามิน, สารอาหาร | calo, dinh dưỡng, vitamin | kaloriya, nutrisyon, bitamina | 卡路里, 热量, 营养, 维生素
diet, weight loss, lose weight, slimming | diet, turun berat badan, menurunkan berat badan, pelangsing | diet, kurus, turunkan berat badan | ลดน้ำหนัก, ไดเอต, คุมอาหาร | ăn kiêng, giảm cân | diyeta, magpapayat, magbawas ng timbang | 减肥, 节食, 瘦身
groceries, grocery shopping, supermarket, market | belanja bulanan, supermarket, pasar, pasar swalayan | barang runcit, pasar raya, pasar | ของชำ, ซูเปอร์มาร์เก็ต, ตลาด | đi chợ, siêu thị, chợ, tạp hóa | pamilihan, palengke, mamalengke, supermarket | 杂货, 超市, 市场, 菜市场
plate, bowl, dish, tray | piring, mangkuk, mangkok | pinggan, mangkuk, dulang | จาน, ชาม, ถาด | đĩa, bát, tô, chén | plato, mangkok, bandehado | 盘子, 碗, 碟
cup, mug, glass, tumbler | gelas, cangkir, mug | gelas, cawan, kole | แก้ว, ถ้วย, แก้วน้ำ | ly, cốc, tách | baso, tasa | 杯子, 玻璃杯, 马克杯
spoon, tablespoon, teaspoon | sendok | sudu, camca | ช้อน | thìa, muỗng | kutsara, kutsarita | 勺子, 汤匙
fork, cutlery | garpu | garpu, garfu | ส้อม | nĩa, dĩa | tinidor | 叉子, 餐具
chopsticks | sumpit | penyepit, kayu penyepit | ตะเกียบ | đũa | chopsticks, sipit | 筷子
knife, blade, kitchen knife | pisau | pisau | มีด | dao | kutsilyo | 刀, 菜刀
cooking pot, saucepan, pot | panci, kuali | periuk | หม้อ | nồi, cái nồi | kaldero, palayok | 锅, 汤锅
frying pan, wok, skillet, pan | wajan, penggorengan | kuali, kuali leper | กระทะ | chảo | kawali | 平底锅, 炒锅
stove, cooker, gas stove, hob | kompor | dapur gas, dapur masak | เตา, เตาแก๊ส | bếp, bếp ga | kalan, kusinilya | 炉子, 煤气灶
rice cooker | penanak nasi, rice cooker, magic com | periuk nasi | หม้อหุงข้าว | nồi cơm điện, nồi cơm | rice cooker, sinaingan | 电饭锅, 电饭煲
fridge, refrigerator, freezer | kulkas, lemari es, freezer | peti sejuk, peti ais | ตู้เย็น, ตู้แช่ | tủ lạnh, tủ đông | ref, pridyider, freezer | 冰箱, 冰柜
microwave, microwave oven | microwave, oven microwave | ketuhar gelombang mikro | ไมโครเวฟ | lò vi sóng | microwave | 微波炉
travel, trip, journey, go on a trip, tour | perjalanan, bepergian, jalan-jalan, tur | perjalanan, melancong, kembara, lawatan | เดินทาง, เที่ยว, ท่องเที่ยว, ทริป | du lịch, chuyến đi, đi chơi, hành trình | biyahe, paglalakbay, maglakbay, bumiyahe | 旅行, 旅游, 出行, 旅程
vacation, holiday trip, getaway | liburan, berlibur | percutian, bercuti | ไปเที่ยว, พักร้อน, วันหยุดพักผ่อน | kỳ nghỉ, nghỉ mát, nghỉ dưỡng | bakasyon, magbakasyon | 度假, 假期
tourist, traveller, traveler, visitor | turis, wisatawan, pelancong | pelancong, pengembara | นักท่องเที่ยว, ผู้เดินทาง | khách du lịch, du khách | turista, manlalakbay | 游客, 旅客, 旅行者
tourist attraction, sightseeing, landmark, place of interest | tempat wisata, objek wisata, wisata | tempat pelancongan, tempat menarik | สถานที่ท่องเที่ยว, ที่เที่ยว | điểm du lịch, địa điểm tham quan, tham quan, thắng cảnh | pasyalan, tanawin, pook pasyalan | 景点, 观光, 名胜
travel guide, tour guide | pemandu wisata, panduan wisata | pemandu pelancong | ไกด์, มัคคุเทศก์ | hướng dẫn viên du lịch, hướng dẫn viên | gabay sa biyahe, tour guide | 导游, 旅游指南
travel agency, travel agent | agen perjalanan, biro perjalanan | agensi pelancongan | บริษัททัวร์, เอเจนซี่ทัวร์ | công ty du lịch, đại lý du lịch | ahensya ng paglalakbay, travel agency | 旅行社
flight, air ticket, plane ticket | penerbangan, tiket pesawat | penerbangan, tiket penerbangan, tiket kapal terbang | เที่ยวบิน, ไฟลต์, ตั๋วเครื่องบิน | chuyến bay, vé máy bay | lipad, flight, tiket sa eroplano | 航班, 机票, 班机
plane, airplane, aeroplane, aircraft, jet | pesawat, pesawat terbang | kapal terbang, pesawat | เครื่องบิน | máy bay, phi cơ | eroplano | 飞机
airline, carrier | maskapai, maskapai penerbangan | syarikat penerbangan | สายการบิน | hãng hàng không, hãng bay | kompanya ng eroplano, airline | 航空公司
airport, air terminal | bandara, bandar udara | lapangan terbang | สนามบิน, ท่าอากาศยาน | sân bay, phi trường | paliparan, airport | 机场
fly, flew, flown, take off | terbang, lepas landas | terbang, berlepas | บิน, เครื่องขึ้น | bay, cất cánh | lumipad, lipad | 飞, 起飞
landing, land a plane, touch down | mendarat, pendaratan | mendarat, pendaratan | ลงจอด, เครื่องลง | hạ cánh, đáp xuống | lumapag, paglapag | 降落, 着陆
departure, depart, leave for, set off | berangkat, keberangkatan | bertolak, berlepas, pelepasan | ออกเดินทาง, ขาออก | khởi hành, xuất phát | pag-alis, aalis, umalis | 出发, 启程, 离港
arrival time, arrive, arrivals, landing time | tiba, kedatangan, sampai | tiba, ketibaan, sampai | มาถึง, ขาเข้า, ถึง | đến nơi, giờ đến, tới nơi | dumating, pagdating, darating | 到达, 抵达
boarding pass, boarding, gate | boarding pass, pas naik | pas masuk, pas naik | บัตรขึ้นเครื่อง, บอร์ดดิ้งพาส, ประตูขึ้นเครื่อง | thẻ lên máy bay, cửa lên máy bay | boarding pass | 登机牌, 登机, 登机口
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
road, street, highway, lane, avenue | jalan, jalan raya, jalanan, gang | jalan, jalan raya, lebuh raya, lorong | ถนน, ทางด่วน, ซอย | đường, con đường, đường phố, hẻm, ngõ | kalsada, kalye, daan | 路, 街道, 公路, 马路
bridge, flyover | jembatan | jambatan | สะพาน | cầu, cây cầu | tulay | 桥, 大桥
crossing, junction, intersection, traffic light | persimpangan, perempatan, lampu merah | simpang, persimpangan, lampu isyarat | สี่แยก, ทางแยก, ไฟแดง | ngã tư, giao lộ, đèn đỏ, đèn giao thông | kanto, interseksyon, ilaw trapiko | 路口, 十字路口, 红绿灯
map, navigation, gps | peta, navigasi | peta, navigasi | แผนที่, นำทาง | bản đồ, chỉ đường | mapa, nabigasyon | 地图, 导航
directions, route, way to get there, how to get to | rute, arah jalan, petunjuk arah | laluan, arah, hala | เส้นทาง, ทางไป, ไปยังไง | đường đi, tuyến đường, lộ trình, lối đi | ruta, direksyon, papunta, paano pumunta | 路线, 方向, 怎么走, 怎么去
distance, how far, kilometre, mile | jarak, seberapa jauh, kilometer | jarak, berapa jauh, kilometer | ระยะทาง, ไกลแค่ไหน, กิโลเมตร | khoảng cách, bao xa, cây số | layo, gaano kalayo, distansya, kilometro | 距离, 多远, 公里
near, nearby, close by, around here, nearest | dekat, terdekat, sekitar sini | dekat, berdekatan, terdekat | ใกล้, ใกล้เคียง, แถวนี้, ใกล้ที่สุด | gần, gần đây, quanh đây, gần nhất | malapit, pinakamalapit, dito sa paligid | 附近, 近, 最近的, 周围
far, far away, distant, remote | jauh, terpencil | jauh, pedalaman | ไกล, ห่างไกล | xa, xa xôi | malayo, liblib | 远, 遥远, 偏远
place, location, where is it, spot, venue | tempat, lokasi | tempat, lokasi | สถานที่, ที่ตั้ง, ที่ไหน | địa điểm, nơi, chỗ, vị trí | lugar, lokasyon, pook | 地点, 地方, 位置, 场所
north, northern | utara | utara | ทิศเหนือ, เหนือ | phía bắc, hướng bắc | hilaga, norte | 北, 北方
south, southern | selatan | selatan | ทิศใต้, ใต้ | phía nam, hướng nam | timog, sur | 南, 南方
east, eastern | timur | timur | ตะวันออก | phía đông, hướng đông | silangan | 东, 东方
west, western | barat | barat | ตะวันตก | phía tây, hướng tây | kanluran | 西, 西方
left side, left-hand, turn left | kiri, sebelah kiri, belok kiri | kiri, sebelah kiri | ซ้าย, เลี้ยวซ้าย | bên trái, rẽ trái | kaliwa | 左, 左边
right side, right-hand, turn right | kanan, sebelah kanan, belok kanan | kanan, sebelah kanan | ขวา, เลี้ยวขวา | bên phải, rẽ phải | kanan | 右, 右边
city, town, urban, downtown | kota, perkotaan, pusat kota | bandar, bandaraya, pekan | เมือง, ในเมือง, ตัวเมือง | thành phố, thị trấn, đô thị | lungsod, siyudad, bayan | 城市, 市区, 城镇
village, countryside, rural | desa, kampung, pedesaan | kampung, desa, luar bandar | หมู่บ้าน, ชนบท, ต่างจังหวัด | làng, nông thôn, thôn quê | nayon, baryo, probinsya | 村, 乡下, 农村
district, subdistrict, neighbourhood, ward | kecamatan, kelurahan, kabupaten | daerah, mukim, taman perumahan | อำเภอ, เขต, ตำบล, แขวง | quận, huyện, phường, xã | distrito, barangay, purok | 区, 县, 街区, 小区
province, state, region | provinsi, wilayah, daerah | negeri, wilayah | จังหวัด, ภูมิภาค, ภาค | tỉnh, vùng, khu vực | lalawigan, probinsya, rehiyon | 省, 州, 地区
country, nation, state country | negara, bangsa | negara | ประเทศ, ชาติ | quốc gia, đất nước, nước | bansa, bayan | 国家
island, isle | pulau, kepulauan | pulau | เกาะ | đảo, hòn đảo | isla, pulo | 岛, 岛屿
capital city | ibu kota | ibu negara, ibu kota | เมืองหลวง | thủ đô | kabisera | 首都
world, globe, international, worldwide | dunia, internasional, sedunia | dunia, antarabangsa | โลก, ทั่วโลก, นานาชาติ | thế giới, quốc tế | mundo, daigdig, internasyonal | 世界, 全球, 国际
mall, shopping centre, department store | mal, mall, pusat perbelanjaan | pusat beli-belah, mall, kompleks beli-belah | ห้าง, ห้างสรรพสินค้า, ศูนย์การค้า | trung tâm thương mại, trung tâm mua sắm | mall, pamilihan | 商场, 购物中心, 百货
park, garden, playground | taman, kebun, taman bermain | taman, kebun, taman permainan | สวน, สวนสาธารณะ, สนามเด็กเล่น | công viên, vườn, sân chơi | parke, hardin, palaruan | 公园, 花园, 游乐场
zoo, theme park, amusement park | kebun binatang, taman hiburan | zoo, taman tema | สวนสัตว์, สวนสนุก | sở thú, vườn thú, công viên giải trí | zoo, perya, theme park | 动物园, 主题公园, 游乐园
mosque, prayer room, surau | masjid, musala, mushola | masjid, surau | มัสยิด, สุเหร่า, ห้องละหมาด | nhà thờ hồi giáo | moske | 清真寺, 祈祷室
church, chapel | gereja | gereja | โบสถ์คริสต์, โบสถ์ | nhà thờ | simbahan | 教堂
temple, shrine, pagoda | kuil, candi, vihara, pura | kuil, tokong | วัด, ศาลเจ้า, เจดีย์ | chùa, đền, miếu | templo, dambana | 寺庙, 庙, 神社
toilet, restroom, bathroom, lavatory, washroom | toilet, kamar mandi, wc | tandas, bilik air | ห้องน้ำ, สุขา, ส้วม | nhà vệ sinh, toilet, phòng tắm | banyo, kubeta, palikuran, cr | 厕所, 洗手间, 卫生间, 浴室
post office, postal | kantor pos | pejabat pos | ไปรษณีย์, ที่ทำการไปรษณีย์ | bưu điện, bưu cục | tanggapan ng koreo, post office | 邮局
police station, police, cop | polisi, kantor polisi, polsek | polis, balai polis | ตำรวจ, สถานีตำรวจ, โรงพัก | cảnh sát, công an, đồn công an | pulis, istasyon ng pulis, presinto | 警察, 警察局, 派出所
fire brigade, firefighter, fire station | pemadam kebakaran, damkar | bomba, ahli bomba | ดับเพลิง, นักดับเพลิง | cứu hỏa, lính cứu hỏa | bumbero | 消防, 消防员
embassy, consulate | kedutaan, konsulat, kedubes | kedutaan, konsulat | สถานทูต, กงสุล | đại sứ quán, lãnh sự quán | embahada, konsulado | 大使馆, 领事馆
hairdresser, barber, haircut, salon | potong rambut, tukang cukur, salon | gunting rambut, tukang gunting, salun | ตัดผม, ร้านตัดผม, ร้านทำผม, ช่างตัดผม | cắt tóc, tiệm tóc, hớt tóc | gupit, magpagupit, barbero, parlor | 理发, 剪头发, 发廊, 美发
laundry, launderette, dry cleaning, do the washing | laundry, binatu, cuci baju | dobi, cuci baju, basuh baju | ซักผ้า, ร้านซักรีด, ซักแห้ง | giặt đồ, giặt ủi, giặt quần áo | labada, maglaba, labahan, labandera | 洗衣, 洗衣店, 干洗
`;
