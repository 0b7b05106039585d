import type { TextKey } from "../texts/texts.ts";
import type { KnownActors, Named } from "../known-actors.ts";

/** What keeps a form from being an entry, for whoever fills it in. */
export class FormProblem extends Error {
  readonly key: TextKey;
  readonly values: Readonly<Record<string, string>>;

  constructor(key: TextKey, values: Readonly<Record<string, string>> = {}) {
    super(key);
    this.name = "FormProblem";
    this.key = key;
    this.values = values;
  }
}

/** What a field says, without white space around it. */
export function textIn(form: FormData, name: string): string {
  return plain(form.get(name));
}

/** What the fields of a name say, in the order of the form. */
export function textsIn(form: FormData, name: string): string[] {
  return form.getAll(name).map(plain);
}

/** A field by its key, left out where it is empty. */
export function maybe<Key extends string>(
  form: FormData,
  name: Key,
): Partial<Record<Key, string>> | object {
  const text = textIn(form, name);
  return text === "" ? {} : { [name]: text };
}

/** Who is meant by a field. Throws where that is nobody, or several. */
export function actorIn(typed: string, known: KnownActors, prefix?: string): NamedActor {
  const named = known.resolve(typed, prefix);
  if (named === undefined) throw new FormProblem("problem.unknown", { name: typed });
  if ("several" in named) throw new FormProblem("problem.several", { name: named.several });
  return named;
}

type NamedActor = Exclude<Named, { several: string }>;

/** The states and organisations of a field, by id. Throws where one is none. */
export function bodiesIn(typed: string, known: KnownActors): string[] {
  const names = typed.split(";").map((name) => name.trim());
  return names
    .filter((name) => name !== "")
    .map((name) => {
      const { id, isNew } = actorIn(name, known);
      if (isNew || !/^(?:state|org):/.test(id)) throw new FormProblem("problem.body", { name });
      return id;
    });
}

/** The date of a form as corrections write it. Throws where it is none. */
export function dateIn(form: FormData): string | null {
  if (form.has("undated")) return null;
  const from = textIn(form, "from");
  const to = textIn(form, "to");
  if (from === "") throw new FormProblem("problem.day");
  if (to === "" || to === from) return from;
  if (to < from) throw new FormProblem("problem.order");
  return `${from}/${to}`;
}

function plain(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value.trim() : "";
}
