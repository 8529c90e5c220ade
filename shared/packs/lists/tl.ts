/** Lists of the Filipino rules; customers mix in English all the time. */
export const lists: Record<string, string[]> = {
  'negation-tl': ['(hindi|huwag|wag|wala|walang|ayaw|ayoko|ayokong)'],
  'denial-tl': [
    '(hindi|wala) (ko|ako|po|naman|akong|ako naman) (po|naman|balak|sinabi|sinasabing|gusto|gustong|balak na|planong)',
    '(walang|wala akong) balak',
  ],
  'barrier-tl': ['(ako|kami|kayo|ko|namin|kaya|kundi|o|at|para|mapipilitan|magdadalawang)'],
  'conditional-tl': ["(kung|kapag|pag|hangga't|hanggang|dahil|kasi)"],
  'reported-tl': [
    '(sabi|ayon|kwento|balita|sinabi|kuwento) (ng|sa|ni|nung|nila|niya|daw) (_|)',
    '(kaibigan|asawa|kapatid|nanay|tatay|kapitbahay|friend) ko (_|) (sabi|nagsabi|nagkwento)',
    '(daw|raw)',
  ],
  'firsthand-tl': ['(sasabihin ko|sinabi ko|sabi ko|ako na ang|irereklamo ko|magrereklamo ako)'],
};
