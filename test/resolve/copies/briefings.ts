/** A ministry's daily briefing: much the same frame every day, other news in it. */

const OPENING = [
  "Good afternoon, everyone, and welcome to the daily briefing of the Ministry of Foreign Affairs of Solland.",
  "Before we take your questions I have a few announcements to make at the top.",
];

const FRAME = [
  "As always, the full calendar of the Minister is on our website, and it is updated every evening.",
  "We remain in close contact with our allies and partners in the region, and we will continue to consult with them.",
  "We urge all sides to show restraint and to return to the talks without conditions and without delay.",
  "Solland stands by the borders of Verdia as they are recognised by the world, and nothing has changed in that.",
  "I am not going to comment on private diplomatic conversations, and I will not get ahead of the process.",
  "For anything on consular matters I would refer you to our colleagues in the consular section.",
  "That is all I have for you today; a transcript will be on the website later this evening. Thank you.",
];

const PEOPLE = [
  "Lena Dorváth of Verdia",
  "Stefan Halvik of Tarsk",
  "Ruth Amsel of Norland",
  "Jonas Pell of Ostravia",
  "Mirelle Quist of Belmark",
  "Oskar Tan of the Kestrel Union",
  "Hanna Reyes of Satora",
  "Pavel Ustin of Karelin",
];
const PLACES = ["Perrin", "Aldmoor", "Hask", "Brevic", "Tolm", "Satora City", "Quay", "Linden"];
const TOPICS = [
  "the grain ships held up in the strait",
  "prisoners on both sides of the Eastmark line",
  "the price of gas in the coming winter",
  "visas for students and seasonal workers",
  "the search for the crew of the trawler",
  "the bridge over the Olm and who pays for it",
  "vaccines for the camps along the river",
  "the vote on the tariff in the Union's council",
];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** The briefing of one day, from numbers between 0 and 1. */
export function createBriefing(random: () => number): string {
  const pick = <Item>(list: readonly Item[]): Item => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error("empty list");
    return item;
  };
  const news = Array.from({ length: 3 + Math.floor(random() * 2) }, () =>
    pick([
      `The Minister spoke by phone on ${pick(WEEKDAYS)} with ${pick(PEOPLE)} about ${pick(TOPICS)}.`,
      `On ${pick(WEEKDAYS)} he will receive ${pick(PEOPLE)} in ${pick(PLACES)}, where they will take up ${pick(TOPICS)}; ${Math.ceil(random() * 40)} firms are in the delegation.`,
      `Our ambassador in ${pick(PLACES)} handed over a letter on ${pick(TOPICS)}, and we expect an answer by ${pick(WEEKDAYS)}.`,
      `The Deputy Minister met ${pick(PEOPLE)} in ${pick(PLACES)} for ${Math.ceil(random() * 5)} hours; ${pick(TOPICS)} was the main point.`,
    ]),
  );
  const frame = FRAME.filter(() => random() < 0.8);
  return [...OPENING, ...news, ...frame].join(" ");
}
