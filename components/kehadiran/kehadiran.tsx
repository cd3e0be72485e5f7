import type { Route } from "next"
import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { type Column, Table } from "#components/ui/table.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { type Tanggal, tambahHari, tanggalPendek } from "#lib/kernel/tanggal.ts"
import type { Kehadiran as Isi, KursiKosongRow, PelaksanaRow, TidakMasukRow } from "#lib/kehadiran/queries/absen.ts"
import { sebutanAbsen } from "#lib/kehadiran/rules.ts"
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
      <AkhiriTugas id={p.id} nama={`${p.jenis === "PLT" ? "Plt." : "Plh."} ${p.nama}`} jabatan={p.jabatan} />
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

/** Who is away, which seats have nobody, who acts for whom: what an operator must settle comes first. */
export function Kehadiran({ absen: tidakMasuk, kosong: kursi, pelaksana: tugas, hariIni }: Isi & { hariIni: Tanggal }) {
  return (
    <>
      <PageTitle title="Kehadiran" sub="Siapa tidak masuk, dan siapa menggantikan">
        <LinkButton href="/kehadiran/impor">Isi dari berkas</LinkButton>
        <LinkButton variant="primary" href="/kehadiran/catat">
          Catat ketidakhadiran
        </LinkButton>
      </PageTitle>
      <div className="grid gap-5">
        <Card
          title="Jabatan tanpa pelaksana"
          note={`${kursi.length} jabatan`}
          sub="Laporan bawahannya naik satu tingkat sampai Plt. atau Plh. ditunjuk."
          bare
        >
          {kursi.length ? (
            <Table caption="Jabatan tanpa pelaksana" columns={kosong} rows={kursi} rowKey={(k) => k.jabatanId} />
          ) : (
            <Empty icon="circle-check" title="Semua jabatan penilai ada pejabatnya hari ini" />
          )}
        </Card>
        <Card title="Tidak masuk" note={`${tidakMasuk.length} orang, dua minggu ini`} bare>
          {tidakMasuk.length ? (
            <Table caption="Tidak masuk" columns={absen(hariIni)} rows={tidakMasuk} rowKey={(h) => h.id} />
          ) : (
            <Empty icon="users" title="Tidak ada yang tercatat tidak masuk">
              Catat cuti, sakit, izin, dinas luar, atau diklat agar tidak dimintai laporan.
            </Empty>
          )}
        </Card>
        <Card title="Plt. dan Plh." note={`${tugas.length} tugas`} bare>
          {tugas.length ? (
            <Table caption="Plt. dan Plh." columns={pelaksana} rows={tugas} rowKey={(p) => p.id} />
          ) : (
            <Empty icon="user" title="Tidak ada Plt. atau Plh." />
          )}
        </Card>
      </div>
    </>
  )
}
