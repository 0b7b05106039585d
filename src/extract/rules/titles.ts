/** The vocabulary of titles: what a title is built of, in folded words. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that end a title, singular. A title in the text is any run of these words that holds one. */
export const TITLE_HEADS = words(`
  minister premier president secretary chancellor taoiseach king queen emir amir sultan pope
  ambassador envoy representative coordinator co-ordinator adviser advisor chief head leader chair
  chairman chairwoman chairperson commissioner director spokesman spokeswoman spokesperson general
  admiral marshal colonel brigadier commander governor mayor senator congressman congresswoman
  speaker diplomat negotiator councillor councilor counsellor counselor delegate official consul
  monarch ruler undersecretary under-secretary strongman commandant mediator troika-envoy emissary
  nuncio d'affaires regent captain-regent spymaster pm fm eam nsa coas dpm cds premier-designate legislator
  lawmaker parliamentarian mp deputy prince princess aide administrator rapporteur member
`);

export const PLURAL_HEADS: ReadonlyMap<string, string> = new Map([
  ...[...TITLE_HEADS].map((head): [string, string] => [`${head}s`, head]),
  ["secretaries", "secretary"],
  ["under-secretaries", "under-secretary"],
  ["chairmen", "chairman"],
  ["spokesmen", "spokesman"],
  ["chiefs", "chief"],
  ["deputies", "deputy"],
  ["heads", "head"],
]);

/** Heads that are common words too: in lower case they need a name, a state or "of" beside them. */
export const WEAK_HEADS =
  words(`general head chair chief leader deputy member members marshal prince
  pm official officials speaker director commander`);

/** Words that stand before a head: "deputy", "foreign", "national security". */
export const TITLE_MODIFIERS = words(`
  prime deputy vice first second third alternate assistant associate under foreign external exterior
  internal interior defence defense finance financial trade commerce economic economy energy health
  home justice environment climate education agriculture development cooperation transport
  unification intelligence spy army military navy naval air joint security national state federal
  cabinet royal crown grand supreme special presidential prime-ministerial senior chief top high
  permanent political policy general major lieutenant brigadier rear major-general
  lieutenant-general lead principal resident plenipotentiary extraordinary executive
  parliamentary congressional legislative regional international humanitarian human rights relief
  aid refugee migration oil culture tourism labour labor social veteran co cabinet-level peace
  diplomatic attorney director secretary minister charge d'affaires envoy nuclear water
  constitutional privy communist party politburo central committee staff cyber space digital
`);

/** Qualifiers around a title: they do not change what the office is, but for whom and when. */
export const QUALIFIERS = words(`acting interim caretaker outgoing incoming former ex late newly
  appointed new-appointed visiting current then longtime long-time newly-appointed designated
  unnamed unidentified transitional de facto ousted deposed exiled powerful influential prominent new own respective
  neighbouring neighboring fellow`);

export const FORMER = words("former ex late ousted deposed then");

/** What follows a head over a hyphen: "Prime Minister-designate". */
export const TITLE_SUFFIXES = words("designate elect nominee general counselor counsellor");

/** Nouns of institutions and portfolios that stand inside titles, mostly after "of" or "for". */
export const INSTITUTIONS = words(`
  affairs state staff council commission committee office board bureau department ministry
  parliament assembly senate house chamber congress court bank union government cabinet government
  armed forces force army navy guard guards services service agency authority reconciliation
  relations trade industry commerce defence defense security intelligence investigation
  investigations treasury finance interior justice foreign european africa african asia asian
  middle east near eastern western southern northern south north pacific gulf sahel horn region
  integration cooperation development environment energy climate change health education culture
  sport tourism transport communications information technology science research planning
  infrastructure agriculture food fisheries water migration refugees refugee humanitarian affairs
  human rights peace process reform political politics public administration policy neighbourhood
  enlargement disarmament arms control sanctions counterterrorism counter-terrorism terrorism
  negotiations negotiation resolution conflict stabilization mission operations command joint chiefs
  revolutionary islamic republican high supreme national federal presidential executive central
  general people's people peoples party movement bloc faction wing politburo relief coordination
  issues matters question embassy delegation presidency secretariat unification expatriates
  nationals abroad overseas commonwealth worship religious planning privatization cyber space
  leaders ministers heads institutions power electricity works roads housing irrigation mines
  petroleum gas youth women equality sports forestry livestock telecommunications aviation civil
  urban rural local emergency emergencies situations family welfare pensions budget revenue customs
  innovation nuclear atomic antiquities heritage arts broadcasting worship amiri utility ocean
  fund authority basin river league
`);

/** What a minister may be of, beside the institutions: "the mining minister". */
export const PORTFOLIOS =
  words(`industrial industries resources natural mineral minerals mining investment
  marine maritime shipping immigration disaster land lands tribal indigenous children railways railway
  ports supply integration petroleum employment business growth enforcement nonproliferation
  non-proliferation democracy diplomacy narcotics crime`);

/** Last words of names that no person bears: bodies that can be a party. */
export const BODY_NOUNS = words(`front party movement congress league union alliance coalition army
  council authority group organisation organization brigade brigades battalion militia forces
  committee confederation federation association commission tribe tribes government command corps`);

/** Last words of names that are neither people nor bodies: places, events, buildings, things. */
export const THING_NOUNS = words(`dialogue forum summit conference hotel palace airport house street
  square centre center hall base port island islands sea ocean river mountain mountains valley
  province district city town village initiative agreement accord accords treaty pact plan deal act
  bill law day week games cup university institute school college museum church mosque hospital
  corridor road bridge canal gulf strait bay plaza tower building compound camp crossing district
  programme program project report resolution convention protocol framework process post times
  news press radio tv television channel agency gazette herald tribune journal magazine mail
  telegraph courier observer monitor bulletin lake mount operation`);

/** What a headline in capitals says people do: no part of their names. */
export const HEADLINE_VERBS =
  words(`meets meet met meeting meetings holds hold held discusses discuss
  discussed talks talk talked speaks speak spoke says said calls called phones phoned telephones
  visits visited receives received hosts hosted welcomes welcomed arrives arrived leaves urges urged
  hails vows seeks tells told warns thanks praises condemns joins attends attended signs agrees
  agreed begins ends wraps opens conveys writes wrote sends exchanges review reviews readout
  conversation conversations summit bilateral trilateral remarks opening closing participates participate
  delivers press joint keynote interview availability statement statements rules denies denied slams
  blasts backs accuses accepts accepted rejects rejected refuses refused declines cancels cancelled
  postpones delays offers invites invited demands pledges promises heads flies travels departs lands
  returns returned plans hopes expects expected awaits set poised likely due tipped slated asks asked
  assures reassures briefs confirms announces claims insists stresses underlines underscores
  emphasises emphasizes reiterates reaffirms pushes presses threatens defends dismisses downplays
  concludes reopen resumes resume`);

/** Put before a name and no part of it. */
export const HONORIFICS =
  words(`mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir dame lord lady
  sheikh shaikh sheikha sayyid sayyed seyyed mullah mawlawi maulvi maulana ayatollah hojatoleslam
  shri smt he h.e. hh h.h. hrh h.r.h. m. hon hon. rev rev. gen gen. lt lt. col col. maj maj. brig
  brig. adm adm. capt capt. sen sen. rep rep. gov gov. amb amb. imam cardinal archbishop bishop
  excellency highness majesty his her their honourable honorable right the baroness baron count
  retd retd. rtd hajji haji ustad tan datuk dato datin tun sri seri ratu otumfuo nana chief-minister`);

/** Small words inside a name. */
export const PARTICLES =
  words(`bin bint ibn ben al el ul ur ud de del della da di do dos das du la le
  les van von der den ter ten zu zur abu umm san y e af`);

/** Words for a side or a delegation after a state's adjective: the state is meant. */
export const SIDE_NOUNS = words(`side delegation delegations government administration authorities
  leadership regime team representatives officials diplomats negotiators negotiating embassy
  ministry mission`);

/** What those of a state are sent for, between its adjective and "delegation"; a choir's or a firm's are no side. */
export const SIDE_MODIFIERS = words(`foreign central interim military negotiating official high
  level ranking senior visiting new top large small joint security defence defense technical
  parliamentary governmental government ministerial diplomatic trade economic expert intelligence
  naval police political peace cross party bipartisan congressional legislative inter agency
  interagency advance ceasefire working interministerial`);

/** Plural offices that mean a whole group of leaders whatever their titles. */
export const LEADER_NOUNS = words(
  "leaders heads representatives diplomats officials delegates negotiators members politicians",
);

/** "counterpart" and what else means the holder of the same office elsewhere. */
export const COUNTERPARTS: ReadonlyMap<string, boolean> = new Map([
  ["counterpart", false],
  ["counterparts", true],
  ["colleague", false],
  ["colleagues", true],
  ["homologue", false],
  ["homologues", true],
]);

/** Nouns that say how a person stands to another: "his successor, Ilo Dann,". */
export const RELATIONS = words(
  "predecessor successor host guest visitor ally rival aide confidant",
);

/** Capitalised words that begin no name. */
export const NO_NAMES =
  words(`i ceo cfo monday tuesday wednesday thursday friday saturday sunday january
  february march april may june july august september october november december mon tue wed thu fri
  sat sun jan feb mar apr jun jul aug sept sep oct nov dec he she it they we you his her their its our my
  the a an this that these those and but or so if in on at by for from with after before during
  following since until while when where who what why how as to of amid meanwhile earlier later also
  both all some many most several each either neither no not yes speaking according asked last next there here then today
  yesterday tomorrow tonight covid covid-19 covid19 twitter facebook reuters afp ap tass xinhua
  anadolu interfax sputnik bloomberg bbc cnn reportedly however moreover furthermore separately
  nothing everything something anything anyone everyone someone i'm i've i'd i'll we're we've it's that's
  host local okay thanks thank good great afternoon morning evening additionally finally recalling stressing noting mission read photo present attending
  consultations discussions negotiations conversations meetings talks calls call meeting conversation
  phone telephone videoconference visit productive constructive
  excellent fruitful delighted honoured honored pleased proud grateful just very tweet welcome topics fresh back straight
  file share video photos photo live update updated exclusive breaking watch islam muslim christian jewish arab western eastern northern southern`);

/** Ranks and styles by which a text calls somebody afterwards: "the general", "the sheikh". */
export const RANKS = words(`general admiral colonel brigadier marshal major captain commander sheikh
  sheikha ayatollah mullah cardinal archbishop bishop imam judge`);
