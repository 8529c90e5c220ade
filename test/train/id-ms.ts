/**
 * What Indonesian and Malay say differently: Indonesian before the bar, Malay after it, words by commas; what both say
 * is left out. They share most of their words, so that a short text is told by these alone. Written for the purpose:
 * the language model is trained on it beside whole sentences.
 */
export const idMs = `
karena, sebab karena|kerana, disebabkan oleh
bahwa|bahawa, bahawasanya
bisa, dapat bisa|boleh, dapat
tidak bisa, nggak bisa, gak bisa|tidak boleh, tak boleh, tak dapat
berbeda, beda|berbeza, beza
perbedaan|perbezaan
mobil|kereta
sepeda motor, motor|motosikal
sepeda|basikal
|tren, keretapi
bus|bas
truk|lori, trak
taksi|teksi
pesawat terbang|kapal terbang, pesawat
bandara, bandar udara|lapangan terbang
kantor|pejabat
kantor pos|pejabat pos
kantor polisi|balai polis
polisi|polis
rumah sakit|hospital
dokter|doktor
perawat|jururawat
obat|ubat
apotek|farmasi
penyakit jantung|sakit jantung
universitas|universiti
perguruan tinggi|institusi pengajian tinggi
|pelajar universiti
fakultas|fakulti
kualitas|kualiti
kuantitas|kuantiti
aktivitas|aktiviti
identitas|identiti
komunitas|komuniti
kapasitas|kapasiti
fasilitas|fasiliti, kemudahan
prioritas|prioriti, keutamaan
otoritas|autoriti, pihak berkuasa
kota|bandar, bandaraya
ibu kota|ibu negara
provinsi|wilayah, negeri
kabupaten|daerah
negara bagian|negeri
kecamatan|mukim
pemerintah, pemerintahan|kerajaan
kerajaan|empayar, kerajaan beraja
menteri luar negeri|menteri luar
partai|parti
partai politik|parti politik
pemilu, pemilihan umum|pilihan raya, pilihanraya
pemilih|pengundi
memilih, pilih suara|mengundi
suara|undi
undang-undang dasar|perlembagaan
konstitusi|perlembagaan
kebijakan|dasar, polisi
pengadilan|mahkamah
jaksa|pendakwa raya
pengacara|peguam
narapidana|banduan
kejahatan|jenayah
penjahat|penjenayah
tentara|tentera, askar
militer|ketenteraan, tentera
angkatan laut|tentera laut
angkatan udara|tentera udara
Inggris|Inggeris, England
bahasa Inggris|bahasa Inggeris
Prancis|Perancis
Spanyol|Sepanyol
Italia|Itali
|Greek
Romawi, Roma|Rom
Amerika Serikat|Amerika Syarikat
Selandia Baru|New Zealand
Swiss|Switzerland
Swedia|Sweden
Norwegia|Norway
Tiongkok, Cina|China
Jepang|Jepun
Kamboja|Kemboja
Eropa|Eropah
Samudra, samudera|lautan
Samudra Pasifik|Lautan Pasifik
Samudra Hindia|Lautan Hindi
Laut Mediterania|Laut Mediterranean
kilo meter|
derajat|darjah
derajat Celcius|darjah Celsius
mil|batu
persen|peratus
miliar|bilion
triliun|trilion
nol|sifar, kosong
delapan|lapan
seperempat|suku
|separuh
Maret|Mac
Juni|Jun
Juli|Julai
Agustus|Ogos
Desember|Disember
Senin|Isnin
Kamis|Khamis
Jumat|Jumaat
Minggu|Ahad
minggu lalu|minggu lepas
tahun lalu|tahun lepas
bulan lalu|bulan lepas
kemarin|semalam
tadi malam|malam tadi
siang|tengah hari
sore|petang
besok|esok
saat ini|kini, ketika ini
pada saat|pada masa, semasa
saat|semasa, apabila
|sepanjang
|sebelum ini
sesudah|selepas
|dengan segera
seringkali|kerap
terkadang|kadangkala
|sentiasa
|kebiasaannya
|telah, dah
|masih belum
mau|mahu, hendak, nak
butuh, membutuhkan|perlu, memerlukan
kebutuhan|keperluan
|mesti, perlu
seharusnya|sepatutnya
|barangkali
banget, sekali|amat
lebih dari|lebih daripada
|daripada
terdiri dari|terdiri daripada
|ialah
yaitu|iaitu
tapi|namun begitu
meski|sungguhpun
sedangkan|manakala
apabila|sekiranya
|bagi
|berkenaan
|macam
|kesemua
tiap|tiap-tiap
|ramai
orang banyak|orang ramai
ribuan|beribu-ribu
ratusan|beratus-ratus
puluhan|berpuluh-puluh
saja|sahaja
sebagian|sebahagian
sebagian besar|sebahagian besar, kebanyakan
bagian|bahagian
|ahli
karyawan, pegawai|pekerja, kakitangan
|kerja
perusahaan|syarikat
pabrik|kilang
toko|kedai
pasar swalayan, supermarket|pasar raya
belanja, berbelanja|membeli-belah
biaya|kos, bayaran, caj
uang|wang, duit
rekening|akaun
rekening bank|akaun bank
akun|akaun
kata sandi, sandi|kata laluan
surel, email|e-mel, emel
ponsel, telepon genggam, hp|telefon bimbit
telepon|telefon
nomor|nombor
nomor telepon|nombor telefon
televisi|televisyen
perangkat lunak|perisian
perangkat keras|perkakasan
perangkat|peranti
situs, situs web|laman web
tautan|pautan
unduh, mengunduh|muat turun
unggah, mengunggah|muat naik
jaringan|rangkaian
listrik|elektrik
energi|tenaga
nuklir|nuklear
badai|ribut
topan|taufan
danau|tasik
taman nasional|taman negara
hewan|haiwan
sapi|lembu
|khinzir
|pokok
pohon|pokok
jeruk|oren
semangka|tembikai
singkong|ubi kayu
wortel|lobak merah
daging sapi|daging lembu
es|ais
es krim|ais krim
kue|kek, kuih
kamar|bilik
kamar mandi|bilik air
lemari|almari
kursi|kerusi
jendela|tingkap
atap|bumbung
|tingkat
gedung|
sepatu|kasut
sandal|selipar
celana|seluar
kaus, kaos|baju-T
kerudung, jilbab|tudung
tas|beg
kacamata|cermin mata
kulkas|peti sejuk
pendingin ruangan, AC|penyaman udara, penghawa dingin
kipas angin|kipas
mesin cuci|mesin basuh
setrika|seterika
koran, surat kabar|akhbar, surat khabar
film|filem
musik|muzik
olahraga|sukan
sepak bola|bola sepak
bola basket|bola keranjang
bulu tangkis|badminton
pelatih|jurulatih
tim|pasukan
klub|kelab
|johan
|perlawanan
medali|pingat
Olimpiade|Olimpik
ilmuwan|saintis, ahli sains
|sains
peneliti|penyelidik
penelitian, riset|penyelidikan, kajian
studi|kajian
percobaan|eksperimen, percubaan
fisika|fizik
matematika|matematik
warga negara|warganegara
laki-laki, pria|lelaki
anak laki-laki|anak lelaki, budak lelaki
anak-anak|kanak-kanak
|emak
bapak|bapa
|abang
paman|pak cik, bapa saudara
bibi, tante|mak cik, ibu saudara
kakek|datuk
istri|isteri
pernikahan|perkahwinan
menikah|berkahwin
pacar|teman lelaki, teman wanita
teman|rakan
kalian|kamu semua, anda semua
Anda, kamu|anda, awak
Bapak, Ibu|tuan, puan, encik, cik
kapan|bila
gimana|macam mana
|kat mana
|adakah
bicara, berbicara|bercakap, bertutur
ngomong|cakap
bilang|kata, menyatakan
tertawa|ketawa
senang|gembira
bingung|keliru
capek, lelah|penat, letih
haus|dahaga
sehat|sihat
kesehatan|kesihatan
meninggal|meninggal dunia
tewas|terkorban, maut
terluka|tercedera
korban|mangsa
kecelakaan|kemalangan
darurat|kecemasan
|amaran
aman|selamat
keamanan|keselamatan
coba, mencoba|cuba, mencuba
gunakan|guna
kerjakan, mengerjakan|lakukan, buat
|tukar
mengganti|tukar
kirim, mengirim|hantar, menghantar
kiriman, pengiriman|penghantaran
dikirim|dihantar
paket|bungkusan, pakej
kasih|bagi
temukan, menemukan|jumpa, menemui, menjumpai
ditemukan|ditemui, dijumpai
|berjumpa
|tengok
mengerti, paham|faham
pikir|fikir
pikiran|fikiran
|balik
|lebuh raya
jalan tol|lebuh raya
jembatan|jambatan
parkir|letak kereta
macet|sesak, kesesakan lalu lintas
|trafik
karcis|
paspor|pasport
bea cukai|kastam
wisata|pelancongan
wisatawan, turis|pelancong
liburan|cuti, percutian
libur|cuti
istirahat|rehat
mulai, memulai|mula, bermula, memulakan
lanjut, melanjutkan|terus, meneruskan
|berlaku
|berkurang
|membesar
ekspor|eksport
impor|import
pajak|cukai
utang|hutang
asuransi|insurans
|pasaran
kartu kredit|kad kredit
kartu|kad
KTP, kartu tanda penduduk|kad pengenalan, MyKad
SIM|lesen memandu
|kebenaran
mengizinkan|membenarkan
sukses, berhasil|berjaya
keberhasilan|kejayaan
solusi|penyelesaian
|keputusan
dampak|kesan, impak
|matlamat
|sebab
|saiz
cokelat|coklat, perang
oranye|oren
abu-abu|kelabu
merah muda|merah jambu
|laju, pantas
|perlahan
gampang|senang
sulit|sukar
|baharu
jelek|teruk, hodoh
rusak|rosak
|betul
|khas
|am
resmi|rasmi
pribadi|peribadi
publik|awam
|kebangsaan
internasional|antarabangsa
modern|moden
ilmiah|saintifik
fisik|fizikal
lingkungan|persekitaran, alam sekitar
|alam semula jadi
polusi|pencemaran
bensin|petrol, minyak
baja|keluli
|gangsa
karet|getah
panen|tuai, hasil tuaian
|ladang
desa|kampung
|penduduk
tetangga|jiran
apartemen|pangsapuri, apartmen
suku|kaum, suku kaum
ras|bangsa, kaum
unjuk rasa|tunjuk perasaan
|pengerusi
|timbalan
juru bicara|jurucakap
pejabat|pegawai
|majlis
rapat|mesyuarat
|mesyuarat
konferensi|persidangan
pidato|ucapan
pernyataan|kenyataan
kesepakatan|persetujuan
kerja sama|kerjasama
|derma
dukungan|sokongan
mendukung|menyokong
|bersetuju
|didakwa
mengklaim|mendakwa
pemerkosaan|rogol
narkoba|dadah
|arak
wabah|wabak
pandemi|pandemik
infeksi|jangkitan
kanker|barah, kanser
dinosaurus|dinosaur
luar angkasa, antariksa|angkasa lepas
antariksawan, astronot|angkasawan
silakan, silahkan|sila
makasih|tq
|minta maaf
selamat siang|selamat tengah hari
selamat sore|selamat petang
kak, min, gan, sis|bro, bos, dik
dong, sih, deh, kok, nih, lho|lah, kan, pun, je, tau
gue, lo, lu|aku, kau, ko
nggak, gak, ga, enggak|tak, x, tidak
cuma, doang|je, sahaja
kayak, kaya|macam
pengen, pingin|nak, teringin
barangnya|barang itu
orderan|tempahan
layanan|perkhidmatan, servis
layanan pelanggan|khidmat pelanggan
pengembalian dana|bayaran balik
pengembalian|pemulangan
ongkir, ongkos kirim|kos penghantaran, caj pos
kurir|kurier, abang pos
resi, nomor resi|nombor pengesanan, tracking
lacak|jejak
diskon|diskaun
gratis|percuma
voucher|baucar
saldo|baki
isi ulang, top up|tambah nilai
tagihan|bil
struk, kuitansi|resit
garansi|jaminan, waranti
memperbaiki|membaiki, baiki
konfirmasi|pengesahan, sahkan
verifikasi|pengesahan
informasi|maklumat
|seterusnya
pertama kali|buat kali pertama
|akhir
|hujung
ujung|hujung
|hadapan
samping|sebelah, tepi
|berhampiran
Januari, Februari, Maret, Juni, Juli, Agustus, Desember|Mac, Jun, Julai, Ogos, Disember
Senin, Kamis, Jumat, Minggu|Isnin, Khamis, Jumaat, Ahad
hari Minggu, akhir pekan|hari Ahad, hujung minggu, hujung-hujung minggu
pekan, sepekan, pekan lalu|seminggu, minggu lalu, minggu lepas
bulan lalu, tahun lalu, kemarin malam|bulan lepas, tahun lepas, semalam
dini hari, siang hari, sore hari, pukul|awal pagi, tengah hari, petang, pada jam
saat itu, kala itu, tatkala|ketika itu, masa itu, pada masa itu
abad pertengahan, dasawarsa, dekade|zaman pertengahan, kurun ke, dekad
semenjak itu, hingga kini|sehingga kini, setakat ini
sehabis, usai|selepas tamat
baru saja, barusan|baru sahaja, sebentar tadi
mendatang|akan datang
masa depan, masa lalu|masa hadapan, masa lampau
tiap hari, berkali-kali|tiap-tiap hari, berulang kali
sejenak|sekejap
tepat waktu, terlambat, telat|tepat pada masanya, lewat, terlewat
Prancis, orang Prancis, bahasa Prancis|Perancis, orang Perancis
Jepang, orang Jepang|Jepun, orang Jepun
Tiongkok, Cina|China, negara China
Skotlandia, Irlandia|Scotland, Ireland
Inggris, Britania Raya, Britania|England, United Kingdom, British, Britain
Kroasia|Croatia
Swiss, Swedia, Norwegia, Finlandia|Switzerland, Sweden, Norway, Finland
Polandia, Rumania, Hongaria, Ukraina|Poland, Romania, Hungary, Ukraine
Ceko, Slowakia|Czech, Slovakia
Siprus, Suriah, Irak, Yordania|Cyprus, Syria, Iraq, Jordan
Libanon, Maroko, Aljazair|Lubnan, Maghribi, Algeria
Brasil, Cile, Kuba, Meksiko, Kolombia|Brazil, Chile, Cuba, Mexico, Colombia
Kosta Rika, Republik Dominika, Ekuador|Costa Rica, Republik Dominica, Ecuador
Amerika Serikat, warga Amerika|Amerika Syarikat, rakyat Amerika
Uni Eropa, Eropa, orang Eropa|Kesatuan Eropah, Eropah, orang Eropah
Uni Soviet, Perserikatan Bangsa-Bangsa|Kesatuan Soviet, Pertubuhan Bangsa-Bangsa Bersatu
Belgia, Luksemburg|Belgium, Luxembourg
Yunani, Roma, Italia, Venesia|Greece, Rom, Itali, Venice
Islandia|Iceland
Etiopia|Ethiopia
Samudra Atlantik, Samudra Pasifik, Samudra Hindia|Lautan Atlantik, Lautan Pasifik, Lautan Hindi
Laut Tengah, Teluk Persia|Laut Mediterranean, Teluk Parsi
Arktik|Artik
Persia, Babilonia, Romawi, Kekaisaran Romawi|Parsi, Babylon, Rom, Empayar Rom
Yerusalem, Palestina|Baitulmuqaddis, Palestin
Moskow, Athena|Moscow, Athens
Makau|Macau
Kristen, umat Kristen|Kristian, penganut Kristian
uskup, pendeta, biarawan|biskop, paderi, sami
Alkitab, Natal, Paskah|Bible, Krismas, Easter
kapel|kubur
wakil presiden|naib presiden
gubernur, wali kota, bupati, camat|gabenor, datuk bandar, ketua daerah
menteri luar negeri, menteri keuangan|menteri luar, menteri kewangan
departemen, dinas|jabatan, agensi
pemilu, pemilihan umum, pilkada|pilihan raya, pilihan raya umum
kandidat, caleg|calon
partai, partai politik, koalisi|parti, parti politik, gabungan
parlemen, DPR|parlimen, dewan rakyat
anggota parlemen, politisi, politikus|ahli parlimen, ahli politik
hukum, UU|akta
rancangan undang-undang, amandemen, konstitusi|rang undang-undang, pindaan, perlembagaan
kebijakan, kebijaksanaan|dasar, polisi
pengadilan, sidang|perbicaraan
jaksa, pengacara, terdakwa|pendakwa raya, peguam, tertuduh
narapidana, dipenjara|banduan, dipenjarakan
penangkapan|diberkas, tangkapan
tersangka, penjahat, kriminal|suspek, penjenayah, jenayah
kejahatan, pencurian, perampokan|jenayah, kecurian, rompakan
barang bukti, kesaksian|bahan bukti, keterangan
penyelidikan, penyidik, diselidiki|siasatan, penyiasat, disiasat
vonis, divonis|dijatuhi hukuman, sabitan
gugatan, menggugat|saman, menyaman
tentara, prajurit, serdadu, pasukan|tentera, askar, anggota tentera
militer, angkatan darat, angkatan laut, angkatan udara|tentera, tentera darat, tentera laut, tentera udara
jenderal, letnan|jeneral, leftenan
senapan|senapang
ledakan, meledak, peledak|letupan, meletup, bahan letupan
rudal, amunisi, granat|peluru berpandu, peluru, bom tangan
invasi|pencerobohan
sekutu, aliansi|pihak bersekutu, pakatan
perdamaian, damai|keamanan, aman
kudeta|rampasan kuasa
teroris, terorisme|pengganas, keganasan
sandera, menyandera, disandera|tebusan, dijadikan tebusan
pengungsi, mengungsi, dievakuasi, evakuasi|pelarian, berpindah, dipindahkan, pemindahan
kerusuhan, bentrokan, perkelahian|rusuhan, pertempuran, pergaduhan
pengunjuk rasa, demonstran, aksi protes|penunjuk perasaan, perhimpunan, bantahan
perbatasan, batas, wilayah perbatasan|sempadan, had, kawasan sempadan
kerajaan, kekaisaran, kaisar|kerajaan beraja, empayar, maharaja
pemerintah, pemerintah daerah|kerajaan, kerajaan tempatan
pangeran, putri, putra|putera, puteri, anakanda
kolonial|penjajahan
provinsi, kabupaten, kecamatan, kota|wilayah, daerah, mukim, bandar
kota, ibu kota, perkotaan, pusat kota|bandar raya, ibu negara, bandar, pusat bandar
desa, pedesaan|kampung, luar bandar
negara bagian, distrik, wilayah|negeri, daerah, kawasan
area, zona|zon
posisi, letak|kedudukan
pemukiman, permukiman|penempatan, petempatan
gang, trotoar, jalur|lorong, kaki lima, laluan
jalur kereta, stasiun|landasan kereta api, stesen
stasiun kereta, halte|stesen kereta api, perhentian
dermaga, kapal pesiar|jeti, kapal persiaran
perahu|bot
maskapai, maskapai penerbangan|syarikat penerbangan
pilot, awak|juruterbang, anak kapal
pengemudi, sopir, mengemudi, menyetir|pemandu, drebar, memandu
kendaraan, kendaraan bermotor|kenderaan, kenderaan bermotor
bahan bakar, bensin, solar|bahan api, petrol, diesel
kecepatan, cepat|halaju
motor, ban|enjin, tayar
rem, setir, kopling, knalpot|brek, stereng, klac, ekzos
tabrakan, menabrak, ditabrak|pelanggaran, melanggar, dilanggar
koper, ransel, tas|beg pakaian, beg galas, beg
imigrasi, bea cukai, kedutaan besar|imigresen, kastam, kedutaan
pemandu wisata, tur, agen perjalanan|pemandu pelancong, lawatan, agensi pelancongan
berkunjung, mengunjungi, kunjungan|melawat, lawatan, pelawat
losmen, wisma|rumah tumpangan, resort
berkemah, perkemahan, tenda|berkhemah, perkhemahan, khemah
berselancar|meluncur
|cantik
kebun binatang, museum|zoo, muzium
bioskop, panggung, konser|pawagam, pentas, konsert
warung, rumah makan|gerai, kedai makan
makan siang|makan tengah hari
sayuran|sayur-sayuran
sapi, domba|lembu, biri-biri
kepiting, cumi-cumi|ketam, sotong
kedelai, cabai, cabe|soya, cili
bumbu, merica|perencah
kecap|kicap
anggur|wain
piring, sendok|pinggan, sudu
kompor, oven, panci, wajan|dapur, ketuhar, periuk, kuali
handuk, sikat, sampo|tuala, berus, syampu
kasur, ranjang|tilam, katil
listrik, baterai|elektrik, bateri
kaleng|tin
gembok|mangga
kamar tidur|bilik tidur
toilet, kloset, wastafel|tandas, jamban, sinki
rok|skirt
kaus kaki, ikat pinggang|stoking, tali pinggang
mantel, jas, dasi|kot, sut, tali leher
perhiasan, kalung|barang kemas, rantai leher
siswa|penuntut
dosen, rektor|pensyarah, naib canselor
sekolah dasar, SMA, SMP|sekolah rendah, sekolah menengah
ulangan, nilai, rapor|peperiksaan, markah
gelar, beasiswa|gelaran, biasiswa
laboratorium|makmal
kata, kalimat|perkataan, ayat
kosakata, tata bahasa|kosa kata, tatabahasa
penerjemah, menerjemahkan|penterjemah, menterjemah
percakapan, diskusi, berdiskusi|perbualan, berbincang
berbincang, mengobrol, ngobrol|berbual, bersembang
wawancara, mewawancarai, diwawancarai|temu bual, menemu bual, ditemu bual
pertanyaan, jawaban|soalan, jawapan
misal|misalan
partikel|zarah
gaya, gravitasi, massa, energi|daya, graviti, jisim, tenaga
kelembaban|
radiasi|sinaran
zat, senyawa|bahan, sebatian
asam, basa, cairan|asid, alkali, cecair
padat, cair, uap|pepejal, cecair, wap
jaringan|tisu
bakteri, jamur|bakteria, kulat
makhluk hidup, organisme|benda hidup, organisma
reptil|reptilia
kera|
rubah, kelinci|musang, arnab
kadal|cicak
hiu, paus, lumba-lumba|jerung, ikan paus, ikan lumba-lumba
predator, berburu|memburu
berburu, perburuan|memburu, pemburuan
pegunungan|banjaran gunung
gletser, salju, es|glasier, salji, ais
danau, rawa|tasik, paya
kabut, petir|kabus, kilat
musim dingin, musim semi, musim gugur|musim sejuk, musim bunga, musim luruh
dingin, hangat|suam
angin topan, tornado|taufan, puting beliung
tanah longsor|tanah runtuh
abu vulkanik|abu gunung berapi
tata surya|sistem suria
pesawat ruang angkasa, pesawat luar angkasa|kapal angkasa, pesawat angkasa
peluncuran|pelancaran
meluncurkan, diluncurkan|melancarkan, dilancarkan
rumah sakit, puskesmas|hospital, pusat kesihatan
pasien, perawat, dokter bedah|pesakit, jururawat, pakar bedah
infeksi, menular|simptom, jangkitan, berjangkit
terinfeksi, tertular|dijangkiti, jangkitan
flu burung, flu, pilek|selesema burung, selesema
pusing, mual|pening, loya
memar|lebam
operasi|
obat-obatan|ubat-ubatan
|mengandung
berusia, lanjut usia|berumur, warga emas
depresi, stres|kemurungan, tekanan
kesehatan mental, kejiwaan|kesihatan mental
gizi, kelaparan|pemakanan, zat, kebuluran
keuangan, anggaran|kewangan, bajet, belanjawan
nasabah, rekening, tabungan|pelanggan, akaun, simpanan
investasi, investor|pelaburan, pelabur
resesi|kemelesetan
miliar, triliun|bilion, trilion
persen, persentase, rata-rata|peratus, peratusan, purata
total|lebih kurang
lebih dari, kurang dari, setidaknya|lebih daripada, kurang daripada, sekurang-kurangnya
paling tidak, minimal, maksimal|paling kurang, minimum, maksimum
ganda, dua kali lipat, berlipat|dua kali ganda, berganda
nol, bilangan, hitungan|kosong, sifar, nombor
menghitung, perhitungan, dihitung|mengira, pengiraan, dikira
ton, pon|tan, paun
rupiah, poundsterling|ringgit, pound
kubik, luas|padu, keluasan
bekerja sama, kerja sama|bekerjasama, kerjasama
direktur|pengarah
direktur, manajer, sutradara|pengarah, pengurus
manajemen, pengelolaan, mengelola, dikelola|pengurusan, menguruskan, diurus
mengurus|menguruskan, pertubuhan
lembaga, asosiasi, komite|institusi, persatuan, jawatankuasa
komisi, panitia, dewan|suruhanjaya, jawatankuasa, majlis
anggota, keanggotaan, bergabung|ahli, keahlian, menyertai
bergabung, ikut serta, berpartisipasi|menyertai, turut serta, mengambil bahagian
partisipasi, keikutsertaan|penyertaan
kegiatan, festival|aktiviti, majlis
merayakan, dirayakan|meraikan, diraikan, menyambut
pernikahan, pemakaman|perkahwinan, pengebumian
penghargaan|anugerah
mengalahkan, dikalahkan|menewaskan, ditewaskan, tewas
turnamen, kompetisi, kejuaraan|kejohanan, pertandingan
semifinal, babak, final, putaran|separuh akhir, pusingan, akhir
poin, nilai|mata, markah
|ahli sukan
pesepak bola, gelandang, kiper|pemain bola sepak, pemain tengah, penjaga gol
wasit, suporter|pengadil, penyokong
stadion, lapangan|stadium, padang, gelanggang
balapan, pembalap, lomba, perlombaan|perlumbaan, pelumba, lumba
gulat, anggar, senam|gusti, lawan pedang, gimnastik
rugbi|ragbi
aktor, aktris, pemeran, bintang film|pelakon, aktres, bintang filem
film, sinetron, serial, episode|filem, drama, siri, episod
musisi, band, konser|pemuzik, kumpulan, konsert
bernyanyi|
seniman, seni rupa|artis, seni
arsitektur, arsitek|seni bina, arkitek
fotografer|jurugambar, gambar
menggambar|melukis
surat kabar, jurnalis|akhbar, wartawan
kanal, stasiun televisi|terusan, stesen televisyen
jaringan, daring, online|rangkaian, dalam talian
perangkat, gawai|peranti, gajet
peramban, tombol, layar|pelayar, butang, skrin
berkas, unggahan|fail, muat naik
sandi, kode, kode sandi|kata laluan, kod
pemakaian|penggunaan
produsen, produksi, memproduksi|pengeluar, pengeluaran, mengeluarkan
konsumen, konsumsi, mengonsumsi|pengguna, penggunaan, memakan
memproduksi, diproduksi|menghasilkan, dikeluarkan
kualitas, kuantitas|kualiti, kuantiti
efisien, efektivitas, efisiensi|berkesan, cekap, keberkesanan, kecekapan
sederhana|ringkas, mudah
khas|tersendiri
populer, tenar|popular, masyhur
purbakala|zaman purba
lunak|lembut
dangkal|cetek
tipis|nipis
lembab|
hayati|hayat
tampan, jelek|kacak, hodoh
pintar, cerdas|bijak, cerdik
kepintaran|kepandaian
ramah|mesra
khawatir|bimbang, risau
khawatir, cemas, kekhawatiran|bimbang, risau, kebimbangan
rendah hati|rendah diri
berpikir, dipikirkan|berfikir, difikirkan
menduga, diduga, dugaan|menjangka, dijangka, jangkaan
memperkirakan, diperkirakan, perkiraan|menganggarkan, dianggarkan, anggaran
memprediksi, diprediksi|meramalkan, diramalkan
merencanakan, direncanakan, rencana|merancang, dirancang, rancangan
berencana, rencananya, perencanaan|bercadang, rancangannya, perancangan
mengusulkan, usulan, diusulkan|mencadangkan, cadangan, dicadangkan
saran|saranan, cadangan
mencoba, dicoba, upaya|mencuba, dicuba, usaha
berupaya, mengupayakan|berusaha, mengusahakan
berhasil, keberhasilan, sukses|berjaya, kejayaan
memengaruhi|
memungkinkan|membolehkan
menghindari, terhindar, hindari|mengelakkan, elakkan, dielakkan
menjagakan|
penyelamatan|menyelamat
memperbaiki, diperbaiki, perbaikan|membaiki, dibaiki, pembaikan
ditingkatkan|dipertingkatkan
mengurangi, dikurangi|mengurangkan, dikurangkan
ditambahkan|ditambah
menghapus, dihapus, penghapusan|memadam, dipadam, pemadaman, menghapuskan
menghilang|
mengganti|menggantikan
membangun, dibangun, bangunan|membina, dibina, binaan, pembinaan
mendirikan, didirikan, pendiri|menubuhkan, ditubuhkan, pengasas
pendirian, berdiri sejak|penubuhan, ditubuhkan sejak
menciptakan, diciptakan|mencipta, dicipta
penemu, menemukan, ditemukan|pencipta, menemui, ditemui, dijumpai
merancang, dirancang, rancangan|mereka bentuk, direka, reka bentuk
desain, perancang, mendesain|reka bentuk, pereka, mereka
mengecek, cek, dicek, periksa|menyemak, semak, disemak
mengamati, pengamatan, diamati|memerhatikan, pemerhatian, diperhatikan
memperhatikan|memberi perhatian
dijelaskan|menerangkan, penerangan
mengatakan|berkata
menyebut, disebut, sebutan|memanggil, dipanggil, digelar
dinamai, disebut sebagai|dinamakan, dikenali sebagai
dikenal, dikenal sebagai|dikenali, dikenali sebagai
mencakup|merangkumi
terdiri atas, berisi, mengandung|terdiri daripada, mengandungi
mengandung, berisi|mengandungi
punya|ada
beserta|berserta
berlokasi|
terhubung|bersambung
tergantung, tergantung pada|bergantung kepada
terkait|berkait
cocok|padan
beragam, berbagai|pelbagai, kepelbagaian
keanekaragaman, keberagaman|kepelbagaian
pada umumnya, biasanya|pada amnya, lazimnya
terutama, utamanya|terutamanya
nyatanya|
tampaknya, sepertinya|nampaknya, seolah-olah
terlihat, tampak|nampak, ternampak
|rupa-rupanya
bahkan, apalagi|malahan, apatah lagi
oleh karena itu, karena itu, karenanya|oleh itu, oleh sebab itu, disebabkan itu
|tambahan pula
walaupun demikian, meski begitu|walau bagaimanapun, namun begitu
seperti, contoh|contohnya, sebagai contoh
sesuai dengan|mengikut
dikarenakan|disebabkan
lewat, via|menerusi
hingga|sehingga
di samping|
siapa pun|sesiapa
siapapun, apapun, manapun|sesiapa pun, apa-apa, mana-mana
orang tua, orangtua, mertua|ibu bapa, mentua
saudara|saudara mara
putranya, putrinya|anaknya, anak perempuannya
cewek|budak perempuan
pemudi, cowok|belia
istrinya, pacarnya|isterinya, teman wanitanya
perceraian|penceraian
mengundang, diundang, undangan|menjemput, dijemput, jemputan
mengirimkan, dikirimkan, kirim|menghantar, dihantar, hantar
menaruh, taruh|letak
melempar, dilempar, lempar|membaling, dibaling, melontar
mulai, dimulai, memulai|mula, dimulakan, bermula
mengakhiri, diakhiri|menamatkan, tamat, ditamatkan
menunda, ditunda, penundaan|menangguhkan, ditangguhkan, penangguhan
bepergian, berangkat, keberangkatan|mengembara, bertolak, berlepas
kedatangan|ketibaan
lepas landas|berlepas
roboh, ambruk|runtuh, tumbang
rusak, menghancurkan, kerusakan|rosak, memusnahkan, kerosakan
pemadam kebakaran, tim penyelamat|bomba, pasukan penyelamat
pihak berwenang, berwenang, wewenang, otoritas|pihak berkuasa, berkuasa, kuasa, autoriti
penguasa|pemerintah
sanggup|keupayaan, berupaya
keterampilan, keahlian, ahli|kemahiran, kepakaran, pakar
spesialis|pakar perubatan
tantangan, menantang, ditantang|cabaran, mencabar, dicabar
hambatan|halangan
persyaratan|keperluan
persiapan, menyiapkan, siap, mempersiapkan|persediaan, menyediakan, sedia, bersedia
penawaran|tawaran
pelayanan|perkhidmatan
fasilitas, sarana|kemudahan
gedung|bangunan
benteng, kastel|kubu, kastil
tambang, pertambangan, penambangan|lombong, perlombongan
pembangkit listrik, reaktor nuklir|stesen jana kuasa, reaktor nuklear
teknik, insinyur, teknisi|kejuruteraan, jurutera, juruteknik
otomatis|automatik
rekaman, merekam|rakaman, merakam
menginformasikan|memaklumkan
terdaftar|berdaftar
tabel, grafik, diagram|jadual, graf, rajah
jadwal, dijadwalkan, terjadwal|jadual, dijadualkan, berjadual
asumsi|andaian
opini, komentar, kritik|pendapat, komen, kritikan
evaluasi|penilaian
metode|kaedah
karakteristik, ciri khas|ciri
karakter, kepribadian|watak, keperibadian
peran, berperan, pemeran|peranan, memainkan peranan, watak
tanggung jawab, bertanggung jawab|tanggungjawab, bertanggungjawab
kewajiban|kewajipan
keliru, kekeliruan|kesilapan, silap
salah paham, kesalahpahaman|salah faham
keunggulan|kebaikan
keuntungan|faedah
punah, kepunahan, langka|pupus, kepupusan, jarang ditemui
emisi|pelepasan
limbah|sisa
daur ulang, berkelanjutan|kitar semula, mampan
lingkungan hidup|alam sekitar
`;
