import type { Route } from "next"
import type { ReactNode } from "react"
import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { FilterBar } from "#components/ui/filter-bar.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { Pager } from "#components/ui/pager.tsx"
import { type Column, Table } from "#components/ui/table.tsx"
import { Tag } from "#components/ui/tag.tsx"
import type { Halaman } from "#lib/kernel/page.ts"
import { type Tanggal, tambahHari, tanggalPendek } from "#lib/kernel/tanggal.ts"
import type { Kehadiran as Isi, KursiKosongRow, PelaksanaRow, TidakMasukRow } from "#lib/kehadiran/queries/absen.ts"
import { sebutanAbsen } from "#lib/kehadiran/rules.ts"
import type { SaringKehadiran } from "#lib/kehadiran/schema.ts"
import { AkhiriTugas } from "./akhiri-tugas.tsx"
import { BatalkanAbsen } from "./batalkan-absen.tsx"
import { PersingkatAbsen } from "./persingkat-absen.tsx"

const masa = (mulai: Tanggal, selesai: Tanggal | null) =>
  `${tanggalPendek(mulai)}${selesai === mulai ? "" : ` s.d. ${selesai ? tanggalPendek(selesai) : "seterusnya"}`}`

const kosong: Column<KursiKosongRow>[] = [
  { label: "Jabatan", cell: (k) => <strong>{k.jabatan}</strong> },
  {
    label: "Keadaan",
    cell: (k) =>
      k.pejabat ? (
        <div>
          <Tag tone="warn">Tidak masuk</Tag>{" "}
          <span className="inline-block">{`${k.pejabat.nama}, ${masa(k.pejabat.mulai, k.pejabat.selesai)}`}</span>
        </div>
      ) : (
        <Tag tone="bad">Lowong</Tag>
      ),
  },
  {
    label: "Tunjuk",
    cell: (k) => (
      <LinkButton
        size="sm"
        href={`/kehadiran/tugas/${k.jabatanId}` as Route}
        aria-label={`Tunjuk pelaksana ${k.jabatan}`}
      >
        {k.pejabat ? "Tunjuk Plh." : "Tunjuk Plt."}
      </LinkButton>
    ),
  },
]

const pelaksana: Column<PelaksanaRow>[] = [
  { label: "Jabatan", cell: (p) => <strong>{p.jabatan}</strong> },
  { label: "Pelaksana", cell: (p) => `${p.jenis === "PLT" ? "Plt." : "Plh."} ${p.nama}` },
  { label: "Masa tugas", cell: (p) => masa(p.mulai, p.selesai) },
  { label: "Surat perintah", cell: (p) => <span className="text-soft">{p.skNomor}</span> },
  {
    label: "Ubah",
    cell: (p) => (
      <div>
        {p.pejabat && (
          <>
            <Tag tone="warn">Pejabatnya sudah masuk</Tag>
            <small className="block font-normal text-soft">{`${p.pejabat} tidak tercatat tidak masuk hari ini.`}</small>
          </>
        )}
        <AkhiriTugas id={p.id} nama={`${p.jenis === "PLT" ? "Plt." : "Plh."} ${p.nama}`} jabatan={p.jabatan} />
      </div>
    ),
  },
]

function UbahAbsen({ h, hariIni }: { h: TidakMasukRow; hariIni: Tanggal }) {
  const paling = tambahHari(h.selesai, -1)
  const usul = [h.mulai, tambahHari(hariIni, -1), paling].toSorted()[1]!
  return (
    <div className="flex flex-wrap">
      {h.mulai < h.selesai && <PersingkatAbsen id={h.id} nama={h.nama} mulai={h.mulai} paling={paling} usul={usul} />}
      <BatalkanAbsen id={h.id} nama={h.nama} masa={masa(h.mulai, h.selesai)} dijalani={h.mulai < hariIni} />
    </div>
  )
}

const absen = (hariIni: Tanggal): Column<TidakMasukRow>[] => [
  {
    label: "Nama",
    cell: (h) => (
      <div>
        <strong>{h.nama}</strong> <span className="block font-normal text-soft">{h.jabatan}</span>
      </div>
    ),
  },
  {
    label: "Jenis",
    cell: (h) => (
      <Tag tone={h.mulai <= hariIni && hariIni <= h.selesai ? "info" : "neutral"}>{sebutanAbsen[h.jenis]}</Tag>
    ),
  },
  { label: "Masa", cell: (h) => masa(h.mulai, h.selesai) },
  { label: "Surat", cell: (h) => <span className="text-soft">{h.surat}</span> },
  { label: "Ubah", cell: (h) => <UbahAbsen h={h} hariIni={hariIni} /> },
]

type BagianProps<T> = {
  judul: string
  sub?: string
  satuan: string
  isi: Halaman<T>
  columns: Column<T>[]
  rowKey: (row: T) => string
  /** Addresses of the first page and of the next. */
  awal: Route | undefined
  berikut: (sesudah: string) => Route
  /** What is said where there is nothing. */
  children: ReactNode
}

/** One of the three lists, 50 rows a page. */
function Bagian<T>({ judul, sub, satuan, isi, columns, rowKey, awal, berikut, children }: BagianProps<T>) {
  return (
    <Card title={judul} note={`${isi.baris.length}${isi.berikut ? "+" : ""} ${satuan}`} sub={sub} bare>
      {isi.baris.length ? <Table caption={judul} columns={columns} rows={isi.baris} rowKey={rowKey} /> : children}
      {(awal ?? isi.berikut) && (
        <Pager
          text={`${isi.baris.length} ${satuan} di halaman ini`}
          sebelumnya={awal}
          berikutnya={isi.berikut ? berikut(isi.berikut) : undefined}
        />
      )}
    </Card>
  )
}

type KehadiranProps = Isi & { saring: SaringKehadiran; hariIni: Tanggal }

/** Who is away, which seats have nobody, who acts for whom: what an operator must settle comes first. */
export function Kehadiran({ absen: tidakMasuk, kosong: kursi, pelaksana: tugas, saring, hariIni }: KehadiranProps) {
  const alamat = (lagi: Partial<SaringKehadiran>) =>
    `/kehadiran?${new URLSearchParams(Object.entries({ ...saring, ...lagi }).filter((e): e is [string, string] => Boolean(e[1])))}` as Route
  const halaman = (apa: "absen" | "kosong" | "pelaksana") => ({
    awal: saring[apa] ? alamat({ [apa]: undefined }) : undefined,
    berikut: (sesudah: string) => alamat({ [apa]: sesudah }),
  })
  const kosongKarena = (judul: string) => (saring.cari ? "Tidak ada yang cocok" : judul)
  return (
    <>
      <PageTitle title="Kehadiran" sub="Siapa tidak masuk, dan siapa menggantikan">
        <LinkButton href="/kehadiran/impor">Isi dari berkas</LinkButton>
        <LinkButton variant="primary" href="/kehadiran/catat">
          Catat ketidakhadiran
        </LinkButton>
      </PageTitle>
      <FilterBar action="/kehadiran" aktif={saring.cari !== ""}>
        <label className="field min-w-0 flex-1 basis-48">
          <span className="label">Nama, NIP, atau jabatan</span>
          <input className="input" type="search" name="cari" defaultValue={saring.cari} maxLength={80} />
        </label>
      </FilterBar>
      <div className="grid gap-5">
        <Bagian
          judul="Jabatan tanpa pelaksana"
          sub="Laporan bawahannya naik satu tingkat sampai Plt. atau Plh. ditunjuk."
          satuan="jabatan"
          isi={kursi}
          columns={kosong}
          rowKey={(k) => k.jabatanId}
          {...halaman("kosong")}
        >
          <Empty icon="circle-check" title={kosongKarena("Semua jabatan penilai ada pejabatnya hari ini")} />
        </Bagian>
        <Bagian
          judul="Tidak masuk"
          sub="Dua minggu terakhir sampai dua minggu ke depan."
          satuan="catatan"
          isi={tidakMasuk}
          columns={absen(hariIni)}
          rowKey={(h) => h.id}
          {...halaman("absen")}
        >
          <Empty icon="users" title={kosongKarena("Tidak ada yang tercatat tidak masuk")}>
            Catat cuti, sakit, izin, dinas luar, atau diklat agar tidak dimintai laporan.
          </Empty>
        </Bagian>
        <Bagian
          judul="Plt. dan Plh."
          satuan="tugas"
          isi={tugas}
          columns={pelaksana}
          rowKey={(p) => p.id}
          {...halaman("pelaksana")}
        >
          <Empty icon="user" title={kosongKarena("Tidak ada Plt. atau Plh.")} />
        </Bagian>
      </div>
    </>
  )
}
