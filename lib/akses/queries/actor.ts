import "server-only"
import { type Actor, type Bertindak, type Peran, tamu } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { berhalanganSql, bolehMenilaiSql, namaLengkap } from "#lib/pegawai/queries.ts"
import { langkahBerikut, sudahDiam } from "../rules.ts"
import { isContoh } from "./akun.ts"

type Baris = {
  akunId: string
  pegawaiId: string | null
  instansiId: string
  nama: string
  terakhir: Date
  kodeLewat: boolean
  punyaTotp: boolean
  sandiSendiri: boolean
  asn: boolean
  sapaan: "Bapak" | "Ibu" | null
  peran: { peran: Peran; jalurUnit: string | null }[] | null
  bertindak: (Bertindak & { jalur: string | null })[] | null
}

const SELURUHNYA: Peran[] = ["VERIFIKATOR_BKD", "KEPALA_BKD", "PIMPINAN", "INSPEKTORAT", "ADMIN_SISTEM"]

/**
 * Builds the actor of a living session: roles, seats held or acted for, and the seats beneath them that are vacant or
 * whose holder is away, down to a present holder (R6.11). One statement, since every request pays for it. Null where
 * the session does not live; a guest where it still lacks a step.
 */
export async function resolveActor(sesiId: string, saat: Date): Promise<Actor | null> {
  const pada = tanggalPada(saat)
  const [b] = await db().$queryRaw<Baris[]>`
    with recursive siapa as (
      select a.id, a.pegawai_id, a.nama, coalesce(s.terakhir, s.dibuat) as terakhir, s.kode_pada, a.totp, a.sandi_pada
      from sesi s join akun a on a.id = s.akun_id
      where s.id = ${sesiId}::uuid and s.dicabut_pada is null and s.sampai > ${saat}::timestamptz and a.aktif
    ), kursi as (
      select n.jabatan_id, n.jenis::text as sebagai, n.sk_nomor as dasar,
        ${bolehMenilaiSql("d")} as menilai
      from penempatan n join jabatan d on d.id = n.jabatan_id join siapa on siapa.pegawai_id = n.pegawai_id
      where n.mulai <= ${pada}::date and (n.selesai is null or n.selesai > ${pada}::date)
      union
      select v.jabatan_id, 'MENGGANTIKAN', null, true from kursi k
      join jabatan_versi v on k.menilai and v.atasan_jabatan_id = k.jabatan_id
        and v.mulai <= ${pada}::date and (v.selesai is null or v.selesai > ${pada}::date)
      join jabatan j on j.id = v.jabatan_id
        and ${bolehMenilaiSql()}
      where not exists (select from penempatan n where n.jabatan_id = v.jabatan_id
        and n.mulai <= ${pada}::date and (n.selesai is null or n.selesai > ${pada}::date)
        and (n.pegawai_id = (select pegawai_id from siapa) or not ${berhalanganSql(Prisma.sql`n.pegawai_id`, pada)}))
    )
    select siapa.id as "akunId", siapa.pegawai_id as "pegawaiId",
      coalesce(p.instansi_id, (select id from instansi order by id limit 1)) as "instansiId",
      coalesce((select ${namaLengkap} where p.id is not null), siapa.nama) as nama,
      siapa.terakhir, siapa.kode_pada is not null as "kodeLewat", siapa.totp is not null as "punyaTotp",
      siapa.sandi_pada is not null as "sandiSendiri",
      coalesce(p.status in ('PNS', 'CPNS', 'PPPK', 'PPPK_PARUH_WAKTU'), false) as asn,
      case p.jenis_kelamin when 'L' then 'Bapak' when 'P' then 'Ibu' end as sapaan,
      (select jsonb_agg(jsonb_build_object('peran', r.peran, 'jalurUnit', u.jalur))
        from peran_akun r left join unit u on u.id = r.unit_id where r.akun_id = siapa.id
        and r.mulai <= ${pada}::date and (r.selesai is null or r.selesai > ${pada}::date)) as peran,
      (select jsonb_agg(jsonb_build_object('jabatanId', j.id, 'nama', j.nama, 'sebagai', k.sebagai, 'dasar', k.dasar,
        'jalur', s.jalur, 'menilai', k.menilai)
        order by k.sebagai <> 'DEFINITIF', j.nama)
        from kursi k join jabatan j on j.id = k.jabatan_id left join jabatan_kini s on s.jabatan_id = j.id) as bertindak
    from siapa left join pegawai p on p.id = siapa.pegawai_id`
  if (!b) return null
  const peran = b.peran ?? []
  const kursi = b.bertindak ?? []
  const sebutan = peran.map((p) => p.peran)
  if (sudahDiam(b.terakhir, saat, sebutan)) return null
  const langkah = langkahBerikut({ ...b, peran: sebutan, contoh: await isContoh() })
  // Known by his session, and nothing but that.
  if (langkah) return { ...tamu(pada), akunId: b.akunId, sesiId, nama: b.nama, langkah }
  return {
    jenis: "akun",
    akunId: b.akunId,
    sesiId,
    pegawaiId: b.pegawaiId,
    instansiId: b.instansiId,
    nama: b.nama,
    asn: b.asn,
    sapaan: b.sapaan,
    pada,
    peran,
    lingkup: {
      pegawaiId: b.pegawaiId,
      semua: peran.some((p) => SELURUHNYA.includes(p.peran) && !p.jalurUnit),
      jalurUnit: peran.flatMap((p) => (p.peran !== "PEGAWAI" && p.jalurUnit ? [p.jalurUnit] : [])),
      jalurJabatan: kursi.flatMap((k) => (k.menilai && k.jalur ? [k.jalur] : [])),
    },
    bertindak: kursi.map(({ jalur: _, ...k }) => k),
  }
}
