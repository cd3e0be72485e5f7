// The demo's people, seats, accounts and plans, as rows of their tables.
import type { Tx } from "#lib/kernel/db.ts"
import { awalBulan, tahunDari, type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"
import { wajibKode } from "#lib/akses/rules.ts"
import { tutupRahasia } from "#lib/akses/totp.ts"
import { cast, idContoh, totpContoh } from "#prisma/cast.ts"
import { INSTANSI_ID } from "./acuan.ts"
import { type Baris, sisip } from "./baris.ts"
import type { Orang } from "./orang.ts"
import { peranan, rekan } from "./pemeran.ts"
import type { Penduduk } from "./penduduk.ts"
import { hasilUntuk } from "./rhk.ts"

/** The first day of the demo's records of seats and roles. */
const SEJAK = "2025-01-01"

const pegawaiId = (o: { kunci: string }) => idContoh("pegawai", o.kunci)
const nomor = (n: number) => String(n).padStart(4, "0")

const pegawai = (o: Orang): Baris => ({
  id: pegawaiId(o),
  instansi_id: INSTANSI_ID,
  nip: o.nip,
  nama: o.nama,
  gelar_depan: o.gelarDepan,
  gelar_belakang: o.gelarBelakang,
  jenis_kelamin: o.jenisKelamin,
  tanggal_lahir: o.lahir,
  status: o.status,
  kedudukan_hukum: "01",
  jenis_pegawai: o.jenisPegawai,
})

/** Decisions are dated a few weeks before they take effect. */
const golongan = (o: Orang, n: number): Baris[] =>
  o.golongan.map(({ golongan: g, tmt }, i) => ({
    id: idContoh("riwayat_golongan", `${o.kunci}/${g}`),
    pegawai_id: pegawaiId(o),
    golongan: g,
    tmt,
    sk_nomor: `${i === 0 ? "813.3" : "823.3"}/${nomor(n + 1)}/BKD/${tmt.slice(0, 4)}`,
    sk_tanggal: tambahHari(tmt, -20 - (n % 25)),
    sumber: "LOKAL",
    dicatat_pada: "2025-01-02T02:00:00Z",
  }))

function penempatan({ orang, tambahan, kursi }: Penduduk, pada: Tanggal): Baris[] {
  const tunggal = new Map(kursi.map((k) => [k.kode, k.tunggal]))
  const baris = (
    o: Orang,
    kode: string,
    jenis: string,
    mulai: Tanggal,
    selesai: Tanggal | null,
    sk: string,
  ): Baris => ({
    id: idContoh("penempatan", `${o.kunci}/${kode}/${jenis}`),
    pegawai_id: pegawaiId(o),
    jabatan_id: idContoh("jabatan", kode),
    jenis,
    tunggal: tunggal.get(kode)!,
    mulai,
    selesai,
    sk_nomor: sk,
    sk_tanggal: tambahHari(mulai, -5),
  })
  const sk = (n: number, mulai: Tanggal) => `821.2/${nomor(n + 1)}/BKD/${tambahHari(mulai, -5).slice(0, 4)}`
  const definitif = orang.map((o, n) => baris(o, o.kursi, "DEFINITIF", o.mulai, null, sk(n, o.mulai)))
  // A Plt is written for months, not years: from the month before now, for three.
  const mulaiPlt = awalBulan(tambahHari(awalBulan(pada), -1))
  const lain = tambahan.map(({ orang: o, kursi: k, jenis }, n) =>
    jenis === "PLT"
      ? baris(
          o,
          k,
          jenis,
          mulaiPlt,
          tambahHari(mulaiPlt, 92),
          `Surat Perintah Gubernur 800.1.11.1/${nomor(212 + n)}/BKD/${mulaiPlt.slice(0, 4)}`,
        )
      : baris(o, k, jenis, o.mulai, null, `421/${nomor(n + 1)}/Disdik/${o.mulai.slice(0, 4)}`),
  )
  return [...definitif, ...lain]
}

/** The kind of post, by its name. */
const rumpun = (nama: string): string | null =>
  /^Guru/.test(nama)
    ? "GURU"
    : /^Penyuluh/.test(nama)
      ? "PENYULUH"
      : /^(Perawat|Dokter|Apoteker)/.test(nama)
        ? "KESEHATAN"
        : null

function jabatan({ kursi }: Penduduk): { jabatan: Baris[]; versi: Baris[] } {
  return {
    jabatan: kursi.map((k) => ({
      id: idContoh("jabatan", k.kode),
      instansi_id: INSTANSI_ID,
      kode: k.kode,
      nama: k.nama,
      jenis: k.jenis,
      jenjang: k.jenjang,
      rumpun: rumpun(k.nama),
      kelas: k.kelas,
      tunggal: k.tunggal,
      dasar_menilai: k.dasarMenilai,
    })),
    versi: kursi.map((k) => ({
      id: idContoh("jabatan_versi", k.kode),
      jabatan_id: idContoh("jabatan", k.kode),
      unit_id: idContoh("unit", k.unit),
      atasan_jabatan_id: k.atasan && idContoh("jabatan", k.atasan),
      mulai: SEJAK,
      selesai: null,
    })),
  }
}

/** Accounts that are set up already: the demo asks nobody to change a password or to install an app. */
const akun = (sandi: string): Baris[] =>
  cast.map(({ kunci, masuk, nama, peran: daftar }) => {
    const id = idContoh("akun", kunci)
    return {
      id,
      masuk,
      pegawai_id: idContoh("pegawai", kunci),
      nama,
      sandi,
      aktif: true,
      surel: `${kunci}@contoh.jambiprov.go.id`,
      sandi_pada: SEJAK,
      totp: wajibKode(daftar) ? `\\x${tutupRahasia(id, totpContoh(kunci)).toString("hex")}` : null,
    }
  })

/** Invented, of lawful form: a NIK says its holder's birth date, a woman's with 40 added to the day. */
const pribadi = (penduduk: Penduduk): Baris[] =>
  penduduk.orang
    .filter((o) => o.nip && o.lahir)
    .map((o, n) => {
      const [tahun, bulan, hari] = o.lahir.split("-")
      const tanggal = String(Number(hari) + (o.jenisKelamin === "P" ? 40 : 0)).padStart(2, "0")
      return {
        pegawai_id: pegawaiId(o),
        nik: `157101${tanggal}${bulan}${tahun!.slice(2)}${nomor((n % 9998) + 1)}`,
        telepon: `0812-0000-${nomor(n + 1)}`,
        alamat: `Jl. Contoh No. ${n + 1}, Kota Jambi`,
      }
    })

const peran = (): Baris[] =>
  cast.flatMap(({ kunci, peran: daftar }) =>
    daftar.map((p) => ({
      id: idContoh("peran_akun", `${kunci}/${p}`),
      akun_id: idContoh("akun", kunci),
      peran: p,
      unit_id: p === "PENGELOLA_OPD" ? idContoh("unit", peranan[kunci]!.unitPeran!) : null,
      mulai: SEJAK,
      selesai: null,
    })),
  )

/** Plans of this year and the last, for the cast's ASN and the colleagues of `penyuluh`, from the day of the seat. */
function rencana(orang: Orang[], pada: Tanggal): { skp: Baris[]; rhk: Baris[] } {
  const berencana = new Set([...cast.map((p) => p.kunci), ...rekan.map(([kunci]) => kunci)])
  const tahun = tahunDari(pada)
  const skp = orang
    .filter((o) => o.nip && berencana.has(o.kunci))
    .flatMap((o) => [tahun - 1, tahun].filter((t) => o.mulai <= `${t}-12-31`).map((t) => ({ o, t })))
  return {
    skp: skp.map(({ o, t }) => ({
      id: idContoh("skp", `${o.kunci}/${t}`),
      pegawai_id: pegawaiId(o),
      jabatan_id: idContoh("jabatan", o.kursi),
      tahun: t,
      mulai: o.mulai > `${t}-01-01` ? o.mulai : `${t}-01-01`,
      selesai: `${t}-12-31`,
      status: "DITETAPKAN",
      ditetapkan_pada: o.mulai > `${t}-01-01` ? o.mulai : `${t}-01-01`,
    })),
    rhk: skp.flatMap(({ o, t }) =>
      hasilUntuk(o.kunci, o.kursi).map(([hasil, target, satuan], i) => ({
        id: idContoh("rhk", `${o.kunci}/${t}/${i + 1}`),
        skp_id: idContoh("skp", `${o.kunci}/${t}`),
        nomor: i + 1,
        hasil,
        target,
        satuan,
      })),
    ),
  }
}

/** Writes everyone as they are on `pada`. `sandi` is the stored form of the one demo password. */
export async function isiPenduduk(tx: Tx, penduduk: Penduduk, pada: Tanggal, sandi: string): Promise<void> {
  const { jabatan: seats, versi } = jabatan(penduduk)
  const { skp, rhk } = rencana(penduduk.orang, pada)
  await sisip(tx, "pegawai", penduduk.orang.map(pegawai))
  await sisip(tx, "riwayat_golongan", penduduk.orang.flatMap(golongan))
  await sisip(tx, "jabatan", seats)
  await sisip(tx, "jabatan_versi", versi)
  await sisip(tx, "penempatan", penempatan(penduduk, pada))
  await sisip(tx, "data_pribadi", pribadi(penduduk))
  await sisip(tx, "akun", akun(sandi))
  await sisip(tx, "peran_akun", peran())
  await sisip(tx, "skp", skp)
  await sisip(tx, "rhk", rhk)
}
