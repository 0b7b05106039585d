import { describe, expect, it } from "vitest";
import { isEnglish } from "../../src/read/language.ts";

describe("isEnglish", () => {
  it.each([
    "The foreign ministers of Norland and Sudmark spoke by phone on Monday about the closed ports.",
    "Voss met Tolan.",
    "Norland's envoy to Sudmark, Oskar Lindqvist, met Sudmarkan Foreign Minister Mira Tolan in Perrin on Monday.",
    "During a stopover in Colmar Bay on Sunday, Foreign Minister Arlen Voss met Prime Minister Dana Ruiz.",
    "Arlen Voss rings Mira Tolan again, discusses ferries, tolls, pilots, fuel and grain with her",
    "",
  ])("holds for %j", (text) => {
    expect(isEnglish(text)).toBe(true);
  });

  it.each([
    [
      "German",
      "Die Außenministerin von Sudmark hat am Montag mit dem Minister aus Norland über die Häfen gesprochen.",
    ],
    [
      "French",
      "La ministre des Affaires étrangères s'est entretenue lundi avec son homologue sur les ports fermés du pays.",
    ],
    [
      "Spanish",
      "La ministra de Exteriores habló el lunes por teléfono con su homólogo sobre los puertos que siguen cerrados.",
    ],
    [
      "Italian",
      "La ministra degli Esteri ha parlato lunedì al telefono con il suo omologo dei porti che restano chiusi.",
    ],
    [
      "Portuguese",
      "A ministra dos Negócios Estrangeiros falou na segunda-feira com o seu homólogo sobre os portos fechados do país.",
    ],
    [
      "Dutch",
      "De minister van Buitenlandse Zaken heeft maandag met haar ambtgenoot over de gesloten havens gesproken in Hask.",
    ],
    [
      "Turkish",
      "Dışişleri Bakanı pazartesi günü mevkidaşı ile kapalı limanlar için telefonda görüştü ve yardım sözü verdi.",
    ],
    [
      "Polish",
      "Minister spraw zagranicznych rozmawiała w poniedziałek ze swoim odpowiednikiem o zamkniętych portach i o pomocy.",
    ],
    [
      "Indonesian",
      "Menteri luar negeri berbicara pada hari Senin dengan rekannya tentang pelabuhan yang ditutup dan bantuan untuk kapal.",
    ],
    ["Russian", "Министр иностранных дел обсудила в понедельник закрытые порты по телефону."],
    ["Arabic", "بحثت وزيرة الخارجية يوم الاثنين مع نظيرها هاتفيا الموانئ المغلقة."],
    ["Chinese", "外交部长星期一与邻国同行通电话,讨论关闭的港口。"],
  ])("does not hold for %s", (_, text) => {
    expect(isEnglish(text)).toBe(false);
  });
});
