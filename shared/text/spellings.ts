import type { Language } from '../model/language.ts';

/** `formal: informal informal` a line. */
const table = (text: string) =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [formal = '', informal = ''] = line.split(':');
        return informal
          .trim()
          .split(/\s+/)
          .map((word) => [word, formal.trim()] as const);
      }),
  );

/** Spellings that mean the same wherever they stand: they are words of no other language here. */
export const commonSpellings = table(`
tidak: gak ngga nggak enggak engga tdk gk kagak ndak
sudah: udh udah sdh
belum: blm blom blum
sampai: smpe smpai nyampe
yang: yg
dengan: dgn dg
karena: krn karna
tetapi: tapi tp
banget: bgt bngt
barang: brg brng
kalau: kalo klo klu
kemarin: kmrn kmarin
bagaimana: gmn gimana gmna
kenapa: knp knapa
tolong: tlg tlong
terus: trs
orang: org
uang: duit
pesanan: psnan orderan
bukan: bkn
jangan: jgn
hanya: cuma cuman
saya: sy gue gw gua
kembali: kmbli
langsung: lgsg lsg
lagi: lg
mau: mo
pakai: pake pke
dapat: dpt
kirim: krm
terima: trima
masuk: msk
kapan: kpn
don't: dont
doesn't: doesnt
didn't: didnt
can't: cant
won't: wont
isn't: isnt
wasn't: wasnt
haven't: havent
hasn't: hasnt
wouldn't: wouldnt
couldn't: couldnt
i'm: im
i've: ive
please: pls plz plss
không: khong hông hổng hong khum
được: duoc
`);

/** Spellings that are something else in another language, so they count only when the language is known. */
export const informalSpellings: Partial<Record<Language, Map<string, string>>> = {
  en: table(`
you: u
your: ur
are: r
because: bc cuz coz
without: w/o
though: tho
`),
  id: table(`
tidak: ga g tak kaga
di: d
ke: k
juga: jg
jadi: jd
sama: sm
sampai: sampe
saja: aja aj
dari: dr
aku: ak
`),
  ms: table(`
tak: x xde takde tidak xda
yang: yg
dengan: dgn
kepada: kpd
sudah: dah
hendak: nak
tidak boleh: xleh
dekat: kat
sahaja: je
kenapa: nape
macam: mcm
dapat: dpt
pukul: pkl
wang: duit
`),
  vi: table(`
không: ko k kg hok
được: đc dc
rồi: r
với: vs
gì: j
mình: mk mik
tiền: xiền
vậy: v
biết: bt
cũng: cg
`),
  tl: table(`
hindi: di hnd
ako: aq q
ng: nang
na: n
lang: lng
naman: nmn
bakit: bkit bat
wala: wla
pa: p
po: pu
sa: s
yung: ung iyong
`),
};
