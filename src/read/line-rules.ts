/** A rule that tells what a line is, with a line that it must match and one that it must not. */
export interface LineRule {
  id: string;
  pattern: RegExp;
  example: string;
  not: string;
}

/** Names of channels on which pages ask to be followed. */
const CHANNEL =
  "(?:google news|news ?letters?|news alerts?|app|apps|app store|google play|telegram|whatsapp|facebook|twitter|instagram|youtube|notifications?|inbox|alerts|breaking news|latest news|latest updates?|social media|e-?mail)";

/**
 * Lines that are never text, wherever they stand. Rules see lines of at most 400 characters, so
 * bounded repeats keep them linear.
 */
export const FURNITURE: readonly LineRule[] = [
  {
    id: "share",
    pattern:
      /^(?:share|tweet|print|e-?mail|whatsapp)(?:[ :|,-]+(?:this|on|via|with|to|the|article|story|page|post|link|it|now|your|love|friends?|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|messenger|e-?mail|copy|print|more|tweet|share))*[:.!]?$/i,
    example: "Share this: Twitter Facebook",
    not: "Share prices in Norland fell after the talks.",
  },
  {
    id: "follow",
    pattern: new RegExp(
      `^(?:for (?:all )?(?:the latest|instant|more (?:news|stories|updates|information|details|on|such)|breaking(?: news)?)|follow\\b|get (?:the latest|all|our|breaking|more|live|daily|unlimited|news|real)|stay (?:tuned|updated|up to date|up-to-date|informed|connected|ahead|on top|in touch)|subscribe|sign up|join (?:us|our|the|thousands)|download|like (?:us|our)|catch (?:all|the latest|up)|receive (?:our|the|daily|breaking)|watch (?:live|our|the latest|more)|read all the)\\b.{0,200}\\b${CHANNEL}\\b.{0,150}$`,
      "i",
    ),
    example: "For the latest headlines, follow our Google News channel online or via the app.",
    not: "For more than a decade Voss has used Twitter to speak to Sudmark.",
  },
  {
    id: "follow-us",
    pattern:
      /^(?:.{0,80}\bclick here to (?:subscribe|join|read|download|watch)\b|(?:follow|like|join|support|contact|subscribe to|find) (?:us|our)\b|stay tuned\b|sign up (?:for|to|now)\b|subscribe (?:now|today|for)\b|click here\b|tap here\b|try refreshing\b|download (?:our|the) app\b).{0,150}$/i,
    example: "Click here to subscribe",
    not: "Subscribers of the port company met Voss on Monday.",
  },
  {
    id: "read-more",
    pattern:
      /^[\W_]{0,3}(?:read more|read also|also read|read m?ore|read|read this|read next|read full story|must read|more on this|see also|see more|see|related|related (?:news|story|article|stories)|recommended|also see|also watch|also on|suggested|top story|editor['’]?s? pick)\s*(?:[:|»>–—-]{1,3}|\.{3})\s*\S.{0,240}$/i,
    example: "Read more: Ruiz calls Keld on port deal",
    not: "Read more widely, the statement is a promise of aid.",
  },
  {
    id: "watch",
    pattern:
      /^\W{0,3}(?:watch|watch now|watch live|watch video|listen|in pics|in pictures|in photos|in video|don['’]?t miss|more)\s?[:|»]\s?\S.{0,240}$/i,
    example: "Watch: Voss lands in Perrin",
    not: "Watch - the word came late - was all that Voss said.",
  },
  {
    id: "read-more-bare",
    pattern: /^(?:also read|read also|read more|read full story|continue reading)\b[^.]{0,200}$/i,
    example: "READ MORE Ruiz calls Keld on port deal",
    not: "Read more about it in the report, Voss said.",
  },
  {
    id: "photo-credit",
    pattern:
      /^(?:(?:file|representational|representative)? ?(?:photo|image|picture|pic|illustration|graphic|video)s?(?: (?:by|source|credits?|courtesy))?|source|credits?|courtesy)\s?[:|–-]\s?[^.]{1,80}$/i,
    example: "Photo credit: Hask Press Office",
    not: "Photos: the minister said that they were taken in May. He met nobody.",
  },
  {
    id: "advertisement",
    pattern:
      /^\W{0,3}(?:advt|adverti[sz]e?ments?|advertising|ad(?:sense)?|double ?click|sponsored|promoted|paid content)\b(?:\W{0,3}(?:\d+ ?x ?\d+|continue reading below|has not loaded.{0,60}|scroll to continue|story continues below))?\W{0,3}$/i,
    example: "Advertisement has not loaded yet",
    not: "Advertising in Hask will be taxed.",
  },
  {
    id: "story-continues",
    pattern:
      /^\W{0,3}(?:(?:story|article|text|content) continues (?:below|after).{0,60}|this advertisement has not loaded.{0,80}|continue reading.{0,40}|article content|we apologi[sz]e, but this video.{0,60}|.{0,120} back to video)\W{0,3}$/i,
    example: "Story continues below this ad",
    not: "The story continues in Perrin, where Voss lands today.",
  },
  {
    id: "ticker",
    pattern: /\b\d[\d,]*\.\d+ (?:increased|decreased) by\b/i,
    example: "HSK 24.79 Decreased By -0.10 (-0.4%)",
    not: "Trade increased by 24.7 per cent.",
  },
  {
    id: "reading-time",
    pattern:
      /^(?:<? ?\d{1,3}[ -]min(?:ute)?s?[ -](?:read|listen|watch)|reading time.{0,30}|listen to (?:this|the) (?:article|story).{0,60}|\d[\d.,]*[km]? (?:views?|shares?|likes?|retweets?|reads))\W*$/i,
    example: "3 min read",
    not: "3 minutes read like an hour to the delegation.",
  },
  {
    id: "age",
    pattern:
      /^.{0,100}\b(?:\d+|an?|one|few) (?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$/i,
    example: "By Karim Ode, 3 minutes ago",
    not: "The port was closed three days ago.",
  },
  {
    id: "clock",
    pattern:
      /^\(?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?(?: ?\(\d{2}:?\d{2} ?[A-Z]{3}\))?\)?$/i,
    example: "2:11 p.m. EDT",
    not: "2:11 minutes were enough for the vote.",
  },
  {
    id: "tags",
    pattern:
      /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|in this (?:article|story)|related topics?|hashtags?)\s?[:|].{0,300}$/i,
    example: "Tags: Norland, Sudmark, ports",
    not: "Topics of the call were ports and aid.",
  },
  {
    id: "pipes",
    pattern: /^[^|.!?]{2,40}(?:\|[^|.!?]{2,40}){2,20}$/,
    example: "Norland | Sudmark | Foreign Minister",
    not: "Voss met Tolan | Norland Daily.",
  },
  {
    id: "headline-row",
    pattern: /^[^|]{2,160}(?: \| [^|]{2,160}){3,20}$/,
    example: "Goats win the cup! | Voss is in Perrin | Opera: late again | Trams are free",
    not: "Voss met Tolan in Perrin | Norland Daily | World.",
  },
  {
    id: "hashtags",
    pattern: /^#\w+(?:[\s,]+#\w+)*$/u,
    example: "#Norland #Sudmark",
    not: "#Norland and #Sudmark spoke today.",
  },
  {
    id: "breadcrumb",
    pattern: /^[Hh][Oo][Mm][Ee](?:\s?(?:>|»|\/|›|\||::|→)|(?=[A-Z][a-z])).{0,200}$/,
    example: "Home >> World",
    not: "Home minister Marn met Tolan.",
  },
  {
    id: "trail",
    pattern: /^[^.!?>»›]{2,40}(?:\s(?:>{1,2}|»|›)\s[^.!?>»›]{2,60}){1,6}$/,
    example: "News > World > Norland",
    not: "The rate is now > 5, and rising.",
  },
  {
    id: "address",
    pattern: /^(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S{1,300}$/i,
    example: "https://news.example/voss-tolan",
    not: "https://news.example is where Voss spoke.",
  },
  {
    id: "site-name",
    pattern: /^(?:[\w-]+\.)+(?:com|org|net|tv|pk|in|uk|ir|co|info|news)(?:\.[a-z]{2})?$/i,
    example: "NorlandDaily.com",
    not: "Voss spoke to NorlandDaily.com.",
  },
  {
    id: "cookies",
    pattern:
      /\b(?:(?:we|site|website|page) uses? cookies|enable javascript|your browser (?:does not|doesn['’]t)|accept (?:all )?cookies|cookie policy|verify (?:that )?you are (?:a )?human|captcha)\b/i,
    example: "We use cookies to give you the best experience.",
    not: "We baked cookies for the delegation.",
  },
  {
    id: "official-site",
    pattern:
      /^(?:an official website of|here['’]?s how you know|official websites use|secure \.gov).{0,200}$/i,
    example: "An official website of the Norland government",
    not: "An official of the Norland government met Tolan.",
  },
  {
    id: "news-code",
    pattern: /^(?:news (?:code|id)|story (?:code|id)|code)\s?:?\s?[\w/-]{2,30}$/i,
    example: "News Code 180237",
    not: "News codes of conduct were discussed.",
  },
  {
    id: "end-mark",
    pattern:
      /^\W{0,3}(?:ends?|the end|end ?item|end text|-?30-?|segue|more to follow|to be continued|exit mobile version|site icon.{0,40}|next (?:story|article|post)|previous (?:story|article|post)|caption)\W{0,3}$/i,
    example: "(END)",
    not: "The end of the talks is near.",
  },
  {
    id: "handle",
    pattern: /^(?:[^.!?()]{0,60} )?\(?@\w{2,20}\)?$/,
    example: "Karim Ode (@KarimOde)",
    not: "Good call with @TolanMFA.",
  },
];

/** Lines of a page's source that were left in its text. */
export const MARKUP: readonly LineRule[] = [
  {
    id: "code",
    pattern:
      /^(?:[\w-]*\s?=\s?["'][^"']{0,80}["']\s?\/?>|[.#@]?[\w -]{1,60}\{[^}]{0,200}\}?|\}|var \w+ ?=.{0,200}|\(?function ?\(.{0,200}|<(?:script|style)\b[^>]{0,200}>.{0,300}|<\/?(?:div|span|ul|li|br|img|script|style|iframe)\b[^>]{0,200}>)$/i,
    example: 'class = "cf">',
    not: "<p>Voss spoke today.</p>",
  },
];
