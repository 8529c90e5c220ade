import type { Words } from '../words.ts';
import { common } from './common.ts';
import { lower, nameIn } from './forms.ts';

export const findings: Words['findings'] = {
  card: () => 'Có số thẻ trong phản hồi',
  'bank-account': () => 'Có số tài khoản ngân hàng trong phản hồi',
  'identity-number': () => 'Có số giấy tờ tùy thân trong phản hồi',
  phone: () => 'Số điện thoại không phải đường dây chính thức',
  email: () => 'Địa chỉ e-mail không phải địa chỉ chính thức',
  address: () => 'Có địa chỉ nhà đầy đủ của một người',
  secret: () => 'Có mật khẩu, mã hoặc khóa trong phản hồi, hoặc hỏi xin',
  internal: ({ term }) => (term ? `Chỉ dùng nội bộ: ${term}` : 'Nói đến điều chỉ dùng nội bộ'),
  placeholder: ({ text }) => `Chưa điền: ${text}`,
  promise: () => 'Hứa chắc chắn về tiền, hàng hoặc ngày',
  'off-platform': () => 'Dẫn khách liên hệ hoặc thanh toán ngoài sàn',
  'wrong-language': ({ is = '', wanted = '' }): string =>
    `Viết bằng ${lower(nameIn(common.languages, is))}, khách viết bằng ${lower(nameIn(common.languages, wanted))}`,
  'wrong-name': ({ name, customer }) => `Chào nhầm người: ${name}, không phải ${customer}`,
  'third-party': ({ what }) => (what ? `Dữ liệu của khách khác: ${what}` : 'Nói về một khách khác'),
  'wrong-order': ({ order }) => `Đơn ${order} không có trong ticket này`,
  'wrong-amount': ({ amount }) => `Ticket không nhắc đến số tiền này: ${amount}`,
  liability: () => 'Nhận lỗi về mặt pháp lý',
  insult: ({ word }) => (word ? `Từ xúc phạm: ${word}` : 'Đọc như xúc phạm hoặc chế giễu'),
  'missing-statement': ({ text }) => `Thiếu: “${text}”`,
  'missing-escalation': ({ category = '' }): string =>
    `Chưa chuyển cấp: ${nameIn(common.categories, category)}`,
  greeting: () => 'Thiếu lời chào',
  closing: () => 'Thiếu câu kết',
  tone: ({ kind, text }) => {
    if (kind === 'blame') return `Đổ lỗi cho khách: ${text}`;
    if (kind === 'shouting') return `Viết hoa toàn bộ: ${text}`;
    return kind === 'marks' ? 'Lặp dấu câu' : `Quá suồng sã: ${text}`;
  },
  'brand-spelling': ({ text, name }) => `Viết “${text}”, đúng ra là ${name}`,
  length: ({ kind, words, most }) =>
    kind === 'long' ? `${words} từ; chỉ nên đến ${most}` : 'Quá ngắn để là một câu trả lời',
  readability: ({ length }) => `Khó đọc một mạch: ${length} từ hoặc chữ trong một câu`,
  'repeated-sentence': () => 'Một câu viết hai lần',
  grammar: ({ kind, text, instead }) => {
    if (kind === 'twice') return `Viết lặp: ${text}`;
    if (!instead) return `Ngữ pháp: ${text}`;
    return kind === 'spelling'
      ? `Sai chính tả: “${text}”, có lẽ là “${instead}”`
      : `Ngữ pháp: “${text}”, có lẽ là “${instead}”`;
  },
  acknowledgement: () => 'Chưa có lời nào về điều khách gặp phải',
  ownership: () => 'Đẩy khách đi nơi khác, ở đây không ai nhận xử lý',
  'next-step-time': () => 'Bước tiếp theo không có thời gian',
  unanswered: ({ asked, answered, question }) =>
    `Đã trả lời ${answered}/${asked} câu hỏi. Còn: ${question}`,
};
