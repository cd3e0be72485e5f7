/** An error whose message, a plain sentence, is all that the user of the terminal needs. */
export class PlainError extends Error {}

type Coded = Error & { code?: string; plain?: boolean }

/** What to print for an error: a sentence for the known causes, else everything. */
export function explain(error: unknown): string {
  const { code, message, stack, plain } = error as Coded
  if (error instanceof PlainError || plain) return message
  if (code === "ENOSPC" || code === "53100" || /no space left on device/i.test(message)) return noSpace
  if (code === "EACCES" || code === "EROFS") return `Tidak boleh membaca atau menulis: ${message}`
  return stack ?? String(error)
}

export const noSpace = "Ruang cakram habis. Kosongkan sebagian, lalu jalankan lagi; tidak ada data yang rusak."
