/**
 * Publishers and agencies by the forms that credits, bylines and datelines use. A form stands for
 * itself unless a fuller name is given after "=".
 */
const FORMS = `
ABC News | AFP = Agence France-Presse | Agence France-Presse | Agencia EFE = EFE | Agenzia Nova | AGI | Al Arabiya |
Al Arabiya English | Al Jazeera | Al-Jazeera = Al Jazeera | Aljazeera = Al Jazeera | Anadolu | Anadolu Agency |
AA = Anadolu Agency | ANI | ANSA | AP = Associated Press | APA | APP = Associated Press of Pakistan | Arab News |
ARY News | Asharq Al-Awsat | Associated Press | Associated Press of Pakistan | Axios | Azertac | Bakhtar |
Bakhtar News Agency | BBC | BBC News | Belga | BelTA | Bernama | Bloomberg | Business Recorder | BR = Business Recorder |
Business Standard | CBC | CBS News | CGTN | Channel NewsAsia | CNA | CNN | Daily Pakistan | Daily Sabah | Daily Times |
Dawn | Dawn.com = Dawn | DawnNewsTV = Dawn | Deccan Herald | Deutsche Welle | Devdiscourse | dpa | DPA = dpa | DW |
EFE | EPA | Euronews | Express Tribune | The Express Tribune | Fars News Agency | Financial Times | Fox News | France 24 |
Geo News | Geo.tv = Geo News | Global Times | Gulf News | Gulf Times | Haaretz | Hindustan Times | Hurriyet Daily News |
Hürriyet Daily News | IANS | India Today | Indian Express | The Indian Express | Interfax | INA | IRNA | ISNA | ITAR-TASS = TASS |
Jerusalem Post | Kabul Now | Kazinform | Khaama Press | Khaleej Times | Kyodo | Kyodo News | KUNA | LaPresse | Mehr News Agency |
Mehr = Mehr News Agency | MENA | Middle East Eye | MNA = Mehr News Agency | NBC News | NDTV | News18 | NPR | Nikkei Asia |
Pajhwok | Pajhwok Afghan News | PAP | Petra | Politico | Press TV | Press Trust of India | PTI = Press Trust of India |
QNA = Qatar News Agency | Qatar News Agency | Radio Free Europe/Radio Liberty | Republic World | Reuters | Thomson Reuters = Reuters |
RFE/RL = Radio Free Europe/Radio Liberty | RIA = RIA Novosti | RIA Novosti | RT | Samaa | Samaa TV | SANA | Saudi Gazette | Saudi Press Agency |
Sky News | South China Morning Post | SPA = Saudi Press Agency | Sputnik | TASS | Tasnim | Tasnim News Agency | TDI = The Diplomatic Insight |
Tehran Times | The Associated Press = Associated Press | The Diplomat | The Diplomatic Insight | The Economic Times | The Guardian |
The Hill | The Hindu | The National | The Nation | The New York Times | The News | The News International | The Telegraph |
The Times | The Times of India | The Wall Street Journal | The Washington Post | Times of India | TOLOnews | Tolo News = TOLOnews |
TOLO news = TOLOnews | Trend | TRT World | UNI | UPI | UrduPoint | UrduPoint News = UrduPoint | UrduPoint.com = UrduPoint | VOA |
Voice of America | WAM | WION | Xinhua | Xinhua News Agency = Xinhua | Yonhap | Zee News
`;

const PUBLISHERS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/\s*\|\s*/)
    .map((form) => form.split(/\s*=\s*/))
    .map(([form = "", name = form]) => [keyOf(form), name]),
);

/** The publisher or agency that a short credit names, or undefined: "AFP", "(Reuters)", "/TASS/". */
export function resolvePublisher(credit: string): string | undefined {
  return PUBLISHERS.get(keyOf(credit));
}

/** The first known publisher among the parts of a credit: "UrduPoint News / Sputnik - 17th August". */
export function resolveCredit(credit: string): string | undefined {
  for (const part of [credit, ...credit.split(/\s*[/|,;•·–—]\s*|\s+-\s+|\s+via\s+/i)]) {
    const name = resolvePublisher(part);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Capitals count in short forms: "APA" is an agency, "apa" a word. */
function keyOf(form: string): string {
  const bare = form.replace(/^[\s(/[–—-]+|[\s)/\].:,–—-]+$/g, "");
  return bare.length <= 4 ? bare : bare.toLowerCase();
}
