// Plans that were made in another channel come in by the file, and are only read here (RULES R0.1).
import "server-only"
import { putusan } from "#lib/kernel/ability.ts"
import type { Actor } from "#lib/kernel/actor.ts"
import { Refused, takAda } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type M, type Mutation, mutation } from "#lib/kernel/mutation.ts"
import { tambahHari, tanggalPada, type Tanggal, tanggalSedang } from "#lib/kernel/tanggal.ts"
import { type BarisOrang, type HasilImpor, imporBerkas } from "#lib/pegawai/impor.ts"
import { dikelolaSql } from "#lib/pegawai/policy.ts"
import { listKedudukan } from "#lib/pegawai/queries.ts"
import { penilai as carilahPenilai } from "#lib/pegawai/rules.ts"
import { can, type SkpDiimpor } from "../policy/impor.ts"
import { listKanal, listSkpTersimpan } from "../queries/impor.ts"
import { cocokkan, diakhiriOleh, hariSkp, type KanalLain, type RencanaImpor, tidakBerubah } from "../rules/impor.ts"
import type { SkpSemasa } from "../rules/skp.ts"
import { type BarisSkp, barisSkp, type ImporSkp, kolomPilihan, kolomWajib } from "../schema/impor.ts"

/** A plan of the file, and where in it. */
type Rencana = RencanaImpor & { pegawaiId: string; nama: string; jalurUnit: string; baris: number }

/** Lines of one person and one span are one plan. */
function menjadiRencana(rows: BarisOrang<BarisSkp>[]): Rencana[] {
  const perSkp = Map.groupBy(rows, ({ orang, isi }) => `${orang.id} ${isi.mulai} ${isi.selesai}`)
  return [...perSkp.values()].map((milik) => {
    const [{ no, orang, isi }] = milik as [BarisOrang<BarisSkp>]
    return {
      pegawaiId: orang.id,
      nama: orang.nama,
      jalurUnit: orang.jalurUnit,
      baris: no,
      tahun: isi.tahun,
      mulai: isi.mulai,
      selesai: isi.selesai,
      rhk: milik.map(({ isi: { nip: _, tahun: __, mulai: ___, selesai: ____, ...rhk } }) => rhk),
    }
  })
}

type Ditelaah = SkpDiimpor & {
  nama: string
  baris: number
  tahun: number
  tetap: boolean
  /** Of a plan that is new here: whose seat it is, and the seat that appraises it. */
  kursi: { jabatanId: string; penilaiJabatanId: string | null } | null
  /** The plan of the seat before, which ends where it begins. */
  diakhiri: SkpSemasa | null
}

/** What each plan of the file would do to what is kept. */
async function telaah(rencana: Rencana[], sumber: KanalLain, pada: Tanggal, saat: Date): Promise<Ditelaah[]> {
  const tersimpan = await listSkpTersimpan(rencana.map((r) => r.pegawaiId))
  const miliknya = Map.groupBy(tersimpan, (s) => s.pegawaiId)
  const pasangan = [...Map.groupBy(rencana, (r) => r.pegawaiId)].flatMap(([pegawaiId, milik]) =>
    cocokkan(milik, miliknya.get(pegawaiId) ?? []),
  )
  const orang = pasangan.map(({ r }) => ({ pegawaiId: r.pegawaiId, pada: hariSkp(r, pada) }))
  const kanal = await listKanal(orang)
  const jabatan = await listKedudukan(orang)
  const hasil: Ditelaah[] = []
  const berakhir = new Set<string>()
  for (const [i, { r, lama, bertumpuk: semasa }] of pasangan.entries()) {
    // An imported plan keeps its seats, fixed when it came, unless it is another part of the year now.
    const diam = lama !== null && lama.sumber !== "LOKAL" && lama.selesai === r.selesai
    const kedudukan = diam ? null : jabatan[i]!
    const penilai = kedudukan && carilahPenilai(kedudukan.rantai, r.pegawaiId)
    // One that an earlier plan of the file ends is in the way of no later one.
    const bertumpuk = semasa.filter((s) => !berakhir.has(s.id))
    const diakhiri = kedudukan && diakhiriOleh(r, kedudukan.jabatanId, bertumpuk)
    if (diakhiri) berakhir.add(diakhiri.id)
    hasil.push({
      ...r,
      id: lama?.id ?? uuid(saat.getTime()),
      sumber,
      lama,
      bertumpuk: diakhiri ? [] : bertumpuk,
      diakhiri,
      wajib: kanal[i]!,
      jabatan: diam ? "" : (kedudukan?.jabatan ?? null),
      kursi: kedudukan && { jabatanId: kedudukan.jabatanId, penilaiJabatanId: penilai?.jabatanId ?? null },
      tetap: lama !== null && tidakBerubah(r, lama, sumber),
    })
  }
  return hasil
}

/**
 * Locks the people, their plans, what is rated of those and what reports point at; whoever is not the actor's to keep
 * does not exist for him.
 */
async function kunci(m: M, pegawaiId: string[]): Promise<void> {
  const orang = await m.tx.$queryRaw<unknown[]>`
    select 1 from pegawai p join pegawai_kini k on k.pegawai_id = p.id
    where p.id = any(${pegawaiId}::uuid[]) and ${dikelolaSql(m.actor)} order by p.id for no key update of p`
  if (orang.length < pegawaiId.length) throw takAda("Pegawai tidak ditemukan")
  await m.tx.$queryRaw`select 1 from skp where pegawai_id = any(${pegawaiId}::uuid[]) order by id for update`
  await m.tx.$queryRaw`
    select 1 from penilaian n where n.skp_id in (select id from skp where pegawai_id = any(${pegawaiId}::uuid[]))
    order by n.id for update`
  await m.tx.$queryRaw`
    select 1 from rhk r where r.skp_id in (select id from skp where pegawai_id = any(${pegawaiId}::uuid[]))
    order by r.id for update of r`
}

/** Writes plans as the file has them. An RHK of the same number keeps its id, so that its reports stay with it. */
async function tulis(m: M, sumber: KanalLain, skp: Ditelaah[]): Promise<void> {
  const rows = JSON.stringify(skp.map(({ id, pegawaiId, tahun, mulai, selesai, kursi }) => ({ id, pegawaiId, tahun, mulai, selesai, ...kursi }))) // prettier-ignore
  const rhk = skp.flatMap((s) => s.rhk.map((r) => ({ ...r, id: uuid(m.sekarang.getTime()), skpId: s.id })))
  const isi = JSON.stringify(rhk)
  const ids = skp.map((s) => s.id)
  await m.tx.$executeRaw`
    update skp s set sumber = ${sumber}::sumber_skp, status = 'DITETAPKAN', tahun = x.tahun, mulai = x.mulai,
      selesai = x.selesai, versi = s.versi + 1, jabatan_id = coalesce(x."jabatanId", s.jabatan_id),
      penilai_jabatan_id = coalesce(x."penilaiJabatanId", s.penilai_jabatan_id),
      ditetapkan_pada = coalesce(s.ditetapkan_pada, ${m.sekarang}::timestamptz)
    from jsonb_to_recordset(${rows}::jsonb)
      x(id uuid, tahun smallint, mulai date, selesai date, "jabatanId" uuid, "penilaiJabatanId" uuid)
    where s.id = x.id`
  await m.tx.$executeRaw`
    insert into skp (id, pegawai_id, jabatan_id, tahun, mulai, selesai, status, sumber, penilai_jabatan_id, ditetapkan_pada)
    select id, "pegawaiId", "jabatanId", tahun, mulai, selesai, 'DITETAPKAN', ${sumber}::sumber_skp, "penilaiJabatanId",
      ${m.sekarang}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb) x(id uuid, "pegawaiId" uuid, tahun smallint, mulai date, selesai date,
      "jabatanId" uuid, "penilaiJabatanId" uuid)
    where not exists (select from skp s where s.id = x.id)`
  await m.tx.$executeRaw`
    delete from rhk r where r.skp_id = any(${ids}::uuid[]) and not exists (
      select from jsonb_to_recordset(${isi}::jsonb) x("skpId" uuid, nomor smallint)
      where x."skpId" = r.skp_id and x.nomor = r.nomor)`
  await m.tx.$executeRaw`
    insert into rhk (id, skp_id, nomor, jenis, hasil, target, satuan)
    select id, "skpId", nomor, jenis, hasil, target, satuan from jsonb_to_recordset(${isi}::jsonb)
      x(id uuid, "skpId" uuid, nomor smallint, jenis jenis_rhk, hasil text, target numeric, satuan text)
    on conflict (skp_id, nomor) do update set jenis = excluded.jenis, hasil = excluded.hasil,
      target = excluded.target, satuan = excluded.satuan`
  await m.tx.$executeRaw`
    delete from indikator_rhk i using rhk r where r.id = i.rhk_id and r.skp_id = any(${ids}::uuid[])`
  await m.tx.$executeRaw`
    insert into indikator_rhk (rhk_id, aspek, indikator, target)
    select r.id, i.aspek, i.indikator, i.target
    from jsonb_to_recordset(${isi}::jsonb) x("skpId" uuid, nomor smallint, indikator jsonb)
    join rhk r on r.skp_id = x."skpId" and r.nomor = x.nomor
    cross join jsonb_to_recordset(x.indikator) i(aspek aspek_indikator, indikator text, target text)`
}

/** Ends the plans of the seats before, each on the day before the imported one begins. */
async function akhiri(m: M, skp: Ditelaah[]): Promise<void> {
  const berakhir = skp.flatMap(({ diakhiri, pegawaiId, jalurUnit, mulai }) =>
    diakhiri ? [{ id: diakhiri.id, pegawaiId, jalurUnit, dulu: diakhiri.selesai, selesai: tambahHari(mulai, -1) }] : [],
  )
  if (!berakhir.length) return
  const { grant } = m.authorizeAll(can.gantiSkp, berakhir)
  await m.tx.$executeRaw`
    update skp s set selesai = x.selesai from unnest(${berakhir.map((b) => b.id)}::uuid[],
      ${berakhir.map((b) => b.selesai)}::date[]) x(id, selesai) where s.id = x.id`
  m.record(grant, {
    before: berakhir.map(({ id, dulu }) => ({ id, selesai: dulu })),
    after: berakhir.map(({ id, selesai }) => ({ id, selesai })),
  })
}

const hasil = (rhk: { hasil: string }[]) => rhk.map((r) => r.hasil).join("; ")

/** Enters the plans of a file as a whole; what the file leaves as it is stays untouched. One event a plan. */
const simpanImpor = mutation(async (m, { sumber, rencana }: { sumber: KanalLain; rencana: Rencana[] }) => {
  await kunci(m, [...new Set(rencana.map((r) => r.pegawaiId))])
  const skp = (await telaah(rencana, sumber, m.pada, m.sekarang)).filter((s) => !s.tetap)
  const { grant, refused } = m.authorizeAll(can.imporSkp, skp)
  const [tolak] = refused
  if (tolak) {
    const { nama } = skp.find((s) => s.id === tolak.id)!
    throw new Refused(tolak.alasan.map((a) => ({ ...a, butir: `${nama}: ${a.butir}` })))
  }
  await akhiri(m, skp)
  await tulis(m, sumber, skp)
  m.record(grant, {
    before: skp.flatMap(({ lama }) => (lama ? [{ id: lama.id, status: lama.status, sumber: lama.sumber, mulai: lama.mulai, selesai: lama.selesai, hasil: lama.status === "DRAF" ? undefined : hasil(lama.rhk) }] : [])), // prettier-ignore
    after: skp.map(({ id, mulai, selesai, rhk }) => ({ id, status: "DITETAPKAN", sumber, mulai, selesai, hasil: hasil(rhk) })), // prettier-ignore
  })
})

/** The reasons of each plan that cannot be taken, at its first line, and how many are new, replaced or unchanged. */
async function periksa(actor: Actor, saat: Date, sumber: KanalLain, rows: BarisOrang<BarisSkp>[]) {
  const skp = await telaah(menjadiRencana(rows), sumber, tanggalPada(saat), saat)
  const galat = skp.flatMap((s) =>
    s.tetap
      ? []
      : putusan(can.imporSkp, actor, s).alasan.map(({ butir, nilai, dasar }) => ({
          baris: s.baris,
          sebab: nilai ? `${butir}: ${nilai}` : butir,
          dasar,
        })),
  )
  const tetap = skp.filter((s) => s.tetap).length
  const baru = skp.filter((s) => !s.lama).length
  const berakhir = skp.filter((s) => s.diakhiri).length
  const ringkas = `${baru} SKP baru, ${skp.length - baru - tetap} diganti, ${tetap} tidak berubah`
  return { galat, ringkas: berakhir ? `${ringkas}; ${berakhir} SKP jabatan lama di sini berakhir` : ringkas }
}

/** Looks at a file of plans from e-Kinerja BKN or Ruang GTK, or enters all of it: never a part. */
export const imporSkp: Mutation<ImporSkp, HasilImpor> = (panggilan, input) =>
  imporBerkas(panggilan.actor, input, {
    kolom: kolomWajib,
    pilihan: kolomPilihan,
    baris: barisSkp,
    bentrok: (a, b) => {
      if (a.mulai === b.mulai && a.selesai === b.selesai) return a.nomor === b.nomor && "Nomor RHK sama dengan"
      return a.mulai <= b.selesai && b.mulai <= a.selesai && "Masa SKP bertumpuk dengan"
    },
    sebut: (b) => `SKP ${b.tahun}${b.mulai.endsWith("-01-01") && b.selesai.endsWith("-12-31") ? "" : ` (${tanggalSedang(b.mulai)} s.d. ${tanggalSedang(b.selesai)})`}, RHK ${b.nomor}: ${b.hasil}, ${Number(b.target).toLocaleString("id-ID")} ${b.satuan}`, // prettier-ignore
    telaah: (rows) => periksa(panggilan.actor, panggilan.sekarang, input.sumber, rows),
    simpan: (rows) => simpanImpor(panggilan, { sumber: input.sumber, rencana: menjadiRencana(rows) }),
  })
