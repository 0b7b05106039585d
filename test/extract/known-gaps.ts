/** What of the fixtures is not read yet, in the test's own words, and the family of difficulty. */
export const KNOWN_GAPS: Readonly<
  Record<string, readonly (readonly [gap: string, family: string])[]>
> = {
  "1996-harare-trucks": [["contacts[2]: not found", "status"]],
  "1997-lima-letter": [
    ["contacts[0]: date", "dates"],
    ["contacts[1]: place", "places"],
    ["contacts[2]: not found", "status"],
    ["contacts[3]: not found", "status"],
  ],
  "2000-suva-courtesy-calls": [
    ["contacts[0]: place", "places"],
    ["contacts[1]: place", "places"],
  ],
  "2001-nouakchott-denials": [
    ["contacts[1]: Cheikhna Ould Moctar Lemine not of Mauritania", "states"],
    ["contacts[2]: not found", "status"],
  ],
  "2003-muscat-readout": [
    ["contacts[0]: role of Abdulwali Al-Murisi", "verbs"],
    ["contacts[0]: role of Harith bin Nasser Al Jahwari", "verbs"],
    ["contacts[1]: not found", "persons"],
    ["false: Abdulwali Al-Murisi + Ghirmay Tesfazion · meeting", "persons"],
  ],
  "2004-dili-analysis": [["contacts[3]: not found", "verbs"]],
  "2005-kigali-trilateral": [["contacts[0]: role of Espérance Mukandutiye", "distribution"]],
  "2006-montevideo-respectively": [["contacts[1]: place", "places"]],
  "2007-honiara-guest": [
    ["contacts[0]: role of Silas Hauirae", "verbs"],
    ["contacts[0]: role of Willie Tarimas", "verbs"],
    ["contacts[1]: place", "places"],
  ],
  "2008-riga-replaced": [
    ["contacts[0]: Ilze Krastkalne not of Latvia", "states"],
    ["contacts[0]: place", "places"],
  ],
  "2009-tegucigalpa-transcript": [
    ["contacts[0]: not found", "persons"],
    ["contacts[2]: not found", "persons"],
    ["false: Byron Cojulún + Pavón · meeting", "persons"],
  ],
  "2011-niamey-titles": [["contacts[1]: Halima Boubé not of Niger", "states"]],
  "2013-bamako-sources": [
    ["contacts[0]: Attaher Ag Wantilla not of Azawad Accord Front", "states"],
    ["contacts[1]: Attaher Ag Wantilla not of Azawad Accord Front", "states"],
    ["contacts[1]: background", "dates"],
  ],
  "2014-quito-hybrid": [
    ["contacts[0]: complete", "states"],
    ["contacts[0]: place", "places"],
    ["contacts[0]: with Leader of UNASUR", "states"],
  ],
  "2015-port-moresby-invitation": [
    ["contacts[0]: not found", "verbs"],
    ["contacts[1]: Kerenga Wapiai not of Papua New Guinea", "states"],
    ["contacts[1]: date", "dates"],
  ],
  "2019-baghdad-movement": [
    ["contacts[0]: Rashad Haddo not of Highlands Congress", "states"],
    ["contacts[0]: place", "places"],
    ["contacts[0]: role of Rashad Haddo", "verbs"],
    ["contacts[0]: role of Édith Vauclair", "verbs"],
    ["contacts[1]: not found", "states"],
  ],
  "2023-bogota-two-cities": [
    ["contacts[2]: not found", "verbs"],
    ["contacts[4]: place", "places"],
  ],
  "2024-manila-sidelines": [
    ["contacts[0]: place", "places"],
    ["contacts[1]: not found", "verbs"],
    ["contacts[2]: place", "places"],
    ["false: Ramoncito Dagohoy + Hajah Rosnah Damit · meeting", "places"],
  ],
};
