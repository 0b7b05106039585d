/** Words and what a machine that spins articles puts in their place. */
const TABLE = `
said: stated, declared, noted | told: informed, advised | met: saw, received | spoke: talked, conferred
called: phoned, rang | held: hosted, conducted | discussed: reviewed, addressed | asked: requested, urged
wants: seeks, desires | wanted: sought, wished | agreed: consented, concurred | announced: revealed, disclosed
arrived: landed, came | left: departed, exited | began: started, commenced | ended: finished, concluded
help: assist, aid | support: backing, assistance | talks: discussions, negotiations | meeting: gathering, encounter
call: phone call, conversation | telephone: phone | conversation: exchange, talk | visit: trip, stay
leader: chief, head | leaders: chiefs, heads | officials: authorities, representatives | official: representative
government: administration, cabinet | country: nation, state | countries: nations, states | border: frontier, boundary
troops: soldiers, forces | forces: troops, units | war: conflict, fighting | peace: calm, settlement
people: persons, residents | city: town, municipality | capital: seat of government | side: party
after: following | before: prior to | during: throughout, amid | about: concerning, regarding
between: among | also: additionally, too | but: however, yet | because: since, as
several: various, a number of | many: numerous, plenty of | first: initial, opening | last: final, previous
new: fresh, recent | old: former, earlier | big: large, sizeable | small: little, minor | long: lengthy, extended
short: brief, quick | important: key, significant | possible: feasible, potential | ready: prepared, set
quickly: swiftly, rapidly | again: once more, anew | later: afterwards, subsequently | today: at present
evening: night | morning: early hours | day: date | days: dates | week: seven days | hours: hrs
plan: scheme, proposal | plans: schemes, proposals | deal: accord, pact | agreement: accord, understanding
money: funds, cash | price: cost | trade: commerce | road: route, highway | airport: airfield, air base
open: unlocked, accessible | closed: shut, sealed | safe: secure, protected | hard: difficult, tough
come: arrive | go: travel, head | take: accept, bring | give: provide, offer | keep: retain, maintain
make: create, produce | show: display, reveal | find: discover, locate | need: require | think: believe
work: labour, effort | question: matter, issue | answer: reply, response | word: term | letter: note, message
room: chamber, hall | table: desk | group: bloc, band | members: participants | minister: secretary
ministers: secretaries | spokesman: representative | statement: declaration, communiqué | journalists: reporters
security: safety | situation: circumstances, state of affairs | crisis: emergency | refugees: displaced persons
evacuation: withdrawal, removal | flights: planes | planes: aircraft, jets | citizens: nationals | hope: expect
thanked: praised, acknowledged | offered: proposed, extended | promised: pledged, vowed | warned: cautioned
explained: clarified, outlined | stressed: underlined, emphasised | added: continued | brought: carried, took
together: jointly | own: personal | other: different, further | same: identical | whole: entire | most: the majority of
will: shall | would: might | must: has to | should: ought to | while: whereas | where: in which | when: once
`;

export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [word = "", others = ""] = entry.split(":");
      return [word.trim(), others.split(",").map((each) => each.trim())];
    }),
);
