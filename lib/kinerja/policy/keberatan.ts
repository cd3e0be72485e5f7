import { ability, tanpaSyarat } from "#lib/kernel/ability.ts"
import { type Actor, kapasitas } from "#lib/kernel/actor.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"
import type { Penilai } from "#lib/pegawai/rules.ts"
import { dasarKeberatan, syaratKeberatan, syaratPemutus } from "../rules/keberatan.ts"
import { syaratSidik } from "../rules/penilaian.ts"
import { berstatus, milikPegawai, milikPenilai, penilaian, type PenilaianDitindak, sudahDinilai, type Terbaca } from "./penilaian.ts" // prettier-ignore

/** What the filing asks beside the appraisal itself. */
type Diajukan = Terbaca & { diterima: string; pada: string; penilai: string | null; pemutus: Penilai | null }

const menungguPutusan = (s: PenilaianDitindak) => berstatus(s, "KEBERATAN", "Keberatan menunggu putusan")
const ada = (id: string | null | undefined) => (id ? [id] : [])

/** Neither of the two sides decides. */
const pemutus = (actor: Actor, s: PenilaianDitindak): Syarat =>
  actor.pegawaiId !== null && [s.pegawaiId, s.dinilaiOleh].includes(actor.pegawaiId)
    ? { butir: "Tidak seorang pun memutus keberatan atas penilaiannya sendiri", terpenuhi: false, dasar: bawaan }
    : {
        butir: "Dilakukan atasan pejabat penilai",
        terpenuhi: kapasitas(actor, s.pemutusJabatanId)?.menilai === true,
        dasar: dasarKeberatan,
      }

export const can = {
  ajukanKeberatan: ability("kinerja.ajukanKeberatan", {
    ...milikPegawai,
    syarat: (s: Diajukan) => [
      sudahDinilai(s),
      syaratSidik(s.sidik, s.dilihat),
      syaratKeberatan(s.diterima, s.pada),
      syaratPemutus(s.penilai, s.pemutus),
    ],
    untuk: (s) => [...ada(s.dinilaiOleh), ...ada(s.pemutus?.pegawaiId)],
  }),
  tanggapiKeberatan: ability("kinerja.tanggapiKeberatan", {
    ...milikPenilai,
    syarat: (s: PenilaianDitindak & { tanggapan: string | null }, actor: Actor) => [
      menungguPutusan(s),
      { butir: "Keberatan belum ditanggapi", terpenuhi: s.tanggapan === null, dasar: bawaan },
      {
        butir: "Yang menanggapi bukan yang memutus",
        terpenuhi: s.dinilaiOleh === actor.pegawaiId || kapasitas(actor, s.pemutusJabatanId) === undefined,
        dasar: bawaan,
      },
    ],
  }),
  putusKeberatan: ability("kinerja.putusKeberatan", {
    ...penilaian,
    siapa: pemutus,
    syarat: (s: Terbaca) => [menungguPutusan(s), syaratSidik(s.sidik, s.dilihat)],
    untuk: (s) => [s.pegawaiId, ...ada(s.dinilaiOleh)],
  }),
  alihkanKeberatan: ability("kinerja.alihkanKeberatan", {
    ...penilaian,
    siapa: (actor: Actor, _: PenilaianDitindak) => ({
      butir: "Dilakukan sistem",
      terpenuhi: actor.jenis === "sistem",
      dasar: bawaan,
    }),
    syarat: tanpaSyarat("an objection whose own side has come to hold the deciding seat must go one up (R6.11)"),
    untuk: (s) => [s.pegawaiId],
  }),
}
