/** Verbs that only carry a noun of contact: their subject is a party. */
export const LIGHT_VERBS = new Set(
  `have has had having hold holds held holding conduct conducts conducted conducting make makes made
  making place places placed take takes took taken get got receive receives received receiving pay
  pays paid paying conclude concluded begin began begun start started open opened resume resumes resumed restart restarts restarted restarting relaunch relaunches relaunched reopen reopens reopened
  complete completed finish finished wrap wrapped kick kicked launch launches launched launching inaugurate inaugurated join joins joined joining attend
  attends attended attending host hosts hosted hosting preside presides presided presiding chair chairs chaired chairing co-chair
  co-chaired co-host co-hosted co-hosts convene convenes convened convening lead leads led leading continue continued do did
  schedule scheduled arrange arranged initiate initiated initiates engage engaged engages send sends
  sent sending dispatch dispatched dispatches despatched write wrote deliver delivered participate participates participated participating
  stage staged enter entered exchange exchanged exchanges trade traded organise organised organize organized come came go
  went gather gathered gave give mark marked include included follow followed describe described left leaves leaving exited
  end ends ended ending term terms termed deem deemed dub dubbed hail hails hailed highlight highlights highlighted
  maintain maintains maintained recall recalls recalled laud lauded characterise characterised characterize characterized`
    .trim()
    .split(/\s+/),
);

/** Verbs whose subject is a party only of a contact with somebody: "used a meeting with Tolan to press her". */
export const USING_VERBS = new Set(
  `use uses used using cut cuts cutting interrupt interrupts interrupted interrupting extend extends
  extended extending prolong prolonged cap caps capped capping`
    .trim()
    .split(/\s+/),
);

/** Verbs that say what became of a contact, or what somebody would have of it: "cancelled talks". */
export const STATUS_VERBS = new Set(
  `cancel cancels cancelled canceled cancelling postpone postpones postponed postponing defer defers
  deferred suspend suspends suspended scrap scraps scrapped call calls called put skip skipped
  boycott boycotts boycotted snubbed refuse refuses refused refusing reject rejects rejected rejecting
  decline declines declined declining turn turns turned turning seek seeks sought seeking request requests requested requesting
  propose proposes proposed proposing offer offers offered offering demand demands demanded demanding
  plan plans planned planning expect expects expected want wants wanted deny denies denied denying
  urge urges urged suggest suggested ruled avoid avoided`
    .trim()
    .split(/\s+/),
);
