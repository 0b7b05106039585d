/** Cities that datelines name. Capitals of the world first, then other cities that agencies file from. */
const PLACES = `
Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Amman|Amsterdam|Andorra la Vella|Ankara|Antananarivo|Apia|Ashgabat|Asmara|
Astana|Asuncion|Athens|Baghdad|Baku|Bamako|Bandar Seri Begawan|Bangkok|Bangui|Banjul|Beijing|Beirut|Belgrade|Belmopan|
Berlin|Bern|Bishkek|Bissau|Bogota|Bogotá|Brasilia|Bratislava|Brazzaville|Bridgetown|Brussels|Bucharest|Budapest|
Buenos Aires|Cairo|Canberra|Cape Town|Caracas|Chisinau|Colombo|Conakry|Copenhagen|Dakar|Damascus|Dhaka|Dili|Djibouti|
Dodoma|Doha|Dublin|Dushanbe|Freetown|Gaborone|Georgetown|Guatemala City|Hanoi|Harare|Havana|Helsinki|Hong Kong|Islamabad|
Jakarta|Jerusalem|Juba|Kabul|Kampala|Kathmandu|Khartoum|Kiev|Kigali|Kingston|Kinshasa|Kuala Lumpur|Kuwait City|Kuwait|Kyiv|
La Paz|Libreville|Lilongwe|Lima|Lisbon|Ljubljana|Lome|London|Luanda|Lusaka|Luxembourg|Madrid|Male|Managua|Manama|Manila|
Maputo|Maseru|Mexico City|Minsk|Mogadishu|Monaco|Monrovia|Montevideo|Moscow|Muscat|N'Djamena|Nairobi|Nassau|Naypyitaw|
New Delhi|Niamey|Nicosia|Nouakchott|Nur-Sultan|Nursultan|Oslo|Ottawa|Ouagadougou|Panama City|Paramaribo|Paris|Phnom Penh|
Podgorica|Port Louis|Port Moresby|Port-au-Prince|Prague|Praia|Pretoria|Pristina|Pyongyang|Quito|Rabat|Ramallah|Reykjavik|
Riga|Riyadh|Rome|San Jose|San Salvador|Sanaa|Sana'a|Santiago|Santo Domingo|Sarajevo|Seoul|Singapore|Skopje|Sofia|Stockholm|
Sucre|Suva|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Thimphu|Tirana|Tokyo|Tripoli|Tunis|Ulaanbaatar|Ulan Bator|
United Nations|Vaduz|Valletta|Vatican City|Victoria|Vienna|Vientiane|Vilnius|Warsaw|Washington|Wellington|Windhoek|Yangon|
Yaounde|Yerevan|Zagreb|
Aden|Ahmedabad|Aleppo|Alexandria|Almaty|Amritsar|Anchorage|Antalya|Atlanta|Auckland|Bandar Abbas|Barcelona|Basel|Basra|
Batumi|Benghazi|Bengaluru|Bonn|Boston|Brisbane|Camp David|Cancun|Casablanca|Chandigarh|Chaman|Chennai|Chicago|Cologne|
Dandong|Davos|Delhi|Dubai|Düsseldorf|Edinburgh|Erbil|Faisalabad|Florence|Frankfurt|Gaza|Gaza City|Geneva|Ghazni|Glasgow|
Goma|Granada|Guangzhou|Haifa|Hamburg|Hangzhou|Herat|Ho Chi Minh City|Houston|Hyderabad|Idlib|Innsbruck|Istanbul|Izmir|
Jalalabad|Jeddah|Johannesburg|Kandahar|Karachi|Kazan|Khorog|Kolkata|Kunduz|Lagos|Lahore|Lausanne|Los Angeles|Lucknow|Lyon|
Marrakech|Marseille|Mashhad|Mazar-e-Sharif|Mecca|Melbourne|Miami|Milan|Montreal|Montreux|Multan|Mumbai|Munich|Muzaffarabad|
Najaf|Naples|Neom|New York|New York City|Nice|Nusa Dua|Osaka|Panjshir|Perth|Peshawar|Philadelphia|Porto|Quetta|Ramstein|
Rawalpindi|Rio de Janeiro|San Francisco|Sao Paulo|Seattle|Shanghai|Sharjah|Sharm el-Sheikh|Shenzhen|Sochi|Srinagar|
St. Petersburg|St Petersburg|Strasbourg|Sydney|Tabriz|Taif|Tampa|Tangier|Tel Aviv|Termez|The Hague|Tianjin|Torkham|Toronto|
Turin|Vancouver|Venice|Vladivostok|Wilmington|Wuhan|Xian|Yekaterinburg|Zurich|Zürich
`;

const KNOWN: ReadonlySet<string> = new Set(
  PLACES.split("|").map((place) => place.trim().toLowerCase()),
);

/** Whether a dateline may name this place without capitals or a date to tell so: "New Delhi". */
export function isDatelinePlace(place: string): boolean {
  return KNOWN.has(
    place
      .trim()
      .toLowerCase()
      .replace(/,? d\.?\s?c\.?$/, ""),
  );
}
