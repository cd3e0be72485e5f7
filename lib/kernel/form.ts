// From FormData to what a schema parses.

type Isian = string | File
const terisi = (v: Isian): boolean => (typeof v === "string" ? v.trim() !== "" : v.size > 0)

/** Fields by name; a repeated one is a list; an empty one is absent, so that `required` means filled in. */
export function fromForm(data: FormData): Record<string, Isian | Isian[]> {
  const isi: Record<string, Isian | Isian[]> = {}
  for (const nama of new Set(data.keys())) {
    if (nama.startsWith("$ACTION")) continue
    const nilai = data.getAll(nama).filter(terisi)
    if (nilai.length) isi[nama] = nilai.length === 1 ? nilai[0]! : nilai
  }
  return isi
}
