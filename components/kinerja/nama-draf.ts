/**
 * What a report's draft is called on the device; without a date, how all of an account begin.
 * @param draf of one beside that of the day: it came back out of the queue.
 */
export const namaDraf = (akun: string, tanggal = "", draf?: string) =>
  `laporan-${akun}-${tanggal}${draf ? `/${draf}` : ""}`

/** The date and the draf of such a name, as the address of its page asks them. */
export function bagianDraf(akun: string, nama: string): { tanggal: string; draf?: string } {
  const [tanggal, draf] = nama.slice(namaDraf(akun).length).split("/")
  return { tanggal: tanggal!, ...(draf && { draf }) }
}
