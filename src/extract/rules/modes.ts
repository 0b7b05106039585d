import type { Mode } from "../../model/kinds.ts";

/** Words near a cue that name the channel, strongest first. */
export interface ModeRule {
  id: string;
  pattern: RegExp;
  mode: Mode;
  example: string;
  counterExample: string;
}

export const MODE_RULES: readonly ModeRule[] = [
  {
    id: "video",
    pattern:
      /\b(?:video[- ]?conferenc\w*|video[- ]?(?:call|link|talk|meeting|summit|teleconference)s?|via video|by video|virtual(?:ly)?|online|over zoom|via zoom|vtc|(?:by|via|over) (?:live|secure) video)\b/,
    mode: "video",
    example: "The ministers conferred by live video.",
    counterExample: "Brandt sent a video message.",
  },
  {
    id: "phone",
    pattern:
      /\b(?:(?:tele)?phone (?:call|conversation|talk|discussion|exchange|contact)s?|by (?:tele)?phone|(?:over|on|via|by|through) (?:the )?(?:tele)?phone|telephon(?:e|ed|ic|ically|es|ing)|phoned|teleconference|telecon|hotline|phone[- ]?calls?|over an? (?:\w+ )?(?:tele)?phone line|(?:put|putting) (?:the|down the) phone|hung up|off the phone)\b/,
    mode: "call",
    example: "Keld spoke by phone with Ruiz.",
    counterExample: "Keld spoke of phone prices with Ruiz.",
  },
  {
    id: "call-word",
    pattern:
      /\b(?:(?:the|a|this|their|his|her|separate|first|second|joint|conference|readout of the) calls?|in (?:\w+ )?calls? with|calls? (?:with|between|from))\b/,
    mode: "call",
    example: "During the call both men stressed aid.",
    counterExample: "They issued a joint appeal.",
  },
  {
    id: "in-person",
    pattern:
      /\b(?:in person|in-person|face[- ]to[- ]face|on the (?:sidelines|margins) of|shook hands|(?:talked|spoke|conferred|chatted) there|(?:conferred|consulted|huddled|deliberated) in X|(?:in|at|during) (?:a|the|their|his|her) (?:\w+ )?meeting|(?:held|took place|taking place|began|opened|ended) (?:here|in X)|visiting X)\b/,
    mode: "meeting",
    example: "They spoke face to face.",
    counterExample: "They spoke in public.",
  },
  {
    id: "in-one-place",
    pattern:
      /\b(?:over (?:coffee|tea|breakfast|lunch|dinner|drinks)|in (?:a|the) (?:corridors?|hallway|lobby|foyer|lounge|garden|stairwell)|on (?:a|the) (?:terrace|balcony|tarmac)|during (?:a|the|his|her|their) (?:\w+ )?stopover)\b/,
    mode: "meeting",
    example: "They had a chat in the corridor.",
    counterExample: "They spoke over the terrace door's price.",
  },
];
