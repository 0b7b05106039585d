/**
 * Words on which an infinitive or a gerund of contact hangs, and what they make of it: "managed to meet"
 * met, "pledged to meet" did not. What is done by one's own feet or voice is done for what follows
 * ("flew in to meet her"); of every other governor of an infinitive only an intention is told. The
 * classes are those of implicative verbs (L. Karttunen, "Implicative Verbs", Language 47, 1971).
 */

/** Governors of an infinitive that say it was done. */
export const CARRIED_OUT = {
  pattern:
    /^(?:able|manag\w+|opportunit(?:y|ies)|chances?|occasions?|pleasure|privilege|honou?r\w*|pleased|delighted|glad|happy|proud|fortunate|grateful|lucky|succeed\w*|proceed\w*|continu\w+|began|begun|started|got|gets|came|went|gone|returned|stopped|paused|arriv\w+|travel\w+|flew|flown|drove|driven|crossed|landed|rushed|hurried|hastened|gathered|assembled|congregated|met|convened|sat|stood|stayed|stepped|turned|used|using|took|taken|happened|dared|deigned|helped|enabled|allowed|permitted|persuaded|convinced|induced|forced|compelled|obliged|moved|joined|phoned|called|telephoned|rang|spoke|talked|wrote|paid|visit(?:ed|s|ing)?|toured|left|departed|interrupted|broke|cut|shortened|extended|hosted|received|welcomed|back|home|there|here|first|second|third|last|latest|only|youngest|oldest|said|reported|believed|known|thought|claimed|understood|alleged|rumou?red|revealed|shown|seems?|seemed|appears?|appeared|emerged|reappeared|slipped|braved|delayed|withdrew|retired|left|split|reunited|teamed)$/,
  example: "Voss managed to meet Tolan.",
  counterExample: "Voss pledged to meet Tolan.",
};

/** What stands before a gerund, or a chance, of what was not done. */
export const LEFT_UNDONE = {
  pattern:
    /\b(?:instead of|rather than|in lieu of|short of|(?:came|come|coming|very|so|perilously) close to|closer to|nowhere near|far from|on the verge of|before even|(?:stopp|prevent|keep|kept|barr|block|bann|dissuad|discourag|deterr?|exclud)\w* (?:\w+ ){0,3}from|(?:miss|avoid|forgo|forwent|resist|stopp|ceas|quit)\w*|(?:g[ai]ve|given|giving) up|(?:miss|lost|los|lack|squander|wast|turn|pass|refus|den)\w* (?:\w+ ){0,3}(?:chance|opportunity|occasion)(?: of| to)?) (?:\w+ )?$/,
  example: "Instead of meeting Tolan, Voss slept.",
  counterExample: "After meeting Tolan, Voss slept.",
};

/** What stands before a gerund of which only is spoken, or thought. */
export const SPOKEN_OF = {
  pattern:
    /\b(?:with a view to|with the aim of|in hopes? of|(?:idea|possibility|prospect|option|likelihood|chances?|hopes?|purpose|intention|thought) of|against|opposed to|averse to|open to|committed to|commitment to|amenable to|receptive to|interest(?:ed)? in|(?:suggest|consider|contemplat|envisag|mull|weigh|favou?r|advocat|oppos|recommend|moot|float|imagin|risk)\w*|worth|object\w* to|(?:conditions?|price|terms|reasons?|case|argument) for|dream\w* of|insist\w* on|keen on|intent on|bent on|plann?\w* on|talk\w* (?:of|about)|think\w* (?:of|about)|thought (?:of|about)) (?:\w+ )?$/,
  example: "Ruiz suggested holding talks with Keld.",
  counterExample: "Ruiz spent the day holding talks with Keld.",
};

/** What somebody wants said with "that" and the bare verb: "proposed that the two meet". */
export const WANTED_THAT = {
  pattern:
    /\b(?:propos|suggest|demand|insist|recommend|urg|ask|request|requir|advis|stipulat|prefer|wish|eager|anxious|essential|important|vital|imperative)\w* that (?:\w+ ){0,6}$/,
  example: "Keld proposed that he and Ruiz meet.",
  counterExample: "Keld said that he and Ruiz met.",
};

/**
 * What stands before a noun of contact of which is only spoken: it is arranged, hinted at, promised. The
 * contact is written "#"; no preposition of a setting may stand between ("hinted at it in a meeting").
 */
export const NOUN_GOVERNORS = {
  pattern:
    /\b(?:arrang(?:e|es|ed|ing)|hint(?:s|ed|ing)? at|prepar(?:e|es|ed|ing) for|brac(?:e|es|ed|ing) for|await(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|float(?:s|ed|ing)?|moot(?:s|ed|ing)?|suggest(?:s|ed|ing)?|consider(?:s|ed|ing)?|contemplat(?:e|es|ed|ing)|envisag(?:e|es|ed|ing)|weigh(?:s|ed|ing)?|explor(?:e|es|ed|ing)|negotiat(?:e|es|ed|ing)|mull(?:s|ed|ing)?|schedul(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|ow(?:e|es|ed)|avoid(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|brush(?:es|ed|ing)? aside|dismiss(?:es|ed|ing)?|(?:pave|pav(?:es|ed|ing)|clear(?:s|ed|ing)?) the way for|set(?:s|ting)? (?:the stage|a date|the date|a time) for|work(?:s|ed|ing)? (?:on|towards?)|wait(?:s|ed|ing)?(?: in vain)? for|discuss(?:es|ed|ing)? (?:an?|another|possible|future|further)|(?:idea|talk|plans?|prospects?|possibility|speculation|rumou?rs|likelihood|question|notion|hint|proposal|suggestion|invitation|schedule|venue|format|date|dates|conditions|groundwork|an end) (?:of|about|over|for|to)) (?:(?!(?:in|at|on|during|after|before|over|by|following|from|when|while|and|that|which|with|between|whether)\b)[\w'’-]+ ){0,5}#$/,
  example: "Voss arranged a meeting with Tolan.",
  counterExample: "Voss arranged it in a call with Tolan.",
};
