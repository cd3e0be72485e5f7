import Link from "next/link"
import { Avatar } from "#components/ui/avatar.tsx"
import { inisial } from "#components/ui/initials.ts"
import { Tag } from "#components/ui/tag.tsx"
import { tanggalPendek } from "#lib/kernel/tanggal.ts"
import type { MenungguRow } from "#lib/kinerja/queries/kotak-masuk.ts"
import type { Periksa } from "#lib/kinerja/rules/kotak-masuk.ts"
import { ringkas } from "./baris-laporan.tsx"

type BarisMenungguProps = { l: MenungguRow; periksa: Periksa[]; centang: boolean; dipilih: boolean }

export function BarisMenunggu({ l, periksa, centang, dipilih }: BarisMenungguProps) {
  const [utama, ...lain] = periksa
  const nama = l.pegawai.split(",")[0]!
  return (
    <li
      data-baris
      data-id={l.id}
      data-teks={`${nama}: ${l.uraian}`}
      className={`flex items-center gap-3 ${dipilih ? "bg-brand-soft" : "focus-within:bg-raised"}`}
    >
      <input
        type="checkbox"
        className="check"
        name="ids"
        value={l.id}
        defaultChecked={centang}
        aria-label={`Pilih: ${l.uraian}`}
      />
      <span className="hidden sm:block">
        <Avatar inisial={inisial(l.pegawai)} />
      </span>
      <Link
        href={`/kinerja/kotak-masuk?pilih=${l.id}`}
        prefetch={false}
        scroll={false}
        className="min-w-0 flex-1 scroll-my-24 text-ink no-underline"
        aria-current={dipilih || undefined}
      >
        <strong className="line-clamp-2 sm:line-clamp-1">{l.uraian}</strong>
        <small className="line-clamp-2 text-sm text-soft sm:line-clamp-1">
          {nama} · {ringkas(l)}
        </small>
        {l.naik && (
          <small className="line-clamp-2 text-sm text-soft">
            Menunggu {[l.naik.pemangku?.split(",")[0], l.naik.jabatan].filter(Boolean).join(", ")}
          </small>
        )}
      </Link>
      <span className="flex flex-none flex-col items-end gap-1 text-sm text-soft sm:flex-row sm:items-center sm:gap-3">
        {utama && (
          <Tag tone={utama.jenis === "MENUNGGU" || utama.jenis === "BUKTI" ? "warn" : "bad"}>
            {utama.tanda}
            {lain.length > 0 && ` +${lain.length}`}
          </Tag>
        )}
        <span className="whitespace-nowrap">{tanggalPendek(l.tanggal).slice(0, 6)}</span>
      </span>
    </li>
  )
}
