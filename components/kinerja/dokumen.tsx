import type { Route } from "next"
import { buttonClass } from "#components/ui/button-class.ts"
import { Card } from "#components/ui/card.tsx"
import { Icon } from "#components/ui/icon.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { waktuSedang } from "#lib/kernel/tanggal.ts"
import type { DokumenRow } from "#lib/kinerja/queries/dokumen.ts"
import { MintaDokumen } from "./minta-dokumen.tsx"
import { Segarkan } from "./segarkan.tsx"

type DokumenProps = {
  judul: string
  dokumen: DokumenRow | null
  /** What is asked for: an appraisal, whose content is final, or a month. */ minta: { id: string } | { bulan: string }
}

/** A paper: asked for, in the making, or ready to be taken and verified. */
export function Dokumen({ judul, dokumen, minta }: DokumenProps) {
  return (
    <Card title={judul}>
      {dokumen?.status === "DIMINTA" ? (
        <output className="flex items-center gap-2">
          <Icon name="hourglass" /> Sedang dibuat…
          <Segarkan />
        </output>
      ) : (
        <div className="grid gap-3">
          {dokumen?.status === "GAGAL" && <p className="text-bad">Belum berhasil dibuat. Coba minta lagi.</p>}
          {dokumen?.status === "SIAP" && (
            <>
              <p className="text-sm text-soft">
                Nomor {dokumen.nomor}, terbit {waktuSedang(dokumen.terbitPada!)}
              </p>
              <a className={buttonClass({ variant: "primary" })} href={`/kinerja/dokumen/${dokumen.id}`} download>
                <Icon name="download" /> Unduh PDF
              </a>
              <LinkButton href={`/verifikasi/${dokumen.kode}` as Route}>
                <Icon name="qr-code" /> Halaman verifikasi
              </LinkButton>
            </>
          )}
          {(dokumen?.status !== "SIAP" || "bulan" in minta) && (
            <MintaDokumen minta={minta} lagi={dokumen?.status === "SIAP"} />
          )}
        </div>
      )}
    </Card>
  )
}
