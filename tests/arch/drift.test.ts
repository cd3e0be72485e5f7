// The migrated database against the schema: columns and constraints must agree; what Prisma cannot say is listed.
import pg from "pg"
import { expect, test } from "vitest"
import { diffSql } from "#scripts/migrate.ts"
import { buatKosong, hapusDatabase, ownerUrl, pemilik } from "#tests/support/database.ts"

const SENDIRI = {
  "check constraints": [
    "basis_data_satu", "berkas_ukuran", "data_pribadi_nik", "jabatan_kode", "peristiwa_versi", "unit_kode",
    "hari_pegawai_menit", "hari_susulan_masa", "jabatan_versi_masa", "laporan_harian_dikirim", "laporan_harian_diputus",
    "laporan_harian_dilayani", "laporan_harian_durasi", "laporan_harian_isi_dihapus",
    "laporan_harian_tautan", "laporan_harian_volume", "laporan_harian_waktu", "pegawai_nip", "penempatan_masa",
    "peran_akun_masa", "skp_masa", "laporan_harian_umpan_balik", "laporan_harian_nilai", "bulan_terkunci_awal",
    "pembukaan_bulan_satu", "skp_diajukan", "skp_ditetapkan", "rhk_target", "penilaian_masa", "penilaian_dinilai",
    "penilaian_keberatan", "penilaian_diputus", "realisasi_rhk_koreksi", "dokumen_siap",
    "jadwal_sif_waktu", "ketidakhadiran_masa", "kewajiban_lapor_kanal", "kewajiban_lapor_masa", "libur_unit_masa",
    "pola_kerja_masa", "pola_kerja_menit", "pola_kerja_milik", "pola_kerja_wfa",
  ], // prettier-ignore
  "exclusion constraints": [
    "jabatan_versi_satu", "penempatan_satu_definitif", "penempatan_satu_pemangku", "skp_satu",
    "ketidakhadiran_satu", "kewajiban_lapor_satu", "kewajiban_lapor_satu_rumpun", "penempatan_satu_pelaksana", "pola_kerja_satu",
  ], // prettier-ignore
  indexes: [
    "berkas_titipan", "laporan_harian_data_pribadi", "laporan_harian_kotak_masuk", "laporan_harian_tanggapan",
    "dokumen_diminta", "dokumen_urut", "penilaian_menunggu", "penilaian_pemutus", "laporan_harian_lewat_waktu",
  ], // prettier-ignore
  routines: [
    "hapus_isi_laporan", "peristiwa_cap", "peristiwa_sidik", "segel_hash", "segelkan", "siapkan_partisi",
    "penilaian_beku", "bagian_penilaian_beku", "dokumen_beku",
  ], // prettier-ignore
  triggers: ["peristiwa_cap", "penilaian_beku", "realisasi_rhk_beku", "tanda_tangan_beku", "dokumen_beku"],
  "byte-wise columns": [
    "jabatan_kini.jalur", "pegawai_kini.jalur_jabatan", "pegawai_kini.jalur_unit", "pegawai_kini.nama_kunci", "unit.jalur",
  ], // prettier-ignore
  partitioned: ["peristiwa"],
}

const BENTUK = `
  select 'column' as jenis, c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
    || case when a.attnotnull then ' not null' else '' end || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as teks
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0
    and not a.attisdropped and c.relname not like '\\_%'
  union all
  select 'constraint', conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(k.oid)
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where k.connamespace = 'public'::regnamespace and k.contype in ('p', 'f', 'u') and not c.relispartition
    and c.relname not like '\\_%'
  union all
  select 'index', replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') from pg_index i join pg_class c on c.oid = i.indrelid
  where c.relnamespace = 'public'::regnamespace and not c.relispartition and c.relname not like '\\_%'
    and i.indexrelid::regclass::text <> all($1) and not i.indisexclusion
  union all
  select 'enum', t.typname || ' ' || string_agg(e.enumlabel, ',' order by e.enumsortorder)
  from pg_enum e join pg_type t on t.oid = e.enumtypid group by t.typname`

test("migrations and schema describe one database", async () => {
  const nama = `siginjai_${process.pid}_kosong_uji`
  await buatKosong(nama)
  const client = new pg.Client(ownerUrl(nama))
  await client.connect()
  try {
    await client.query(await diffSql("empty", "prisma/schema"))
    const teks = (rows: { jenis: string; teks: string }[]) => rows.map((r) => `${r.jenis}: ${r.teks}`).toSorted()
    const skema = (await client.query<{ jenis: string; teks: string }>(BENTUK, [SENDIRI.indexes])).rows
    expect(teks(await pemilik(BENTUK, [SENDIRI.indexes]))).toEqual(teks(skema))
  } finally {
    await client.end()
    await hapusDatabase(nama)
  }
})

const CARI: Record<keyof typeof SENDIRI, string> = {
  "check constraints": `select conname as nama from pg_constraint k join pg_class c on c.oid = k.conrelid
    where contype = 'c' and connamespace = 'public'::regnamespace and not c.relispartition`,
  "exclusion constraints": `select conname as nama from pg_constraint where contype = 'x' and connamespace = 'public'::regnamespace`,
  indexes: `select c.relname as nama from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indpred is not null and c.relnamespace = 'public'::regnamespace and not i.indisexclusion`,
  routines: `select distinct proname as nama from pg_proc p where pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  triggers: `select tgname as nama from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not tgisinternal and not c.relispartition`,
  "byte-wise columns": `select table_name || '.' || column_name as nama from information_schema.columns
    where table_schema = 'public' and collation_name = 'C'`,
  partitioned: `select relname as nama from pg_class where relkind = 'p' and relnamespace = 'public'::regnamespace`,
}

test.each(Object.keys(SENDIRI) as (keyof typeof SENDIRI)[])("%s are those that were written by hand", async (jenis) => {
  const rows = await pemilik<{ nama: string }>(CARI[jenis])
  expect(rows.map((r) => r.nama).toSorted()).toEqual(SENDIRI[jenis].toSorted())
})
