import type { LineRule } from "./line-rules.ts";

/** Credits and notices that stand as sentences at an article's end. They are never text. */
export const NOTICES: readonly LineRule[] = [
  {
    id: "reporting",
    pattern:
      /^\W{0,2}(?:(?:Additional )?[Rr]eporting|Writing|Editing|Compiled|Edited|Written|Translated|Produced) by:? (?=[A-Z])(?:[^.]{0,60}\b[A-Z]\.){0,8}[^.]{0,80}[.)]{0,2}$/,
    example: "(Reporting by A. Penn; Editing by B. Quill)",
    not: "Reporting by Channel Nine shows it. The ministry agrees.",
  },
  {
    id: "inputs",
    pattern:
      /^\W{0,2}(?:[Ww]ith (?:agency |agencies['’]? |additional )?)?(?:[Ii]nputs?|[Ff]iles|[Rr]eporting|[Rr]eports|[Ii]nformation) from (?:(?:agenc(?:y|ies)|and|our|the|correspondents?|bureaus?|desk|[A-Z][\w&'’-]{0,30})[ ,.&)]{0,3}){1,12}$/,
    example: "With inputs from ANI",
    not: "With input from his advisers, Voss proposed a treaty.",
  },
  {
    id: "not-edited",
    pattern:
      /^[^.!?]{0,160}\b(?:has not been (?:edited|created)|not been edited by|auto-?generated from|(?:a|the) syndicated feed|republished from|appeared first on)\b/i,
    example:
      "(This story has not been edited by our staff and is auto-generated from a syndicated feed.)",
    not: "Voss met Tolan on Monday. (This story has not been edited by our staff.)",
  },
  {
    id: "copyright",
    pattern:
      /^\W{0,3}(?:©|copyrights?\b(?=\s?(?:©|\(c\)|\d{4}|[:|,–-])|[^.!?]{1,60}\d{4}$)|\(c\)\s?\d{4}).{0,300}$|\ball rights reserved\b|\briproduzione riservata\b/i,
    example: "Copyright Hask Daily, 2021",
    not: "Copyright law was on the agenda.",
  },
  {
    id: "first-published",
    pattern:
      /^\W{0,2}this (?:article|story|report|piece|post|item|news) (?:was|has been|is|first|originally) .{0,40}\b(?:published|appeared|produced|syndicated|edited|generated|updated|corrected|translated)\b.{0,200}$/i,
    example: "This article was originally published in the Hask Daily.",
    not: "This report on the ports has angered Sudmark.",
  },
  {
    id: "release",
    pattern:
      /^(?:\/public release.{0,200}|(?:source|via)\s?: ?[^.]{1,60}|disclaimer\s?:.{0,300}|the (?:views|opinions) expressed\b.{0,200}|our standards\s?:.{0,100})$/i,
    example: "/Public Release. This material comes from the originating organization.",
    not: "The public release of the letter angered Tolan.",
  },
  {
    id: "contact-us",
    pattern:
      /^(?:write to us|contact (?:us|the (?:author|writer|editor))|send (?:us )?your|have a (?:tip|story)|e-?mail\s?:)\b.{0,200}$/i,
    example: "Write to us at desk@news.example",
    not: "Contact between the two sides was lost.",
  },
];

/** Headings over lists of other stories: what follows is other stories until text goes on. */
export const LIST_HEADINGS: readonly LineRule[] = [
  {
    id: "also-read",
    pattern:
      /^\W{0,3}(?:also read|read also|read more|read next|what to read next|must[ -]?reads?|must watch|see also|also see|more to read|don['’]?t miss|in case you missed it|before you go|explore more|discover more|up next|next up|editor['’]?s['’]? (?:choice|picks?)|our picks?|trending(?: (?:now|topics|stories|news))?|headlines|hot topics?|popular(?: (?:posts?|news|stories|now|articles))?|recommended(?: (?:for you|stories|articles|reading|by.{0,30}|news|videos))?|suggested(?: .{0,20})?|also in the news|stories you may like)\W{0,3}$/i,
    example: "Editor's Choice",
    not: "The editor's choice of words angered Tolan.",
  },
  {
    id: "more-stories",
    pattern:
      /^\W{0,3}(?:related|more|top|latest|recent|most (?:read|popular|viewed|shared|commented|watched|recent)|other|similar|breaking|today['’]s top|further|featured|latest in|sponsored|promoted|partner)\s(?:.{0,25} )?(?:stories|news|content|contents|headlines|picks|videos?|articles?|posts?|topics?|links?|coverage|reading|items|updates|photos|stor(?:y|ies) today)\W{0,3}$/i,
    example: "More stories",
    not: "More stories emerged from Tarsa on Monday.",
  },
  {
    id: "more-from",
    pattern:
      /^\W{0,3}(?:more (?:from|on|in|about|like this)|latest (?:from|in|on)|most (?:read|popular|viewed|shared|commented|watched)|also (?:from|in|on)|from (?:the|around) (?:web|our)|around the web|stories from|comments? by)\b[^.!?:]{0,50}$/i,
    example: "More From This Category",
    not: "More from both sides is needed, Voss said.",
  },
  {
    id: "you-may-like",
    pattern:
      /^\W{0,3}(?:you (?:may|might|will|could) (?:also )?(?:like|be interested|enjoy|love)|people also (?:read|like)).{0,40}$/i,
    example: "You might also like",
    not: "You may not like it, but the talks go on, Voss told the assembly in Hask.",
  },
  {
    id: "about-author",
    pattern:
      /^\W{0,3}(?:about (?:the )?(?:authors?|writers?|us)|written by|author(?:s|['’]s (?:bio|profile))?)\W{0,3}$/i,
    example: "About the author",
    not: "About the author of the letter nothing is known.",
  },
];

/** After these the page holds what its readers wrote, up to its end. */
export const COMMENT_BOXES: readonly LineRule[] = [
  {
    id: "reply",
    pattern:
      /^\W{0,3}(?:leave (?:a|your) (?:reply|comment)|(?:post|add|write|submit|share) (?:a|your) (?:comment|thoughts?|opinion)|be the first to comment|(?:login|log in|sign in|register) to (?:post a )?comment|comments? (?:are closed|policy)|(?:view|show|read|see) (?:all )?(?:\d+ )?comments|reader['’]?s?['’]? comments|join the (?:conversation|discussion)|cancel reply)\b.{0,60}$/i,
    example: "Leave a Reply",
    not: "Leave a reply to chance and you lose, Voss told the assembly of the League in Hask on Monday.",
  },
  {
    id: "email-not-published",
    pattern: /^your e-?mail address will not be published\b.{0,100}$/i,
    example: "Your email address will not be published. Required fields are marked *",
    not: "Your letter will not be published.",
  },
  {
    id: "comment-by",
    pattern: /^comments? by [\w .-]{1,40}\s?:.{0,300}$/i,
    example: "Comment by harbourfan: Keld should resign!",
    not: "Comment by the ministry was not available.",
  },
  {
    id: "comment-count",
    pattern: /^(?:comments?\s?[:(]?\s?\d{1,5}\)?|\(?\d{1,5}\)? comments?)\W{0,3}$/i,
    example: "3 Comments",
    not: "3 comments were made on the draft.",
  },
];
