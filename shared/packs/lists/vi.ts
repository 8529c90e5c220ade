/** Lists of the Vietnamese rules. */
export const lists: Record<string, string[]> = {
  'negation-vi': ['(không|chưa|chẳng|đừng|chả|không hề|không phải|khỏi)'],
  'denial-vi': ['(không|chưa|chẳng) (định|có ý|có ý định|muốn|nghĩ|cần|hề nói|nói)'],
  'barrier-vi': ['(tôi|mình|em|anh|chị|thì|nên|hoặc|vì|để|ngần|ngại|do|buộc|sẽ)'],
  'conditional-vi': ['(nếu|khi|vì|mà|cứ|còn|trước khi|đến khi)'],
  'reported-vi': [
    '(bạn|chồng|vợ|mẹ|bố|chị|anh|em|hàng xóm|người ta|người|đồng nghiệp|shop|khách) (tôi|mình|em|gái|trai|bè|khác|bán|quen|) (nói|bảo|kể|viết|đăng|đe)',
    '(nghe nói|nghe bảo|có người nói|ai đó nói|cuốn sách|có tên|tựa đề)',
  ],
  'firsthand-vi': ['(tôi|mình|em|chúng tôi) (sẽ|nói|đã|phải|bảo|quyết|đành|cũng sẽ)'],
};
