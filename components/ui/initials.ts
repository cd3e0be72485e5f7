/** One or two letters of a name, its titles left out: "drh. Siti Aminah, S.P." gives "SA". */
export function inisial(nama: string): string {
  const kata = nama
    .split(",")[0]!
    .split(/\s+/)
    .filter((k) => k && !k.endsWith("."))
  return kata
    .slice(0, 2)
    .map((k) => k[0]!.toUpperCase())
    .join("")
}
