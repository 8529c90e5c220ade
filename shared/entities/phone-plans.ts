import type { MetadataJson } from 'libphonenumber-js/core';

/**
 * Mobile numbers of the markets after the country's code, as libphonenumber-js's `metadata.mobile.json` has them (a test
 * compares). The plans of the whole world with their formats would be twenty times as much.
 */
const mobile: Record<string, [code: string, trunk: string | 0, lengths: number[], plan: string]> = {
  CN: [
    '86',
    '0',
    [11],
    '1(?:610\\d|740[0-5])\\d{6}|1(?:[38]\\d|4[57]|[59][0-35-9]|6[25-7]|7[0-35-8])\\d{8}',
  ],
  ID: ['62', '0', [9, 10, 11, 12], '8[1-35-9]\\d{7,10}'],
  MY: [
    '60',
    '0',
    [9, 10],
    '1(?:(?:1888[689]|4400|8(?:47|8[27])[0-4])\\d{4}|9\\d{7,8})|1(?:0(?:[23568]\\d|4[0-6]|7[016-9]|9[0-8])|1(?:[1-5]\\d\\d|6(?:0[5-9]|[1-9]\\d)|7(?:[0-4]\\d|5[0-79]|6[02-4]|8[02-5]))|(?:[26]\\d|[37][1-9]|4[235-9])\\d|5(?:31|9\\d\\d)|8(?:1[23]|[236]\\d|4[06]|5(?:46|[7-9])|7[016-9]|8[01]|9[0-8]))\\d{5}',
  ],
  PH: [
    '63',
    '0',
    [10],
    '(?:8(?:1[37]|9[5-8])|9(?:0[5-9]|1[0-24-9]|[235-7]\\d|4[2-9]|8[135-9]|9[1-9]))\\d{7}',
  ],
  SG: ['65', 0, [8], '80[1-9]\\d{5}|(?:8[1-9]|9[0-8])\\d{6}'],
  TH: ['66', '0', [9], '(?:(?:14|[89]\\d)\\d\\d|6(?:[1-6]\\d\\d|7(?:1[0-8]|2[4-7]|3[1-6])))\\d{5}'],
  VN: [
    '84',
    '0',
    [9],
    '121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}',
  ],
};

export const markets = ['ID', 'MY', 'TH', 'VN', 'PH', 'SG', 'CN'] as const;

/** In the shape that libphonenumber-js/core reads; numbers are only recognised, so no formats. */
export const plans = {
  version: 4,
  country_calling_codes: Object.fromEntries(
    Object.entries(mobile).map(([country, [code]]) => [code, [country]]),
  ),
  countries: Object.fromEntries(
    Object.entries(mobile).map(([country, [code, trunk, lengths, plan]]) => [
      country,
      [code, '00', plan, lengths, [], trunk],
    ]),
  ),
} as unknown as MetadataJson;
