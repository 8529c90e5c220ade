import { rows } from './phrase.ts';

/** The words that say what a number is, in the seven languages. Fragments for `anyOf`. */

const words = (text: TemplateStringsArray) => rows(String.raw(text));

/** Between a label and its number. */
export const fillers =
  'id|on (?:file|record)|registered|terdaftar|tercatat|berdaftar|na|is|po|ang|was|are|no|nos|nr|number|num|nomor|nombor|nomer|numero|code|kode|kod|ending|the|your|our|his|her|their|of|ng|sa|pembeli|penjual|pelanggan|penerima|seller|buyer|customer|người (?:bán|mua|nhận)|khách(?: hàng)?|ผู้ซื้อ|ผู้ขาย|买家|卖家|客户|的|adalah|ialah|yaitu|iaitu|saya|anda|kakak|kamu|bapak|ibu|nya|ini|ay|mo|niyo|ninyo|คือ|ของคุณ|ของลูกค้า|หมายเลข|เลขที่|เลข|ที่|ค่ะ|mã|số|là|của|bạn|anh|chị|em|号码|號碼|编号|号|號|是|为|為|您的|你的';

export const order = words`
  orders?; order ?id; pesanan; pembelian; คำสั่งซื้อ; ออเดอร์; ออร์เดอร์; đơn hàng;
  (?<!vận )đơn; mã đơn(?: hàng)?; 订单; 訂單; 订单号; 訂單號`;

export const tracking = words`
  tracking; track; resi; awb; air ?way ?bill; waybill; shipment; parcel; package; paket;
  bungkusan; penjejakan; เลขพัสดุ; พัสดุ; แทร็ก; vận đơn; mã vận đơn; 运单; 運單; 快递; 快遞; 物流`;

export const couriers = words`
  kirana express; jne; j&t; sicepat; anteraja; spx; ninja ?van; gdex; pos ?laju;
  flash express; kerry; ghn; ghtk; viettel post; lbc; dhl; sf express; 顺丰`;

export const reference = words`
  invoice; inv; transaction; transaksi; ticket; tiket; case; kasus; report; laporan;
  reference; ref; referensi; rujukan; rma; return; retur; refund id; voucher; sku; item;
  product; produk; complaint; aduan; booking; receipt; resit; invois; invoys; faktur; barcode;
  serial; model; batch; claim; klaim; sanggunian; resibo; transaksyon; produkto; ตั๋ว; เคส; อ้างอิง;
  ใบแจ้งหนี้; ใบเสร็จ; รหัสสินค้า; ธุรกรรม; giao dịch; hóa đơn; hoá đơn; sản phẩm; mã hàng; tham chiếu;
  yêu cầu; khiếu nại; 工单; 工單; 发票; 發票; 流水号; 交易号; 交易编号; 商品; 货号; 貨號; 参考号; 单号; 單號`;

/** One-time codes. "PIN" alone is none: agents write about PINs without giving them. */
export const code = words`
  otp; (?:kode|code|kod|รหัส|mã) ?otp; kode (?:verifikasi|keamanan|rahasia)(?:nya)?;
  verification code; security code; one-? ?time (?:code|password|pin); passcode; pin(?! code); cvv;
  cvc; tac; kod pengesahan; verification pin; รหัสยืนยัน; รหัส ?otp;
  mã xác (?:nhận|thực|minh); 验证码; 驗證碼; 校验码`;

export const identity = words`
  nik; ktp; no\.? ktp; npwp; kartu keluarga; no\.? kk; bpjs; nomor identitas; identity (?:card|number);
  id (?:card|number); national id; ic; mykad; nric; fin; passport; paspor; pasport; pasaporte;
  kad pengenalan; cccd; cmnd; căn cước; căn cước công dân; chứng minh (?:thư|nhân dân); hộ chiếu;
  philsys; philid; psn; pcn; umid; crn; sss; gsis; tin; philhealth; pag-?ibig; ssn; social security;
  tax id; driver[’']?s? licen[cs]e; driving licen[cs]e; (?:no(?:mor|\.)? |sim )sim; sim [abc];
  lesen memandu; surat izin mengemudi; giấy phép lái xe; bằng lái; gplx; lisensya;
  บัตรประชาชน; ประจำตัวประชาชน; เลขบัตร; หนังสือเดินทาง; พาสปอร์ต; ใบขับขี่; 身份证; 身份證; 护照; 護照;
  驾驶证; 駕駛證; 驾照; 证件; 證件; 身份证号; số định danh(?: cá nhân)?; mã định danh; giấy tờ tùy thân;
  nomor induk; identitas; identiti; nombor pengenalan; เลขประจำตัว; เลขผู้เสียภาษี; ใบอนุญาตขับขี่`;

export const account = words`
  rekening; rek; no\.? ?rek; norek; bank account; account (?:number|no); acct; a/c;
  virtual account; akaun(?: bank)?; iban; บัญชี; เลขบัญชี; เลขที่บัญชี; số tài khoản;
  tài khoản; stk; 账号; 账户; 帳號; 帳戶;
  (?:bank )?(?:bca|mandiri|bri|bni|bsi|cimb|permata|danamon|jago|seabank); maybank; rhb;
  public bank; hong leong; bdo; bpi; metrobank; unionbank; landbank; vietcombank; vcb;
  techcombank; bidv; vietinbank; mb bank; acb; sacombank; tpbank; vpbank; agribank; dbs;
  posb; ocbc; uob; scb; kbank; ktb; กสิกร(?:ไทย)?; ไทยพาณิชย์; กรุงไทย; กรุงเทพ;
  (?:工商|建设|招商|农业|中国)银行`;

export const card = words`
  (?:credit|debit|bank)? ?card; cc; visa; mastercard; amex; maestro; jcb; kartu(?: kredit| debit)?; kad(?: kredit| debit)?;
  บัตร(?:เครดิต|เดบิต)?; thẻ(?: tín dụng| ghi nợ)?; tarjeta; master ?card; american express; union ?pay; 银联; 卡片?; 信用卡号; 卡号; 信用卡; 银行卡; 卡號`;

/** Before a phone number that is called no more than a number. */
export const numbers = words`
  numbers?; lines?; contacts?; sms; nomor(?:nya)?; nombor(?:nya)?; kontak; số(?: máy)?; liên hệ; numero; kontak; หมายเลข; ติดต่อ; 号码; 號碼; 联系; 聯絡`;

export const phone = words`
  (?:tele)?phones?; cell-?phone; mobile; cell; landline; tel; fax; call; ring; dial; text; hotline;
  whats ?app; wa; viber; zalo; line; telepon; telpon; tlp; telp; hp; no\.? ?hp; nomor hp; ponsel; hubungi;
  telefon; tawag(?:an)?; i-?text; gcash; faks; selular;
  เบอร์; เบอร์โทร(?:ศัพท์)?; โทร; điện thoại; sđt; sdt; gọi; 电话; 電話; 手机; 手機; 手机号; 热线`;

/** What one does with a number, or whose it is; with "at", "on", "is" or a colon before it ("reach Ana on", "my number:"). */
export const dialled = words`
  call(?:s|ed|ing)?; ring; rang; dial(?:led)?; text(?:s|ed)?; sms; message[sd]?; reach(?:ed)?; contact(?:ed)?;
  answer(?:s|ing)?; get hold of; registered(?: number)?; (?:my|his|her|their|new|old|contact) (?:\p{L}{2,10} )?number;
  (?:buyer|seller|courier|driver|rider|recipient|sender)(?:[’']?s)? number;
  nom(?:or|bor) (?:penjual|pembeli|kurir|penerima|pengirim|penghantar|rider|driver);
  số (?:của )?(?:shipper|người (?:bán|mua|nhận)); number (?:po )?ng (?:rider|seller|buyer|driver);
  hubungi; kontak; telepon; panggil; gọi; liên hệ; tawagan; tumawag; makontak; ติดต่อ; โทร; 致电; 拨打; 联系`;

/** Between the two. */
export const towards = 'at|on|to|from|via|is|di|ke|dari|lewat|melalui|theo|qua|vào|số|sa|ที่|的|是';

/** Behind a number, at the end of its line: what it reaches. */
export const lines = words`
  office; fax; mobile; cell; home; work; landline; main; direct; kantor; rumah; ponsel; pejabat; bahay;
  opisina`;
