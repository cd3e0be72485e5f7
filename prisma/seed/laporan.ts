// Lets the demo's people write and decide through the real mutations, at past instants.
import type { Actor } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { uuid } from "#lib/kernel/id.ts"
import type { Panggilan } from "#lib/kernel/mutation.ts"
import { seal } from "#lib/kernel/seal.ts"
import {
  awalBulan, awalHari, hariKerjaTerakhir, type Kalender, tahunDari, type Tanggal, tambahHari, tambahHariKerja,
  tanggalPada,
} from "#lib/kernel/tanggal.ts" // prettier-ignore
import { siapkanPartisi } from "#lib/kernel/upkeep.ts"
import { resolveActor } from "#lib/akses/queries/actor.ts"
import { kembalikan, terima } from "#lib/kinerja/mutations/putuskan.ts"
import { tulis } from "#lib/kinerja/mutations/tulis.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { cast, idContoh } from "#prisma/cast.ts"
import { INSTANSI_ID } from "./acuan.ts"
import { sisip } from "./baris.ts"
import { buktiLapangan } from "./bukti.ts"
import { type Naskah, semuaNaskah } from "./naskah.ts"
import type { Orang } from "./orang.ts"

/** On the first of a month there is a past to look at, too. */
const HARI_PALING_SEDIKIT = 6

/** Working days before today, the last one first: those of this month, and at least a week's worth. */
function hariKerja(pada: Tanggal, kalender: Kalender): Tanggal[] {
  const hari: Tanggal[] = []
  for (let t = pada; ;) {
    t = hariKerjaTerakhir(tambahHari(t, -1), kalender)
    if (t < awalBulan(pada) && hari.length >= HARI_PALING_SEDIKIT) return hari
    hari.push(t)
  }
}

/** Sessions of the cast while the seed runs, so that whoever acts is resolved as in the app. */
export async function bukaSesi(sampai: Date): Promise<Map<string, string>> {
  const sesi = new Map(cast.map((p) => [p.kunci, uuid()]))
  await sisip(
    db(),
    "sesi",
    [...sesi].map(([kunci, id]) => ({
      id,
      akun_id: idContoh("akun", kunci),
      dibuat: sampai,
      sampai,
      kode_pada: sampai,
    })),
  )
  return sesi
}

/** A colleague who has no account may still have written reports. */
export const tanpaAkun = (o: Orang, pada: Tanggal): Actor => ({
  jenis: "akun",
  akunId: null,
  sesiId: null,
  pegawaiId: idContoh("pegawai", o.kunci),
  instansiId: INSTANSI_ID,
  nama: [o.nama, o.gelarBelakang].filter(Boolean).join(", "),
  asn: true,
  sapaan: o.jenisKelamin === "L" ? "Bapak" : "Ibu",
  pada,
  peran: [{ peran: "PEGAWAI", jalurUnit: null }],
  lingkup: { pegawaiId: idContoh("pegawai", o.kunci), jalurUnit: [], jalurJabatan: [], semua: false },
  bertindak: [],
})

const idLaporan = (n: Naskah) => idContoh("laporan", `${n.kunci}/${n.tanggal}/${n.mulai}`)

const isian = (n: Naskah) => ({
  id: idLaporan(n),
  tanggal: n.tanggal,
  mulaiMenit: n.mulai,
  selesaiMenit: n.selesai,
  durasiMenit: n.selesai - n.mulai,
  uraian: n.uraian,
  rhkId: idContoh("rhk", `${n.kunci}/${tahunDari(n.tanggal)}/${n.rhk}`),
  volume: n.volume,
  tempat: n.tempat,
  tautan: n.uraian.includes("peta") ? "https://geoportal.example/tutupan-lahan" : undefined,
  aksi: "kirim" as const,
})

type Tindakan = { saat: Date; kunci: string; kerjakan: (panggilan: Panggilan) => Promise<unknown> }

/** Decisions of the morning after: what is accepted, in one go; what goes back, each with its note. */
function putusan(naskah: Naskah[], kalender: Kalender): Tindakan[] {
  const kelompok = Map.groupBy(
    naskah.filter((n) => n.putusan),
    (n) => `${n.putusan!.oleh} ${n.tanggal}`,
  )
  return [...kelompok.values()].flatMap((isi): Tindakan[] => {
    const { oleh } = isi[0]!.putusan!
    const pagi = awalHari(tambahHariKerja(isi[0]!.tanggal, 1, kalender)).getTime() + (8 * 60 + 12) * 60_000
    const ids = isi.filter((n) => !n.putusan!.catatan).map(idLaporan)
    const kembali = isi.flatMap((n) => (n.putusan!.catatan ? [{ id: idLaporan(n), catatan: n.putusan!.catatan }] : []))
    const semua = { saat: new Date(pagi), kunci: oleh, kerjakan: (p: Panggilan) => terima(p, { ids }) }
    return [
      ...(ids.length ? [semua] : []),
      ...kembali.map((k, i) => ({
        saat: new Date(pagi + (i + 1) * 240_000),
        kunci: oleh,
        kerjakan: (p: Panggilan) => kembalikan(p, k),
      })),
    ]
  })
}

/** Writes the reports of the weeks before `sekarang`, decides on most, and seals the trail. @returns how many. */
export async function isiLaporan(orang: Orang[], sekarang: Date): Promise<number> {
  const pada = tanggalPada(sekarang)
  const { kalender } = await getTatanan(INSTANSI_ID, pada)
  const hari = hariKerja(pada, kalender)
  await siapkanPartisi(awalHari(awalBulan(hari.at(-1)!)))

  const sesi = await bukaSesi(new Date(sekarang.getTime() + 3_600_000))
  const tanpa = new Map(orang.map((o) => [o.kunci, o]))
  const naskah = semuaNaskah(hari)
  const tindakan: Tindakan[] = [
    ...naskah.map((n, i) => ({
      saat: n.kirim,
      kunci: n.kunci,
      kerjakan: async (p: Panggilan) => tulis(p, { ...isian(n), ...(await buktiLapangan(n, i, p)) }),
    })),
    ...putusan(naskah, kalender),
  ].sort((a, b) => a.saat.getTime() - b.saat.getTime())
  for (const t of tindakan) {
    const id = sesi.get(t.kunci)
    const actor = id ? await resolveActor(id, t.saat) : tanpaAkun(tanpa.get(t.kunci)!, tanggalPada(t.saat))
    await t.kerjakan({ actor: actor!, sekarang: t.saat })
  }
  await db().sesi.deleteMany({ where: { id: { in: [...sesi.values()] } } })
  while (await seal(sekarang));
  return naskah.length
}
