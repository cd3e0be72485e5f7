// node --conditions=react-server prisma/seed.ts [--contoh]
// Reference data always; the demo's people only with --contoh, and only where there are none yet.
import { hitungUlangKini } from "#lib/pegawai/mutations/kini.ts"
import { acakSandi } from "#lib/akses/password.ts"
import { sekarang } from "#lib/kernel/clock.ts"
import { closeDb, db, inTransaction, type Tx } from "#lib/kernel/db.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { sandiContoh } from "./cast.ts"
import { isiAcuan } from "./seed/acuan.ts"
import { isiPenduduk } from "./seed/contoh.ts"
import { isiKehadiran } from "./seed/kehadiran.ts"
import { isiLaporan } from "./seed/laporan.ts"
import { isiPenilaian } from "./seed/penilaian.ts"
import { buatPenduduk } from "./seed/penduduk.ts"

/** A row of `penunjuk` from the first demo row to the last: whoever finds it knows that a seed was cut off. */
const TANDA = "seed.contoh"

type Keadaan = { contoh: boolean; bertanda: boolean; pegawai: boolean }

const keadaan = async (): Promise<Keadaan> =>
  (
    await db().$queryRaw<Keadaan[]>`
      select contoh, exists (select from penunjuk where nama = ${TANDA}) as bertanda,
        exists (select from pegawai) as pegawai from basis_data`
  )[0]!

/** Empties what an interrupted demo seed left. Never reached where the demo was finished or no seed began. */
async function hapusSisa(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    truncate pegawai, jabatan, akun, peristiwa, peristiwa_isi, segel, kunci, penunjuk, pemberitahuan, berkas
    cascade`
}

async function isiContoh(): Promise<string> {
  const k = await keadaan()
  const terputus = k.bertanda && !k.contoh
  if (k.pegawai && !terputus) return "sudah ada pegawai, data contoh tidak diisi"
  const kini = sekarang()
  const pada = tanggalPada(kini)
  const penduduk = buatPenduduk()
  const sandi = await acakSandi(sandiContoh)
  await inTransaction(async (tx) => {
    if (terputus) await hapusSisa(tx)
    await tx.$executeRaw`insert into penunjuk (nama, era, tx) values (${TANDA}, 0, '0')`
    await isiPenduduk(tx, penduduk, pada, sandi)
    await isiKehadiran(tx, penduduk, pada)
    await hitungUlangKini(pada, tx)
  })
  await isiPenilaian(penduduk.orang, kini)
  const laporan = await isiLaporan(penduduk.orang, kini)
  await inTransaction(async (tx) => {
    await tx.$executeRaw`update basis_data set contoh = true`
    await tx.$executeRaw`delete from penunjuk where nama = ${TANDA}`
  })
  return `${penduduk.orang.length} pegawai contoh, ${laporan} laporan`
}

const mulai = performance.now()
const url = process.env.DATABASE_OWNER_URL
if (!url) throw new Error("DATABASE_OWNER_URL is not set")
// Read when the first statement runs, not when lib/kernel/db.ts is loaded.
process.env.DATABASE_URL = url
try {
  const acuan = await inTransaction(isiAcuan)
  const contoh = process.argv.includes("--contoh") ? `; ${await isiContoh()}` : ""
  const detik = ((performance.now() - mulai) / 1000).toFixed(1)
  process.stdout.write(`Data acuan: ${acuan} baris baru atau berubah${contoh}. ${detik} detik.\n`)
} finally {
  await closeDb()
}
