import type { Warning } from "../model/warning.ts";

/** A name that two or more known people bear, where the article does not tell them apart. */
export function ambiguousName(name: string, rivals: readonly string[]): Warning {
  return {
    code: "ambiguous-name",
    message: `${JSON.stringify(name)} may be ${rivals.join(" or ")}: left as the article has it`,
  };
}

/** An office that the article ties to no state or organisation: it could be anyone's. */
export function officeOfNowhere(title: string): Warning {
  return {
    code: "office-of-nowhere",
    message: `${title === "" ? "someone" : JSON.stringify(title)} of no known state or organisation: left out`,
  };
}

/** A contact whose participants turned out to be one and the same. */
export function tooFewParticipants(names: readonly string[], quote: string): Warning {
  return {
    code: "too-few-participants",
    message: `fewer than two parties (${names.join(", ") || "none"}) in: ${quote}`,
  };
}
