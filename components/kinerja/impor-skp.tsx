import { Card } from "#components/ui/card.tsx"
import { DefinitionList } from "#components/ui/definition-list.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { ImporSkpForm } from "./impor-skp-form.tsx"

const kolom: [string, string][] = [
  ["nip, tahun", "18 angka; tahun SKP"],
  ["mulai, selesai", "Boleh kosong: setahun penuh. Pegawai yang pindah mempunyai satu SKP tiap jabatan."],
  ["nomor, jenis", "Nomor RHK; utama atau tambahan"],
  ["hasil, target, satuan", "Hasil yang dijanjikan dan kuantitasnya"],
  ["kualitas, waktu, biaya", "Boleh kosong: indikatornya, dengan kualitas_target, waktu_target, biaya_target"],
]

/** Plans that were made in another channel, by the file: looked at first, entered as a whole or not at all. */
export function ImporSkp() {
  return (
    <>
      <PageTitle title="Impor SKP" sub="Dari e-Kinerja BKN atau Ruang GTK; di sini hanya dibaca" />
      <div className="grid gap-5 lg:grid-cols-2 lg:items-start">
        <Card
          title="Berkas SKP"
          sub="xlsx atau csv, paling besar 900 kB dan 5.000 baris. Satu baris satu RHK."
          note={
            <a className="link" href="/kinerja/skp/contoh" download>
              Unduh contoh
            </a>
          }
        >
          <ImporSkpForm />
        </Card>
        <Card title="Kolom berkas">
          <DefinitionList items={kolom} />
          <p className="mt-3 text-sm text-soft">
            Mengimpor lagi mengganti isi SKP yang sama. RHK bernomor sama tetap terhubung dengan laporannya; RHK yang
            sudah dipakai laporan, penilaian, atau RHK bawahan tidak dapat hilang.
          </p>
        </Card>
      </div>
    </>
  )
}
