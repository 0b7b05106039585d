/**
 * Words of menus, section lists and share bars. A short line made of nothing else is no text. The
 * table is a set: order does not matter.
 */
const MENU_WORDS: ReadonlySet<string> = new Set(
  [
    "a- a a+ aa about accessibility account ad ads advertise advertisement africa all alerts american",
    "americas amp analysis and app apps archive archives article arts asia audio author authors back",
    "bookmark breaking business buy canada careers category close columnists columns comment comments",
    "content contact contributors cookies copy cricket culture current dark day desktop diplomacy",
    "directory donate download e-mail e-paper economy edition editorial editorials education email",
    "english entertainment environment epaper español europe events exclusive explore facebook faq fashion",
    "features feed feedback finance flipboard follow followed following font food football for foreign",
    "français free from gallery global go google hamburger health help hide home icon image images in",
    "india indonesia instagram international investigations iran is it jobs join language languages latest",
    "law left lifestyle light like link linkedin links list listen live local log login logo magazine main",
    "markets media menu messenger mena middle mobile mode more most multimedia my nation national",
    "navigation new news newsletter newsletters newspaper next night no notifications now of on online",
    "open opinion opinions or our page pages paper pakistan permalink photo photos picks pictures pin",
    "pinterest play podcast podcasts policy political politics popular post posts premium press prev",
    "previous print privacy profile programmes programs quiz radio read reader recent reddit region",
    "regional register related reports rss save science search section sections security see settings share",
    "shares show sign site size skip skype society special sport sports stories story style submit",
    "subscribe subscription support tags tamil team tech technology telegram terms text the theme this to",
    "today today's toggle top topic topics travel trending tumblr turkey tv tweet tweets twitter uae uk",
    "unfollow up urdu us use version via video videos view viber views war watch weather web website",
    "whatsapp with world worldwide x year your youtube русский عربي العربية فارسی اردو हिन्दी 中文 deutsch türkçe",
  ]
    .join(" ")
    .split(" "),
);

/** A line with more words than this is no menu, whatever its words. */
const MOST_WORDS = 16;

/** Whether a line holds nothing but words of menus: "Home >> World", "Followed Unfollow". */
export function isMenu(line: string): boolean {
  if (line.length > 200) return false;
  const words = line.toLowerCase().match(/[\p{L}\p{N}'’+-]+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  return words.every((word) => MENU_WORDS.has(word.replace("’", "'")) || /^[\d-]+$/.test(word));
}
