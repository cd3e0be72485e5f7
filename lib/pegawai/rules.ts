// Who appraises (PP 30/2019 art. 1 and PermenPANRB 6/2022: the direct superior, at least pejabat pengawas).
import type { Kapasitas } from "#lib/kernel/actor.ts"
import type { Masa } from "#lib/kernel/berlaku.ts"
import { bawaan, bawaanBelumDiverifikasi, type Dasar, peraturan, type Syarat } from "#lib/kernel/syarat.ts"
import { rentang, selisihHari, type Tanggal, tambahBulan, tambahHari, tanggalSedang } from "#lib/kernel/tanggal.ts"
import { type BarisPengaturan, nilaiSetelan, setelanAngka } from "#lib/organisasi/rules.ts"

export const jabatanManajerial = ["PEJABAT_NEGARA", "JPT_MADYA", "JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS"] as const

export const jenisKetidakhadiran = ["CUTI", "SAKIT", "IZIN", "DINAS_LUAR", "DIKLAT", "TUGAS_BELAJAR"] as const
export type JenisKetidakhadiran = (typeof jenisKetidakhadiran)[number]

/** Away on duty, yet within reach: whoever is on dinas luar still answers for his seat. */
export const tetapTerjangkau = "DINAS_LUAR" satisfies JenisKetidakhadiran

export type Pemangku = {
  pegawaiId: string
  nama: string
  jenis: Exclude<Kapasitas, "MENGGANTIKAN">
  skNomor: string
  /** Away on the date, out of reach. */
  berhalangan?: boolean
}

/** A seat on the way up, with those who sit in it on the date. */
export type Kursi = {
  jabatanId: string
  nama: string
  jenis: string
  /** The recorded delegation that lets a seat below pengawas appraise, e.g. of a kepala sekolah. */
  dasarMenilai: string | null
  pemangku: Pemangku[]
}

export type Penilai = {
  /** The seat that a report is addressed to. It may be vacant: whoever answers for it decides. */
  jabatanId: string
  jabatan: string
  /** Who answers for it today, and in which capacity. */
  pegawaiId: string
  nama: string
  sebagai: Kapasitas
  /** Each seat that was passed on the way, and why. */
  alasan: Syarat[]
}

export const dasarPenilai = peraturan("PP 30/2019 ps. 1 (pejabat penilai kinerja)")
// Going one up is how this house reads R6.11; no article in RULES says it in so many words.
const dasarPelaksana: Dasar = peraturan("UU 30/2014 ps. 14 (Plt/Plh)")

/** Whether the holder of a seat may appraise at all: at least pejabat pengawas, or by recorded delegation. */
const bolehMenilai = (k: Pick<Kursi, "jenis" | "dasarMenilai">): boolean =>
  (jabatanManajerial as readonly string[]).includes(k.jenis) || k.dasarMenilai !== null

const urutan: Record<Pemangku["jenis"], number> = { DEFINITIF: 0, TUGAS_TAMBAHAN: 1, PLT: 2, PLH: 3 }

/**
 * The appraiser of a person (R6.11): the definitive holder of the superior seat, else Plt or Plh, else one up. Who is
 * away counts as if he did not sit there, unless nobody above is present either: then his seat waits for him.
 * Nobody decides on himself: a seat that only he holds is passed.
 * @param rantai superior seats from the direct one upwards, as they stand on the date.
 * @param diri whoever may not decide: the person himself, and of an objection also the one who rated him.
 * @returns null where nobody above can appraise, as for the governor.
 */
export function penilai(rantai: Kursi[], ...diri: string[]): Penilai | null {
  const alasan: Syarat[] = []
  let tertuju: Kursi | null = null
  let ditunggu: Penilai | null = null
  const oleh = (kursi: Kursi, p: Pemangku, sebagai: Kapasitas): Penilai => ({
    jabatanId: kursi.jabatanId,
    jabatan: kursi.nama,
    pegawaiId: p.pegawaiId,
    nama: p.nama,
    sebagai,
    alasan,
  })
  for (const k of rantai) {
    const lain = k.pemangku.filter((p) => !diri.includes(p.pegawaiId)).sort((a, b) => urutan[a.jenis] - urutan[b.jenis])
    const hadir = lain.find((p) => !p.berhalangan)
    if (!bolehMenilai(k)) {
      tertuju = null
      alasan.push({
        butir: `${k.nama} bukan pejabat penilai: di bawah pengawas, tanpa pendelegasian`,
        terpenuhi: false,
        dasar: dasarPenilai,
      })
    } else if (hadir) {
      const sebagai = tertuju ? "MENGGANTIKAN" : hadir.jenis
      const dasar = sebagai === "PLT" || sebagai === "PLH" ? dasarPelaksana : dasarPenilai
      const surat = sebagai === "PLT" || sebagai === "PLH" ? `${sebagai}, ${hadir.skNomor}` : undefined
      alasan.push({ butir: `${hadir.nama}, ${k.nama}`, terpenuhi: true, nilai: surat, dasar })
      return oleh(tertuju ?? k, hadir, sebagai)
    } else if (lain.length < k.pemangku.length) {
      tertuju = null
      alasan.push({ butir: `${k.nama} dijabat sendiri: naik satu tingkat`, terpenuhi: false, dasar: bawaan })
    } else {
      tertuju ??= k
      if (lain[0]) ditunggu ??= oleh(k, lain[0], lain[0].jenis)
      const sebab = lain.length ? "sedang tidak masuk, belum ada Plh." : "lowong"
      alasan.push({ butir: `${k.nama} ${sebab}: naik satu tingkat`, terpenuhi: false, dasar: bawaan })
    }
  }
  return ditunggu
}

/** Days that one order as Plh may last. */
const plhHari = setelanAngka("pegawai.plh_maksimum_hari", 90, 1, 366)

/** The limit of a Plh in force on a date. Our default is practice that nobody has confirmed. */
export function batasPlh(baris: BarisPengaturan[], pada: Tanggal): Masa<number> {
  const kini = nilaiSetelan(plhHari, baris, pada)
  return kini.dasar.jenis === "BAWAAN_SISTEM" ? { ...kini, dasar: bawaanBelumDiverifikasi } : kini
}

/** An order to act for a seat; both dates count. */
export type Penugasan = { jenis: "PLT" | "PLH"; mulai: Tanggal; selesai: Tanggal }

/** What R10.5 asks about the seat and about whoever is to act for it. */
export type KeadaanTugas = {
  kursi: { nama: string; jenis: string; jenjang: string | null; opd: string | null }
  /** The definitive holder at any time of the order, and his recorded absences. */
  definitif: { nama: string; absen: { mulai: Tanggal; selesai: Tanggal }[] } | null
  /** Who else acts for the seat at any time of the order. */
  pelaksana: string | null
  calon: { nama: string; jenis: string; jenjang: string | null; opd: string | null } | null
  /** Whether the one who is to act is away at any time of the order. */
  calonBerhalangan: boolean
  /** His earlier orders as Plt of this seat, [mulai, selesai). */
  pltDahulu: { mulai: Tanggal; selesai: Tanggal }[]
  batasPlh: Masa<number>
}

const dasarPlt = peraturan("SE BKN 1/SE/I/2021 (kewenangan Plh. dan Plt.)")
const BULAN_PLT = 3

const jenjangSenior = ["Ahli Muda", "Ahli Madya", "Ahli Utama"]

/** Seats by level: a pelaksana and the lower functional ranks at 0, the governor at 5. */
function tingkat({ jenis, jenjang }: { jenis: string; jenjang: string | null }): number {
  if (jenis === "FUNGSIONAL") return Math.max(0, jenjangSenior.indexOf(jenjang ?? "") + 1)
  return ["PENGAWAS", "ADMINISTRATOR", "JPT_PRATAMA", "JPT_MADYA", "PEJABAT_NEGARA"].indexOf(jenis) + 1
}

/** The first day of an unbroken run of orders that leads up to a date. */
const sejakTanpaPutus = (mulai: Tanggal, dahulu: KeadaanTugas["pltDahulu"]): Tanggal => {
  const sebelum = dahulu.find((d) => d.mulai < mulai && d.selesai >= mulai)
  return sebelum ? sejakTanpaPutus(sebelum.mulai, dahulu) : mulai
}

function syaratLama({ jenis, mulai, selesai }: Penugasan, k: KeadaanTugas): Syarat[] {
  if (jenis === "PLH") {
    const hari = selisihHari(mulai, selesai) + 1
    const { nilai, dasar } = k.batasPlh
    return [{ butir: `Plh. paling lama ${nilai} hari`, terpenuhi: hari <= nilai, nilai: `${hari} hari`, dasar }]
  }
  const sekali = tambahHari(tambahBulan(mulai, BULAN_PLT), -1)
  const sejak = sejakTanpaPutus(mulai, k.pltDahulu)
  const seluruhnya = tambahHari(tambahBulan(sejak, 2 * BULAN_PLT), -1)
  return [
    {
      butir: `Plt. paling lama ${BULAN_PLT} bulan`,
      terpenuhi: selesai <= sekali,
      nilai: `paling lambat ${tanggalSedang(sekali)}`,
      dasar: dasarPlt,
    },
    {
      butir: `Diperpanjang paling lama ${BULAN_PLT} bulan lagi`,
      terpenuhi: selesai <= seluruhnya,
      nilai: sejak < mulai ? `sejak ${tanggalSedang(sejak)}, paling lambat ${tanggalSedang(seluruhnya)}` : undefined,
      dasar: dasarPlt,
    },
  ]
}

/** Whether someone's own seat is of the level of the other, or one beneath it. */
function setingkat(kursi: Parameters<typeof tingkat>[0], calon: Parameters<typeof tingkat>[0]): boolean {
  const beda = tingkat(kursi) - tingkat(calon)
  return beda === 0 || beda === 1
}

/** The heads and senior functional staff who may act for a seat: kinds of heads, and ranks of functional seats. */
export const jabatanSetingkat = (kursi: Parameters<typeof tingkat>[0]): { jenis: string[]; jenjang: string[] } => ({
  jenis: jabatanManajerial.filter((jenis) => setingkat(kursi, { jenis, jenjang: null })),
  jenjang: jenjangSenior.filter((jenjang) => setingkat(kursi, { jenis: "FUNGSIONAL", jenjang })),
})

function syaratKosong(t: Penugasan, { definitif }: KeadaanTugas): Syarat {
  if (t.jenis === "PLT")
    return {
      butir: "Plt. untuk jabatan yang lowong",
      terpenuhi: definitif === null,
      nilai: definitif ? `dijabat ${definitif.nama}` : undefined,
      dasar: dasarPelaksana,
    }
  const masuk = rentang(t.mulai, t.selesai).find((h) => !definitif?.absen.some((a) => a.mulai <= h && h <= a.selesai))
  return {
    butir: "Plh. untuk pejabat definitif yang tercatat tidak masuk",
    terpenuhi: definitif !== null && masuk === undefined,
    nilai: !definitif ? "jabatan ini lowong" : masuk && `${definitif.nama} masuk pada ${tanggalSedang(masuk)}`,
    dasar: dasarPelaksana,
  }
}

/** Everything that must hold for an order to act for a seat (R10.5). Of a Plh the sheet says less: those are ours. */
export function syaratTugas(t: Penugasan, k: KeadaanTugas): Syarat[] {
  const dasar = t.jenis === "PLT" ? dasarPlt : bawaanBelumDiverifikasi
  return [
    syaratKosong(t, k),
    ...syaratLama(t, k),
    {
      butir: "Jabatannya setingkat, atau satu tingkat di bawah jabatan ini",
      terpenuhi: k.calon !== null && setingkat(k.kursi, k.calon),
      nilai: k.calon?.nama ?? "tidak memangku jabatan definitif",
      dasar,
    },
    {
      butir: "Bertugas di perangkat daerah yang sama",
      terpenuhi: k.calon !== null && k.calon.opd === k.kursi.opd,
      dasar,
    },
    {
      butir: "Belum ada Plt. atau Plh. lain pada masa itu",
      terpenuhi: k.pelaksana === null,
      nilai: k.pelaksana ?? undefined,
      dasar: bawaan,
    },
    { butir: "Yang ditugaskan tidak sedang berhalangan", terpenuhi: !k.calonBerhalangan, dasar: bawaan },
  ]
}
