import Link from "next/link"
import { Icon } from "#components/ui/icon.tsx"
import type { IconName } from "#components/ui/icon-name.ts"
import { tanggalPendek } from "#lib/kernel/tanggal.ts"
import type { TugasKinerja } from "#lib/dasbor/queries.ts"
import type { Beranda } from "#lib/kinerja/queries/laporan.ts"

type TugasProps = {
  menunggu: number
  kinerja: TugasKinerja
  sapaan: "Bapak" | "Ibu" | null
  dikembalikan: Beranda["dikembalikan"]
  /** The year whose holidays nobody has entered, for whoever may enter them. */
  tahunKosong: number | null
}

type Butir = { href: string; ikon: IconName; judul: string; isi: string }

/** What waits of plans and appraisals. */
function tugasKinerja(
  { skp, penilaian, keberatan, tandaTangan, skpSaya, skpPindah }: TugasKinerja,
  siapa: string,
): Butir[] {
  const butir: (Butir | false | null)[] = [
    penilaian > 0 && {
      href: "/kinerja/penilaian",
      ikon: "award",
      judul: `${penilaian} penilaian kinerja menunggu ${siapa}`,
      isi: "Nilai hasil kerja dan perilaku, lalu tandatangani",
    },
    keberatan > 0 && {
      href: "/kinerja/penilaian",
      ikon: "scale",
      judul: `${keberatan} keberatan menunggu ${siapa}`,
      isi: "Dengarkan kedua pihak, lalu putuskan",
    },
    skp > 0 && {
      href: "/kinerja/skp/bawahan",
      ikon: "target",
      judul: `${skp} SKP menunggu ${siapa}`,
      isi: "Baca, lalu tetapkan atau kembalikan",
    },
    tandaTangan !== null && {
      href: `/kinerja/penilaian/${tandaTangan}`,
      ikon: "pencil",
      judul: "Hasil penilaian kinerja menunggu tanda tangan",
      isi: "Baca hasilnya, lalu jawab",
    },
    skpSaya && {
      href: `/kinerja/skp?tahun=${skpSaya.tahun}`,
      ikon: "target",
      judul: `SKP saya ${skpSaya.tahun} ${skpSaya.status === "DIAJUKAN" ? "menunggu penetapan" : "dikembalikan"}`,
      isi: skpSaya.status === "DIAJUKAN" ? "Lihat dialog kinerjanya" : `“${skpSaya.catatan}”`,
    },
    skpPindah !== null && {
      href: "/kinerja/skp",
      ikon: "target",
      judul: "SKP jabatan baru belum disusun",
      isi: `Susun SKP ${skpPindah}`,
    },
  ]
  return butir.filter((b) => b !== false && b !== null)
}

/** What waits for this person, each one tap away. Nothing at all is shown where nothing waits. */
export function Tugas({ menunggu, kinerja, sapaan, dikembalikan, tahunKosong }: TugasProps) {
  const butir: Butir[] = [
    ...dikembalikan.map((l) => ({
      href: `/kinerja/tulis?id=${l.id}`,
      ikon: "undo-2" as const,
      judul: `Laporan ${tanggalPendek(l.tanggal)} dikembalikan`,
      isi: `${l.penilai}: “${l.catatan}”`,
    })),
    ...(menunggu
      ? [
          {
            href: "/kinerja/kotak-masuk",
            ikon: "inbox" as const,
            judul: `${menunggu} laporan menunggu ${sapaan ?? "keputusan"}`,
            isi: "Periksa, terima, atau kembalikan",
          },
        ]
      : []),
    ...tugasKinerja(kinerja, sapaan ?? "keputusan"),
    ...(tahunKosong
      ? [
          {
            href: `/organisasi/hari-libur?tahun=${tahunKosong}`,
            ikon: "calendar-days" as const,
            judul: `Hari libur ${tahunKosong} belum diisi`,
            isi: "Batas waktu laporan belum dapat dihitung",
          },
        ]
      : []),
  ]
  if (!butir.length) return null
  return (
    <ul className="mb-5 grid gap-3">
      {butir.map((b) => (
        <li key={b.href}>
          <Link
            href={b.href as "/beranda"}
            prefetch={false}
            className="note note-warn items-center text-ink no-underline"
          >
            <Icon name={b.ikon} />
            <span className="min-w-0 flex-1">
              <strong className="block">{b.judul}</strong>
              {b.isi}
            </span>
            <Icon name="chevron-right" className="!text-ink" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
