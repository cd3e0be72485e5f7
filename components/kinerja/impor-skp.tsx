import { Card } from "#components/ui/card.tsx"
import { DefinitionList } from "#components/ui/definition-list.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { kanalLain } from "#lib/kinerja/rules/impor.ts"
import { sebutanSumber } from "#lib/kinerja/rules/skp.ts"
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
        <Card title="Berkas SKP" sub="xlsx atau csv, paling besar 900 kB dan 5.000 baris. Satu baris satu RHK.">
          <ImporSkpForm />
          <p className="mt-5 flex flex-wrap gap-x-5 gap-y-6 text-sm">
            {kanalLain.map((k) => (
              <a key={k} className="link" href={`/kinerja/skp/contoh?sumber=${k}`} download>
                Contoh {sebutanSumber[k]}
              </a>
            ))}
          </p>
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
