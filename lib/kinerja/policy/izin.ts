// What the looker may do on the page of an appraisal: the answers of the same verbs that the server asks.
import { putusan } from "#lib/kernel/ability.ts"
import { type Actor, kapasitas } from "#lib/kernel/actor.ts"
import type { Syarat } from "#lib/kernel/syarat.ts"
import type { Penilai } from "#lib/pegawai/rules.ts"
import { syaratKeberatan, syaratPemutus } from "../rules/keberatan.ts"
import { can as keberatan } from "./keberatan.ts"
import { can, type PenilaianDitindak } from "./penilaian.ts"

type Dilihat = PenilaianDitindak & {
  diterima: string | null
  sidik: string
  sidikPutusan: string
  menunggu: number
  penilai: string | null
  tanggapan: string | null
}

/** @param pemutus who would hear an objection today. */
export function izinPenilaian(actor: Actor, p: Dilihat, pemutus: Penilai | null) {
  const dibaca = { ...p, dilihat: p.sidik }
  const sesuai = { hasilKerja: "SESUAI_EKSPEKTASI", perilaku: "SESUAI_EKSPEKTASI" } as const
  const putusanDibaca = { ...p, sidik: p.sidikPutusan, dilihat: p.sidikPutusan }
  const sebagai = (boleh: boolean, kursi: string | null) => (boleh ? (kapasitas(actor, kursi)?.nama ?? null) : null)
  return {
    sendiri: p.pegawaiId === actor.pegawaiId,
    /** In whose seat he may rate it; null: he may not. */
    sebagai: sebagai(putusan(can.nilai, actor, { ...dibaca, ...sesuai }).boleh, p.penilaiJabatanId),
    koreksi: putusan(can.koreksiRealisasi, actor, p).boleh,
    tarik: putusan(can.tarikNilai, actor, p).boleh,
    tandatangani: putusan(can.tandatangani, actor, dibaca).boleh,
    /** Until when an objection may be filed, and with whom. */
    keberatan: [syaratKeberatan(p.diterima ?? actor.pada, actor.pada), syaratPemutus(p.penilai, pemutus)] as Syarat[],
    tanggapi: putusan(keberatan.tanggapiKeberatan, actor, p).boleh,
    /** In whose seat he may decide on the objection; null: he may not. */
    putus: sebagai(putusan(keberatan.putusKeberatan, actor, putusanDibaca).boleh, p.pemutusJabatanId),
  }
}
