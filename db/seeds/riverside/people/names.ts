/** Names by the language that is spoken at home. None is taken from a list of real people. */
type Pool = { feminine: string; masculine: string; family: string }

const pools: Record<string, Pool> = {
  en: {
    feminine:
      'Odessa Marjorie Latoya Bernice Clementine Rosalind Winifred Harriet Opal Doreen Philippa Maureen Tabitha Estelle Verna Cordelia Juniper Maxine Loretta Hazel Beatrix Sunniva Imelda Priscilla Georgia Althea Nadine Roberta Candace Millicent Shanice Ramona Darlene Ione Theodora Constance',
    masculine:
      'Gus Thaddeus Leonard Cedric Winston Barnaby Otis Clifford Desmond Horace Rupert Alphonse Garnet Percival Lyle Ellis Jerome Roscoe Ambrose Emmett Terrence Wallace Quentin Lamar Archibald Silas Rodney Clarence Vernon Hubert Marcus Elwood Darnell Orville Preston Lionel',
    family:
      'Abernathy Ashgrove Barrow Bellweather Birchall Blackwood Brambley Calloway Cinderford Copperfield Crabtree Dunmore Eastlake Fairweather Farrow Fennimore Garland Greenhalgh Hartwell Hawksley Holloway Ironside Jessop Kettering Larkin Lindgren Lockhart Marchbank Merriweather Mossley Nettleton Oakhurst Pemberton Pettigrew Quillfeather Ravenscroft Redfern Rookwood Sedgewick Silverton Starling Stonebridge Tanglewood Thistlewood Underhill Vickery Wainscott Wetherby Whitlock Winterbourne Wren Yardley',
  },
  es: {
    feminine: 'Marisol Pilar Consuelo Itzel Graciela Ximena Rosario Amparo Lupita Yolanda',
    masculine: 'Efraín Rogelio Baltasar Ignacio Leopoldo Anselmo Octavio Ramiro Fausto Joaquín',
    family: 'Quintero Nakamura-Ríos Villalobos Peñaloza Arroyave Montesinos Cifuentes Olivares Zamorano Barrientos',
  },
  fr: {
    feminine: 'Odette Fabienne Solange Mirlande Guerda Aminata',
    masculine: 'Jean-Robert Wilfrid Thierry Moussa Évens Lucien',
    family: 'Beauséjour Desrosiers Kouassi Saint-Fleur Toussaint Lavallière Diabaté',
  },
  ar: {
    feminine: 'Samira Huda Zeinab Rania',
    masculine: 'Fadi Nabil Yousef Tariq',
    family: 'Al-Najjar Khoury Mansour Darwish Barakat',
  },
  pl: {
    feminine: 'Halina Bożena Jadwiga Danuta',
    masculine: 'Zbigniew Kazimierz Wiesław Bogdan',
    family: 'Wiśniewska-Lis Jabłoński Gwiazda Sikora Zielonka',
  },
  vi: { feminine: 'Hạnh Thảo Mai Bích', masculine: 'Quang Minh Đức Hùng', family: 'Trương Huỳnh Đoàn Lương' },
  zh: { feminine: 'Meilin Xiuying Lihua', masculine: 'Guowei Jianping Zhihao', family: 'Ouyang Situ Xu Zhuang' },
  uk: { feminine: 'Oksana Liudmyla Halyna', masculine: 'Taras Bohdan Ostap', family: 'Kovalchuk Hrytsenko Bondar' },
}

const words = (text: string): string[] => text.split(' ')

/** The names that a person of this language and sex may bear. */
export function namesIn(language: string, sex: 'female' | 'male' | 'other' | 'unknown') {
  const { feminine, masculine, family } = pools[language] ?? pools['en'] ?? { feminine: '', masculine: '', family: '' }
  const given =
    sex === 'female' ? words(feminine) : sex === 'male' ? words(masculine) : [...words(feminine), ...words(masculine)]
  return { given, family: words(family) }
}

export const shortNames: Record<string, string> = {
  Marjorie: 'Marge',
  Clementine: 'Clem',
  Winifred: 'Winnie',
  Philippa: 'Pip',
  Theodora: 'Teddy',
  Constance: 'Connie',
  Leonard: 'Len',
  Clifford: 'Cliff',
  Archibald: 'Archie',
  Alphonse: 'Al',
  Terrence: 'Terry',
  Barnaby: 'Barney',
  Consuelo: 'Chelo',
  Rosario: 'Charo',
  Zbigniew: 'Zbyszek',
  Priscilla: 'Cilla',
  Millicent: 'Millie',
  Roberta: 'Bobbie',
  Lionel: 'Leo',
  Percival: 'Percy',
}

/** Weighted as in a town where most speak English at home. */
export const languages: readonly (readonly [string, number])[] = [
  ['en', 72],
  ['es', 13],
  ['fr', 4],
  ['ar', 3],
  ['pl', 3],
  ['vi', 2],
  ['zh', 2],
  ['uk', 1],
]

export const streets = words(
  'Alder Birch Canal Dogwood Elm Foundry Gristmill Harbor Ivy Juniper Kiln Linden Mill Nettle Orchard Pond Quarry River Spruce Tannery Union Vine Willow',
)
export const ways = ['Court', 'Street', 'Lane', 'Road', 'Terrace', 'Avenue']
export const towns = ['Riverside', 'Riverside', 'Riverside', 'Eastgate', 'Larkspur', 'Millbrook Landing']
export const areaCodes = ['212', '315', '347', '518', '585', '607', '631', '716', '845', '914', '917', '332']

export const hospitals = [
  'Alder Bay General',
  'Lantern Hill Hospital',
  'Northmoor University Hospital',
  'Tidewater Falls Hospital',
]
export const payers = [
  { payer: 'Medicare', plan: 'Parts A and B', kind: 'Medicare' },
  { payer: 'Harbor Health Plan', plan: 'Medicare Advantage', kind: 'Medicare' },
  { payer: 'State Medicaid', plan: null, kind: 'Medicaid' },
  { payer: 'Riverbend Managed Care', plan: 'Medicaid managed care', kind: 'Medicaid' },
  { payer: 'Meridian Mutual', plan: 'Silver 4000', kind: 'Commercial' },
  { payer: 'Veterans benefits', plan: null, kind: 'Other public' },
]
