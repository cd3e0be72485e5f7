// What happens to an account is told to its owner by mail too: a thief who is in does not read that.
import "server-only"
import { titipSurat } from "#lib/kernel/mail.ts"
import type { M } from "#lib/kernel/mutation.ts"
import { waktuSedang } from "#lib/kernel/tanggal.ts"

export type Dikabari = { nama: string; surel: string | null }

/** Writes to the owner of an account, where his address is known. */
export async function kabari(m: M, { nama, surel }: Dikabari, apa: string): Promise<void> {
  if (!surel) return
  await titipSurat(m.tx, m.sekarang, {
    kepada: surel,
    judul: "Perubahan pada akun Siginjai",
    isi: `Yth. ${nama},

${apa} Waktunya ${waktuSedang(m.sekarang)}.

Bila bukan Bapak/Ibu sendiri, segera hubungi pengelola kepegawaian unit atau BKD.`,
  })
}
