/** Mobile numbers of the markets as people dial them; a number without any label must look like one of these. */
const shapes = [
  /^(?:0|62)8[1-9]\d{7,10}$/, // ID
  /^(?:0|60)1\d{8,9}$/, // MY
  /^(?:0|66)[689]\d{8}$/, // TH
  /^(?:0|84)[35789]\d{8}$/, // VN
  /^(?:0|63)9\d{9}$/, // PH
  /^65[89]\d{7}$/, // SG; eight digits alone could be anything
  /^86?1[3-9]\d{9}$/, // CN with its country code
];

export const isPhone = (digits: string): boolean => shapes.some((shape) => shape.test(digits));

/** `+62 812-3456-7890`, `0812 3456 7890` and `62812...` are one number: the last nine digits decide. */
export const samePhone = (a: string, b: string): boolean => {
  const [x, y] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')];
  return x === y || (x.length >= 9 && y.length >= 9 && x.slice(-9) === y.slice(-9));
};
