/** Traditional characters of names with their simplified forms: one customer is written in either. */
const pairs =
  '張张劉刘陳陈楊杨黃黄趙赵吳吴孫孙馬马羅罗鄭郑謝谢許许鄧邓韓韩馮冯葉叶蘇苏呂吕盧卢鐘钟鍾钟譚谭陸陆賈贾鄒邹閻阎龍龙賀贺顧顾龔龚萬万錢钱嚴严簡简連连溫温莊庄賴赖範范蕭萧顏颜雲云國国華华偉伟強强麗丽蘭兰鳳凤飛飞傑杰儀仪穎颖瑩莹慶庆貴贵義义豐丰東东衛卫軍军紅红艷艳靜静寶宝鵬鹏賢贤潔洁瓊琼蓮莲錦锦銘铭鈞钧鋒锋昇升嶽岳詩诗語语曉晓憶忆夢梦愛爱歡欢樂乐學学書书師师長长門门開开關关陽阳陰阴風风電电緯纬綺绮維维紀纪純纯綠绿綸纶總总繼继續续緣缘織织繡绣澤泽濤涛漢汉潤润瀾澜灣湾燁烨煒炜爾尔獻献環环瑋玮璽玺畢毕禮礼禎祯稱称穩稳競竞筆笔範范籃篮聖圣聞闻聰聪勝胜臨临舉举興兴舊旧藝艺蔣蒋薩萨衆众補补見见覺觉訓训記记誠诚諾诺謙谦證证譽誉豔艳賓宾贊赞趙赵蹤踪輝辉輪轮達达遠远適适選选邁迈郵邮鄰邻醫医鉅巨銀银鏡镜鑫鑫';
const simple = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) {
  simple.set(pairs[at] as string, pairs[at + 1] as string);
}
export const simplified = (name: string): string =>
  [...name].map((letter) => simple.get(letter) ?? letter).join('');

/** Behind a name in Chinese. Longer ones first. */
export const hanTitles =
  '先生|女士|小姐|太太|老板娘|老闆娘|老板|老闆|阿姨|叔叔|大叔|伯伯|大爷|大爺|奶奶|爷爷|爺爺|大哥|大姐|大妈|老师|老師|同学|同學|店长|店長|掌柜|掌櫃|经理|經理|律师|律師|医生|醫生|总|總|姐姐|哥哥|姐|哥|嫂|伯|婶|嬸';
