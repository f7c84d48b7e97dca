/**
 * Words that whoever attacks this portal would try first: its name, the authority, the places, the
 * zones, the departments, the roles and the procedures. Without accents and spaces, so that
 * "Hải Phòng" and "hai-phong" are the same word; `docs/security.md` tells how they are refused.
 */
const WORDS = {
  portal: 'motcua onestop dichvucong portal demo vneid',
  authority: `heza haiphong hphong banquanly khukinhte ubnd uyban nhandan authority committee
    people economiczone economic haiphongcity city zone specialised pccc`,
  places: `vietnam haiduong thanhpho dinhvu cathai catba lachhuyen doson anduong thuynguyen
    trangcat namsach binhgiang camgiang kinhmon tienlang anlao vinhbao kienan phianam phiatay venbien`,
  zones: `khucongnghiep congnghiep industrialpark industrial kcn kkt deepc vsip nomura japan
    xuancau tienthanh namcaukien caukien trangdue mpdinhvu hoangdieu nguphuc tantrao vinhquang
    daian phuthai quoctuan anbinh phucdien tantruong laivu camdien luongdien laicach conghoa
    chuyenbiet thuongmai tudo southern coastal western freetrade giaidoan phase
    morong extension`,
  units: `sotaichinh taichinh soxaydung xaydung sonoivu noivu congthuong khoahoc congnghe
    nongnghiep moitruong congan quansu cucthue coquanthue bophan vanphong vanthu phong quanly
    doanhnghiep laodong quyhoach hatang datdai dangky kinhdoanh thamduyet chihuy chuyenmon
    chudautu capxa department division divisionofthe office finance investment planning construction
    infrastructure enterprise labour trade agriculture environment science technology industry
    home affairs police military command tax commune land registration business appraisal team
    firesafety registry management infrastructure investor developer desk`,
  roles: `quantri quantrivien admin administrator canbo chuyenvien truongphong lanhdao giamdoc
    nhadautu tiepnhan thanhtra officer specialist leader manager receptionist auditor consultee
    head clerk processowner`,
  procedures: `thutuc hanhchinh hoso giayphep giaychungnhan chungnhan dautu duan thamdinh
    capphep procedure dossier licence license permit certificate industrialparks`,
} as const;

/** The longest first: what is part of another is found as the whole. */
export const LOCAL_WORDS: readonly string[] = [
  ...new Set(Object.values(WORDS).flatMap((group) => group.split(/\s+/))),
].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** What people write for letters when they are asked for digits and signs. */
const MEANT: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '7': 't',
};
/** So much must be left when the words are taken out: letters, and each number as one sign. */
const LEFT = 8;

/** The word on which a password rests, or undefined where enough is left without any. */
export function localWordIn(
  password: string,
  words: readonly string[] = LOCAL_WORDS,
): string | undefined {
  const typed = plain(password);
  const read = typed.replace(/[01!34@5$7]/g, (sign) => MEANT[sign] ?? sign);
  const taken = Array.from(typed, () => false);
  let first: string | undefined;
  for (const word of words) {
    for (let at = read.indexOf(word); at >= 0; at = read.indexOf(word, at + 1)) {
      taken.fill(true, at, at + word.length);
      first ??= word;
    }
  }
  if (first === undefined) return undefined;
  const left = Array.from(typed, (sign, at) => (taken[at] === true ? '' : sign)).join('');
  return left.replace(/[^a-z0-9]/g, '').replace(/\d+/g, '0').length < LEFT ? first : undefined;
}

/** Without accents, case and separators; signs that stand for letters stay. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9@$!]/g, '');
