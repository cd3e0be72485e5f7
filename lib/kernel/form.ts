// From FormData to what a schema parses.

/** Fields by name; a repeated one is a list; an empty one is absent, so that `required` means filled in. */
export function fromForm(data: FormData): Record<string, string | string[]> {
  const isi: Record<string, string | string[]> = {}
  for (const nama of new Set(data.keys())) {
    if (nama.startsWith("$ACTION")) continue
    const nilai = data.getAll(nama).filter((v): v is string => typeof v === "string" && v.trim() !== "")
    if (nilai.length) isi[nama] = nilai.length === 1 ? nilai[0]! : nilai
  }
  return isi
}
