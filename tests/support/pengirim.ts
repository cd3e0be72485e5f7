// A process that sends reports one after another and says what was acknowledged, until it is killed.
// argv: how many reports were acknowledged before; its parent reads "terkirim <n> <id>" from stdout.
import { resolveActor } from "#lib/akses/queries/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { uuid } from "#lib/kernel/id.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { tulis } from "#lib/kinerja/mutations/tulis.ts"
import { cast, idContoh } from "#prisma/cast.ts"
import { ke, kunciKe, SAAT } from "./urutan.ts"

const penulis = cast.filter((c) =>
  ["penyuluh", "dpk", "lowong", "satpol", "pppk", "cpns", "kadis", "karu"].includes(c.kunci),
)

async function kirim(n: number): Promise<string> {
  const siapa = penulis[n % penulis.length]!
  const sesi = uuid()
  await db().sesi.create({
    data: {
      id: sesi,
      akunId: idContoh("akun", siapa.kunci),
      dibuat: SAAT,
      sampai: new Date(SAAT.getTime() + 3_600_000),
    },
  })
  const actor = (await resolveActor(sesi, SAAT))!
  const isian = { tanggal: tanggalPada(SAAT), uraian: ke(n), mulaiMenit: null, selesaiMenit: null, durasiMenit: 1 }
  const { id } = await tulis(
    { actor, sekarang: SAAT, kunci: kunciKe(n) },
    { ...isian, tempat: "KANTOR", aksi: "kirim", volume: undefined },
  )
  return id
}

for (let n = Number(process.argv[2]); ; n++)
  for (;;)
    try {
      // The same number has the same key: a retry after a lost answer is a replay.
      process.stdout.write(`terkirim ${n} ${await kirim(n)}\n`)
      break
    } catch {
      await new Promise((bangun) => setTimeout(bangun, 50))
    }
