import "server-only"
import { randomBytes } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import { Invalid } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type M, mutation, type Mutation, type Panggilan } from "#lib/kernel/mutation.ts"
import { sidikKode } from "#lib/kernel/rahasia.ts"
import { titipSurat } from "#lib/kernel/mail.ts"
import { kabari, type Dikabari } from "../kabar.ts"
import { ambilJatah, kembalikanJatah } from "../limits.ts"
import { acakSandi, sandiBenar } from "../password.ts"
import { can } from "../policy.ts"
import { getAkunMasuk, getSandi } from "../queries/akun.ts"
import { cacatSandi, UMUR_TIKET_MENIT } from "../rules.ts"
import type { GantiSandi, MintaTautan, SandiTiket } from "../schema.ts"

type Pemilik = Dikabari & { id: string; akunId: string; aktif: boolean; masuk: string }

const kunciAkun = (m: M, id: string | null) =>
  m.tx.$queryRaw<Pemilik[]>`
    select id, id as "akunId", aktif, masuk, nama, surel from akun where id = ${id}::uuid for update`

/** What everyone knows of a person and a password must not hold. */
const milik = (akun: { masuk: string; nama: string }) => [akun.masuk, ...akun.nama.split(/[\s,.]+/)]

function tuntutKuat(sandi: string, akun: { masuk: string; nama: string }): void {
  const cacat = cacatSandi(sandi, milik(akun))
  if (cacat) throw new Invalid({ sandiBaru: [cacat] })
}

/** Every session but one ends: whoever had the old password is out, on every process, at his next request. */
const akhiriSesi = (m: M, akunId: string, kecuali: string | null) =>
  m.tx.$executeRaw`
    update sesi set dicabut_pada = ${m.sekarang}::timestamptz
    where akun_id = ${akunId}::uuid and dicabut_pada is null and id is distinct from ${kecuali}::uuid`

const tulisSandi = mutation(async (m, { acak }: { acak: string }) => {
  const [akun] = await kunciAkun(m, m.actor.akunId)
  if (!akun) throw new Invalid({ sandi: ["Akun tidak ditemukan"] })
  const grant = m.authorize(can.gantiSandi, akun)
  await m.tx.akun.update({ where: { id: akun.id }, data: { sandi: acak, sandiPada: m.sekarang } })
  const sesiDiakhiri = await akhiriSesi(m, akun.id, m.actor.sesiId)
  await kabari(m, akun, "Kata sandi akun Bapak/Ibu diganti.")
  m.record(grant, { after: [{ id: akun.id, sandiPada: m.sekarang, sesiDiakhiri }] })
})

/** Whoever is in proves once more that he is the owner, five times a minute at most. */
export async function tuntutSandi({ actor }: Pick<Panggilan, "actor">, sandi: string) {
  const akun = actor.akunId ? await getSandi(actor.akunId) : null
  if (!akun) throw new Invalid({ sandi: ["Masuk dahulu"] })
  await ambilJatah("akun", `ulang ${akun.id}`)
  if (!(await sandiBenar(akun.sandi, sandi))) throw new Invalid({ sandi: ["Kata sandi sekarang salah"] })
  await kembalikanJatah("akun", `ulang ${akun.id}`)
  return akun
}

/** Changes one's own password; the old one is asked for, and all other sessions end. */
export const gantiSandi: Mutation<GantiSandi, { ke: string | undefined }> = async (panggilan, isian) => {
  const akun = await tuntutSandi(panggilan, isian.sandi)
  if (isian.sandiBaru === isian.sandi) throw new Invalid({ sandiBaru: ["Sama dengan yang sekarang"] })
  tuntutKuat(isian.sandiBaru, akun)
  // No key: hashed anew each time, and doing it twice harms nobody.
  await tulisSandi({ ...panggilan, kunci: null }, { acak: await acakSandi(isian.sandiBaru) })
  return { ke: isian.ke }
}

type Tiket = Pemilik & { pegawaiId: string | null; tiketId: string; lepasTotp: boolean }
type Pemakaian = { sidik: string; acak: string; sandi: string; masuk: string | null }

const HANGUS = "Kode atau tautan ini salah, sudah dipakai, atau sudah lewat waktunya"

/** Uses a ticket up and sets the password; a slip may take the second step off. Every session ends. */
const pakaiTiket = mutation(async (m, { sidik, acak, sandi, masuk }: Pemakaian) => {
  const [tiket] = await m.tx.$queryRaw<Tiket[]>`
    select a.id, a.id as "akunId", a.pegawai_id as "pegawaiId", a.aktif, a.masuk, a.nama, a.surel, t.id as "tiketId",
      t.lepas_totp as "lepasTotp"
    from tiket_sandi t join akun a on a.id = t.akun_id where t.sidik = decode(${sidik}, 'hex')
      and t.dipakai_pada is null and t.sampai > ${m.sekarang}::timestamptz
      and (t.jenis = 'SUREL' or a.masuk = ${masuk}) for update`
  if (!tiket) throw new Invalid({ tiket: [HANGUS] })
  const grant = m.authorize(can.pakaiTiket, tiket)
  tuntutKuat(sandi, tiket)
  const totp = tiket.lepasTotp ? { totp: null, totpLangkah: null } : {}
  await m.tx.akun.update({ where: { id: tiket.id }, data: { sandi: acak, sandiPada: m.sekarang, ...totp } })
  if (tiket.lepasTotp) await m.tx.kodePemulihan.deleteMany({ where: { akunId: tiket.id } })
  await m.tx.tiketSandi.updateMany({
    where: { akunId: tiket.id, dipakaiPada: null },
    data: { dipakaiPada: m.sekarang },
  })
  const sesiDiakhiri = await akhiriSesi(m, tiket.id, null)
  await kabari(m, tiket, "Kata sandi baru dibuat untuk akun Bapak/Ibu dengan tautan atau slip.")
  m.record(grant, { after: [{ id: tiket.id, sandiPada: m.sekarang, sesiDiakhiri, tiket: tiket.tiketId }] })
})

/** Sets the password by a link from a letter, or by a slip with the account's name. */
export const sandiDenganTiket: Mutation<SandiTiket, void> = async (panggilan, { masuk = null, tiket, sandiBaru }) => {
  await ambilJatah("akun", `tiket ${panggilan.ip ?? ""} ${masuk ?? ""}`)
  const sidik = sidikKode(tiket).toString("hex")
  // No key: a ticket works once, whatever is sent twice.
  const pemakaian = { sidik, acak: await acakSandi(sandiBaru), sandi: sandiBaru, masuk }
  await pakaiTiket({ ...panggilan, kunci: null }, pemakaian)
}

type Diminta = { id: string; pegawaiId: string | null; surel: string; nama: string; dasarUrl: string }

const kirimTautan = mutation(async (m, akun: Diminta) => {
  const grant = m.authorize(can.mintaTautan, akun)
  const kode = randomBytes(24).toString("hex").toUpperCase()
  const sampai = new Date(m.sekarang.getTime() + UMUR_TIKET_MENIT.SUREL * 60_000)
  const tiket = { id: uuid(), akunId: akun.id, jenis: "SUREL" as const, sidik: sidikKode(kode), sampai }
  await m.tx.tiketSandi.create({ data: { ...tiket, dibuat: m.sekarang } })
  await titipSurat(m.tx, m.sekarang, {
    kepada: akun.surel,
    judul: "Kata sandi baru Siginjai",
    isi: `Yth. ${akun.nama},

Seseorang, semoga Bapak/Ibu sendiri, meminta kata sandi baru. Buka alamat ini dalam ${UMUR_TIKET_MENIT.SUREL} menit:

${akun.dasarUrl}/masuk/sandi-baru?tiket=${kode}

Bila tidak memintanya, abaikan surat ini: kata sandi tidak berubah.`,
  })
  m.record(grant, { after: [{ id: akun.id, tiket: tiket.id, sampai }] })
})

/** How long the answer takes at least, whether or not there is such an account. */
const LAMA_MS = 300

/** Mails a link to set the password. Who has no account, or no address, is told the same after the same time. */
export const mintaTautan: Mutation<MintaTautan, void> = async (panggilan, { masuk }) => {
  await ambilJatah("surel", `${masuk} ${panggilan.ip ?? ""}`)
  const jeda = sleep(LAMA_MS)
  const akun = await getAkunMasuk(masuk)
  if (akun?.aktif && akun.surel)
    await kirimTautan(
      { ...panggilan, kunci: null },
      { ...akun, surel: akun.surel, dasarUrl: process.env.SITUS_URL ?? "" },
    )
  await jeda
}
