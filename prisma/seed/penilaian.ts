// The plans filed with their superiors, and the last period appraised: through the real mutations, at past instants.
import { sistem } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import type { Panggilan } from "#lib/kernel/mutation.ts"
import { awalHari, hariKerjaTerakhir, tahunDari, type Tanggal, tambahHari, tambahHariKerja, tanggalPada } from "#lib/kernel/tanggal.ts" // prettier-ignore
import { siapkanPartisi } from "#lib/kernel/upkeep.ts"
import { resolveActor } from "#lib/akses/queries/actor.ts"
import {
  bukaPenilaian,
  isiCatatanDiri,
  koreksiRealisasi,
  nilai,
  tandatangani,
} from "#lib/kinerja/mutations/penilaian.ts"
import { terima } from "#lib/kinerja/mutations/putuskan.ts"
import { ajukanSkp, catatDialog, simpanRhk, susunSkp } from "#lib/kinerja/mutations/skp.ts"
import { tulis } from "#lib/kinerja/mutations/tulis.ts"
import { bacaPenilaian } from "#lib/kinerja/queries/penilaian.ts"
import { type Periode, periodeTerakhir } from "#lib/kinerja/rules/penilaian.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { getKedudukan } from "#lib/pegawai/queries.ts"
import { penilai } from "#lib/pegawai/rules.ts"
import { idContoh } from "#prisma/cast.ts"
import { INSTANSI_ID } from "./acuan.ts"
import { sisip } from "./baris.ts"
import { bukaSesi, tanpaAkun } from "./laporan.ts"
import type { Orang } from "./orang.ts"

type Hasil = [uraian: string, rhk: number, volume: number]

/** Work of the last period, spread over it: whose, by whom accepted, and what. */
const kerja: [kunci: string, penilai: string, hasil: Hasil[]][] = [
  [
    "penyuluh",
    "kabid",
    [
      ["Menyusun peta tutupan lahan Kecamatan Mestong", 1, 9],
      ["Mendampingi Kelompok Tani Hutan Rimba Lestari", 2, 84],
      ["Memeriksa kebun bibit rakyat Desa Pudak", 3, 1],
      ["Memverifikasi usulan perhutanan sosial Muaro Jambi", 4, 16],
      ["Memutakhirkan data tutupan lahan triwulan", 1, 4],
      ["Sekolah lapang agroforestri Desa Sekernan", 2, 139],
    ],
  ],
  [
    "perawat",
    "karu",
    [
      ["Asuhan keperawatan pasien ruang Anggrek", 1, 180],
      ["Melengkapi dokumentasi asuhan keperawatan", 2, 176],
      ["Laporan pencegahan pasien jatuh", 3, 3],
    ],
  ],
  [
    "sekda",
    "gubernur",
    [
      ["Mengoordinasikan sasaran penurunan kemiskinan", 1, 2],
      ["Menyampaikan tindak lanjut evaluasi akuntabilitas kinerja", 2, 1],
      ["Dialog kinerja dengan kepala perangkat daerah", 3, 3],
    ],
  ],
]

const pukul = (t: Tanggal, jam: number) => new Date(awalHari(t).getTime() + jam * 3_600_000)

/** Addresses each plan to the seat that appraises today, and gives the first RHK what else is asked of it. */
async function lengkapiRencana(pada: Tanggal): Promise<void> {
  const skp = await db().skp.findMany({ select: { id: true, pegawaiId: true, rhk: { where: { nomor: 1 } } } })
  for (const { id, pegawaiId } of skp) {
    const kedudukan = await getKedudukan(pegawaiId, pada, pada)
    const atasan = kedudukan && penilai(kedudukan.rantai, pegawaiId)
    if (atasan) await db().skp.update({ where: { id }, data: { penilaiJabatanId: atasan.jabatanId } })
  }
  await sisip(
    db(),
    "indikator_rhk",
    skp.flatMap(({ rhk: [r] }) => [
      { rhk_id: r!.id, aspek: "KUALITAS", indikator: "Diterima tanpa perbaikan", target: "95 %" },
      { rhk_id: r!.id, aspek: "WAKTU", indikator: "Selesai sesuai jadwal", target: "12 bulan" },
    ]),
  )
  const tahun = tahunDari(pada)
  await db().rhk.updateMany({
    where: { skp: { pegawaiId: idContoh("pegawai", "penyuluh"), tahun } },
    data: { pimpinanId: idContoh("rhk", `kabid/${tahun}/1`) },
  })
  // Plans are made where one reports since 2026 (RULES R0.1), teachers' in Ruang GTK: here they are only read.
  const dariKanal = { guru: "RUANG_GTK", kepsek: "RUANG_GTK", pppk: "BKN" } as const
  for (const [kunci, sumber] of Object.entries(dariKanal))
    await db().skp.updateMany({
      where: { pegawaiId: idContoh("pegawai", kunci), tahun: { gte: 2026 } },
      data: { sumber },
    })
}

/** Fills the demo's plans, dialogue and the appraisals of the last period. */
export async function isiPenilaian(orang: Orang[], sekarang: Date): Promise<void> {
  const pada = tanggalPada(sekarang)
  const { kalender, pengaturan } = await getTatanan(INSTANSI_ID, pada)
  const periode = periodeTerakhir(pengaturan, pada)
  await siapkanPartisi(awalHari(periode.mulai))
  await lengkapiRencana(pada)
  const sesi = await bukaSesi(new Date(sekarang.getTime() + 3_600_000))
  const oleh = async (kunci: string, saat: Date): Promise<Panggilan> => ({
    actor: (await resolveActor(sesi.get(kunci)!, saat))!,
    sekarang: saat,
  })

  for (const [kunci, atasan, hasil] of kerja)
    for (const [i, [uraian, rhk, volume]] of hasil.entries()) {
      const tanggal = hariKerjaTerakhir(tambahHari(periode.mulai, 12 + i * 9), kalender)
      const id = idContoh("laporan", `${kunci}/${tanggal}/periode`)
      const jam = { mulaiMenit: 480, selesaiMenit: 690, durasiMenit: 210, tempat: "KANTOR", aksi: "kirim" } as const
      const rhkId = idContoh("rhk", `${kunci}/${tahunDari(tanggal)}/${rhk}`)
      await tulis(await oleh(kunci, pukul(tanggal, 16)), { id, tanggal, uraian, rhkId, volume, ...jam })
      await terima(await oleh(atasan, pukul(tambahHariKerja(tanggal, 1, kalender), 8)), { ids: [id] })
    }

  // In the first days of a period the appraisals of the last one may have been opened only this morning.
  const lalu = new Date(Math.min(pukul(tambahHari(periode.selesai, 6), 9).getTime(), sekarang.getTime() - 7_200_000))
  await bukaPenilaian({ actor: sistem("Siginjai", tanggalPada(lalu)), sekarang: lalu }, { instansiId: INSTANSI_ID })
  await nilaiPeriode(periode, lalu, oleh)
  await rencanaBerikut(orang, sekarang, oleh)
  await db().sesi.deleteMany({ where: { id: { in: [...sesi.values()] } } })
}

type Oleh = (kunci: string, saat: Date) => Promise<Panggilan>

/** The period of `penyuluh` is signed by both, that of `perawat` waits for her; the others wait for their superiors. */
async function nilaiPeriode(periode: Periode, lalu: Date, oleh: Oleh): Promise<void> {
  const penilaianDari = async (kunci: string) => {
    const dari = { skp: { pegawaiId: idContoh("pegawai", kunci) }, mulai: new Date(periode.mulai) }
    return (await bacaPenilaian((await db().penilaian.findFirstOrThrow({ where: dari })).id))!
  }
  const menit = (n: number) => new Date(lalu.getTime() + n * 60_000)

  const siti = await penilaianDari("penyuluh")
  const catatanDiri = "Dua kelompok tani hutan naik kelas; data Kecamatan Kumpeh menyusul bulan ini."
  await isiCatatanDiri(await oleh("penyuluh", menit(5)), { id: siti.id, catatanDiri })
  await koreksiRealisasi(await oleh("penyuluh", menit(9)), {
    id: siti.id,
    rhkId: siti.realisasi[3]!.rhkId,
    koreksi: 18,
    alasan: "Dua berkas diverifikasi bersama tim KPHP, tercatat pada laporan rekan.",
  })
  const { sidik } = await penilaianDari("penyuluh")
  const sesuai = { hasilKerja: "SESUAI_EKSPEKTASI", perilaku: "DIATAS_EKSPEKTASI" } as const
  await nilai(await oleh("kabid", menit(40)), {
    id: siti.id,
    sidik,
    ...sesuai,
    catatan: "Pendampingan kelompok tani sangat baik.",
  })
  await tandatangani(await oleh("penyuluh", menit(70)), { id: siti.id, sidik: (await penilaianDari("penyuluh")).sidik })

  const dewi = await penilaianDari("perawat")
  const penilaian = { hasilKerja: "SESUAI_EKSPEKTASI", perilaku: "SESUAI_EKSPEKTASI" } as const
  await nilai(await oleh("karu", menit(50)), { id: dewi.id, sidik: dewi.sidik, ...penilaian })
}

/** A colleague has filed next year's plan; the dialogue about it has begun. */
async function rencanaBerikut(orang: Orang[], sekarang: Date, oleh: Oleh): Promise<void> {
  const saat = new Date(sekarang.getTime() - 5_400_000)
  const rina = {
    actor: tanpaAkun(
      orang.find((o) => o.kunci === "rina")!,
      tanggalPada(saat),
    ),
    sekarang: saat,
  }
  const { id } = await susunSkp(rina, { tahun: tahunDari(tanggalPada(sekarang)) + 1 })
  const rhk = await simpanRhk(rina, {
    skpId: id,
    hasil: "Melakukan pembinaan kelompok tani hutan",
    jenis: "TAMBAHAN",
    target: 12,
    satuan: "kelompok",
    indikator: [{ aspek: "WAKTU", indikator: "Selesai sesuai jadwal", target: "Desember" }],
  })
  await ajukanSkp(rina, { id })
  const isi = "Tulis sebagai hasil: kelompok naik kelas, bukan pembinaannya."
  await catatDialog(await oleh("kabid", new Date(saat.getTime() + 600_000)), { skpId: id, rhkId: rhk.id, isi })
}
