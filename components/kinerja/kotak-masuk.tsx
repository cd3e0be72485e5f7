import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { tanggalPendek, waktuSedang } from "#lib/kernel/tanggal.ts"
import type { BelumMelapor as Belum } from "#lib/kinerja/queries/belum-melapor.ts"
import type { MenungguRow } from "#lib/kinerja/queries/kotak-masuk.ts"
import type { AturKotak, Periksa, WaktuTanggapan as Waktu } from "#lib/kinerja/rules/kotak-masuk.ts"
import { BarisMenunggu } from "./baris-menunggu.tsx"
import { BelumMelapor } from "./belum-melapor.tsx"
import { FormTerima } from "./form-terima.tsx"
import { PanelLaporan } from "./panel-laporan.tsx"
import { WaktuTanggapan } from "./waktu-tanggapan.tsx"

type KotakMasukProps = {
  sapaan: "Bapak" | "Ibu" | null
  bulan: string
  semua: { l: MenungguRow; periksa: Periksa[] }[]
  dipilih: MenungguRow | null
  /** The report was asked for: on a phone it then stands before the list. */
  terbuka: boolean
  belum: Belum[]
  tanggapan: Waktu | null
  skala: AturKotak["skala"]["nilai"]
}

/** What waits for the seats one answers for: exceptions first, the rest ticked and accepted at once. */
export function KotakMasuk(props: KotakMasukProps) {
  const { sapaan, bulan, semua, dipilih, terbuka, belum, tanggapan, skala } = props
  const sendiri = semua.filter((x) => !x.l.naik)
  const perlu = sendiri.filter((x) => x.periksa.length)
  const tanpa = sendiri.filter((x) => !x.periksa.length)
  const naik = semua.filter((x) => x.l.naik)
  const diam = belum.map(({ pegawaiId: id, nama, jabatan, hari, diingatkan }) => ({
    id,
    nama,
    jabatan,
    sejak: `Sejak ${tanggalPendek(hari[0]!)}, ${hari.length} hari kerja`,
    diingatkan: diingatkan && `Diingatkan ${waktuSedang(diingatkan).slice(-5)}`,
  }))
  const kelompok = [
    ["Perlu diperiksa", perlu, false],
    ["Ditindaklanjuti atasan", naik, false],
    ["Tanpa catatan", tanpa, true],
  ] as const
  const bawah = (
    <>
      {diam.length > 0 && <BelumMelapor orang={diam} />}
      {tanggapan && <WaktuTanggapan sapaan={sapaan} bulan={bulan} isi={tanggapan} />}
    </>
  )
  return (
    <FormTerima
      judul={
        sendiri.length
          ? `${sendiri.length}${semua.length < 500 ? "" : "+"} laporan menunggu ${sapaan ?? "keputusan"}`
          : "Kotak masuk"
      }
      sub={[
        sendiri.length > 0 && `${tanpa.length} tanpa catatan, ${perlu.length} perlu diperiksa`,
        naik.length > 0 && `${naik.length} ditindaklanjuti atasan`,
        tanggapan && `Waktu tanggapan ${sapaan ?? "saya"}: median ${tanggapan.median} hari kerja bulan ini`,
      ]
        .filter(Boolean)
        .join(". ")}
      dicentang={tanpa.length}
      panel={
        dipilih && (
          <PanelLaporan
            key={dipilih.id}
            l={dipilih}
            periksa={semua.find((x) => x.l.id === dipilih.id)?.periksa ?? []}
            skala={skala}
          />
        )
      }
      terbuka={terbuka}
      bawah={bawah}
    >
      {semua.length === 0 && (
        <Card>
          <Empty icon="circle-check" title="Tidak ada laporan yang menunggu">
            Laporan baru muncul di sini begitu dikirim.
          </Empty>
        </Card>
      )}
      {kelompok.map(
        ([judul, isi, centang]) =>
          isi.length > 0 && (
            <Card key={judul} title={judul} note={`${isi.length} laporan`} bare>
              <ul className="rows">
                {isi.map((x) => (
                  <BarisMenunggu key={x.l.id} {...x} centang={centang} dipilih={x.l.id === dipilih?.id} />
                ))}
              </ul>
            </Card>
          ),
      )}
    </FormTerima>
  )
}
